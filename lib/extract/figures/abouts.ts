import { isWord, Mark, markAt } from "../numbers/marks.ts";
import { wordClass } from "../numbers/word-classes.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import { nounEnds, nounStops, ofWords } from "./classes.ts";
import type { Quantity, TokenRange } from "./quantity.ts";
import {
  isAdverb,
  isInner,
  isVerbAt,
  objectOf,
  subjectOf,
  type TimeTest,
} from "./subjects.ts";

const determiners = wordClass("article");
const objectDeterminers = wordClass("partitive-determiner");
const levelNouns = wordClass("level-noun");
const placePrepositions = wordClass("place-preposition");
const worthWords = wordClass("worth-word");
const OBJECT_REACH = 8;
const VERB_REACH = 12;

/**
 * Finds the words that say what each quantity of one sentence measures: the noun phrase
 * counted, the one behind "of" ("60% of revenue"), the noun that it specifies ("a surplus of
 * $2bn"), the object of the verb that changes it ("cut output by 3%"), or the subject of the
 * verb before it.
 */
export class AboutReader {
  /** The subject of the last verb seen, and where that verb stands. */
  private subject: TokenRange | null = null;
  private verb = -1;
  private seen: number;

  /** @param isTime Tells where a time expression starts, which measures nothing. */
  constructor(
    private readonly tokens: Tokens,
    private readonly floor: number,
    private readonly limit: number,
    private readonly isTime: TimeTest,
  ) {
    this.seen = floor;
  }

  /** Quantities must come in text order, so that no token is looked at twice. */
  read(quantity: Quantity): TokenRange | null {
    const { tokens, floor, limit } = this;
    const { opening } = quantity;
    if (quantity.counted !== null) return quantity.counted;
    this.lookUntil(opening);
    return objectBehind(tokens, quantity, limit) ?? nounBeforeOf(tokens, opening, floor) ??
      this.objectBefore(opening) ??
      (opening - this.verb <= VERB_REACH ? this.subject : null);
  }

  private objectBefore(end: number): TokenRange | null {
    const { tokens, verb, isTime } = this;
    return verb < 0 ? null : objectOf(tokens, verb, end, isTime);
  }

  /** Goes on to the last verb before token `end`. */
  private lookUntil(end: number): void {
    const { tokens, floor } = this;
    for (let at = end - 1; at >= this.seen; at--) {
      if (isVerbAt(tokens, at, floor)) {
        // What goes on without a subject keeps the one before: "and amounted to $5bn".
        const last = this.subject;
        this.subject = subjectOf(tokens, at, floor, this.isTime) ??
          (this.breaksBetween(this.verb, at) ? null : last);
        this.verb = at;
        break;
      }
      if (tokens.kind[at] === TokenKind.Punctuation && endsClause(markAt(tokens, at))) {
        this.subject = null;
        break;
      }
    }
    this.seen = Math.max(this.seen, end);
  }

  private breaksBetween(first: number, last: number): boolean {
    for (let at = Math.max(first, last - VERB_REACH * 2); at < last; at++) {
      if (endsClause(markAt(this.tokens, at))) return true;
    }
    return false;
  }
}

function endsClause(mark: number): boolean {
  return mark === Mark.Semicolon || mark === Mark.Colon;
}

/** "A surplus of $2bn": the noun phrase that the quantity specifies. */
function nounBeforeOf(tokens: Tokens, end: number, floor: number): TokenRange | null {
  let last = end - 1;
  // "A contract worth $4bn", "300 planes, worth $4bn".
  const worth = worthWords.has(tokens, last);
  if (last <= floor || !(worth || ofWords.has(tokens, last))) return null;
  if (worth && markAt(tokens, last - 1) === Mark.Comma) last--;
  // "A record high of" and "an increase of" say nothing of what is high.
  if (levelNouns.has(tokens, last - 1)) return null;
  let first = last;
  while (first > floor && first > last - OBJECT_REACH && isNoun(tokens, first - 1)) first--;
  while (first < last && !isWord(tokens, first)) first++;
  return first < last ? { first, last } : null;
}

function isNoun(tokens: Tokens, index: number): boolean {
  if (isInner(tokens, index)) return true;
  return isWord(tokens, index) && !nounStops.has(tokens, index) &&
    !nounEnds.has(tokens, index);
}

/** "60% of revenue", "$5bn of Russia's exports to China". */
function objectBehind(
  tokens: Tokens,
  quantity: Quantity,
  limit: number,
): TokenRange | null {
  if (quantity.last >= limit || !ofWords.has(tokens, quantity.last)) return null;
  const first = quantity.last + 1;
  let last = first;
  while (last < limit && last < first + OBJECT_REACH && goesOn(tokens, last, first)) last++;
  return last === first ? null : { first, last };
}

function goesOn(tokens: Tokens, at: number, first: number): boolean {
  if (!isWord(tokens, at)) return at > first && isInner(tokens, at);
  if (at === first) {
    return determiners.has(tokens, at) || objectDeterminers.has(tokens, at) ||
      !nounStops.has(tokens, at);
  }
  // "Exports to China": a place behind the noun is a part of it.
  if (placePrepositions.has(tokens, at)) {
    return isWord(tokens, at + 1) && tokens.case[at + 1] !== TokenCase.Lower;
  }
  if (isGenitive(tokens, at)) return true;
  if (nounStops.has(tokens, at) || nounEnds.has(tokens, at)) return false;
  return !isAdverb(tokens, at) && !isVerbAt(tokens, at, first);
}

function isGenitive(tokens: Tokens, index: number): boolean {
  const length = tokens.end[index]! - tokens.start[index]!;
  return length === 2 && tokens.text.charCodeAt(tokens.end[index]! - 1) === 0x73 &&
    tokens.kind[index - 1] === TokenKind.Word &&
    !/[a-z]/i.test(tokens.text[tokens.start[index]!]!);
}
