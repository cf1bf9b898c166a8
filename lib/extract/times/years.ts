import numberedCsv from "../../../data/language/numbered-things.csv" with { type: "text" };
import { parse } from "@std/csv";
import { WordTable } from "../phrases.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { readBelowHundred, readOrdinal } from "./counts.ts";
import {
  digitCount,
  digitValue,
  fullYear,
  get,
  has,
  isDash,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
  twoDigits,
} from "./rule.ts";
import { readEra } from "./year-of-era.ts";
import {
  contextWords,
  decadeNames,
  unitPlurals,
  units,
  wordSet,
  wordsOfClass,
} from "./words.ts";

/** A year as stated, with the token after it. */
export interface Year {
  readonly end: number;
  readonly year: number;
}

const EARLIEST_BARE_YEAR = 1900;
const LATEST_YEAR = 2100;

const leads = contextWords("before-a-year");
/** Words after which even "2000" is no count. */
const firmLeads = contextWords("firmly-before-a-year");
const apostrophes = wordSet("'");
const decadeEndings = wordSet("s 's");
const centuryStarts = wordSet("eighteen nineteen twenty");
const currencySigns = wordSet("$ £ € ¥ ₽ #");
const thousands = wordSet("thousand");
const twos = wordSet("two");
const ands = wordSet("and");
const yearWords = wordSet("year");
const centuries = wordSet("century centuries");
/** Nouns that a number counts or names ("Resolution 1973"), so that it is no year. */
const numberedThings = new WordTable<true>(
  parse(numberedCsv, { skipFirstRow: true }).map((row) => [row.word!, true]),
);

/** Reads a year where one is expected: "2023", "'98", "nineteen ninety-seven". */
export function readYear(scope: Scope, index: number): Year | null {
  if (digitCount(scope, index) === 4) {
    const year = digitValue(scope, index);
    if (year < 1000 || year > LATEST_YEAR || !endsNumber(scope, index + 1)) return null;
    return { end: index + 1, year };
  }
  if (has(scope, index, apostrophes) && isGlued(scope, index + 1)) {
    if (digitCount(scope, index + 1) !== 2 || !endsNumber(scope, index + 2)) return null;
    return { end: index + 2, year: fullYear(digitValue(scope, index + 1)) };
  }
  return readSpelledYear(scope, index);
}

/** True if no number, unit or letter goes on at `index`. */
function endsNumber(scope: Scope, index: number): boolean {
  const { tokens, last } = scope;
  if (index >= last) return true;
  if (has(scope, index, unitPlurals)) return false;
  if (isMark(scope, index, "%")) return false;
  if (!isGlued(scope, index)) return true;
  if (tokens.kind[index] === TokenKind.Word) {
    return tokens.text.charCodeAt(tokens.start[index]!) === 0x27 ||
      tokens.text[tokens.start[index]!] === "’";
  }
  if (isMark(scope, index, ".") || isMark(scope, index, ",") || isMark(scope, index, ":")) {
    return !(isGlued(scope, index + 1) && digitCount(scope, index + 1) > 0);
  }
  return true;
}

function readSpelledYear(scope: Scope, index: number): Year | null {
  if (has(scope, index, twos) && has(scope, index + 1, thousands)) {
    const rest = readBelowHundred(scope, index + 2 + Number(has(scope, index + 2, ands)));
    if (rest !== null) return { end: rest.end, year: 2000 + rest.value! };
    return has(scope, index - 1, yearWords) ? { end: index + 2, year: 2000 } : null;
  }
  if (!has(scope, index, centuryStarts)) return null;
  const century = readBelowHundred(scope, index);
  if (century === null || century.end !== index + 1) return null;
  const rest = readBelowHundred(scope, index + 1);
  if (rest === null || rest.value! < 10) return null;
  return { end: rest.end, year: century.value! * 100 + rest.value! };
}

/** Bare years: "2014", "'98", "2014-15", "nineteen ninety-seven". */
export const yearRule: TimeRule = {
  name: "year",
  starts: ["'", "eighteen", "nineteen", "twenty", "two"],
  digits: [4],
  read(scope, index) {
    const year = readYear(scope, index);
    if (year === null) return null;
    if (digitCount(scope, index) > 0 && !standsAsYear(scope, index, year)) return null;
    return readYearSpan(scope, year) ?? dated(year.end, String(year.year));
  },
};

/** "2014-15" and "2022/23": one year that runs over New Year, or a span of years. */
function readYearSpan(scope: Scope, { end, year }: Year): Reading | null {
  if (!isDash(scope, end) && !isMark(scope, end, "/")) return null;
  if (!isGlued(scope, end) || !isGlued(scope, end + 1)) return null;
  if (digitCount(scope, end + 1) !== 2) return null;
  const last = Math.floor(year / 100) * 100 + digitValue(scope, end + 1);
  if (last <= year || isGlued(scope, end + 2) && isDash(scope, end + 2)) return null;
  return dated(end + 2, `${year}/${last}`);
}

function dated(end: number, value: string): Reading {
  return { end, type: "DATE", anchor: "none", meaning: { form: "value", value } };
}

function standsAsYear(scope: Scope, index: number, { end, year }: Year): boolean {
  const { tokens } = scope;
  const led = has(scope, index - 1, leads);
  const numbered = isMark(scope, index - 1, ".") ? index - 2 : index - 1;
  if (has(scope, numbered, numberedThings) || has(scope, index - 1, currencySigns)) {
    return false;
  }
  if (isGlued(scope, index) && !opensAfterMark(scope, index)) return false;
  if (namesAfterDash(scope, index) || joinsToNumber(scope, end)) return false;
  const lowerWordNext = end < scope.last && tokens.kind[end] === TokenKind.Word &&
    tokens.case[end] === TokenCase.Lower && !isGlued(scope, end);
  if (lowerWordNext && countsPeople(scope, index, end)) return false;
  if (year < EARLIEST_BARE_YEAR) return led && !(lowerWordNext && tokens.word[end] === 0);
  if (year % 100 !== 0 || !lowerWordNext) return true;
  const plural = tokens.text.charCodeAt(tokens.end[end]! - 1) === LETTER_S;
  return !plural && has(scope, index - 1, firmLeads);
}

const counted = contextWords("counted-people");
const sureLeads = contextWords("before-a-year-for-sure");

/** True for "of 2047 registered voters", not for "in 2016 voters chose". */
function countsPeople(scope: Scope, index: number, end: number): boolean {
  if (has(scope, index - 1, sureLeads)) return false;
  return has(scope, end, counted) ||
    (isLowerWord(scope, end) && has(scope, end + 1, counted));
}

function isLowerWord({ tokens, last }: Scope, index: number): boolean {
  return index < last && tokens.kind[index] === TokenKind.Word &&
    tokens.case[index] === TokenCase.Lower;
}

/** True if what touches the year on its left leaves it a number of its own: "(2014". */
function opensAfterMark(scope: Scope, index: number): boolean {
  const { tokens } = scope;
  const before = index - 1;
  if (tokens.kind[before] === TokenKind.Word) return false;
  if (isDash(scope, before) || isMark(scope, before, "/")) {
    return !isGlued(scope, before) || digitCount(scope, before - 1) === 4 ||
      has(scope, before - 1, leads);
  }
  return !isMark(scope, before, ".") && !isMark(scope, before, ",") &&
    !isMark(scope, before, ":");
}

const LETTER_S = 0x73;

/** True for the "2021" of "2021-13-45": only "2014-2016" and "2014-15" are years. */
function joinsToNumber(scope: Scope, end: number): boolean {
  if (!isDash(scope, end) || !isGlued(scope, end) || !isGlued(scope, end + 1)) return false;
  const digits = digitCount(scope, end + 1);
  if (digits === 0 || digits === 4) return false;
  return digits !== 2 || (isDash(scope, end + 2) && isGlued(scope, end + 2));
}

/** True for "Brotherhood - 2023": a name goes on behind a dash. */
function namesAfterDash(scope: Scope, index: number): boolean {
  const { tokens } = scope;
  if (!isDash(scope, index - 1) || isGlued(scope, index - 1)) return false;
  const before = index - 2;
  return before >= scope.first && tokens.kind[before] === TokenKind.Word &&
    tokens.case[before] !== TokenCase.Lower;
}

/** Decades: "the 1990s", "the '80s", "the nineties". */
export const decadeRule: TimeRule = {
  name: "decade",
  starts: ["'", ...wordsOfClass("decade")],
  digits: [2, 4],
  read(scope, index) {
    const named = get(scope, index, decadeNames);
    if (named !== undefined) return decade(index + 1, `19${named}`);
    const start = index + Number(has(scope, index, apostrophes));
    const digits = digitCount(scope, start);
    const value = digitValue(scope, start);
    if (value < 0 || value % 10 !== 0 || !isGlued(scope, start + 1)) return null;
    if (!has(scope, start + 1, decadeEndings)) return null;
    if (digits === 4) {
      const plausible = value >= 1000 && value <= LATEST_YEAR && start === index;
      return plausible ? decade(start + 2, String(value / 10)) : null;
    }
    if (digits !== 2 || (start === index && !has(scope, index - 1, leadingWords))) {
      return null;
    }
    return decade(start + 2, String(Math.floor(fullYear(value) / 10)));
  },
};

/** Words before "80s" that make it a decade; temperatures and ages go without them. */
const leadingWords = wordSet("the early late mid - ");

function decade(end: number, value: string): Reading {
  return { ...dated(end, value), article: true };
}

/** Centuries: "the 20th century", "the nineteenth century". */
export const centuryRule: TimeRule = {
  name: "century",
  digits: [1, 2],
  starts: [...wordsOfClass("ordinal"), "twenty"],
  read(scope, index) {
    const ordinal = readOrdinal(scope, index);
    if (ordinal === null || ordinal.value! > 21) return null;
    const at = ordinal.end + Number(isDash(scope, ordinal.end));
    if (!has(scope, at, centuries)) return null;
    const value = twoDigits(ordinal.value! - 1);
    const era = readEra(scope, at + 1);
    if (era !== null) {
      return { ...dated(at + 2, era === "BC" ? `BC${value}` : value), article: true };
    }
    // "The 19th-century building": the article is the building's.
    return { ...dated(at + 1, value), article: at === ordinal.end };
  },
};

const fiscals = wordSet("fiscal fy");

/** The "23" of "FY23". */
export function readGluedYear(
  scope: Scope,
  index: number,
): { readonly end: number; readonly year: number } | null {
  if (!isGlued(scope, index) || digitCount(scope, index) !== 2) return null;
  return { end: index + 1, year: fullYear(digitValue(scope, index)) };
}

/** Fiscal years: "fiscal 2011", "FY2011", "fiscal year 2011". */
export const fiscalYearRule: TimeRule = {
  name: "fiscal-year",
  starts: ["fiscal", "fy"],
  read(scope, index) {
    if (!has(scope, index, fiscals)) return null;
    let at = index + 1;
    if (get(scope, at, units) === "year") at++;
    const year = readYear(scope, at) ?? readGluedYear(scope, at);
    if (year === null) return null;
    return readYearSpan(scope, year) ?? dated(year.end, String(year.year));
  },
};
