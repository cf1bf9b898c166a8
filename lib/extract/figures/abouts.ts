import { isWord, Mark, markAt } from "../numbers/marks.ts";
import { wordClass } from "../numbers/word-classes.ts";
import { TokenGap, type Tokens } from "../tokens.ts";
import { nounEnds, nounStops, ofWords } from "./classes.ts";
import type { Quantity, TokenRange } from "./quantity.ts";

const linkingVerbs = wordClass("linking-verb");
const clauseOpeners = wordClass("clause-opener");
const determiners = wordClass("article");
const OBJECT_REACH = 8;
const VERB_REACH = 12;
const SUBJECT_REACH = 24;

/**
 * Finds the words that say what a quantity measures: the noun phrase counted, the one
 * behind "of" ("60% of revenue"), or the subject of the verb before the quantity.
 */
export function readAbout(
  tokens: Tokens,
  quantity: Quantity,
  floor: number,
  limit: number,
): TokenRange | null {
  if (quantity.counted !== null) return quantity.counted;
  const behind = objectBehind(tokens, quantity, limit);
  if (behind !== null) return behind;
  return subjectBefore(tokens, quantity.opening, floor) ??
    nounBeforeOf(tokens, quantity.opening, floor);
}

/** "Sales of 1.2 million": the noun phrase that the quantity specifies. */
function nounBeforeOf(tokens: Tokens, end: number, floor: number): TokenRange | null {
  const last = end - 1;
  if (last <= floor || !ofWords.has(tokens, last)) return null;
  let first = last;
  while (first > floor && first > last - OBJECT_REACH && isNoun(tokens, first - 1)) first--;
  return first < last ? { first, last } : null;
}

function isNoun(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && !nounStops.has(tokens, index);
}

function objectBehind(
  tokens: Tokens,
  quantity: Quantity,
  limit: number,
): TokenRange | null {
  if (quantity.last >= limit || !ofWords.has(tokens, quantity.last)) return null;
  const first = quantity.last + 1;
  let last = first;
  while (last < limit && last < first + OBJECT_REACH && isWord(tokens, last)) {
    const opens = last === first && determiners.has(tokens, last);
    if (!opens && nounStops.has(tokens, last) && !isDeterminer(tokens, last, first)) break;
    if (last > first && (nounEnds.has(tokens, last) || linkingVerbs.has(tokens, last))) {
      break;
    }
    last++;
  }
  return last === first ? null : { first, last };
}

const objectDeterminers = wordClass("partitive-determiner");

function isDeterminer(tokens: Tokens, index: number, first: number): boolean {
  return index === first && objectDeterminers.has(tokens, index);
}

/** The subject of the verb that stands before the quantity in its clause. */
function subjectBefore(tokens: Tokens, end: number, floor: number): TokenRange | null {
  const verb = verbBefore(tokens, end, floor);
  if (verb < 0) return null;
  let last = verb;
  // Auxiliaries and adverbs between subject and verb belong to neither.
  while (
    last > floor && (linkingVerbs.has(tokens, last - 1) || isAdverb(tokens, last - 1))
  ) {
    last--;
  }
  let first = last;
  while (first > floor && first > last - SUBJECT_REACH) {
    if (!isWord(tokens, first - 1) && !isInner(tokens, first - 1)) break;
    if (clauseOpeners.has(tokens, first - 1)) break;
    if (tokens.gap[first]! >= TokenGap.Paragraph) break;
    first--;
  }
  while (first < last && !isWord(tokens, first)) first++;
  return first < last ? { first, last } : null;
}

function verbBefore(tokens: Tokens, end: number, floor: number): number {
  for (let at = end - 1; at >= Math.max(floor, end - VERB_REACH); at--) {
    if (linkingVerbs.has(tokens, at)) return at;
    const mark = markAt(tokens, at);
    if (mark === Mark.Semicolon || mark === Mark.Colon) return -1;
  }
  return -1;
}

/** Hyphens, apostrophes and the like inside a noun phrase. */
function isInner(tokens: Tokens, index: number): boolean {
  const mark = markAt(tokens, index);
  return mark === 0x2d || mark === 0x26 || mark === 0x2019 || mark === 0x27;
}

function isAdverb(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  return isWord(tokens, index) && tokens.text.slice(end - 2, end) === "ly";
}
