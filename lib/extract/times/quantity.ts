import type { TimeUnit } from "../../model.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { type Count, readCount } from "./counts.ts";
import { addDurations, durationValue } from "./durations.ts";
import { get, has, isDash, isGlued, type Scope } from "./rule.ts";
import { contextWords, unitPlurals, units, wordSet } from "./words.ts";

/** So many of a unit, before what follows says from where it counts. */
export interface Quantity {
  readonly end: number;
  /** Null where the words do not say: "several". */
  readonly count: number | null;
  readonly unit: TimeUnit;
  /** TIMEX3 value of the duration. */
  readonly value: string;
  readonly rough: boolean;
  /** True for "two-year": an adjective, which takes no article. */
  readonly hyphen: boolean;
  /** True for "a year", where the article is the count. */
  readonly article: boolean;
}

const articles = wordSet("a an");
const ands = wordSet("and");
const ors = wordSet("or");
const sos = wordSet("so");
const halves = wordSet("half");
const others = wordSet("another");
const rangeWords = wordSet("or to");
const pairWords = wordSet("or to and");
const adjectives = contextWords("between-count-and-unit");

/** Reads a counted unit: "two years", "a week and a half", "10-15 years", "two-day". */
export function readQuantity(scope: Scope, index: number): Quantity | null {
  const first = readSingle(scope, index);
  if (first === null) return null;
  return withOrSo(scope, withHalf(scope, first) ?? withSmaller(scope, first) ?? first);
}

/** Reads units without a count: "years", "weeks or months". */
export function readBareUnits(scope: Scope, index: number): Quantity | null {
  const unit = get(scope, index, unitPlurals);
  if (unit === undefined) return null;
  const pair = has(scope, index + 1, pairWords) && has(scope, index + 2, unitPlurals);
  return {
    end: pair ? index + 3 : index + 1,
    count: null,
    unit,
    value: durationValue(null, unit),
    rough: pair,
    hyphen: false,
    article: false,
  };
}

function readSingle(scope: Scope, index: number): Quantity | null {
  const count = readHowMany(scope, index);
  if (count === null) return null;
  const after = readRangeEnd(scope, count.end) ?? count.end;
  const unit = readUnit(scope, after, count.value) ?? readFortnight(scope, after);
  if (unit === null || namesProgramme(scope, index, unit.end - 1)) return null;
  const article = has(scope, index, articles) && count.end === index + 1;
  if (article && (unit.unit === "second" || unit.unit === "weekend")) return null;
  const value = count.value === null ? null : count.value * (unit.times ?? 1);
  return {
    end: unit.end,
    count: value,
    unit: unit.unit,
    value: durationValue(value, unit.unit),
    rough: count.rough ?? false,
    hyphen: unit.hyphen,
    article,
  };
}

function readHowMany(scope: Scope, index: number): Count | null {
  // "Half-hour": the hyphen stands for "an".
  if (has(scope, index, halves) && isDash(scope, index + 1)) {
    return { end: index + 1, value: 0.5 };
  }
  if (!has(scope, index, others)) return readCount(scope, index);
  return has(scope, index + 1, units)
    ? { end: index + 1, value: 1 }
    : readCount(scope, index + 1);
}

/** The end of "or three" in "two or three years", of "-15" in "10-15 years". */
function readRangeEnd(scope: Scope, index: number): number | null {
  const dash = isDash(scope, index);
  if (!dash && !has(scope, index, rangeWords)) return null;
  // "Five- to ten-year": the first hyphen leads nowhere.
  const to = dash && has(scope, index + 1, rangeWords) ? index + 1 : index;
  return readCount(scope, to + 1)?.end ?? null;
}

interface CountedUnit {
  readonly end: number;
  readonly unit: TimeUnit;
  readonly hyphen: boolean;
  /** How many of the unit are counted as one. */
  readonly times?: number;
}

const fortnights = wordSet("fortnight fortnights");

/** "A fortnight" is two weeks. */
function readFortnight(scope: Scope, index: number): CountedUnit | null {
  if (!has(scope, index, fortnights)) return null;
  return { end: index + 1, unit: "week", hyphen: false, times: 2 };
}

function readUnit(
  scope: Scope,
  index: number,
  count: number | null,
): CountedUnit | null {
  const hyphen = isDash(scope, index) && isGlued(scope, index) && isGlued(scope, index + 1);
  let at = hyphen ? index + 1 : index;
  if (!hyphen && has(scope, at, adjectives)) at++;
  const plural = get(scope, at, unitPlurals);
  if (plural !== undefined) return { end: at + 1, unit: plural, hyphen };
  const unit = get(scope, at, units);
  if (unit === undefined) return null;
  const single = count !== null && Math.abs(count) <= 1;
  // "Two day visit" lacks its hyphen; "15 second graders" count something else.
  if (!hyphen && !single && (unit === "second" || unit === "quarter")) return null;
  return { end: at + 1, unit, hyphen: hyphen || !single };
}

/** True for "60 Minutes": a unit in capitals after digits is a name. */
function namesProgramme({ tokens }: Scope, index: number, unit: number): boolean {
  return tokens.kind[index] === TokenKind.Digits &&
    tokens.case[unit] === TokenCase.Capitalised;
}

/** "a week and a half", "an hour and a half". */
function withHalf(scope: Scope, first: Quantity): Quantity | null {
  const { end, count, unit } = first;
  if (count === null || !has(scope, end, ands) || !has(scope, end + 1, articles)) {
    return null;
  }
  if (!has(scope, end + 2, halves)) return null;
  const value = durationValue(count + 0.5, unit);
  return { ...first, end: end + 3, count: count + 0.5, value, article: false };
}

const SIZES: readonly TimeUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
];

/** "two years and three months", "1 hour 20 minutes". */
function withSmaller(scope: Scope, first: Quantity): Quantity | null {
  if (first.count === null || first.hyphen) return null;
  const at = first.end + Number(has(scope, first.end, ands));
  const count = readCount(scope, at);
  if (count === null || count.value === null) return null;
  const unit = readUnit(scope, count.end, count.value);
  if (unit === null || unit.hyphen) return null;
  const size = SIZES.indexOf(unit.unit);
  if (size < 0 || size >= SIZES.indexOf(first.unit)) return null;
  const value = addDurations(first.value, durationValue(count.value, unit.unit));
  return { ...first, end: unit.end, value, article: false };
}

/** "a week or so", "a year or two": about that long. */
function withOrSo(scope: Scope, exact: Quantity): Quantity {
  const { end } = exact;
  if (!has(scope, end, ors)) return exact;
  if (has(scope, end + 1, sos)) return { ...exact, end: end + 2, rough: true };
  const more = exact.article ? readCount(scope, end + 1) : null;
  if (more === null || more.value !== 2 || has(scope, more.end, unitPlurals)) return exact;
  return { ...exact, end: more.end, rough: true };
}
