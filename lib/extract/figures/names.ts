import nameTrapsCsv from "../../../data/language/name-traps.csv" with { type: "text" };
import { PhraseTable } from "../phrases.ts";
import { tableRows } from "./csv-table.ts";
import { isDash, isDigits, isGlued, isWord, Mark, markAt } from "../numbers/marks.ts";
import { TokenCase, TokenKind, type Tokens, tokenText } from "../tokens.ts";
import {
  ageWords,
  amountNouns,
  articleWords,
  groupWords,
  hedges,
  nounEnds,
  nounStops,
  numberLabels,
  ofWords,
  oneBlockers,
  positionWords,
  timeSuffixes,
  yearDeterminers,
  yearPrepositions,
} from "./classes.ts";
import { isBoundWord } from "./cues.ts";
import type { Scope, Term } from "./terms.ts";
import { readCountedNoun } from "./nouns.ts";
import { isPlural } from "./plurals.ts";
import { isOdds, isScore, isTally } from "./scores.ts";

/**
 * True for a number that is part of a clock time, a date, a score, an address, a phone
 * number, a list number or a longer name, whatever unit may seem to follow.
 */
export function isNoQuantity(tokens: Tokens, term: Term, scope: Scope): boolean {
  return isTrap(tokens, term, scope) || isGluedIntoName(tokens, term) ||
    isClockOrDate(tokens, term) ||
    isListNumber(tokens, term, scope) || isTally(tokens, term) || runsOn(tokens, term) ||
    isDigitGroup(tokens, term);
}

const traps = new PhraseTable<true>(
  tableRows(nameTrapsCsv).map((row) => [row.phrase!, true]),
  { exactCase: true },
);

function isTrap(tokens: Tokens, term: Term, scope: Scope): boolean {
  return term.sign === null && traps.match(tokens, term.first, scope.last) !== null;
}

/** "G7", "F-16", "Siberia-2", "#5", "user@5". */
function isGluedIntoName(tokens: Tokens, term: Term): boolean {
  const { first } = term;
  if (term.unit === null && isDash(markAt(tokens, first)) && isWord(tokens, first - 1)) {
    // "COVID -19": a gap has slipped in before the hyphen.
    if (tokens.case[first - 1] === TokenCase.AllCaps) return true;
  }
  if (!isGlued(tokens, first)) return false;
  const before = first - 1;
  const kind = tokens.kind[before];
  if (kind === TokenKind.Word) return term.sign === null;
  if (kind === TokenKind.Digits) return true;
  const mark = markAt(tokens, before);
  if (mark === Mark.Hash || mark === 0x40 || mark === 0x5f || mark === 0x3d) return true;
  // "P5+1".
  if (mark === Mark.Plus && isGlued(tokens, before)) return true;
  if (mark === Mark.Slash && endsMeasure(tokens, before)) return false;
  if (mark === Mark.Slash || mark === Mark.Stop || mark === Mark.Colon) {
    return term.sign === null && isGlued(tokens, before);
  }
  if (mark === Mark.Comma) return isDigits(tokens, before - 1) && isGlued(tokens, before);
  if (!isDash(mark)) return false;
  if (term.sign !== null) return false;
  return !isGlued(tokens, before)
    ? isWord(tokens, before - 1) && tokens.case[before - 1] === TokenCase.AllCaps
    : tokens.kind[before - 1] === TokenKind.Word ||
      tokens.kind[before - 1] === TokenKind.Digits;
}

/** "3-year/36,000-mile", "50mg/5ml": what stands before the slash is a quantity too. */
function endsMeasure(tokens: Tokens, slash: number): boolean {
  const unit = slash - 1;
  if (!isWord(tokens, unit) || !isGlued(tokens, unit)) return false;
  const number = isDash(markAt(tokens, unit - 1)) ? unit - 2 : unit - 1;
  return isDigits(tokens, number);
}

/** "9:35", "01/11/2023", "7.05am", "5 p.m.", "6 o'clock". */
function isClockOrDate(tokens: Tokens, term: Term): boolean {
  if (term.sign !== null) return false;
  const after = term.numberLast;
  const mark = markAt(tokens, after);
  const digitsFollow = isGlued(tokens, after) && isGlued(tokens, after + 1) &&
    isDigits(tokens, after + 1);
  if (digitsFollow && (mark === Mark.Colon || mark === Mark.Slash)) return true;
  return timeSuffixes.has(tokens, after) && term.number.form !== "mixed";
}

/** "1. China seems ...": a number and a full stop that open a line. */
function isListNumber(tokens: Tokens, term: Term, scope: Scope): boolean {
  if (!isDigits(tokens, term.first) || term.unit !== null) return false;
  if (term.first !== scope.first) return closesWithoutOpening(tokens, term, scope);
  const mark = markAt(tokens, term.numberLast);
  const closes = mark === Mark.Stop || mark === Mark.Close;
  return closes && isGlued(tokens, term.numberLast) && term.unit === null;
}

/** "2) The party ...": a bracket that closes after a number and was never opened. */
function closesWithoutOpening(tokens: Tokens, term: Term, scope: Scope): boolean {
  if (markAt(tokens, term.numberLast) !== Mark.Close) return false;
  for (let at = term.first - 1; at >= Math.max(scope.first, term.first - 12); at--) {
    if (markAt(tokens, at) === Mark.Open) return false;
  }
  return isGlued(tokens, term.numberLast) && !isGlued(tokens, term.first);
}

/** Digits that go on in letters or dashes: "9AB8", "555-0123-4567", "3-D". */
function runsOn(tokens: Tokens, term: Term): boolean {
  const after = term.last;
  if (!isGlued(tokens, after)) return false;
  if (tokens.kind[after] === TokenKind.Word) {
    return term.number.form !== "words" && tokens.text[tokens.start[after]!] !== "'" &&
      tokens.text[tokens.start[after]!] !== "’" && !isCross(tokens, after);
  }
  if (term.unit !== null || !isDash(markAt(tokens, after))) return false;
  if (!isGlued(tokens, after + 1) || !isDigits(tokens, after + 1)) return false;
  const second = after + 2;
  return isDash(markAt(tokens, second)) && isGlued(tokens, second) &&
    isDigits(tokens, second + 1) && isGlued(tokens, second + 1);
}

/** "7946 0958": digits beside digits are an identifier, unless a unit parts them. */
function isDigitGroup(tokens: Tokens, term: Term): boolean {
  if (term.unit !== null || term.number.form !== "digits") return false;
  if (isDigits(tokens, term.first - 1) && !isGlued(tokens, term.first)) return true;
  const signed = isDigits(tokens, term.numberFirst) ? 0 : 1;
  return isDigits(tokens, term.numberLast) && !isWord(tokens, term.numberLast + 1) &&
    term.number.length === 1 + signed;
}

function isCross(tokens: Tokens, index: number): boolean {
  return (markAt(tokens, index) | 0x20) === 0x78 && isDigits(tokens, index + 1);
}

/**
 * True for a number without a unit that is part of a name, a year, a score or a pronoun:
 * "Boeing 737", "Section 427", "2019", "2-1", "no one".
 */
export function isNumberInName(
  tokens: Tokens,
  left: Term,
  right: Term,
  isRange: boolean,
  scope: Scope,
): boolean {
  if (isYearBeforeName(tokens, left) || isOdds(left, right)) return true;
  if (left.sign !== null || right.unit !== null || left.unit !== null) return false;
  if (right.number.scaled || left.number.scaled) return false;
  // "Half a brain" halves no unit.
  if (articleWords.has(tokens, left.numberLast - 1)) return true;
  const follows = countableFollows(tokens, right.numberLast, scope.last);
  if (ageWords.has(tokens, left.first - 1)) return false;
  if (isScore(tokens, left, right, isRange)) return !follows;
  if (!follows && positionWords.has(tokens, left.first - 1)) return true;
  if (isLabelled(tokens, left, scope)) return true;
  if (left.number.form === "words") {
    return isWordInName(tokens, left, scope) || isHyphened(tokens, left);
  }
  if (isYear(tokens, left) || (isRange && isYear(tokens, right))) {
    if (isRange) return !isPluralAt(tokens, right.numberLast);
    if (
      !isPluralAt(tokens, left.numberLast) && yearDeterminers.has(tokens, left.first - 1)
    ) {
      return true;
    }
    return (!follows || yearPrepositions.has(tokens, left.first - 1)) &&
      !isAmount(tokens, left.first - 1);
  }
  if (!follows && precedesName(tokens, right, scope.last)) return true;
  return followsName(tokens, left, scope) && !(follows && left.number.length > 1);
}

function isPluralAt(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && isPlural(tokenText(tokens, index).toLowerCase());
}

/** A lower-case plural right after the number, or after one word: "2000 new hires". */
function countableFollows(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + 3); at++) {
    if (!isWord(tokens, at) || nounStops.has(tokens, at)) return false;
    if (isGlued(tokens, at)) return false;
    if (tokens.case[at] === TokenCase.Lower && isPlural(tokenText(tokens, at))) return true;
  }
  return false;
}

/** "category 4", "No. 10", "Part 3", and "Section" before a hyphen. */
function isLabelled(tokens: Tokens, term: Term, scope: Scope): boolean {
  const before = term.first - 1;
  if (before < scope.first) return false;
  if (numberLabels.has(tokens, before)) return true;
  // "Page 3 of 12".
  const counted = ofWords.has(tokens, before) && isDigits(tokens, before - 1) &&
    numberLabels.has(tokens, before - 2);
  if (counted) return true;
  // "Group of 7".
  const named = ofWords.has(tokens, before) && groupWords.has(tokens, before - 1) &&
    tokens.case[before - 1] === TokenCase.Capitalised;
  if (named) return true;
  return markAt(tokens, before) === Mark.Stop && isGlued(tokens, before) &&
    before - 1 >= scope.first && numberLabels.has(tokens, before - 1);
}

/** "Group of Seven", "no one", "one another": number words that count nothing. */
function isWordInName(tokens: Tokens, term: Term, scope: Scope): boolean {
  const { first } = term;
  if (term.value === 0 && !countableFollows(tokens, term.numberLast, scope.last)) {
    return true;
  }
  const capitalised = tokens.case[first] !== TokenCase.Lower;
  if (capitalised && first > scope.first && tokens.case[first] !== TokenCase.AllCaps) {
    return !opensAfterMark(tokens, first);
  }
  if (term.value !== 1 || term.number.length > 1) return false;
  return first > scope.first && oneBlockers.has(tokens, first - 1);
}

function opensAfterMark(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind[index - 1];
  return kind === TokenKind.Punctuation || kind === TokenKind.Symbol;
}

/** "one-on-one", "three-way": number words in compounds without a unit. */
function isHyphened(tokens: Tokens, term: Term): boolean {
  return isDash(markAt(tokens, term.numberLast)) && isGlued(tokens, term.numberLast) &&
    isGlued(tokens, term.numberLast + 1);
}

/** Four bare digits from 1500 to 2100. */
export function isYear(tokens: Tokens, { number, value, numberFirst }: Term): boolean {
  if (value < 1500 || value > 2100 || number.form !== "digits" || number.length !== 1) {
    return false;
  }
  return tokens.end[numberFirst]! - tokens.start[numberFirst]! === 4;
}

/** "During 2016 Stone spoke": a capital shows that the word behind the year is a name. */
function isYearBeforeName(tokens: Tokens, term: Term): boolean {
  return isYear(tokens, term) && term.sign === null && term.unit !== null &&
    tokens.case[term.numberLast] === TokenCase.Capitalised &&
    yearPrepositions.has(tokens, term.first - 1);
}

/** "Boeing 737": digits right behind a capitalised word that does not open the sentence. */
function followsName(tokens: Tokens, term: Term, scope: Scope): boolean {
  const before = term.first - 1;
  if (before < scope.first || !isWord(tokens, before)) return false;
  if (tokens.case[before] === TokenCase.Lower) return false;
  if (term.number.length > 1 && !isVersion(term)) return false;
  if (nounStops.has(tokens, before) || hedges.has(tokens, before)) return false;
  // A capital at the start of a sentence makes no name: "Police 20".
  return before > scope.first || !isBoundWord(tokens, before);
}

/** "11 Pro", "787 Dreamliner": digits before a capitalised word that is no plural. */
function precedesName(
  tokens: Tokens,
  { number, numberLast }: Term,
  limit: number,
): boolean {
  return number.length === 1 && isWord(tokens, numberLast) &&
    tokens.case[numberLast] === TokenCase.Capitalised &&
    !nounStops.has(tokens, numberLast) &&
    !isGlued(tokens, numberLast) && !nounEnds.has(tokens, numberLast) &&
    readCountedNoun(tokens, numberLast, limit, false) === null;
}

/** "USB 3.0": a small decimal behind a name is a version. */
function isVersion({ number, value }: Term): boolean {
  return number.fractional && number.length === 3 && number.precision === 0.1 && value < 30;
}

/** "An average of 1500" is no year. */
export function isAmount(tokens: Tokens, of: number): boolean {
  return of > 0 && ofWords.has(tokens, of) && amountNouns.has(tokens, of - 1);
}
