import { TokenCase } from "../tokens.ts";
import {
  digitCount,
  digitValue,
  get,
  has,
  isDash,
  isGlued,
  isMark,
  type Scope,
} from "./rule.ts";
import { contextWords, monthAbbreviations, months, weekdays, wordSet } from "./words.ts";

/** A month's name, and whether it could be another word or a name where it stands. */
export interface MonthName {
  readonly end: number;
  readonly month: number;
  readonly needsNumber: boolean;
}

/** A day of the month as stated. */
export interface MonthDay {
  readonly end: number;
  readonly value: number;
}

const ordinalEndings = wordSet("st nd rd th");
/** Month names that are words or names as well, so that they need a sign to be months. */
const homographs = wordSet("may march");
const givenNames = wordSet("april june august");
const personVerbs = contextWords("after-a-person");
const ands = wordSet("and or that");
const leads = contextWords("before-a-month");

/** Reads the name of a month, "January" or "Jan.". */
export function readMonthName(scope: Scope, index: number): MonthName | null {
  const { tokens } = scope;
  const full = get(scope, index, months);
  if (full !== undefined) {
    const doubtful = doubtfulMonth(scope, index);
    if (doubtful && tokens.case[index] === TokenCase.Lower) return null;
    return { end: index + 1, month: full, needsNumber: doubtful };
  }
  const short = get(scope, index, monthAbbreviations);
  if (short === undefined || tokens.case[index] === TokenCase.Lower) return null;
  const stop = isMark(scope, index + 1, ".") && isGlued(scope, index + 1);
  return { end: index + 1 + Number(stop), month: short, needsNumber: !stop };
}

function doubtfulMonth(scope: Scope, index: number): boolean {
  const { tokens } = scope;
  const homograph = homographs.has(tokens, index);
  if (!homograph && !givenNames.has(tokens, index)) return false;
  // "April told reporters"
  if (has(scope, index + 1, personVerbs) && !has(scope, index - 1, leads)) return true;
  const capital = tokens.case[index] !== TokenCase.Lower;
  const capitalNext = isCapitalised(scope, index + 1);
  // "Theresa May and June Smith", "says that June Smith": these lead to a name as well.
  const led = has(scope, index - 1, leads) && !(capitalNext && has(scope, index - 1, ands));
  if (capital && led) return false;
  if (homograph || !capital) return true;
  return capitalNext || (index - 1 > scope.first && isCapitalised(scope, index - 1));
}

/** "That June Smith": a month's name before another name. */
export function isGivenName(scope: Scope, index: number): boolean {
  return givenNames.has(scope.tokens, index) && isCapitalised(scope, index + 1);
}

function isCapitalised({ tokens, first, last }: Scope, index: number): boolean {
  return index >= first && index < last && tokens.case[index] === TokenCase.Capitalised &&
    !weekdays.has(tokens, index);
}

/** Reads a day of the month, "4" or "4th", that is no clock time and no larger number. */
export function readDay(scope: Scope, index: number): MonthDay | null {
  if (digitCount(scope, index) > 2) return null;
  const value = digitValue(scope, index);
  if (value < 1 || value > 31) return null;
  const next = index + 1;
  if (!isGlued(scope, next)) return { end: next, value };
  if (has(scope, next, ordinalEndings)) return { end: next + 1, value };
  const joined = isGlued(scope, next + 1) && digitCount(scope, next + 1) > 0;
  if (isMark(scope, next, ",")) {
    return joined && digitCount(scope, next + 1) === 3 ? null : { end: next, value };
  }
  if (isMark(scope, next, ".")) return joined ? null : { end: next, value };
  if (isDash(scope, next)) return { end: next, value };
  return ")];!?'’\"”:".includes(scope.tokens.text[scope.tokens.start[next]!]!) && !joined
    ? { end: next, value }
    : null;
}
