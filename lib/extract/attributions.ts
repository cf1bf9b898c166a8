import type { ActorMention, Attribution, Quote, Source, Span } from "../model.ts";
import { explainingColon } from "./attributions/explaining-colon.ts";
import { type VoiceReport, voiceReports } from "./attributions/voice-reports.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { WordClass, wordClass } from "./grammar/word-classes.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** How far from who is contradicted the comma can stand, in tokens. */
const COMMA_REACH = 6;
/** How many sentences back "this was reported by" can speak of. */
const POINTING_REACH = 3;

/**
 * Finds who is said to say, report, fear or believe what: by reporting verbs, by frames
 * such as "according to", and by a following sentence ("This was reported by ..."). The
 * span of an attribution is what is attributed; a quote that belongs to it is inside.
 *
 * @param actors What {@link findActors} gave for the document.
 * @param quotes What {@link findQuotes} gave for it.
 * @returns Attributions in the order of their cues; they can overlap, since one can hold
 * another ("officials told the paper they believed").
 */
export function findAttributions(
  document: Document,
  actors: readonly ActorMention[],
  quotes: readonly Quote[],
): Attribution[] {
  const finder = new AttributionFinder(document, quotes);
  const reports = voiceReports(document, actors);
  reports.forEach((report, index) => finder.add(report, reports[index + 1] ?? null));
  return finder.attributions;
}

class AttributionFinder {
  readonly attributions: Attribution[] = [];
  private readonly tokens: Tokens;
  private readonly quotesByCue = new Map<number, Quote[]>();
  /** Who was last said to say something, for "reportedly". */
  private lastSource: Source | null = null;
  private lastOfSentence: VoiceReport | null = null;
  private next: VoiceReport | null = null;
  /** Sentences in which somebody is said to say something. */
  private readonly attributed = new Set<number>();

  constructor(private readonly document: Document, quotes: readonly Quote[]) {
    this.tokens = document.tokens;
    for (const quote of quotes) {
      if (quote.cue === null) continue;
      const others = this.quotesByCue.get(quote.cue.start);
      if (others === undefined) this.quotesByCue.set(quote.cue.start, [quote]);
      else others.push(quote);
    }
  }

  add(report: VoiceReport, next: VoiceReport | null): void {
    this.next = next;
    if (this.lastOfSentence?.sentence !== report.sentence) this.lastOfSentence = null;
    const source = report.speaker ?? (report.rule === "hedge" ? this.lastSource : null);
    const start = this.tokens.start[report.cue.first]!;
    const quotes = this.quotesByCue.get(start) ?? [];
    if (source === null || (report.needsQuote && quotes.length === 0)) return;
    const content = this.content(report, quotes);
    if (content === null) return;
    const end = this.tokens.end[report.cue.last - 1]!;
    this.attributions.push({
      start: content.start,
      end: content.end,
      text: this.tokens.text.slice(content.start, content.end),
      rule: report.rule,
      source,
      via: this.via(report, source),
      cue: { start, end, text: this.tokens.text.slice(start, end) },
      certainty: report.certainty,
    });
    if (report.rule === "hedge") return;
    this.lastSource = source;
    this.lastOfSentence = report;
    if (report.sense !== "thought") this.attributed.add(report.sentence);
  }

  /** "the paper reported, citing officials": the paper passes on what officials say. */
  private via(report: VoiceReport, source: Source): Source | null {
    if (report.messenger !== null) return report.messenger;
    const passes = this.lastOfSentence;
    if (report.sense !== "frame" || passes === null) return null;
    const cue = this.tokens.text.slice(
      this.tokens.start[report.cue.first],
      this.tokens.end[report.cue.last - 1],
    );
    if (!/^(?:citing|quoting)$/i.test(cue)) return null;
    return passes.speaker === source ? null : passes.speaker;
  }

  private content(report: VoiceReport, quotes: readonly Quote[]): Span | null {
    const sentence = this.document.sentences[report.sentence]!;
    const range = this.contentTokens(report, sentence);
    let span = range === null ? null : this.trim(range.first, range.last);
    for (const { start, end } of quotes) {
      span = span === null
        ? { start, end }
        : { start: Math.min(span.start, start), end: Math.max(span.end, end) };
    }
    return span;
  }

  private contentTokens(
    report: VoiceReport,
    { first, last }: ZonedSentence,
  ): { first: number; last: number } | null {
    const { cue, source } = report;
    const from = Math.min(cue.first, source?.first ?? cue.first);
    const to = Math.max(cue.last, source?.last ?? cue.last);
    if (report.rule === "following-sentence") return this.pointedAt(report.sentence);
    if (report.rule === "hedge") return { first, last };
    if (report.sense === "frame") {
      // "This was reported by the paper, citing officials" speaks of what stands before.
      if (this.lastOfSentence?.rule === "following-sentence") {
        return this.pointedAt(report.sentence);
      }
      if (from - first > 1) return { first, last };
      return { first: report.certainty === "denied" ? this.pastComma(to, last) : to, last };
    }
    if (report.via !== null && report.rule === "quoted") {
      return from - first > 1 ? { first, last: from } : { first: to, last };
    }
    if (!report.follows) {
      const start = Math.max(cue.last, report.hearer?.last ?? 0);
      return { first: start, last: this.clauseEnd(report, start, last) };
    }
    if (this.isInserted(from, to, last)) return { first, last };
    return from > first ? { first, last: from } : { first: to, last };
  }

  /** "Contrary to Peskov's claims, trade fell": what is contradicted ends at the comma. */
  private pastComma(start: number, last: number): number {
    for (let at = start; at < Math.min(last, start + COMMA_REACH); at++) {
      if (this.tokens.text[this.tokens.start[at]!] === ",") return at + 1;
    }
    return start;
  }

  /** "The talks, Peskov said, went on": the words around the commas are one clause. */
  private isInserted(from: number, to: number, last: number): boolean {
    const comma = (at: number) => this.tokens.text[this.tokens.start[at]!] === ",";
    if (to + 2 >= last || !comma(to) || from === 0 || !comma(from - 1)) return false;
    const next = wordClass(this.tokens, to + 1);
    return (next & (WordClass.Conjunction | WordClass.Subordinator)) === 0 &&
      !this.tokens.text.endsWith("ing", this.tokens.end[to + 1]);
  }

  /** "A pledged x, B said y": what A pledged ends at the comma. */
  private clauseEnd(report: VoiceReport, start: number, last: number): number {
    const colon = explainingColon(this.tokens, report.sense, start, last);
    if (colon >= 0) return colon;
    const next = this.next;
    if (next === null || next.sentence !== report.sentence || next.source === null) {
      return last;
    }
    const before = next.source.first - 1;
    if (next.follows || next.rule !== "subject" || before <= start) return last;
    return this.tokens.text[this.tokens.start[before]!] === "," ? before : last;
  }

  /** The sentences before this one, back to the last with a source of its own. */
  private pointedAt(sentence: number): { first: number; last: number } | null {
    const { sentences } = this.document;
    let from = sentence;
    while (
      from > 0 && sentence - from < POINTING_REACH && !this.attributed.has(from - 1) &&
      sentences[from - 1]!.zone === "body" &&
      sentences[from - 1]!.last === sentences[from]!.first
    ) from--;
    if (from === sentence) return null;
    return { first: sentences[from]!.first, last: sentences[sentence - 1]!.last };
  }

  /** The span of some tokens without the marks and "that" around them. */
  private trim(first: number, last: number): Span | null {
    const { tokens } = this;
    let from = first;
    let to = last;
    while (from < to && (this.isMark(from) || this.isThat(from))) from++;
    while (to > from && tokens.kind[to - 1] === TokenKind.Punctuation) to--;
    if (from >= to) return null;
    return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
  }

  private isMark(index: number): boolean {
    return this.tokens.kind[index] === TokenKind.Punctuation;
  }

  private isThat(index: number): boolean {
    return this.tokens.text.slice(this.tokens.start[index], this.tokens.end[index]) ===
      "that";
  }
}
