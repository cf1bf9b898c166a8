import type { ActorMention, Quote, Source, Span } from "../model.ts";
import { sourceAt, type VoiceReport, voiceReports } from "./attributions/voice-reports.ts";
import type { Document } from "./document.ts";
import { draftQuotes, type QuoteDraft } from "./quotes/quote-drafts.ts";
import {
  findInnerStretches,
  findQuotedStretches,
  holdsMark,
  type QuotedStretch,
} from "./quotes/quote-marks.ts";
import { SCARE_WORDS, SpeakerFinder } from "./quotes/speakers.ts";
import { findTurns, type Turn } from "./quotes/transcripts.ts";
import { findUnmarkedQuotes, type UnmarkedQuote } from "./quotes/unmarked-quotes.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Finds quoted words with their speakers: `direct` where a sentence or more is quoted,
 * `partial` where quoted words are part of a sentence about what somebody says, `scare`
 * where the marks only hold words at arm's length. Also what is quoted without marks: after
 * a report that ends in a colon, in blocks, and in the turns of a transcript.
 *
 * @param actors What {@link findActors} gave for the document.
 * @returns Quotes in text order that do not overlap; a quote inside a quote is listed in
 * the `inner` of the one around it.
 */
export function findQuotes(document: Document, actors: readonly ActorMention[]): Quote[] {
  const marked = findQuotedStretches(document);
  const all = voiceReports(document, actors);
  const outside = reportsOutside(all, marked);
  const blocks = unmarked(document, actors, outside, marked);
  const free = marked.filter(({ first }) => !isWithin(blocks, first));
  const finder = new SpeakerFinder(document, outside);
  const spoken = [
    ...draftQuotes(document, free).map((draft) => finder.assign(draft)),
    ...blocks.map((block) => spokenBlock(document, block)),
  ];
  if (blocks.length > 0) {
    spoken.sort((a, b) => a.draft.stretches[0]!.first - b.draft.stretches[0]!.first);
  }
  return mergeSplit(document.tokens, spoken)
    .map(({ drafts, report, speaker, rule }) => {
      const quote = toQuote(document.tokens, drafts, report, speaker, rule);
      const inner = innerQuotes(document, all, drafts);
      return inner.length === 0 ? quote : { ...quote, inner };
    });
}

/** What is quoted without marks and does not stand inside marks, in text order. */
function unmarked(
  document: Document,
  actors: readonly ActorMention[],
  reports: readonly VoiceReport[],
  marked: readonly QuotedStretch[],
): UnmarkedQuote[] {
  const turns = findTurns(document).map((turn) => turnQuote(document, actors, turn));
  const others = findUnmarkedQuotes(document, reports)
    .filter(({ stretches }) => !isWithin(turns, stretches[0]!.first));
  const inMarks = marked.map((stretch) => ({ stretches: [stretch] }));
  return [...turns, ...others]
    .filter(({ stretches }) =>
      stretches.length > 0 && !isWithin(inMarks, stretches[0]!.first)
    )
    .sort((a, b) => a.stretches[0]!.first - b.stretches[0]!.first);
}

function turnQuote(
  document: Document,
  actors: readonly ActorMention[],
  { sentence, label, colon, paragraphs }: Turn,
): UnmarkedQuote {
  return {
    stretches: paragraphs.map((range) => ({ ...range, after: range.last, group: -1 })),
    report: {
      sentence,
      cue: { first: colon, last: colon + 1 },
      source: label,
      via: null,
      hearer: null,
      certainty: "reported",
      sense: "speech",
      rule: "turn",
      follows: false,
      trails: true,
      needsQuote: true,
      speaker: sourceAt(document, actors, label),
      messenger: null,
    },
  };
}

function spokenBlock(
  document: Document,
  { stretches, report }: UnmarkedQuote,
): SpokenDraft {
  const [draft] = draftQuotes(document, stretches);
  const rule = report.rule === "turn" ? "turn" : "no-marks";
  return { draft: draft!, report, speaker: report.speaker, rule };
}

/** Whether a token stands in one of some quotes, which are in order and do not overlap. */
function isWithin(
  quotes: readonly { readonly stretches: readonly QuotedStretch[] }[],
  token: number,
): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.stretches[0]!.first <= token) low = middle + 1;
    else high = middle;
  }
  return low > 0 && token < quotes[low - 1]!.stretches.at(-1)!.last;
}

/** The quotes inside a quote; only what is said in there tells who speaks them. */
function innerQuotes(
  document: Document,
  reports: readonly VoiceReport[],
  drafts: readonly QuoteDraft[],
): Quote[] {
  const inner: Quote[] = [];
  for (const outer of stretchesOf(drafts)) {
    if (!holdsMark(document.tokens, outer)) continue;
    const stretches = findInnerStretches(document, outer)
      .filter(({ first, last }) => first > outer.first || last < outer.last);
    if (stretches.length === 0) continue;
    const within = reportsOutside(reportsWithin(reports, outer), stretches);
    const finder = new SpeakerFinder(document, within);
    for (const draft of draftQuotes(document, stretches)) {
      const { report, speaker, rule } = finder.assign(draft);
      inner.push(toQuote(document.tokens, [draft], report, speaker, rule));
    }
  }
  return inner;
}

/** The stretches of a quote's drafts; nearly every quote is one draft. */
function stretchesOf(drafts: readonly QuoteDraft[]): readonly QuotedStretch[] {
  return drafts.length === 1
    ? drafts[0]!.stretches
    : drafts.flatMap(({ stretches }) => stretches);
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
function reportsOutside(
  reports: readonly VoiceReport[],
  stretches: readonly QuotedStretch[],
): VoiceReport[] {
  let at = 0;
  return reports.filter(({ cue }) => {
    while (at < stretches.length && stretches[at]!.last <= cue.first) at++;
    const next = stretches[at];
    return next === undefined || cue.first < next.first;
  });
}

/** The reports whose cue stands in a stretch. */
function reportsWithin(
  reports: readonly VoiceReport[],
  { first, last }: QuotedStretch,
): VoiceReport[] {
  let from = 0;
  let high = reports.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if (reports[middle]!.cue.first < first) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < reports.length && reports[to]!.cue.first < last) to++;
  return reports.slice(from, to);
}

/** Joins "...," he said, "..." into one quote, where the second part goes on. */
function mergeSplit(tokens: Tokens, spoken: readonly SpokenDraft[]): MergedDraft[] {
  const merged: MergedDraft[] = [];
  for (const each of spoken) {
    const { draft, report, speaker, rule } = each;
    const previous = merged.at(-1);
    if (previous !== undefined && goesOn(tokens, previous, each)) {
      merged[merged.length - 1] = { ...previous, drafts: [...previous.drafts, draft] };
    } else merged.push({ drafts: [draft], report, speaker, rule });
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
  if (last.closesIn !== draft.opensIn || !(last.isSentence || last.opensHigh)) return false;
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
  const parts = stretchesOf(drafts).map((stretch) => partSpan(tokens, stretch));
  const start = parts[0]!.start;
  const end = parts.at(-1)!.end;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    rule,
    parts,
    kind: drafts.length > 1 ? "direct" : kindOf(drafts[0]!, speaker),
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
