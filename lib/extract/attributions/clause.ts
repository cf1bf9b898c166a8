import type { MentionIndex } from "../actors/mention-index.ts";
import type { TokenRange } from "../grammar/noun-phrase.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import { knownText, TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";
import { isPeopleNoun } from "./sources.ts";
import { isMarkOf } from "../grammar/word-set.ts";

/** How far from a quote "recalled" and "continued" still speak of it, in tokens. */
const MARK_REACH = 30;
/** How far from the quote in the sentence before, in tokens. */
const TAG_REACH = 6;
const MARKS = "\"“”„«»‘’'";
const formsOfBe = new WordTable<true>(
  "is was are were be been being".split(" ").map((word) => [word, true]),
);

/** A sentence of tokens, with what can be asked about the words around one of them. */
export class Clause {
  protected first = 0;
  protected last = 0;
  /** The last quote mark that was passed, or -1. */
  protected lastMark = -1;

  constructor(
    protected readonly tokens: Tokens,
    protected readonly index: MentionIndex,
  ) {}

  /** True if "that", a colon or a quote mark follows. */
  protected introduces(index: number): boolean {
    let at = index;
    if (at < this.last && (isMarkOf(this.tokens, at, ","))) at++;
    if (at >= this.last) return false;
    const text = textAt(this.tokens, at);
    return text === "that" || text === ":" || isQuoteMark(this.tokens, at);
  }

  protected hasQuoteBefore(at: number): boolean {
    if (this.lastMark >= this.first) return at - this.lastMark <= MARK_REACH;
    // “Will you stay?” Roe pressed: the quote ended the sentence before.
    return at - this.first <= TAG_REACH && this.first > 0 &&
      isQuoteMark(this.tokens, this.first - 1);
  }

  protected isPassive(at: number, verb: ReportingVerb): boolean {
    if (verb.form !== "past") return false;
    for (let back = at - 1; back >= Math.max(this.first, at - 4); back--) {
      if (formsOfBe.has(this.tokens, back)) return true;
      if (!isAdverb(this.tokens, back)) return false;
    }
    return false;
  }

  protected isProgressive(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.first, at - 3); back--) {
      if ((wordClass(this.tokens, back) & WordClass.Auxiliary) !== 0) return true;
      if (!isAdverb(this.tokens, back)) return false;
    }
    return false;
  }

  protected isCopula(index: number): boolean {
    return index >= this.first && formsOfBe.has(this.tokens, index);
  }

  protected atEnd(index: number): boolean {
    const { tokens } = this;
    if (index >= this.last) return true;
    if (tokens.kind[index] === TokenKind.Punctuation) {
      const goesOn = isMarkOf(tokens, index, ",") && textAt(tokens, index + 1) === "that";
      return !goesOn && !isMarkOf(tokens, index, ":") && !isQuoteMark(tokens, index);
    }
    const classes = wordClass(tokens, index);
    return (classes & (WordClass.Temporal | WordClass.Preposition)) !== 0 ||
      /^(?:last|this|earlier|later|as|while|when)$/.test(textAt(tokens, index)) ||
      (isAdverb(tokens, index) && index + 1 < this.last &&
        (tokens.kind[index + 1] === TokenKind.Punctuation ||
          (wordClass(tokens, index + 1) & WordClass.Preposition) !== 0));
  }

  protected names({ first, last }: TokenRange): boolean {
    for (let at = first; at < last; at++) {
      if (this.index.at(at) >= 0 || isPeopleNoun(this.tokens, at)) return true;
    }
    return false;
  }
}

/** True for a double, angle or single quote mark. */
export function isQuoteMark(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.Punctuation) return false;
  return isQuoteCode(tokens.text.charCodeAt(tokens.start[index]!));
}

/** True for the code unit of a quote mark. */
export function isQuoteCode(code: number): boolean {
  for (let at = 0; at < MARKS.length; at++) {
    if (MARKS.charCodeAt(at) === code) return true;
  }
  return false;
}

/** The text of a token as written; empty outside the document. */
export function textAt(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return "";
  // Of a word in lower case the vocabulary has the string already.
  const known = tokens.case[index] === TokenCase.Lower ? knownText(tokens, index) : null;
  return known ?? tokens.text.slice(tokens.start[index], tokens.end[index]);
}
