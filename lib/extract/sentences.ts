import abbreviationsCsv from "../../data/language/abbreviations.csv" with { type: "text" };
import { parse } from "@std/csv";
import { WordTable } from "./phrases.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens, tokenText } from "./tokens.ts";

/** A sentence as a range of tokens; `last` is exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** True if a blank line or the start of the text stands before it. */
  readonly opensParagraph: boolean;
}

/**
 * What a full stop after an abbreviation means: never the end (`no`), the end unless a
 * number follows (`number`), the end if a capital follows (`maybe`).
 */
type AbbreviationRule = "no" | "number" | "maybe";

const abbreviations = new WordTable<AbbreviationRule>(
  parse(abbreviationsCsv, { skipFirstRow: true }).map((row) => [
    row.abbreviation!,
    row.sentence_end as AbbreviationRule,
  ]),
);

/** Words after which a line that breaks off goes on in the next one. */
const continuing = new WordTable<true>(
  "a an and as at by for from in into of on or per than that the to with its their his her"
    .split(" ").map((word) => [word, true]),
);

const CLOSERS = new Set("\"'”’»)]}");
const OPENERS = new Set("\"'“‘«([{„");

/**
 * Splits tokens into sentences. A sentence ends at `.`, `!`, `?` or `…` (with the quote
 * marks and brackets that close after it) before a gap, unless an abbreviation, initials
 * or a lower-case word say that it goes on; and at a blank line, unless the line breaks
 * off in the middle, as where a page sets names of newspapers in blocks of their own.
 * A single line break ends a sentence only where the next line opens like a new one.
 */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let opensParagraph = true;
  for (let index = 0; index < tokens.count; index++) {
    const next = index + 1;
    if (next < tokens.count && !endsAfter(tokens, first, index)) continue;
    sentences.push({ first, last: next, opensParagraph });
    opensParagraph = next < tokens.count && tokens.gap[next] === TokenGap.Paragraph;
    first = next;
  }
  return sentences;
}

function endsAfter(tokens: Tokens, first: number, index: number): boolean {
  const gap = tokens.gap[index + 1]!;
  if (gap === TokenGap.None) return false;
  const terminator = terminatorAt(tokens, first, index);
  if (gap === TokenGap.Paragraph) return terminator >= 0 || !breaksOff(tokens, index);
  if (terminator >= 0) return terminatorEnds(tokens, terminator, index + 1);
  return gap === TokenGap.Line && !breaksOff(tokens, index) &&
    opensSentence(tokens, index + 1);
}

/** Index of the terminator that `index` closes, looking back over closing marks, or -1. */
function terminatorAt(tokens: Tokens, first: number, index: number): number {
  let at = index;
  const furthest = Math.max(first, index - 3);
  while (at > furthest && CLOSERS.has(tokenText(tokens, at))) at--;
  if (tokens.kind[at] === TokenKind.Punctuation) {
    return ".!?…".includes(tokenText(tokens, at)) ? at : -1;
  }
  // Dotted initials carry their own full stop ("in the U.S.").
  return tokens.kind[at] === TokenKind.Word &&
      tokens.text.charCodeAt(tokens.end[at]! - 1) === 0x2e
    ? at
    : -1;
}

function terminatorEnds(tokens: Tokens, terminator: number, next: number): boolean {
  if (tokens.kind[next] === TokenKind.Word && tokens.case[next] === TokenCase.Lower) {
    return false;
  }
  if (tokens.kind[terminator] === TokenKind.Word) return opensSentence(tokens, next);
  if (tokenText(tokens, terminator) !== ".") return true;
  const before = terminator - 1;
  if (before < 0 || tokens.gap[terminator] !== TokenGap.None) return true;
  const rule = abbreviations.get(tokens, before);
  if (rule === "no") return false;
  if (rule === "number") return tokens.kind[next] !== TokenKind.Digits;
  if (rule === "maybe") return opensSentence(tokens, next);
  return !isInitial(tokens, before);
}

/** True for the "J" of "J. Smith": one capital letter that is no pronoun or numeral. */
function isInitial(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word &&
    tokens.end[index]! - tokens.start[index]! === 1 &&
    tokens.case[index] !== TokenCase.Lower && tokenText(tokens, index) !== "I";
}

function opensSentence(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === TokenKind.Word) return tokens.case[index] !== TokenCase.Lower;
  return tokens.kind[index] === TokenKind.Digits || OPENERS.has(tokenText(tokens, index));
}

/** True if the line that ends at `index` goes on after the break. */
function breaksOff(tokens: Tokens, index: number): boolean {
  if (continuing.has(tokens, index) || tokenText(tokens, index) === ",") return true;
  const next = index + 1;
  if (tokens.kind[next] === TokenKind.Word) return tokens.case[next] === TokenCase.Lower;
  return tokens.kind[next] === TokenKind.Punctuation &&
    ".,;)".includes(tokenText(tokens, next));
}
