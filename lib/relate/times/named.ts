import { dayOf, dayParts, type DayRange, isoDay, weekdayOf } from "../../calendar.ts";
import type { TimeDirection } from "../../model.ts";
import { valueDays, weekValue } from "./value-days.ts";

/**
 * The value of a named part of a year or week ("Feb. 4", "Tuesday", "Easter") that lies in
 * the given direction from a day; the pattern itself if there is none.
 */
export function namedValue(
  pattern: string,
  direction: TimeDirection,
  anchor: number,
): string {
  const weekday = /^XXXX-WXX-(\d)$/.exec(pattern);
  if (weekday !== null) return isoDay(weekdayFrom(Number(weekday[1]), direction, anchor));
  if (pattern === "XXXX-WXX-WE") {
    return `${weekValue(weekdayFrom(6, direction, anchor))}-WE`;
  }
  const { year } = dayParts(anchor);
  const name = pattern.slice(5);
  if (direction === "this") return inYear(name, year) ?? pattern;
  const candidates: { value: string; range: DayRange }[] = [];
  const reach = name === "02-29" ? LEAP_YEARS_APART : 1;
  for (let candidate = year - reach; candidate <= year + reach; candidate++) {
    const value = inYear(name, candidate);
    const range = value === null ? null : valueDays(value);
    if (value !== null && range !== null) candidates.push({ value, range });
  }
  // What a quarter will bring is reported before it ends as much as after.
  const cost = /^[QH]\d$/.test(name) ? 1 : AHEAD_COST;
  const chosen = choose(candidates.map(({ range }) => range), direction, anchor, cost);
  return candidates[chosen]?.value ?? pattern;
}

/** Around the turn of some centuries, two leap years lie eight years apart. */
const LEAP_YEARS_APART = 8;

function weekdayFrom(weekday: number, direction: TimeDirection, anchor: number): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  switch (direction) {
    case "before":
      return anchor - back;
    case "last":
      return anchor - (back === 0 ? 7 : back);
    case "after":
      return back === 0 ? anchor : anchor + 7 - back;
    case "next":
      return anchor + 7 - back;
    case "nearest":
      return back <= 3 ? anchor - back : anchor + 7 - back;
    case "this":
      return anchor - weekdayOf(anchor) + weekday;
  }
}

/** Index of the range that lies in the direction, or -1; ranges are in order. */
function choose(
  ranges: readonly DayRange[],
  direction: TimeDirection,
  anchor: number,
  aheadCost: number,
): number {
  switch (direction) {
    case "before":
      return ranges.findLastIndex((range) => range.first <= anchor);
    case "last":
      return ranges.findLastIndex((range) => range.last < anchor);
    case "after":
      return notTooFar(ranges, ranges.findIndex((range) => range.last >= anchor), anchor);
    case "next":
      return ranges.findIndex((range) => range.first > anchor);
    default: {
      const distances = ranges.map(({ first, last }) => {
        const distance = (first + last) / 2 - anchor;
        return distance > 0 ? distance * aheadCost : -distance;
      });
      return distances.indexOf(Math.min(...distances));
    }
  }
}

/** News tells of what has been more often than of what is to come. */
const AHEAD_COST = 2;

/** How many days ahead a name alone still reaches; beyond, it means what has just been. */
const FURTHEST_AHEAD = 300;

function notTooFar(ranges: readonly DayRange[], chosen: number, anchor: number): number {
  const range = ranges[chosen];
  const before = ranges[chosen - 1];
  if (range === undefined || before === undefined) return chosen;
  const ahead = range.first - anchor;
  return ahead > FURTHEST_AHEAD && anchor - before.last < ahead ? chosen - 1 : chosen;
}

/** The value of a named part in a year, or null if that year has none. */
export function inYear(name: string, year: number): string | null {
  if (name.length <= 5) {
    const value = `${year}-${name}`;
    return valueDays(value) === null ? null : value;
  }
  const holiday = /^(\d\d)-(\d)#(-?\d)(\+\d)?$/.exec(name);
  if (holiday !== null) {
    const [, month, weekday, nth, days] = holiday;
    const day = nthWeekday(year, Number(month), Number(weekday), Number(nth));
    return isoDay(day + Number(days ?? 0));
  }
  const easter = /^easter([+-]\d+)$/.exec(name);
  return easter === null ? null : isoDay(easterDay(year) + Number(easter[1]));
}

/** The nth weekday of a month; -1 is the last one. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, 1991, ch. 8). */
function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) -
    Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
