import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { isParting, subjectBeforeAside } from "./aside.ts";
import {
  charAt,
  DETERMINERS,
  endsInS,
  isInitial,
  isPossessiveEnding,
  isPronoun,
  type TokenRange,
} from "./phrase-parts.ts";
import { isAdverb, isNameLike, isNounLike, WordClass, wordClass } from "./word-classes.ts";

export { isPronoun, type TokenRange } from "./phrase-parts.ts";

/** The longest noun phrase that is looked for, in tokens. */
const LONGEST = 24;

const STOPS = WordClass.Subordinator | WordClass.Auxiliary | WordClass.Verb |
  WordClass.Negator;

const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;

/**
 * The noun phrase that ends before token `end`: "two of the country's officials" before
 * "said". An aside between commas ("Dmitry Peskov, the spokesman, said") is passed over; if
 * what stands before it is only a description and the aside a name, the name is taken.
 */
export function nounPhraseBefore(
  tokens: Tokens,
  end: number,
  floor: number,
): TokenRange | null {
  let last = skipAdverbsBack(tokens, end, floor);
  if (last > floor && charAt(tokens, last - 1) === CLOSE_BRACKET) {
    last = skipBrackets(tokens, last, floor);
  }
  if (last > floor && isParting(tokens, last - 1)) {
    return subjectBeforeAside(tokens, last - 1, floor, extendLeftOfBrackets);
  }
  last = skipTimeBack(tokens, last, floor);
  const first = extendLeft(tokens, last, floor);
  return first < last ? { first, last } : null;
}

/** The noun phrase that starts at token `start`: "Prime Minister of the republic X". */
export function nounPhraseAfter(
  tokens: Tokens,
  start: number,
  limit: number,
): TokenRange | null {
  let at = start;
  while (at < limit && at < start + 2 && isAdverb(tokens, at)) at++;
  const first = at;
  if (first >= limit || opensOtherwise(tokens, first)) return null;
  if (first < limit && isPronoun(tokens, first)) return { first, last: first + 1 };
  while (at < limit && at < first + LONGEST && continuesRight(tokens, first, at, limit)) {
    at++;
  }
  // A phrase does not end in a determiner, a preposition or a title's comma.
  while (at > first && !isNounLike(tokens, at - 1)) at--;
  return at > first ? { first, last: at } : null;
}

/** "said Tuesday", "said that Kyiv": no noun phrase, or the start of a clause. */
function opensOtherwise(tokens: Tokens, first: number): boolean {
  const classes = wordClass(tokens, first);
  if ((classes & WordClass.Temporal) !== 0) return true;
  return (classes & WordClass.Subordinator) !== 0;
}

function continuesRight(
  tokens: Tokens,
  first: number,
  at: number,
  limit: number,
): boolean {
  const classes = wordClass(tokens, at);
  if (at > first && tokens.gap[at]! >= TokenGap.Line && !spansBreak(tokens, at)) {
    return false;
  }
  if (isPossessiveEnding(tokens, at)) return at > first;
  if (tokens.kind[at] === TokenKind.Word) {
    if ((classes & WordClass.Temporal) !== 0 && at > first) return false;
    if ((classes & WordClass.Subordinator) !== 0 && at > first) return false;
    if ((classes & DETERMINERS) !== 0) return true;
    if ((classes & STOPS) !== 0) return false;
    if ((classes & WordClass.Pronoun) !== 0) return false;
    if ((classes & WordClass.Preposition) !== 0) return joinsRight(tokens, first, at);
    if ((classes & WordClass.Conjunction) !== 0) return joinsNames(tokens, at, limit);
    if (at > first && isNameLike(tokens, at - 1) && endsInEd(tokens, at)) return false;
    return !isAdverb(tokens, at) || at === first;
  }
  return tokens.kind[at] === TokenKind.Digits || isInside(tokens, at, limit);
}

/** "Lukashenko defended": a verb after a name, whatever tables know of it. */
function endsInEd(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  return tokens.case[at] === TokenCase.Lower && end - tokens.start[at]! > 4 &&
    tokens.text.charCodeAt(end - 1) === 0x64 && tokens.text.charCodeAt(end - 2) === 0x65;
}

/** A page can set a name in a block of its own: "by the", "Financial Times", "and". */
function spansBreak(tokens: Tokens, at: number): boolean {
  const open = DETERMINERS | WordClass.Conjunction;
  return ((wordClass(tokens, at - 1) & open) !== 0 && isNameLike(tokens, at)) ||
    ((wordClass(tokens, at) & WordClass.Conjunction) !== 0 && isNameLike(tokens, at - 1));
}

/** "of" goes on; "for", "at", "from" only after a role ("spokesman for"). */
function joinsRight(tokens: Tokens, first: number, at: number): boolean {
  if (at === first) return false;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (text === "of") return true;
  return (text === "for" || text === "at" || text === "from") &&
    tokens.case[at - 1] === TokenCase.Lower;
}

function joinsNames(tokens: Tokens, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isNameLike(tokens, at - 1)) return false;
  return isNameLike(tokens, at + 1);
}

/** A mark that stands inside a name: a hyphen, a full stop after an initial, "&". */
function isInside(tokens: Tokens, at: number, limit: number): boolean {
  const code = charAt(tokens, at);
  if (code === 0x2e) { // "."
    return tokens.gap[at] === TokenGap.None && at + 1 < limit &&
      tokens.gap[at + 1] !== TokenGap.Paragraph &&
      tokens.end[at - 1]! - tokens.start[at - 1]! <= 4 &&
      (isNameLike(tokens, at - 1) || isInitial(tokens, at - 1)) &&
      isNameLike(tokens, at + 1);
  }
  if (code === 0x2d || code === 0x2f) { // "-", "/"
    return tokens.gap[at] === TokenGap.None;
  }
  if (code === 0x26) return true; // "&"
  const apostrophe = code === 0x27 || code === 0x2019;
  return apostrophe && tokens.gap[at] === TokenGap.None && endsInS(tokens, at - 1);
}

/** "Jane Roe (D-Ohio)", "John Doe Jr.": the name before brackets or a full stop. */
function extendLeftOfBrackets(tokens: Tokens, last: number, floor: number): number {
  if (last - 1 > floor && charAt(tokens, last - 1) === 0x2e) {
    return extendLeft(tokens, last - 1, floor);
  }
  const bracketed = last > floor && charAt(tokens, last - 1) === CLOSE_BRACKET;
  return extendLeft(tokens, bracketed ? skipBrackets(tokens, last, floor) : last, floor);
}

function extendLeft(tokens: Tokens, last: number, floor: number): number {
  let at = last;
  if (at > floor && isPronoun(tokens, at - 1)) return at - 1;
  let listed = false;
  const furthest = Math.max(floor, last - LONGEST);
  while (at > furthest) {
    const index = at - 1;
    if (at < last && tokens.gap[at]! >= TokenGap.Line) break;
    const classes = wordClass(tokens, index);
    if (isPossessiveEnding(tokens, index)) {
      at = index;
      continue;
    }
    if (tokens.kind[index] === TokenKind.Word) {
      if ((classes & WordClass.Subordinator) !== 0) break;
      if ((classes & DETERMINERS) !== 0 && !isInitial(tokens, index)) {
        at = index;
        if (!goesOnBeforeDeterminer(tokens, index, floor)) break;
        continue;
      }
      if ((classes & (STOPS | WordClass.Pronoun)) !== 0) break;
      if ((classes & WordClass.Preposition) !== 0) {
        if (!joinsLeft(tokens, index, last, floor)) break;
      } else if ((classes & WordClass.Conjunction) !== 0) {
        if (!joinsListLeft(tokens, index, last, floor)) break;
        listed = true;
      } else if (isAdverb(tokens, index) && index < last - 1) break;
    } else if (!continuesLeft(tokens, index, last, listed, floor)) break;
    at = index;
  }
  while (at < last && !opensPhrase(tokens, at)) at++;
  return at;
}

/** "some of the officials": the determiner belongs to a phrase inside the phrase. */
function goesOnBeforeDeterminer(tokens: Tokens, index: number, floor: number): boolean {
  if (index <= floor) return false;
  const classes = wordClass(tokens, index - 1);
  return isPossessiveEnding(tokens, index - 1) ||
    (classes & (WordClass.Preposition | DETERMINERS | WordClass.Conjunction)) !== 0;
}

function joinsLeft(tokens: Tokens, index: number, last: number, floor: number): boolean {
  if (index + 1 >= last || index - 1 < floor) return false;
  const partitive = (wordClass(tokens, index - 1) & DETERMINERS) !== 0;
  if (!partitive && !isNounLike(tokens, index - 1)) return false;
  const text = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return partitive ? text === "of" : /^(?:of|in|for|at|from|on|with|to)$/.test(text);
}

function joinsListLeft(
  tokens: Tokens,
  index: number,
  last: number,
  floor: number,
): boolean {
  if (index + 1 >= last || index - 1 < floor || !isNounLike(tokens, index - 1)) {
    return false;
  }
  if (isNameLike(tokens, index + 1)) return isNameLike(tokens, index - 1);
  return (wordClass(tokens, index + 1) & DETERMINERS) !== 0 ||
    tokens.case[index - 1] === TokenCase.Lower;
}

function continuesLeft(
  tokens: Tokens,
  index: number,
  last: number,
  listed: boolean,
  floor: number,
): boolean {
  if (tokens.kind[index] === TokenKind.Digits) return true;
  const code = charAt(tokens, index);
  if (code === 0x2c) { // ","
    return listed && index > floor && isNameLike(tokens, index - 1) &&
      isNameLike(tokens, index + 1);
  }
  return index > floor && isInside(tokens, index, last);
}

/** A phrase opens with a noun, an adjective, a determiner or a number. */
function opensPhrase(tokens: Tokens, index: number): boolean {
  if (isPronoun(tokens, index)) return true;
  if ((wordClass(tokens, index) & DETERMINERS) !== 0) return true;
  return isNounLike(tokens, index) && charAt(tokens, index) !== 0x27 &&
    charAt(tokens, index) !== 0x2019;
}

function skipAdverbsBack(tokens: Tokens, end: number, floor: number): number {
  let at = end;
  while (at > floor && at > end - 5) {
    const classes = wordClass(tokens, at - 1);
    if ((classes & (WordClass.Auxiliary | WordClass.Negator)) === 0) {
      if (!isAdverb(tokens, at - 1)) break;
    }
    at--;
  }
  return at;
}

/** "Putin on Tuesday said": the time is passed over. */
function skipTimeBack(tokens: Tokens, last: number, floor: number): number {
  if (last - 1 <= floor || (wordClass(tokens, last - 1) & WordClass.Temporal) === 0) {
    return last;
  }
  const preposition = (wordClass(tokens, last - 2) & WordClass.Preposition) !== 0;
  return preposition ? last - 2 : last - 1;
}

function skipBrackets(tokens: Tokens, last: number, floor: number): number {
  for (let at = last - 2; at > Math.max(floor, last - 12); at--) {
    if (charAt(tokens, at) === OPEN_BRACKET) return at;
  }
  return last;
}
