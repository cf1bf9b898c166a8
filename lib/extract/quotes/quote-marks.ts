import type { Document } from "../document.ts";
import { CharacterClass, characterClass } from "../characters.ts";
import { addLead, Lead } from "../leads.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { wordNumber } from "../vocabulary.ts";

/** Quoted tokens between marks, within one paragraph; `last` is exclusive. */
export interface QuotedStretch {
  readonly first: number;
  readonly last: number;
  /** The token after the closing mark, or after the last quoted token if none closes. */
  readonly after: number;
  /** Stretches with the same number are one quote left open over several paragraphs. */
  readonly group: number;
}

type MarkFamily = "double" | "single" | "angle" | "low";

/** Every mark that opens or closes a quote; the vocabulary makes all apostrophes one. */
const MARKS = "\"“”„«»'";
for (const mark of MARKS) addLead(wordNumber(mark), Lead.Quote | Lead.Report);

/** The longest stretch between single marks, in tokens; apostrophes are common. */
const LONGEST_SINGLE = 150;

const STRAIGHT = 0x22;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const LEFT_ANGLE = 0xab;
const RIGHT_ANGLE = 0xbb;

/**
 * Finds what stands between quote marks: straight, curly, low, angle and single ones, and
 * mixed pairs (“...,"). A mark of another style inside a quote belongs to the quote. A
 * quote left open at the end of a paragraph goes on if the next paragraph opens with a mark
 * or closes what was opened; otherwise it ends with its paragraph.
 */
export function findQuotedStretches(document: Document): QuotedStretch[] {
  return new MarkScanner(document).scan();
}

interface OpenQuote {
  readonly family: MarkFamily;
  readonly first: number;
  readonly group: number;
}

class MarkScanner {
  private readonly tokens: Tokens;
  private readonly stretches: QuotedStretch[] = [];
  private open: OpenQuote | null = null;
  private groups = 0;
  /** No single mark closes before this token, so that no opening one looks again. */
  private noSingleBefore = 0;
  private paragraphEnd = 0;
  /** Marks before this token have been read already. */
  private resumeAt = 0;

  constructor(private readonly document: Document) {
    this.tokens = document.tokens;
  }

  scan(): QuotedStretch[] {
    const { sentences } = this.document;
    let previousEnd = 0;
    for (let index = 0; index < sentences.length; index++) {
      const { first, last, opensParagraph } = sentences[index]!;
      if (index === 0 || opensParagraph || first !== previousEnd) {
        this.openParagraph(index, previousEnd);
      }
      this.scanTokens(first, last);
      previousEnd = last;
    }
    if (this.open !== null) this.finish(previousEnd, previousEnd);
    return this.stretches;
  }

  private openParagraph(index: number, previousEnd: number): void {
    const { sentences } = this.document;
    const { first } = sentences[index]!;
    let end = index + 1;
    while (
      end < sentences.length && !sentences[end]!.opensParagraph &&
      sentences[end]!.first === sentences[end - 1]!.last
    ) end++;
    this.paragraphEnd = sentences[end - 1]!.last;
    const { open } = this;
    if (open === null) return;
    this.finish(previousEnd, previousEnd);
    if (first !== previousEnd) return;
    if (this.opensWithMark(first, open.family)) {
      this.open = { family: open.family, first: first + 1, group: open.group };
      this.resumeAt = first + 1;
    } else if (this.closesFirst(first, open.family)) {
      this.open = { family: open.family, first, group: open.group };
    }
  }

  /** True if the paragraph repeats the opening mark of a quote that goes on. */
  private opensWithMark(first: number, family: MarkFamily): boolean {
    const code = this.codeAt(first);
    if (family === "double") return code === LEFT_DOUBLE || code === STRAIGHT;
    if (family === "angle") return code === LEFT_ANGLE || code === RIGHT_ANGLE;
    return family === "low" && code === LOW_DOUBLE;
  }

  /** True if the first double mark of the paragraph closes, so that a quote must be open. */
  private closesFirst(first: number, family: MarkFamily): boolean {
    if (family === "single") return false;
    for (let at = first; at < this.paragraphEnd; at++) {
      const code = this.codeAt(at);
      if (code === LEFT_DOUBLE) return family === "low";
      if (code === LOW_DOUBLE || code === LEFT_ANGLE) return false;
      if (code === RIGHT_DOUBLE || code === RIGHT_ANGLE) return true;
      if (code === STRAIGHT) return this.canClose(at) && !this.canOpen(at);
    }
    return false;
  }

  private scanTokens(first: number, last: number): void {
    const { lead } = this.tokens;
    for (let at = first; at < last; at++) {
      if ((lead[at]! & Lead.Quote) === 0) continue;
      if (this.tokens.kind[at] !== TokenKind.Punctuation) continue;
      if (at < this.resumeAt || this.isInRun(at)) continue;
      const code = this.codeAt(at);
      if (code === STRAIGHT) this.straight(at);
      else if (code === LEFT_DOUBLE) this.left(at);
      else if (code === RIGHT_DOUBLE) this.right(at);
      else if (code === LOW_DOUBLE) this.begin(at, "low");
      else if (code === LEFT_ANGLE || code === RIGHT_ANGLE) this.angle(at);
      else if (characterClass(code) === CharacterClass.Apostrophe) this.single(at);
    }
  }

  /** A mark between two others of its kind is a line of marks and opens nothing. */
  private isInRun(at: number): boolean {
    const { word } = this.tokens;
    const mark = word[at];
    return word[at + 1] === mark && word[at - 1] === mark;
  }

  private straight(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at)) this.begin(at, "double");
    } else if (this.open.family === "single" || this.open.family === "angle") {
      return;
    } else if (!this.canClose(at) && this.canOpen(at)) {
      this.finish(at, at);
      this.begin(at, "double");
    } else this.finish(at, at + 1);
  }

  private left(at: number): void {
    if (this.open === null) this.begin(at, "double");
    else if (this.open.family === "low") this.finish(at, at + 1);
    else if (this.open.family === "double") {
      this.finish(at, at);
      this.begin(at, "double");
    }
  }

  private right(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at) && !this.canClose(at)) this.begin(at, "double");
    } else if (this.open.family === "double" || this.open.family === "low") {
      this.finish(at, at + 1);
    }
  }

  private angle(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at)) this.begin(at, "angle");
    } else if (this.open.family === "angle") this.finish(at, at + 1);
  }

  private single(at: number): void {
    if (this.open !== null || at < this.noSingleBefore || !this.opensSingle(at)) return;
    const close = this.closingSingle(at);
    if (close < 0) return;
    this.begin(at, "single");
    this.finish(close, close + 1);
    this.resumeAt = close + 1;
  }

  private opensSingle(at: number): boolean {
    if (!this.canOpen(at) || this.canClose(at) || at + 1 >= this.tokens.count) return false;
    if (this.codeAt(at) === 0x2019) return false;
    // "'90s" and "'em" drop letters and quote nothing.
    return this.tokens.kind[at + 1] !== TokenKind.Digits;
  }

  /** The token of the mark that closes a single quote, or -1. */
  private closingSingle(open: number): number {
    const { tokens } = this;
    const limit = Math.min(this.paragraphEnd, open + LONGEST_SINGLE);
    let possessive = -1;
    for (let at = open + 1; at < limit; at++) {
      if (tokens.kind[at] !== TokenKind.Punctuation) continue;
      const code = this.codeAt(at);
      if (characterClass(code) !== CharacterClass.Apostrophe) continue;
      if (this.opensSingle(at)) break;
      if (!this.canClose(at)) continue;
      if (!this.isPluralPossessive(at)) return at;
      if (possessive < 0) possessive = at;
    }
    if (possessive < 0) this.noSingleBefore = limit;
    return possessive;
  }

  /** "the officials' plans": may close a quote, but more likely does not. */
  private isPluralPossessive(at: number): boolean {
    const { tokens } = this;
    const letter = tokens.text.charCodeAt(tokens.start[at]! - 1);
    return letter === 0x73 && at + 1 < tokens.count &&
      tokens.gap[at + 1] === TokenGap.Space && tokens.kind[at + 1] === TokenKind.Word &&
      tokens.case[at + 1] === TokenCase.Lower;
  }

  private begin(at: number, family: MarkFamily): void {
    if (this.open !== null) return;
    this.open = { family, first: at + 1, group: this.groups++ };
  }

  private finish(last: number, after: number): void {
    const { open } = this;
    this.open = null;
    if (open === null || last <= open.first) return;
    this.stretches.push({ first: open.first, last, after, group: open.group });
  }

  private canOpen(at: number): boolean {
    const { tokens } = this;
    if (at + 1 >= tokens.count || tokens.gap[at + 1] !== TokenGap.None) return false;
    if (tokens.gap[at] !== TokenGap.None || at === 0) return true;
    const before = this.codeAt(at - 1);
    return tokens.kind[at - 1] === TokenKind.Punctuation && '([{-–—/:“"‘'.includes(
      String.fromCharCode(before),
    );
  }

  private canClose(at: number): boolean {
    const { tokens } = this;
    if (tokens.gap[at] !== TokenGap.None || at === 0) return false;
    if (at + 1 >= tokens.count || tokens.gap[at + 1] !== TokenGap.None) return true;
    return tokens.kind[at + 1] === TokenKind.Punctuation;
  }

  private codeAt(index: number): number {
    return this.tokens.text.charCodeAt(this.tokens.start[index]!);
  }
}
