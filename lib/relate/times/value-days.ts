import {
  dayNumber,
  dayOf,
  type DayRange,
  monthRange,
  periodRange,
  weekdayOf,
  yearRange,
} from "../../calendar.ts";

/** First and last month of TIMEX3 seasons; a winter starts in December. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/**
 * The days that a TIMEX3 value of a DATE or TIME covers, or null if it has an `X` or is no
 * date: years, months, days with or without a time, ISO weeks and weekends, quarters,
 * halves, seasons, decades (`199`), centuries (`19`) and spans of years (`2014/2015`).
 *
 * @example
 * ```ts
 * import { intervalOf } from "../../calendar.ts";
 * import { valueDays } from "./value-days.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * deepStrictEqual(intervalOf(valueDays("2022-Q3")!), {
 *   earliest: "2022-07-01",
 *   latest: "2022-09-30",
 * });
 * ```
 */
export function valueDays(value: string): DayRange | null {
  const year = digitsAt(value, 0, 4);
  if (year >= 0) {
    if (value.length === 4) return yearRange(year);
    const month = digitsAt(value, 5, 2);
    if (month >= 0) return monthOrDay(value, year, month);
  }
  return partDays(value) ?? longDays(value) ?? periodRange(value);
}

function monthOrDay(value: string, year: number, month: number): DayRange | null {
  if (value[4] !== "-" || month < 1 || month > 12) return periodRange(value);
  if (value.length === 7) return monthRange(year, month);
  const day = digitsAt(value, 8, 2);
  if (value[7] !== "-" || day < 1 || (value.length > 10 && value[10] !== "T")) return null;
  const range = monthRange(year, month);
  const number = range.first + day - 1;
  return number > range.last ? null : { first: number, last: number };
}

/** The number that `count` digits from `start` spell, or -1. */
function digitsAt(value: string, start: number, count: number): number {
  let number = 0;
  for (let i = start; i < start + count; i++) {
    const digit = value.charCodeAt(i) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function partDays(value: string): DayRange | null {
  const match = /^(\d{4})-(?:W(\d\d)(-WE|-\d)?|Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined) return weekDays(year, Number(match[2]), match[3]);
  if (match[4] !== undefined) return monthsOf(year, Number(match[4]) * 3 - 2, 3);
  if (match[5] !== undefined) return monthsOf(year, Number(match[5]) * 6 - 5, 6);
  const months = SEASON_MONTHS[match[6]!]!;
  return monthsOf(year, months[0], 3);
}

function weekDays(year: number, week: number, part: string | undefined): DayRange {
  const monday = firstMonday(year) + (week - 1) * 7;
  if (part === undefined) return { first: monday, last: monday + 6 };
  if (part === "-WE") return { first: monday + 5, last: monday + 6 };
  const day = monday + Number(part.slice(1)) - 1;
  return { first: day, last: day };
}

/** The Monday of ISO week 1: that of the week with January 4. */
function firstMonday(year: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}

function monthsOf(year: number, first: number, count: number): DayRange {
  return {
    first: monthRange(year, first).first,
    last: monthRange(year, first + count - 1).last,
  };
}

function longDays(value: string): DayRange | null {
  if (!/^\d{2,3}$/.test(value)) return null;
  const years = value.length === 3 ? 10 : 100;
  const first = Number(value) * years;
  return { first: yearRange(first).first, last: yearRange(first + years - 1).last };
}

/** The ISO week of a day number, as TIMEX3 writes it: `2022-W52`. */
export function weekValue(day: number): string {
  // The week belongs to the year of its Thursday.
  const thursday = day - weekdayOf(day) + 4;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const week = Math.floor((thursday - firstMonday(year)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The number of the day `YYYY-MM-DD` that a value names, or null if it names no one day. */
export function valueDay(value: string): number | null {
  const day = dayNumber(value.slice(0, 10));
  return Number.isNaN(day) ? null : day;
}
