import type { Span } from "../model.ts";
import { foldedWords, hashWords, type WordHash } from "./line-words.ts";

/** A line of a plain text: a headline, a paragraph, a label. Blank lines are left out. */
export interface Line extends Span {
  /** `text.slice(start, end)`: the line without the white space around it. */
  readonly text: string;
  /** Its words in lower case with plain apostrophes; `©` counts as a word. */
  readonly words: readonly string[];
  /** A number for each word, at hand without making the words. */
  readonly hashes: readonly WordHash[];
  /** True if a blank line or the start of the text stands before it. */
  readonly opensParagraph: boolean;
}

/** Longest line that an editor or a mail program breaks prose into. */
const WRAP_WIDTH = 100;

export { foldedWords };

class TextLine implements Line {
  readonly hashes: readonly WordHash[];
  #words: readonly string[] | null = null;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly opensParagraph: boolean,
  ) {
    this.hashes = hashWords(text);
  }

  get words(): readonly string[] {
    return this.#words ??= foldedWords(this.text);
  }
}

/**
 * Splits a text into its lines. Where prose is wrapped at a fixed width, the lines of one
 * paragraph count as one.
 */
export function splitLines(text: string): Line[] {
  const spans = lineSpans(text);
  const joined = isWrapped(text, spans) ? joinParagraphs(text, spans) : spans;
  return joined.map(({ start, end, opensParagraph }) =>
    new TextLine(text.slice(start, end), start, end, opensParagraph)
  );
}

interface LineSpan extends Span {
  readonly opensParagraph: boolean;
}

function lineSpans(text: string): LineSpan[] {
  const spans: LineSpan[] = [];
  let opensParagraph = true;
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const trimmed = trimSpan(text, at, end);
    if (trimmed.start < trimmed.end) spans.push({ ...trimmed, opensParagraph });
    opensParagraph = trimmed.start >= trimmed.end;
    at = afterBreak(text, end);
  }
  return spans;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return i;
  }
  return text.length;
}

function afterBreak(text: string, end: number): number {
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a
    ? end + 2
    : end + 1;
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 ||
    code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 ||
    code === 0x2029 || code === 0x202f || code === 0x3000;
}

/** True if most line breaks inside paragraphs fall in the middle of a sentence. */
function isWrapped(text: string, spans: readonly LineSpan[]): boolean {
  let breaks = 0;
  let broken = 0;
  for (let i = 1; i < spans.length; i++) {
    const before = spans[i - 1]!;
    if (before.end - before.start > WRAP_WIDTH) return false;
    if (spans[i]!.opensParagraph) continue;
    breaks++;
    const goesOn = /\p{Ll}/u.test(text[spans[i]!.start]!);
    if (goesOn) broken++;
  }
  return breaks >= 3 && broken * 2 > breaks;
}

/** A line that a width broke is nearly that wide; only a paragraph's last one is short. */
const NEARLY = 0.6;

function joinParagraphs(text: string, spans: readonly LineSpan[]): LineSpan[] {
  const joined: LineSpan[] = [];
  const width = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  let before = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    const goesOn = /\p{Ll}/u.test(text[span.start]!) || before >= NEARLY * width;
    if (last === undefined || span.opensParagraph || !goesOn) joined.push(span);
    else joined[joined.length - 1] = { ...last, end: span.end };
    before = span.end - span.start;
  }
  return joined;
}
