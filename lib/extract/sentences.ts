import abbreviationsCsv from "../../data/language/abbreviations.csv" with { type: "text" };
import openersCsv from "../../data/language/sentence-openers.csv" with { type: "text" };
import { parse } from "@std/csv";
import { WordTable } from "./phrases.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "./tokens.ts";

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

/** Words that open a sentence far more often than a name ("the", "he", "meanwhile"). */
const openers = new WordTable<true>(
  parse(openersCsv, { skipFirstRow: true }).map((row) => [row.word!, true]),
);

/** Words after which a line that breaks off goes on in the next one. */
const continuing = new WordTable<true>(
  "a an and as at by for from in into of on or per than that the to with its their his her"
    .split(" ").map((word) => [word, true]),
);

const CLOSING_MARKS = "\"'”’»)]}";
const OPENING_MARKS = "\"'“‘«([{„";
const TERMINATORS = ".!?…";
const FULL_STOP = 0x2e;

/** True if token `index` is a single character out of `marks`. */
function isMark(tokens: Tokens, index: number, marks: string): boolean {
  if (tokens.kind[index] !== TokenKind.Punctuation) return false;
  const code = tokens.text.charCodeAt(tokens.start[index]!);
  for (let at = 0; at < marks.length; at++) {
    if (marks.charCodeAt(at) === code) return true;
  }
  return false;
}

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
    opensSentence(tokens, index + 1) && !wrapsBeforeNumber(tokens, index);
}

/** True for "fell" at a line's end before "10 percent": wrapped text, and no list. */
function wrapsBeforeNumber(tokens: Tokens, index: number): boolean {
  return tokens.kind[index + 1] === TokenKind.Digits &&
    tokens.kind[index] === TokenKind.Word && tokens.case[index] === TokenCase.Lower;
}

/** Index of the terminator that `index` closes, looking back over closing marks, or -1. */
function terminatorAt(tokens: Tokens, first: number, index: number): number {
  let at = index;
  const furthest = Math.max(first, index - 3);
  while (at > furthest && isMark(tokens, at, CLOSING_MARKS)) at--;
  if (isMark(tokens, at, TERMINATORS)) return at;
  // Dotted initials carry their own full stop ("in the U.S.").
  const dotted = tokens.kind[at] === TokenKind.Word &&
    tokens.text.charCodeAt(tokens.end[at]! - 1) === FULL_STOP;
  return dotted ? at : -1;
}

function terminatorEnds(tokens: Tokens, terminator: number, next: number): boolean {
  if (tokens.kind[next] === TokenKind.Word && tokens.case[next] === TokenCase.Lower) {
    return false;
  }
  // "the U.S. Army" goes on; "left the U.S. The army" does not.
  if (tokens.kind[terminator] === TokenKind.Word) return openers.has(tokens, next);
  if (tokens.text.charCodeAt(tokens.start[terminator]!) !== FULL_STOP) return true;
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
    tokens.case[index] !== TokenCase.Lower && tokens.text[tokens.start[index]!] !== "I";
}

function opensSentence(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === TokenKind.Word) return tokens.case[index] !== TokenCase.Lower;
  return tokens.kind[index] === TokenKind.Digits || isMark(tokens, index, OPENING_MARKS);
}

/** True if the line that ends at `index` goes on after the break. */
function breaksOff(tokens: Tokens, index: number): boolean {
  if (continuing.has(tokens, index) || isMark(tokens, index, ",")) return true;
  const next = index + 1;
  if (tokens.kind[next] === TokenKind.Word) return tokens.case[next] === TokenCase.Lower;
  return isMark(tokens, next, ".,;)");
}
