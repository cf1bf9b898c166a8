import type { Certainty } from "../../model.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import type { Document, ZonedSentence } from "../document.ts";
import {
  nounPhraseAfter,
  nounPhraseBefore,
  type TokenRange,
} from "../grammar/noun-phrase.ts";
import { addLead, Lead } from "../leads.ts";
import { TokenGap, TokenKind } from "../tokens.ts";
import { wordNumber } from "../vocabulary.ts";
import { isInRun } from "../quotes/mark-shapes.ts";
import { isQuoteCode, isQuoteMark, textAt } from "./clause.ts";
import { frameAt, isClaimNoun } from "./frames.ts";
import {
  type ReportingSense,
  type ReportingVerb,
  reportingVerb,
} from "./reporting-verbs.ts";
import { isPeopleNoun } from "./sources.ts";
import { QuoteClause } from "./quote-clause.ts";

/** A cue that says that somebody says, thinks or reports something, in tokens. */
export interface Report {
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly via: TokenRange | null;
  /** Who is told, where the verb has somebody. */
  readonly hearer: TokenRange | null;
  readonly certainty: Certainty;
  readonly sense: ReportingSense | "frame";
  readonly rule: string;
  /** True if what is reported stands before the source and the cue. */
  readonly follows: boolean;
  /** True if nothing but a time, a place or whom was told follows the cue. */
  readonly trails: boolean;
  /** True if only quote marks, a colon or "that" can make it a report. */
  readonly needsQuote: boolean;
}

// Quote marks are among the words that reports see; the colon that announces one is added.
addLead(wordNumber(":"), Lead.Report);

const COLON = 0x3a;
const SPEECH = { certainty: "reported", sense: "speech", needsQuote: true } as const;

/** Finds every reporting verb and frame of a document with the noun phrases around it. */
export function findReports(document: Document, index: MentionIndex): Report[] {
  const finder = new ReportFinder(document.tokens, index);
  document.sentences.forEach((sentence, at) => finder.scan(sentence, at));
  return finder.reports;
}

class ReportFinder extends QuoteClause {
  readonly reports: Report[] = [];
  private sentence = 0;

  scan({ first, last }: ZonedSentence, sentence: number): void {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.lastSpeaker = null;
    const { lead } = this.tokens;
    for (let at = first; at < last; at++) {
      if ((lead[at]! & Lead.Report) === 0) continue;
      if (this.tokens.kind[at] !== TokenKind.Word) {
        const position = this.tokens.start[at]!;
        const code = this.tokens.text.charCodeAt(position);
        if (isInRun(this.tokens.text, position)) continue;
        if (isQuoteCode(code)) this.mark(at);
        else if (code === COLON) this.announcement(at);
        continue;
      }
      const length = this.frame(at);
      if (length > 0) {
        at += length - 1;
        continue;
      }
      if (isClaimNoun(this.tokens, at) && this.claim(at)) continue;
      const verb = reportingVerb(this.tokens, at);
      if (verb !== null) this.verb(at, verb);
    }
  }

  private frame(at: number): number {
    const match = frameAt(this.tokens, at, this.last);
    if (match === null || this.isCopula(at - 1)) return 0;
    const end = at + match.length;
    const cue = { first: at, last: end };
    const { source, certainty } = match.value;
    if (source === "none") {
      this.add({ cue, source: null, certainty, rule: "hedge", sense: "frame" });
      return match.length;
    }
    const phrase = source === "claim" ? this.claimant(end) : this.listAfter(end);
    if (phrase === null) return 0;
    const closes = at > this.first + 1;
    this.add({
      cue,
      source: phrase,
      certainty,
      rule: "frame",
      sense: "frame",
      follows: closes,
    });
    // "contrary to what Peskov said": the verb is part of the frame.
    if (source === "said") return phrase.last + 1 - at;
    return source === "claim" ? Math.max(end, phrase.last) - at : match.length;
  }

  /** "Roe's claim that “...”", "her remark “...”": whose words the marks hold. */
  private claim(at: number): boolean {
    if (!this.introduces(at + 1)) return false;
    const source = this.ownerBefore(at);
    if (source === null) return false;
    this.add({ cue: { first: at, last: at + 1 }, source, ...SPEECH, rule: "claim" });
    return true;
  }

  /** A colon before marks, where nothing else in the sentence says who speaks. */
  private announcement(colon: number): void {
    const { tokens } = this;
    if (colon + 1 >= tokens.count || !isQuoteMark(tokens, colon + 1)) return;
    const floor = this.lastMark >= this.first ? this.lastMark : this.first;
    const before = this.reports.at(-1);
    if (before?.sentence === this.sentence && before.cue.first >= floor) return;
    const found = this.announced(colon);
    if (found === null) return;
    this.add({ ...found, certainty: "reported", rule: "colon", sense: "speech" });
  }

  /** What a quote mark shows of who speaks, where no report has said it. */
  private mark(at: number): void {
    const { tokens } = this;
    const before = at > this.first && tokens.gap[at] === TokenGap.None;
    const after = at + 1 < this.last && tokens.gap[at + 1] === TokenGap.None;
    if (before && !after) {
      const tag = this.tagged(at);
      if (tag !== null) this.add({ ...tag, ...SPEECH, follows: true, rule: "tag" });
    } else if (after && !before && at > this.first + 1) this.clause(at);
    this.lastMark = at;
  }

  /** Who acts before a quote mark, where nobody is said to say anything. */
  private clause(mark: number): void {
    if (this.reports.at(-1)?.sentence === this.sentence) return;
    const clause = this.acting(mark);
    if (clause !== null) this.add({ ...clause, ...SPEECH, rule: "clause" });
  }

  private verb(at: number, verb: ReportingVerb): void {
    const passive = this.isPassive(at, verb);
    if (verb.sense === "quoting") return this.quoting(at, verb, passive);
    if (passive) return this.passive(at, verb);
    if (verb.form === "ing" && !this.isProgressive(at)) return this.participle(at, verb);
    if (!this.isVerb(at, verb)) return;
    // "called on members", "called for reforms": no name is given.
    if (verb.sense === "naming" && /^(?:on|for|in)$/.test(textAt(this.tokens, at + 1))) {
      return;
    }
    const cue = { first: at, last: at + (verb.particle === null ? 1 : 2) };
    const inverted = this.invertedSource(cue, verb);
    if (inverted !== null) {
      this.addVerb(verb, { cue, source: inverted, follows: true, rule: "inverted" });
      return;
    }
    const source = this.subject(at);
    if (source === null) return;
    const hearer = this.hearer(verb, cue.last);
    const follows = this.closesClause(source, hearer?.last ?? cue.last);
    this.addVerb(verb, {
      cue,
      source,
      hearer,
      follows,
      rule: "subject",
    });
  }

  /** "the FT quoted one official as saying", "he was quoted by dpa as saying". */
  private quoting(at: number, verb: ReportingVerb, passive: boolean): void {
    if (passive) {
      const source = nounPhraseBefore(this.tokens, at, this.first);
      if (source === null) return;
      const cue = { first: at, last: this.pastSaying(at + 1) };
      this.addVerb(verb, {
        cue,
        source,
        rule: "quoted",
        follows: this.closesClause(source, cue.last),
      });
      return;
    }
    if (verb.form === "ing" || !this.isVerb(at, verb)) return;
    const via = this.subject(at);
    const source = nounPhraseAfter(this.tokens, at + 1, this.last);
    if (via === null || source === null) return;
    const says = this.pastSaying(source.last) > source.last;
    if (!says && !isPeopleNoun(this.tokens, source.last - 1) && !this.names(source)) return;
    const follows = this.closesClause(via, this.pastSaying(source.last));
    const cue = { first: at, last: at + 1 };
    this.addVerb(verb, { cue, source, via, follows, rule: "quoted" });
  }

  /** The token after "as saying" at `at`, or `at`. */
  private pastSaying(at: number): number {
    const { tokens } = this;
    if (at + 1 >= this.last || textAt(tokens, at) !== "as") return at;
    return reportingVerb(tokens, at + 1)?.form === "ing" ? at + 2 : at;
  }

  /** "This was reported by the Financial Times". */
  private passive(at: number, verb: ReportingVerb): void {
    const { tokens } = this;
    for (let by = at + 1; by < Math.min(this.last, at + 3); by++) {
      if (textAt(tokens, by) !== "by") continue;
      const source = this.listAfter(by + 1);
      if (source === null) return;
      const rule = this.pointsBack(at) ? "following-sentence" : "passive";
      this.addVerb(verb, { cue: { first: at, last: at + 1 }, source, rule, follows: true });
      return;
    }
  }

  /** True if the sentence opens with "this" or "it" before the passive verb. */
  private pointsBack(at: number): boolean {
    return at - this.first <= 4 &&
      /^(?:this|that|it|these)$/i.test(textAt(this.tokens, this.first));
  }

  /** "..., adding", "with the president saying that". */
  private participle(at: number, verb: ReportingVerb): void {
    if (verb.ambiguous === "other" && verb.verb !== "add" && !this.introduces(at + 1)) {
      return;
    }
    const source = this.participleSource(at);
    if (source === null) return;
    const cue = { first: at, last: at + 1 };
    const follows = this.atEnd(at + 1);
    this.addVerb(verb, { cue, source, follows, rule: "participle" });
  }

  private addVerb(
    verb: ReportingVerb,
    found:
      & Pick<Report, "cue" | "source" | "rule" | "follows">
      & Partial<Pick<Report, "via" | "hearer">>,
  ): void {
    const { cue, source, rule, follows, via, hearer } = found;
    const { certainty, sense } = verb;
    const needsQuote = sense === "naming";
    this.add({ cue, source, via, hearer, certainty, sense, rule, follows, needsQuote });
  }

  private add(
    found:
      & Pick<Report, "cue" | "source" | "rule" | "certainty" | "sense">
      & Partial<Report>,
  ): void {
    const { cue, source, hearer = null } = found;
    // Spelled out: copying properties costs more than all the rest.
    const report: Report = {
      sentence: this.sentence,
      cue,
      source,
      via: found.via ?? null,
      hearer,
      certainty: found.certainty,
      sense: found.sense,
      rule: found.rule,
      follows: found.follows ?? false,
      trails: this.atEnd(Math.max(cue.last, source?.last ?? 0, hearer?.last ?? 0)),
      needsQuote: found.needsQuote ?? false,
    };
    this.reports.push(report);
    if (report.source !== null && report.sense !== "frame" && report.rule !== "clause") {
      this.lastSpeaker = report.source;
    }
  }
}
