import type { Certainty } from "../../model.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import type { Document, ZonedSentence } from "../document.ts";
import {
  isPronoun,
  nounPhraseAfter,
  nounPhraseBefore,
  type TokenRange,
} from "../grammar/noun-phrase.ts";
import {
  isAdverb,
  isNameLike,
  isNounLike,
  WordClass,
  wordClass,
} from "../grammar/word-classes.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import { frameAt } from "./frames.ts";
import {
  type ReportingSense,
  type ReportingVerb,
  reportingVerb,
} from "./reporting-verbs.ts";
import { isPeopleNoun } from "./sources.ts";

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

/** How far from a quote "recalled" and "continued" still speak of it, in tokens. */
const MARK_REACH = 30;
const HEARD = /^(?:tell|inform|assure|warn|advise)$/;
const MARKS = new Set([..."\"“”„«»‘’'"].map((mark) => mark.charCodeAt(0)));
const BE = /^(?:is|was|are|were|be|been|being)$/;

/** Finds every reporting verb and frame of a document with the noun phrases around it. */
export function findReports(document: Document, index: MentionIndex): Report[] {
  const finder = new ReportFinder(document.tokens, index);
  document.sentences.forEach((sentence, at) => finder.scan(sentence, at));
  return finder.reports;
}

class ReportFinder {
  readonly reports: Report[] = [];
  private sentence = 0;
  private first = 0;
  private last = 0;
  /** The last quote mark that was passed, or -1. */
  private lastMark = -1;
  /** The last report of the current sentence, whose subject "and added" shares. */
  private previous: Report | null = null;

  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  scan({ first, last }: ZonedSentence, sentence: number): void {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.previous = null;
    for (let at = first; at < last; at++) {
      if (this.tokens.kind[at] !== TokenKind.Word) {
        if (isQuoteMark(this.tokens, at)) this.lastMark = at;
        continue;
      }
      if (this.tokens.word[at] === 0) continue;
      const length = this.frame(at);
      if (length > 0) {
        at += length - 1;
        continue;
      }
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
    const phrase = nounPhraseAfter(this.tokens, end, this.last);
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
    return match.length;
  }

  private isCopula(index: number): boolean {
    return index >= this.first && BE.test(textAt(this.tokens, index));
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

  /** The names after "by", whatever stands in blocks of its own in the page. */
  private listAfter(start: number): TokenRange | null {
    return nounPhraseAfter(this.tokens, start, this.last);
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

  private participleSource(at: number): TokenRange | null {
    const { tokens } = this;
    const before = at - 1;
    if (before < this.first) return null;
    if (tokens.kind[before] === TokenKind.Word && !isAdverb(tokens, before)) {
      const phrase = nounPhraseBefore(tokens, at, this.first);
      if (phrase === null) return null;
      const opened = phrase.first - 1;
      return opened >= this.first && textAt(tokens, opened) === "with" ? phrase : null;
    }
    return this.previous?.source ?? this.openingSubject(at);
  }

  private isVerb(at: number, verb: ReportingVerb): boolean {
    const { tokens } = this;
    if (this.index.at(at) >= 0) return false;
    if (tokens.case[at] === TokenCase.AllCaps && verb.form !== "past") return false;
    const before = at > this.first ? wordClass(tokens, at - 1) : 0;
    const blocked = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;
    if (verb.form === "past") {
      // "a written statement", "in stated aims"
      if ((before & blocked) !== 0 && !isPronoun(tokens, at - 1)) return false;
      return verb.ambiguous !== "other" || this.isReporting(at, verb);
    }
    if (textAt(tokens, at - 1) === "to" && at > this.first) {
      return this.isReporting(at, verb);
    }
    if ((before & blocked) !== 0 && !isPronoun(tokens, at - 1)) return false;
    if (verb.ambiguous === "noun" && !this.readsAsVerb(at, verb)) return false;
    if (verb.ambiguous !== "other") return true;
    return verb.form !== "base" && this.isReporting(at, verb);
  }

  /** Tells "Beijing fears Russia becoming" from "security fears are growing". */
  private readsAsVerb(at: number, verb: ReportingVerb): boolean {
    const { tokens } = this;
    if (at === this.first || textAt(tokens, at + 1) === "such") return false;
    if (verb.form === "base" && this.isSingular(at - 1)) return false;
    const named = this.index.at(at - 1);
    if (named >= 0 && this.index.mentions[named]!.role === "modifier") return false;
    const after = at + 1 < this.last ? wordClass(tokens, at + 1) : WordClass.Preposition;
    const stops = WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction;
    const quoted = this.introduces(at + 1);
    if ((after & stops) !== 0 && !quoted) return false;
    const before = wordClass(tokens, at - 1);
    if (
      isPronoun(tokens, at - 1) || (before & (WordClass.Auxiliary | WordClass.Modal)) !== 0
    ) {
      return true;
    }
    if (quoted || (after & (WordClass.Determiner | WordClass.Pronoun)) !== 0) return true;
    if (at + 1 >= this.last || tokens.kind[at + 1] !== TokenKind.Word) return false;
    return isNameLike(tokens, at - 1) || verb.form === "base" || isAdverb(tokens, at - 1);
  }

  /** A lower-case noun in the singular, which no base form can follow as its verb. */
  private isSingular(index: number): boolean {
    const { tokens } = this;
    return tokens.case[index] === TokenCase.Lower && isNounLike(tokens, index) &&
      tokens.text.charCodeAt(tokens.end[index]! - 1) !== 0x73;
  }

  /** Whether a verb with other uses reports here. */
  private isReporting(at: number, verb: ReportingVerb): boolean {
    const end = at + (verb.particle === null ? 1 : 2);
    return this.introduces(end) || this.hasQuoteBefore(at);
  }

  /** True if "that", a colon or a quote mark follows. */
  private introduces(index: number): boolean {
    let at = index;
    if (at < this.last && (textAt(this.tokens, at) === ",")) at++;
    if (at >= this.last) return false;
    const text = textAt(this.tokens, at);
    return text === "that" || text === ":" || isQuoteMark(this.tokens, at);
  }

  private hasQuoteBefore(at: number): boolean {
    return this.lastMark >= this.first && at - this.lastMark <= MARK_REACH;
  }

  private isPassive(at: number, verb: ReportingVerb): boolean {
    if (verb.form !== "past") return false;
    for (let back = at - 1; back >= Math.max(this.first, at - 4); back--) {
      if (BE.test(textAt(this.tokens, back))) return true;
      if (!isAdverb(this.tokens, back)) return false;
    }
    return false;
  }

  private isProgressive(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.first, at - 3); back--) {
      if ((wordClass(this.tokens, back) & WordClass.Auxiliary) !== 0) return true;
      if (!isAdverb(this.tokens, back)) return false;
    }
    return false;
  }

  /** The subject of a finite verb, also over "who" and over "and" that joins two verbs. */
  private subject(at: number): TokenRange | null {
    const { tokens } = this;
    const phrase = nounPhraseBefore(tokens, at, this.first);
    if (phrase !== null) return this.outsideRelative(this.pastTime(phrase));
    let back = at - 1;
    while (
      back > this.first &&
      (isAdverb(tokens, back) || (wordClass(tokens, back) & WordClass.Auxiliary) !== 0)
    ) back--;
    if (back < this.first) return null;
    const word = textAt(tokens, back);
    if (/^(?:who|which|that)$/.test(word)) {
      const end = back > this.first && textAt(tokens, back - 1) === "," ? back - 1 : back;
      const antecedent = nounPhraseBefore(tokens, end, this.first);
      return antecedent !== null && this.names(antecedent) ? antecedent : null;
    }
    if (/^(?:and|but|then)$/.test(word)) {
      return this.previous?.source ?? this.openingSubject(at);
    }
    return null;
  }

  /** "who has in the past described": "the past" is no subject. */
  private pastTime(phrase: TokenRange): TokenRange {
    const { tokens } = this;
    const before = phrase.first - 1;
    if (before - 1 < this.first) return phrase;
    if ((wordClass(tokens, before) & WordClass.Preposition) === 0) return phrase;
    const opens = WordClass.Auxiliary | WordClass.Subordinator;
    if ((wordClass(tokens, before - 1) & opens) === 0) return phrase;
    return nounPhraseBefore(tokens, before, this.first) ?? phrase;
  }

  /** "Katie Packer, who is chairman of the fund said": the name before "who". */
  private outsideRelative(phrase: TokenRange): TokenRange {
    const { tokens } = this;
    for (
      let back = phrase.first - 1;
      back > Math.max(this.first, phrase.first - 12);
      back--
    ) {
      const text = textAt(tokens, back);
      if (text === "," || isQuoteMark(tokens, back)) return phrase;
      if (text === "who") {
        const end = textAt(tokens, back - 1) === "," ? back - 1 : back;
        return nounPhraseBefore(tokens, end, this.first) ?? phrase;
      }
    }
    return phrase;
  }

  /** The first noun phrase of the sentence that is followed by more than a comma. */
  private openingSubject(at: number): TokenRange | null {
    let start = this.first;
    const opening = WordClass.Preposition | WordClass.Subordinator;
    if ((wordClass(this.tokens, start) & opening) !== 0) {
      while (start < at && textAt(this.tokens, start) !== ",") start++;
      start++;
    }
    while (start < at && start < this.first + 3 && isQuoteMark(this.tokens, start)) start++;
    return nounPhraseAfter(this.tokens, start, at);
  }

  private invertedSource(cue: TokenRange, verb: ReportingVerb): TokenRange | null {
    const { tokens } = this;
    if (verb.sense !== "speech" && verb.sense !== "text" && verb.sense !== "thought") {
      return null;
    }
    if (verb.form === "base" || cue.last >= this.last || HEARD.test(verb.verb)) return null;
    let before = cue.first - 1;
    while (before > this.first && isAdverb(tokens, before)) before--;
    const opens = before < this.first;
    const quoted = !opens && isQuoteMark(tokens, before);
    if (!quoted && (opens || textAt(tokens, before) !== ",")) return null;
    if (quoted && isName(tokens, cue.last) === false && this.introduces(cue.last)) {
      return null;
    }
    const phrase = nounPhraseAfter(tokens, cue.last, this.last);
    if (phrase === null) return null;
    const afterQuote = quoted || (before > this.first && isQuoteMark(tokens, before - 1));
    if (afterQuote) return phrase;
    // "Peskov, the spokesman, said on Tuesday" has its subject before the aside.
    if (nounPhraseBefore(tokens, cue.first, this.first) !== null) return null;
    return this.endsPhrase(phrase) ? phrase : null;
  }

  private endsPhrase({ first, last }: TokenRange): boolean {
    const { tokens } = this;
    const speaker = isNameLike(tokens, last - 1) || isPeopleNoun(tokens, last - 1) ||
      isPronoun(tokens, first);
    if (!speaker) return false;
    return last >= this.last || tokens.kind[last] === TokenKind.Punctuation ||
      (wordClass(tokens, last) & (WordClass.Temporal | WordClass.Preposition)) !== 0;
  }

  /** "..., officials said on Tuesday." : what is said stands before. */
  private closesClause(source: TokenRange, end: number): boolean {
    const { tokens } = this;
    const before = source.first - 1;
    if (before < this.first) return false;
    const parted = textAt(tokens, before) === "," || isQuoteMark(tokens, before) ||
      /^[–—-]$/.test(textAt(tokens, before));
    return parted && this.atEnd(end);
  }

  private atEnd(index: number): boolean {
    const { tokens } = this;
    if (index >= this.last) return true;
    if (tokens.kind[index] === TokenKind.Punctuation) {
      const goesOn = textAt(tokens, index) === "," && textAt(tokens, index + 1) === "that";
      return !goesOn && textAt(tokens, index) !== ":" && !isQuoteMark(tokens, index);
    }
    const classes = wordClass(tokens, index);
    return (classes & (WordClass.Temporal | WordClass.Preposition)) !== 0 ||
      /^(?:last|this|earlier|later)$/.test(textAt(tokens, index)) ||
      (isAdverb(tokens, index) && index + 1 < this.last &&
        tokens.kind[index + 1] === TokenKind.Punctuation);
  }

  /** "officials told the FT": whom they told. */
  private hearer(verb: ReportingVerb, end: number): TokenRange | null {
    return HEARD.test(verb.verb) ? nounPhraseAfter(this.tokens, end, this.last) : null;
  }

  private names({ first, last }: TokenRange): boolean {
    for (let at = first; at < last; at++) {
      if (this.index.at(at) >= 0 || isPeopleNoun(this.tokens, at)) return true;
    }
    return false;
  }

  private addVerb(
    verb: ReportingVerb,
    found: Pick<Report, "cue" | "source" | "rule" | "follows"> & Partial<Report>,
  ): void {
    this.add({
      certainty: verb.certainty,
      sense: verb.sense,
      needsQuote: verb.sense === "naming",
      ...found,
    });
  }

  private add(
    found:
      & Pick<Report, "cue" | "source" | "rule" | "certainty" | "sense">
      & Partial<Report>,
  ): void {
    const report: Report = {
      sentence: this.sentence,
      via: null,
      hearer: null,
      follows: false,
      trails: this.atEnd(
        Math.max(found.cue.last, found.source?.last ?? 0, found.hearer?.last ?? 0),
      ),
      needsQuote: false,
      ...found,
    };
    this.reports.push(report);
    if (report.source !== null && report.sense !== "frame") this.previous = report;
  }
}

/** True for a double, angle or single quote mark. */
export function isQuoteMark(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.Punctuation) return false;
  return MARKS.has(tokens.text.charCodeAt(tokens.start[index]!));
}

function isName(tokens: Tokens, index: number): boolean {
  return isNameLike(tokens, index);
}

function textAt(tokens: Tokens, index: number): string {
  return index < 0 || index >= tokens.count
    ? ""
    : tokens.text.slice(tokens.start[index], tokens.end[index]);
}
