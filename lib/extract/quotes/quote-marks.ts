import type { Document } from "../document.ts";
import { CharacterClass, characterClass } from "../characters.ts";
import { addLead, Lead } from "../leads.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { isInRun, MarkShapes } from "./mark-shapes.ts";
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

/** `pair` is two apostrophes that stand for a double mark: ''We agree''. */
type MarkFamily = "double" | "single" | "angle" | "low" | "pair";

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
 * Finds what stands between quote marks: straight, curly, low, angle, single and doubled
 * single ones, and mixed pairs (“...,"). A mark of another style inside a quote belongs to the quote. A
 * quote left open at the end of a paragraph goes on if the next paragraph opens with a mark
 * or closes what was opened; otherwise it ends with its paragraph.
 */
export function findQuotedStretches(document: Document): QuotedStretch[] {
  return new MarkScanner(document).scan();
}

/** As {@link findQuotedStretches}, for the tokens inside one quote. */
export function findInnerStretches(
  document: Document,
  { first, last }: QuotedStretch,
): QuotedStretch[] {
  return new MarkScanner(document).within(first, last);
}

/** True if a quote mark stands among some tokens, so that a quote can be inside. */
export function holdsMark({ lead }: Tokens, { first, last }: QuotedStretch): boolean {
  for (let at = first; at < last; at++) {
    if ((lead[at]! & Lead.Quote) !== 0) return true;
  }
  return false;
}

interface OpenQuote {
  readonly family: MarkFamily;
  readonly first: number;
  readonly group: number;
}

class MarkScanner extends MarkShapes {
  private readonly stretches: QuotedStretch[] = [];
  private open: OpenQuote | null = null;
  /** Whether a quote inside the open one is open. */
  private inner = false;
  private groups = 0;
  /** No single mark closes before this token, so that no opening one looks again. */
  private noSingleBefore = 0;
  private paragraphEnd = 0;
  /** Marks before this token have been read already. */
  private resumeAt = 0;

  constructor(private readonly document: Document) {
    super(document.tokens);
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

  within(first: number, last: number): QuotedStretch[] {
    this.paragraphEnd = last;
    this.scanTokens(first, last);
    // What is open at the end closes with a mark that belongs to the quote around it.
    this.finish(last, last);
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
      const width = open.family === "pair" ? 2 : 1;
      this.open = { family: open.family, first: first + width, group: open.group };
      this.resumeAt = first + width;
    } else if (this.closesFirst(first, open.family)) {
      this.open = { family: open.family, first, group: open.group };
    }
  }

  /** True if the paragraph repeats the opening mark of a quote that goes on. */
  private opensWithMark(first: number, family: MarkFamily): boolean {
    const code = this.codeAt(first);
    if (family === "double") return code === LEFT_DOUBLE || code === STRAIGHT;
    if (family === "angle") return code === LEFT_ANGLE || code === RIGHT_ANGLE;
    if (family === "pair") return this.isPair(first);
    return family === "low" && code === LOW_DOUBLE;
  }

  /** True if the first double mark of the paragraph closes, so that a quote must be open. */
  private closesFirst(first: number, family: MarkFamily): boolean {
    if (family === "single" || family === "pair") return false;
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
      const position = this.tokens.start[at]!;
      if (at < this.resumeAt || isInRun(this.tokens.text, position)) continue;
      const code = this.tokens.text.charCodeAt(position);
      if (code === STRAIGHT) this.straight(at);
      else if (code === LEFT_DOUBLE) this.left(at);
      else if (code === RIGHT_DOUBLE) this.right(at);
      else if (code === LOW_DOUBLE) this.begin(at, "low");
      else if (code === LEFT_ANGLE || code === RIGHT_ANGLE) this.angle(at);
      else if (characterClass(code) === CharacterClass.Apostrophe) {
        if (this.isPair(at)) this.pair(at);
        else this.single(at);
      }
    }
  }

  private straight(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at)) this.begin(at, "double");
    } else if (this.open.family !== "double" && this.open.family !== "low") {
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
      // “...” inside "..." is a quote in a quote.
      if (this.codeAt(this.open.first - 1) === STRAIGHT && this.canOpen(at)) {
        this.inner = true;
        return;
      }
      // A mark that curls the wrong way closes: “It is unusual,“ said Roe.
      const closes = this.canClose(at) && !this.canOpen(at);
      this.finish(at, closes ? at + 1 : at);
      if (!closes) this.begin(at, "double");
    }
  }

  private right(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at) && !this.canClose(at)) this.begin(at, "double");
    } else if (this.inner) this.inner = false;
    else if (this.open.family === "double" || this.open.family === "low") {
      this.finish(at, at + 1);
    }
  }

  private angle(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at)) this.begin(at, "angle");
    } else if (this.open.family === "angle") this.finish(at, at + 1);
  }

  private pair(at: number): void {
    if (this.open === null) {
      if (this.canOpen(at + 1, at)) this.begin(at + 1, "pair");
    } else if (this.open.family === "pair") this.finish(at, at + 2);
    this.resumeAt = at + 2;
  }

  private single(at: number): void {
    if (this.open !== null || at < this.noSingleBefore || !this.opensSingle(at)) return;
    const close = this.closingSingle(at);
    if (close < 0) return;
    this.begin(at, "single");
    this.finish(close, close + 1);
    this.resumeAt = close + 1;
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

  private begin(at: number, family: MarkFamily): void {
    if (this.open !== null) return;
    this.open = { family, first: at + 1, group: this.groups++ };
  }

  /** True if nothing but marks stands between the marks. */
  private isEmpty(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      if (this.tokens.kind[at] !== TokenKind.Punctuation) return false;
    }
    return true;
  }

  private finish(last: number, after: number): void {
    const { open } = this;
    this.open = null;
    this.inner = false;
    if (open === null || last <= open.first || this.isEmpty(open.first, last)) return;
    this.stretches.push({ first: open.first, last, after, group: open.group });
  }
}
