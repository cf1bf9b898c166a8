import type { ActorMention, Quote, Source, Span } from "../model.ts";
import { type VoiceReport, voiceReports } from "./attributions/voice-reports.ts";
import type { Document } from "./document.ts";
import { draftQuotes, type QuoteDraft } from "./quotes/quote-drafts.ts";
import { findQuotedStretches, type QuotedStretch } from "./quotes/quote-marks.ts";
import { SpeakerFinder } from "./quotes/speakers.ts";
import type { Tokens } from "./tokens.ts";

/** The most words that marks without a speaker set off as somebody else's wording. */
const SCARE_WORDS = 5;

/**
 * Finds quoted words with their speakers: `direct` where a sentence or more is quoted,
 * `partial` where quoted words are part of a sentence about what somebody says, `scare`
 * where the marks only hold words at arm's length.
 *
 * @param actors What {@link findActors} gave for the document.
 * @returns Quotes in text order that do not overlap; a quote inside a quote belongs to it.
 */
export function findQuotes(document: Document, actors: readonly ActorMention[]): Quote[] {
  const drafts = draftQuotes(document, findQuotedStretches(document));
  const reports = outside(voiceReports(document, actors), drafts);
  const finder = new SpeakerFinder(document, reports);
  return mergeSplit(document.tokens, drafts.map((draft) => finder.assign(draft)))
    .map(({ drafts, report, speaker, rule }) =>
      toQuote(document.tokens, drafts, report, speaker, rule)
    );
}

/** A quote's draft with the report that names its speaker. */
export interface SpokenDraft {
  readonly draft: QuoteDraft;
  readonly report: VoiceReport | null;
  readonly speaker: Source | null;
  readonly rule: string;
}

interface MergedDraft extends Omit<SpokenDraft, "draft"> {
  readonly drafts: readonly QuoteDraft[];
}

/** Reports whose cue stands outside the quotes: what is said inside has other speakers. */
function outside(
  reports: readonly VoiceReport[],
  drafts: readonly QuoteDraft[],
): VoiceReport[] {
  const stretches = drafts.flatMap((draft) => draft.stretches);
  let at = 0;
  return reports.filter(({ cue }) => {
    while (at < stretches.length && stretches[at]!.last <= cue.first) at++;
    const next = stretches[at];
    return next === undefined || cue.first < next.first;
  });
}

/** Joins "...," he said, "..." into one quote, where the second part goes on. */
function mergeSplit(tokens: Tokens, spoken: readonly SpokenDraft[]): MergedDraft[] {
  const merged: MergedDraft[] = [];
  for (const { draft, ...rest } of spoken) {
    const previous = merged.at(-1);
    if (previous !== undefined && goesOn(tokens, previous, { draft, ...rest })) {
      merged[merged.length - 1] = { ...previous, drafts: [...previous.drafts, draft] };
    } else merged.push({ drafts: [draft], ...rest });
  }
  return merged;
}

function goesOn(
  tokens: Tokens,
  before: MergedDraft,
  { draft, report }: SpokenDraft,
): boolean {
  const last = before.drafts.at(-1)!;
  if (before.report === null || before.report !== report) return false;
  if (last.closesIn !== draft.opensIn || !last.isSentence) return false;
  const from = last.stretches.at(-1)!.after;
  const to = draft.stretches[0]!.first - 1;
  if (report.cue.first < from || report.cue.first >= to) return false;
  return tokens.text[tokens.start[to - 1]!] === ",";
}

function toQuote(
  tokens: Tokens,
  drafts: readonly QuoteDraft[],
  report: VoiceReport | null,
  speaker: Source | null,
  rule: string,
): Quote {
  const parts = drafts.flatMap(({ stretches }) => stretches)
    .map((stretch) => partSpan(tokens, stretch));
  const start = parts[0]!.start;
  const end = parts.at(-1)!.end;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    rule,
    parts,
    kind: kindOf(drafts[0]!, speaker),
    speaker,
    via: report?.messenger ?? null,
    cue: report === null ? null : cueMention(tokens, report),
  };
}

function kindOf(draft: QuoteDraft, speaker: Source | null): Quote["kind"] {
  if (draft.isSentence && !draft.isName) return "direct";
  if (speaker !== null) return "partial";
  return draft.words <= SCARE_WORDS ? "scare" : "partial";
}

function partSpan(tokens: Tokens, { first, last }: QuotedStretch): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

function cueMention(tokens: Tokens, { cue }: VoiceReport): Quote["cue"] {
  const start = tokens.start[cue.first]!;
  const end = tokens.end[cue.last - 1]!;
  return { start, end, text: tokens.text.slice(start, end) };
}
