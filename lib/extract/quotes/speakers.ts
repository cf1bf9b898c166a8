import type { Source } from "../../model.ts";
import { isQuoteMark } from "../attributions/clause.ts";
import { isFinite } from "../attributions/verb-clause.ts";
import type { VoiceReport } from "../attributions/voice-reports.ts";
import type { Document } from "../document.ts";
import type { SpokenDraft } from "../quotes.ts";
import { TokenKind } from "../tokens.ts";
import type { QuoteDraft } from "./quote-drafts.ts";
import { isMarkOf } from "../grammar/word-set.ts";

/** The longest "another brother, " that may stand before a speaker's name, in tokens. */
const LONGEST_DESCRIPTION = 12;
/** How many tokens of marks may part a quote from the words that name its speaker. */
const ADJACENT = 3;
/** How many reports of a sentence are looked at on either side of a quote. */
const REACH = 16;

/** The most words that marks without a speaker set off as somebody else's wording. */
export const SCARE_WORDS = 5;

/** Gives each quote, in text order, the report that says who speaks. */
export class SpeakerFinder {
  private readonly bySentence = new Map<number, VoiceReport[]>();
  /** Who acts in a sentence in which nobody is said to say anything. */
  private readonly clauses = new Map<number, VoiceReport>();
  /** The first frame of a sentence. */
  private readonly frames = new Map<number, VoiceReport>();
  private previous: SpokenDraft | null = null;

  /** @param reports In text order. */
  constructor(private readonly document: Document, reports: readonly VoiceReport[]) {
    for (const report of reports) {
      if (report.speaker === null) continue;
      if (report.rule === "clause") {
        this.clauses.set(report.sentence, report);
        continue;
      }
      if (report.sense === "frame" && !this.frames.has(report.sentence)) {
        this.frames.set(report.sentence, report);
      }
      const others = this.bySentence.get(report.sentence);
      if (others === undefined) this.bySentence.set(report.sentence, [report]);
      else others.push(report);
    }
  }

  assign(draft: QuoteDraft): SpokenDraft {
    const spoken = this.find(draft);
    if (draft.isSentence || spoken.speaker !== null) this.previous = spoken;
    return spoken;
  }

  private find(draft: QuoteDraft): SpokenDraft {
    // Nearest evidence first: words beside the marks, then words elsewhere in the sentence,
    // then the sentence before, then whoever was speaking.
    const before = this.introducing(draft);
    const after = this.beside(draft);
    if (after !== null && (before === null || after.sentence === draft.closesIn)) {
      // Words inside a report belong to it: X vowed to go "alone", a paper wrote.
      const outer = draft.isSentence || draft.isName ? null : this.holding(draft);
      return said(draft, outer ?? after, "cue-after");
    }
    if (before !== null && !(draft.isName && before.sense === "thought")) {
      const by = this.named(before);
      const report = by === before ? before : { ...before, speaker: by.speaker };
      return said(draft, report, "cue-before");
    }
    if (draft.isName) return unsaid(draft);
    const around = this.around(draft);
    if (around !== null) return said(draft, around, "cue-around");
    if (!draft.isSentence || !this.opensSentence(draft)) return this.acted(draft);
    const colon = this.announced(draft);
    if (colon !== null) return said(draft, colon, "cue-sentence-before");
    return this.continued(draft);
  }

  /** The report that starts right after the closing mark. */
  private beside(draft: QuoteDraft): VoiceReport | null {
    const { after } = draft.stretches.at(-1)!;
    for (const sentence of [draft.closesIn, draft.closesIn + 1]) {
      if (sentence > draft.closesIn && this.document.sentences[sentence]?.opensParagraph) {
        break;
      }
      for (const report of this.reportsFrom(sentence, after)) {
        const first = firstToken(report);
        if (first < after) continue;
        if (!this.isBeside(after, first)) break;
        const onward = sentence > draft.closesIn && !report.trails;
        if (!onward && !this.opensNext(report)) return report;
      }
    }
    return null;
  }

  /** Nothing but marks, or the description of who is named next, parts them. */
  private isBeside(from: number, to: number): boolean {
    const { tokens } = this.document;
    if (to - from <= ADJACENT && this.onlyMarks(from, to)) return true;
    if (to - from > LONGEST_DESCRIPTION || !isMarkOf(tokens, to - 1, ",")) return false;
    for (let at = from; at < to; at++) {
      if (isFinite(tokens, at) || isQuoteMark(tokens, at)) return false;
    }
    return true;
  }

  /** "He added, “...”": the report belongs to the quote that follows it. */
  private opensNext(report: VoiceReport): boolean {
    const { sentences, tokens } = this.document;
    const end = lastToken(report);
    if (isMarkOf(tokens, end, ":")) return true;
    const limit = Math.min(end + 2, sentences[report.sentence]!.last);
    if (end >= limit || report.sentence === 0) return false;
    const first = firstToken(report);
    if (first !== sentences[report.sentence]!.first) return false;
    const mark = tokens.kind[end] === TokenKind.Word ? end : end + 1;
    return mark < limit && isQuoteMark(tokens, mark);
  }

  /** The report that ends right before the opening mark. */
  private introducing(draft: QuoteDraft): VoiceReport | null {
    const open = draft.stretches[0]!.first - 1;
    for (const report of this.reportsBefore(draft.opensIn, open + 1)) {
      const end = lastToken(report);
      if (end > open) continue;
      if (open - end <= ADJACENT && this.onlyMarks(end, open)) return report;
      return null;
    }
    return null;
  }

  /** The nearest report before the quote in its sentence that the quote is part of. */
  private holding(draft: QuoteDraft): VoiceReport | null {
    const open = draft.stretches[0]!.first - 1;
    return this.reportsBefore(draft.opensIn, open).find(({ cue, follows, sense }) =>
      cue.last <= open && !follows && sense === "speech"
    ) ?? null;
  }

  /** A report of the same sentence, the nearest before the quote or the first after it. */
  private around(draft: QuoteDraft): VoiceReport | null {
    const open = draft.stretches[0]!.first - 1;
    const { after } = draft.stretches.at(-1)!;
    const before = this.reportsBefore(draft.opensIn, open)
      .filter(({ cue }) => cue.last <= open);
    const best = before.find(({ follows }) => !follows);
    if (best !== undefined) return this.named(best);
    const later = this.reportsFrom(draft.closesIn, after);
    return later.find((report) => firstToken(report) >= after && report.follows) ??
      before[0] ?? this.frames.get(draft.closesIn) ?? null;
  }

  /** Long wording in a sentence without a report is its subject's. */
  private acted(draft: QuoteDraft): SpokenDraft {
    const clause = this.clauses.get(draft.opensIn);
    const long = draft.isSentence || draft.words > SCARE_WORDS;
    return clause === undefined || !long ? unsaid(draft) : said(draft, clause, "clause");
  }

  /** The sentence before ends in a colon after its report. */
  private announced(draft: QuoteDraft): VoiceReport | null {
    const { sentences, tokens } = this.document;
    const before = sentences[draft.opensIn - 1];
    if (before === undefined) return null;
    if (tokens.text[tokens.start[before.last - 1]!] !== ":") return null;
    return this.bySentence.get(draft.opensIn - 1)?.at(-1) ?? null;
  }

  /** A quote in a sentence of its own goes on with whoever was speaking. */
  private continued(draft: QuoteDraft): SpokenDraft {
    const { previous } = this;
    if (previous !== null && previous.speaker !== null) {
      const distance = draft.opensIn - previous.draft.closesIn;
      if (distance <= 1) return { ...previous, draft, rule: "continued" };
    }
    const { sentences } = this.document;
    const reach = sentences[draft.opensIn]!.opensParagraph ? 1 : 2;
    for (let back = 1; back <= reach; back++) {
      const report = this.bySentence.get(draft.opensIn - back)?.at(-1);
      if (report !== undefined) return { ...said(draft, report, "speaker-before") };
    }
    return unsaid(draft);
  }

  private opensSentence(draft: QuoteDraft): boolean {
    const { first } = this.document.sentences[draft.opensIn]!;
    return this.onlyMarks(first, draft.stretches[0]!.first);
  }

  /** Of "officials told the paper they believed", the officials rather than "they". */
  private named(report: VoiceReport): VoiceReport {
    if (!/^(?:s?he|they|it)$/i.test(report.speaker?.text ?? "")) return report;
    let named = report;
    let until = report.cue.first;
    for (const other of this.reportsBefore(report.sentence, report.cue.first)) {
      if (this.isParted(other.cue.last, until)) break;
      until = other.cue.last;
      if (other.speaker?.actor === report.speaker?.actor) named = other;
    }
    return named;
  }

  /** The reports of a sentence whose cue begins at a token or behind it, nearest first. */
  private reportsFrom(sentence: number, token: number): readonly VoiceReport[] {
    const reports = this.bySentence.get(sentence) ?? [];
    const from = cuesBefore(reports, token);
    return reports.slice(from, from + REACH);
  }

  /** The reports of a sentence whose cue begins before a token, nearest first. */
  private reportsBefore(sentence: number, token: number): readonly VoiceReport[] {
    const reports = this.bySentence.get(sentence) ?? [];
    const end = cuesBefore(reports, token);
    return reports.slice(Math.max(0, end - REACH), end).reverse();
  }

  private isParted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (isMarkOf(this.document.tokens, at, ",")) return true;
    }
    return false;
  }

  private onlyMarks(from: number, to: number): boolean {
    const { tokens } = this.document;
    for (let at = from; at < to; at++) {
      if (tokens.kind[at] === TokenKind.Punctuation) continue;
      if (tokens.text.slice(tokens.start[at], tokens.end[at]) !== "that") return false;
    }
    return true;
  }
}

/** How many of some reports, in text order, have a cue that begins before a token. */
function cuesBefore(reports: readonly VoiceReport[], token: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.cue.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function said(draft: QuoteDraft, report: VoiceReport, rule: string): SpokenDraft {
  return { draft, report, speaker: report.speaker as Source, rule };
}

function unsaid(draft: QuoteDraft): SpokenDraft {
  return { draft, report: null, speaker: null, rule: "marks" };
}

function firstToken({ cue, source, via }: VoiceReport): number {
  return Math.min(cue.first, source?.first ?? cue.first, via?.first ?? cue.first);
}

function lastToken({ cue, source, via, hearer }: VoiceReport): number {
  return Math.max(cue.last, source?.last ?? 0, via?.last ?? 0, hearer?.last ?? 0);
}
