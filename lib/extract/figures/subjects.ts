import { isDigits, isGlued, isWord, Mark, markAt } from "../numbers/marks.ts";
import { wordClass } from "../numbers/word-classes.ts";
import { TokenCase, TokenGap, type Tokens } from "../tokens.ts";
import {
  andWords,
  articleWords,
  movingVerbs,
  nounStops,
  ofWords,
  possessives,
} from "./classes.ts";
import type { TokenRange } from "./quantity.ts";

const linkingVerbs = wordClass("linking-verb");
const clauseOpeners = wordClass("clause-opener");
const relatives = wordClass("relative-pronoun");
const pairOpeners = wordClass("range-opener");
const emptySubjects = wordClass("empty-subject");
const nounOpeners = wordClass("noun-opener");
const toWords = wordClass("by-to-from-at");
const timePrepositions = wordClass("time-preposition");

/** How far before its verb a subject may begin. */
const SUBJECT_REACH = 24;
/** How many auxiliaries, adverbs and relative pronouns may stand behind a subject. */
const AUXILIARY_REACH = 12;
/** How far apart "between" and its "and" may stand. */
const PAIR_REACH = 6;
const OBJECT_LENGTH = 8;

/** True for a time expression that starts at a token. */
export type TimeTest = (index: number) => boolean;

/** True if token `index` is a verb and not a noun that is spelled like one. */
export function isVerbAt(tokens: Tokens, index: number, floor: number): boolean {
  if (!linkingVerbs.has(tokens, index)) return false;
  // The month of May and Theresa May are no verbs.
  if (tokens.case[index] === TokenCase.Capitalised && index > floor) return false;
  if (ofWords.has(tokens, index + 1)) return false;
  const before = index - 1;
  return before < floor ||
    !(articleWords.has(tokens, before) || possessives.has(tokens, before) ||
      ofWords.has(tokens, before) || nounOpeners.has(tokens, before));
}

/**
 * The subject of the verb at token `verb`: the noun phrase before it in its clause, without
 * the time at its end. Of a relative clause it is what the clause is about, and of an
 * infinitive the noun before "to" or the subject of the verb that governs it.
 */
export function subjectOf(
  tokens: Tokens,
  verb: number,
  floor: number,
  isTime: TimeTest,
): TokenRange | null {
  const last = beforeAuxiliaries(tokens, verb, floor);
  const main = mainVerb(tokens, last, verb, floor);
  if (main >= 0) return subjectOf(tokens, main, floor, isTime);
  const phrase = phraseBefore(tokens, last, floor);
  if (phrase === null) return null;
  const { first } = phrase;
  // "Last month was about four million": the time is when and not what.
  if (isTime(first) && phrase.last - first <= LONGEST_TIME) return null;
  return withoutTime(
    tokens,
    phraseOpening(tokens, first, phrase.last),
    phrase.last,
    isTime,
  );
}

/** How far before a participle its main clause may have its verb. */
const MAIN_VERB_REACH = 16;

/**
 * "Exports rose last year, reaching $5bn": the verb of the clause that a participle behind a
 * comma goes on, or -1.
 */
function mainVerb(tokens: Tokens, last: number, verb: number, floor: number): number {
  if (markAt(tokens, last - 1) !== Mark.Comma) return -1;
  if (!tokens.text.startsWith("ing", tokens.end[verb]! - 3)) return -1;
  for (let at = last - 2; at >= Math.max(floor, last - MAIN_VERB_REACH); at--) {
    const mark = markAt(tokens, at);
    if (mark === Mark.Semicolon || mark === Mark.Colon) return -1;
    if (!isVerbAt(tokens, at, floor)) continue;
    return tokens.text.startsWith("ing", tokens.end[at]! - 3) ? -1 : at;
  }
  return -1;
}

/** The noun phrase that ends before token `last`, over what commas set off behind it. */
function phraseBefore(
  tokens: Tokens,
  last: number,
  floor: number,
  relativesLeft = AUXILIARY_REACH,
): TokenRange | null {
  const comma = markAt(tokens, last - 1) === Mark.Comma;
  const end = comma ? last - 1 : last;
  let first = phraseStart(tokens, end, floor);
  if (first === end && relatives.has(tokens, first - 1)) {
    return relativesLeft > 0
      ? phraseBefore(tokens, first - 1, floor, relativesLeft - 1)
      : null;
  }
  // "Exports, on the other hand, fell": what stands between the commas is no subject.
  if (comma && markAt(tokens, first - 1) === Mark.Comma) {
    const outer = phraseStart(tokens, first - 1, floor);
    if (outer < first - 1) return { first: outer, last: first - 1 };
  }
  while (first < end && !isWord(tokens, first)) first++;
  // "Rose 5 percent, leaving": a figure is no subject.
  return first === end || isDigits(tokens, first - 1) ? null : { first, last: end };
}

/** Drops the "expected" of "had expected imports", and "with" and "including". */
function phraseOpening(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at < last && linkingVerbs.has(tokens, first - 1) && isParticiple(tokens, at)) at++;
  while (at < last && opensNothing(tokens, at)) at++;
  return at;
}

function opensNothing(tokens: Tokens, index: number): boolean {
  return nounStops.has(tokens, index) && !articleWords.has(tokens, index) &&
    !nounOpeners.has(tokens, index) && !emptySubjects.has(tokens, index) &&
    tokens.case[index] === TokenCase.Lower;
}

function isParticiple(tokens: Tokens, index: number): boolean {
  return tokens.case[index] === TokenCase.Lower &&
    (tokens.text.startsWith("ed", tokens.end[index]! - 2) ||
      movingVerbs.has(tokens, index));
}

/** Auxiliaries, adverbs and "to" between a subject and its verb belong to neither. */
function beforeAuxiliaries(tokens: Tokens, verb: number, floor: number): number {
  let last = verb;
  const furthest = Math.max(floor, verb - AUXILIARY_REACH);
  while (
    last > furthest && (isVerbAt(tokens, last - 1, floor) || isAdverb(tokens, last - 1) ||
      governsInfinitive(tokens, last - 1))
  ) last--;
  return last;
}

/** "to", and the "expected" and "set" before it. */
function governsInfinitive(tokens: Tokens, index: number): boolean {
  return isTo(tokens, index) ||
    (isTo(tokens, index + 1) && tokens.text.startsWith("ed", tokens.end[index]! - 2));
}

function isTo(tokens: Tokens, index: number): boolean {
  return toWords.has(tokens, index) && tokens.end[index]! - tokens.start[index]! === 2 &&
    tokens.text.charCodeAt(tokens.start[index]!) === 0x74;
}

/** Where the noun phrase starts that ends before token `last`. */
function phraseStart(tokens: Tokens, last: number, floor: number): number {
  let first = last;
  const furthest = Math.max(floor, last - SUBJECT_REACH);
  while (first > furthest) {
    const at = first - 1;
    if (!isWord(tokens, at) && !isInner(tokens, at) && !isYearAt(tokens, at)) break;
    if (andWords.has(tokens, at)) {
      const from = joined(tokens, at, furthest);
      if (from < 0) break;
      first = from;
      continue;
    }
    if (clauseOpeners.has(tokens, at) || isVerbAt(tokens, at, floor)) break;
    if (tokens.gap[first]! >= TokenGap.Paragraph) break;
    first = at;
  }
  return first;
}

/** "Trade in the first half of 2022": the year is a part of the phrase. */
function isYearAt(tokens: Tokens, index: number): boolean {
  return isDigits(tokens, index) && tokens.end[index]! - tokens.start[index]! === 4 &&
    isWord(tokens, index - 1) && !isGlued(tokens, index);
}

/** Where what "and" joins to the phrase behind it starts ("between X and"), or -1. */
function joined(tokens: Tokens, and: number, floor: number): number {
  for (let at = and - 1; at >= Math.max(floor, and - PAIR_REACH); at--) {
    if (!isWord(tokens, at)) return -1;
    if (pairOpeners.has(tokens, at)) return at;
  }
  // "Exports and imports rose", but not "Prices rose and wages".
  const noun = and - 1;
  const alone = noun >= floor && isWord(tokens, noun) && !nounStops.has(tokens, noun) &&
    (noun === floor || !isWord(tokens, noun - 1) || nounOpeners.has(tokens, noun - 1) ||
      ofWords.has(tokens, noun - 1));
  return alone ? noun : -1;
}

const LONGEST_TIME = 2;

/** Ends a phrase before a time within it: "trade in 2020", "the volume in May". */
function withoutTime(
  tokens: Tokens,
  first: number,
  last: number,
  isTime: TimeTest,
): TokenRange | null {
  let end = last;
  for (let at = first + 1; at < last; at++) {
    if (!isTime(at)) continue;
    // "The May trade" and "trade of 2020's winner" have their time inside.
    if (!timePrepositions.has(tokens, at - 1)) continue;
    end = at - 1;
    break;
  }
  if (end - first === 1 && emptySubjects.has(tokens, first)) return null;
  return first < end ? { first, last: end } : null;
}

/** The object of a verb before the step or level: "cut its output by 5%", "rates to 4%". */
export function objectOf(
  tokens: Tokens,
  verb: number,
  end: number,
  isTime: TimeTest,
): TokenRange | null {
  const preposition = end - 1;
  if (!toWords.has(tokens, preposition)) return null;
  const first = verb + 1;
  if (first >= preposition || preposition - first > OBJECT_LENGTH) return null;
  if (
    nounStops.has(tokens, first) && !articleWords.has(tokens, first) &&
    !nounOpeners.has(tokens, first)
  ) return null;
  for (let at = first; at < preposition; at++) {
    if (!isWord(tokens, at) && !isInner(tokens, at)) return null;
    if (isTime(at) || isAdverb(tokens, at) || clauseOpeners.has(tokens, at)) return null;
    if (linkingVerbs.has(tokens, at) && isVerbAt(tokens, at, first)) return null;
    if (isParticiple(tokens, at)) return null;
  }
  return isWord(tokens, first) ? { first, last: preposition } : null;
}

/** Hyphens, apostrophes and the like inside a noun phrase. */
export function isInner(tokens: Tokens, index: number): boolean {
  const mark = markAt(tokens, index);
  if (mark === 0x26 || mark === 0x2019 || mark === 0x27) return true;
  return mark === 0x2d && isGlued(tokens, index);
}

const LETTER_L = 0x6c;
const LETTER_Y = 0x79;

/** True for a longer word in "-ly". */
export function isAdverb(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  return tokens.text.charCodeAt(end - 1) === LETTER_Y &&
    tokens.text.charCodeAt(end - 2) === LETTER_L && isWord(tokens, index) &&
    tokens.case[index] === TokenCase.Lower && end - tokens.start[index]! > 4;
}
