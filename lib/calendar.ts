/**
 * Civil days and EDTF periods, in the proleptic Gregorian calendar and in UTC. Days are
 * counted from 1970-01-01, so that they can be compared and added to; an open side is
 * minus or plus infinity.
 *
 * @module
 */
import type { DayInterval } from "./model/span.ts";

/** Days of 400 years, and those from 0000-03-01 to 1970-01-01. */
const DAYS_PER_ERA = 146_097;
const EPOCH = 719_468;

/** A closed interval of day numbers; an open side is infinite. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The interval that excludes nothing. */
export const EVER: DayRange = { first: -Infinity, last: Infinity };

/**
 * The number of the day `YYYY-MM-DD`, counted from 1970-01-01; NaN if there is no such day.
 *
 * @example
 * ```ts
 * import { dayNumber } from "./calendar.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(dayNumber("1970-01-02"), 1);
 * strictEqual(dayNumber("2023-02-29"), NaN);
 * ```
 */
export function dayNumber(day: string): number {
  if (day.length !== 10 || day[4] !== "-" || day[7] !== "-") return NaN;
  const year = digitsOf(day, 0, 4);
  const month = digitsOf(day, 5, 7);
  const date = digitsOf(day, 8, 10);
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1)) return NaN;
  const number = dayOf(year, month, date);
  return number <= dayOf(year, month + 1, 0) ? number : NaN;
}

/** The number that the digits from `start` to `end` spell; NaN if one of them is none. */
function digitsOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The number of a day given by its parts; a day past its month's end runs on. */
export function dayOf(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is the last of its year; eras of 400
  // years have the same days. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  const months = year * 12 + month - 3;
  const shifted = Math.floor(months / 12);
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (months - shifted * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/** The day with this number, as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  const { year, month, day: date } = dayParts(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Year, month (1-12) and day of the month of a day number. */
export function dayParts(day: number): { year: number; month: number; day: number } {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** ISO 8601 weekday of a day number: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The days of a year. */
export function yearRange(year: number): DayRange {
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

/** The days of a month; months beyond 1-12 run into the neighbouring years. */
export function monthRange(year: number, month: number): DayRange {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}

/** The days common to both, or null if there are none. */
export function commonDays(a: DayRange, b: DayRange): DayRange | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}

/** Day numbers of an interval of days; a null side is open. */
export function rangeOf(interval: DayInterval): DayRange {
  return {
    first: interval.earliest === null ? -Infinity : dayNumber(interval.earliest),
    last: interval.latest === null ? Infinity : dayNumber(interval.latest),
  };
}

/** The interval of days of a range of day numbers; an infinite side is null. */
export function intervalOf(range: DayRange): DayInterval {
  return {
    earliest: Number.isFinite(range.first) ? isoDay(range.first) : null,
    latest: Number.isFinite(range.last) ? isoDay(range.last) : null,
  };
}

/**
 * The days that an EDTF date or interval covers, or null if it is none that is understood:
 * years, months and days, seasons, quarters and halves by their ISO 8601-2 codes (`2020-33`
 * is the first quarter, `2020-40` the first half), intervals with `/`, open sides (`..`) and
 * the marks of uncertainty `?`, `~` and `%`, which leave the days as they are.
 *
 * @example
 * ```ts
 * import { periodRange, intervalOf } from "./calendar.ts";
 * import { deepStrictEqual, strictEqual } from "node:assert/strict";
 *
 * deepStrictEqual(intervalOf(periodRange("2024-01/2024-07")!), {
 *   earliest: "2024-01-01",
 *   latest: "2024-07-31",
 * });
 * strictEqual(periodRange("last year"), null);
 * ```
 */
export function periodRange(edtf: string): DayRange | null {
  const [start, end, ...more] = edtf.split("/");
  if (start === undefined || more.length > 0) return null;
  if (end === undefined) return dateRange(start);
  const from = start === ".." || start === "" ? EVER : dateRange(start);
  const to = end === ".." || end === "" ? EVER : dateRange(end);
  if (from === null || to === null || from.first > to.last) return null;
  return { first: from.first, last: to.last };
}

/** First and last month of ISO 8601-2 sub-year codes; a winter starts in December. */
const SUB_YEAR_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

function dateRange(edtf: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(edtf);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return yearRange(year);
  const month = Number(match[2]);
  if (match[3] !== undefined) {
    const day = dayNumber(edtf.slice(0, 10));
    return Number.isNaN(day) ? null : { first: day, last: day };
  }
  if (month >= 1 && month <= 12) return monthRange(year, month);
  const months = SUB_YEAR_MONTHS[month];
  if (months === undefined) return null;
  return {
    first: monthRange(year, months[0]).first,
    last: monthRange(year, months[1]).last,
  };
}

/**
 * The shortest EDTF that covers exactly these days: a year, a month, a day, or an interval
 * of years, months or days; empty if both sides are open.
 *
 * @example
 * ```ts
 * import { periodRange, toEdtf } from "./calendar.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(toEdtf(periodRange("2025-01-01/2025-02-28")!), "2025-01/2025-02");
 * ```
 */
export function toEdtf(range: DayRange): string {
  const { first, last } = range;
  if (first === -Infinity && last === Infinity) return "";
  if (first === -Infinity) return `../${isoDay(last)}`;
  if (last === Infinity) return `${isoDay(first)}/..`;
  if (first === last) return isoDay(first);
  const start = dayParts(first);
  const end = dayParts(last);
  const wholeMonths = start.day === 1 && dayParts(last + 1).day === 1;
  const wholeYears = wholeMonths && start.month === 1 && end.month === 12;
  const length = wholeYears ? 4 : wholeMonths ? 7 : 10;
  const from = isoDay(first).slice(0, length);
  const to = isoDay(last).slice(0, length);
  return from === to ? from : `${from}/${to}`;
}
