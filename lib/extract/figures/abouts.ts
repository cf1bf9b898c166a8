import { isWord, Mark, markAt } from "../numbers/marks.ts";
import { wordClass } from "../numbers/word-classes.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { nounEnds, nounStops, ofWords } from "./classes.ts";
import type { Quantity, TokenRange } from "./quantity.ts";

const linkingVerbs = wordClass("linking-verb");
const clauseOpeners = wordClass("clause-opener");
const determiners = wordClass("article");
const OBJECT_REACH = 8;
const VERB_REACH = 12;
const SUBJECT_REACH = 24;

/**
 * Finds the words that say what each quantity of one sentence measures: the noun phrase
 * counted, the one behind "of" ("60% of revenue"), the subject of the verb before the
 * quantity, or the noun that it specifies ("sales of 1.2 million").
 */
export class AboutReader {
  /** The subject of the last verb seen, and where that verb stands. */
  private subject: TokenRange | null = null;
  private verb = -1;
  private seen: number;

  constructor(
    private readonly tokens: Tokens,
    private readonly floor: number,
    private readonly limit: number,
  ) {
    this.seen = floor;
  }

  /** Quantities must come in text order, so that no token is looked at twice. */
  read(quantity: Quantity): TokenRange | null {
    const { tokens, floor, limit } = this;
    if (quantity.counted !== null) return quantity.counted;
    return objectBehind(tokens, quantity, limit) ?? this.subjectBefore(quantity.opening) ??
      nounBeforeOf(tokens, quantity.opening, floor);
  }

  private subjectBefore(end: number): TokenRange | null {
    const { tokens } = this;
    for (let at = end - 1; at >= this.seen; at--) {
      if (linkingVerbs.has(tokens, at)) {
        this.verb = at;
        this.subject = subjectOf(tokens, at, this.floor);
        break;
      }
      if (tokens.kind[at] === TokenKind.Punctuation && endsClause(markAt(tokens, at))) {
        this.subject = null;
        break;
      }
    }
    this.seen = Math.max(this.seen, end);
    return end - this.verb <= VERB_REACH ? this.subject : null;
  }
}

function endsClause(mark: number): boolean {
  return mark === Mark.Semicolon || mark === Mark.Colon;
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

/** The subject of the verb at token `verb`: what stands before it in its clause. */
function subjectOf(tokens: Tokens, verb: number, floor: number): TokenRange | null {
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

/** Hyphens, apostrophes and the like inside a noun phrase. */
function isInner(tokens: Tokens, index: number): boolean {
  const mark = markAt(tokens, index);
  return mark === 0x2d || mark === 0x26 || mark === 0x2019 || mark === 0x27;
}

function isAdverb(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  return isWord(tokens, index) && tokens.text.slice(end - 2, end) === "ly";
}
