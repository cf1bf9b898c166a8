import { dayOf, dayParts, isoDay, monthRange } from "../../calendar.ts";
import type { TimeUnit } from "../../model.ts";
import { UNKNOWN } from "../../extract/times/durations.ts";
import { weekValue } from "./value-days.ts";

export { UNKNOWN };

/**
 * The TIMEX3 value of the time that lies `count` units from a day, as fine as the unit: a
 * month before 2023-01-11 is `2022-12`. A broken count gives the next finer unit: a week and
 * a half before is a day, half a year before a month.
 */
export function shiftedValue(anchor: number, unit: TimeUnit, count: number): string {
  const { year, month } = dayParts(anchor);
  const whole = Number.isInteger(count);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return isoDay(anchor);
    case "day":
      return isoDay(anchor + away(count));
    case "week":
      return whole ? weekValue(anchor + count * 7) : isoDay(anchor + away(count * 7));
    case "weekend":
      return `${weekValue(anchor + count * 7)}-WE`;
    case "month":
      return whole
        ? monthValue(year, month + count)
        : isoDay(shiftedDay(anchor, unit, count));
    case "quarter":
      return quarterValue(year, Math.ceil(month / 3) + count);
    case "half":
      return halfValue(year, Math.ceil(month / 6) + count);
    case "year":
      return whole
        ? String(year + count)
        : monthValue(year, month + Math.round(count * 12));
    case "decade":
      return String(Math.floor(year / 10) + Math.round(count)).padStart(3, "0");
    case "century":
      return String(Math.floor(year / 100) + Math.round(count)).padStart(2, "0");
  }
}

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, weekend: 7, week: 7 };

/** The day that lies `count` units from a day, in the same place of its month. */
export function shiftedDay(anchor: number, unit: TimeUnit, count: number): number {
  const days = DAYS[unit];
  if (days !== undefined) return anchor + away(count * days);
  const months = (MONTHS[unit] ?? 0) * count;
  const { year, month, day } = dayParts(anchor);
  const target = month + Math.trunc(months);
  const length = dayParts(monthRange(year, target).last).day;
  const rest = (months - Math.trunc(months)) * 30;
  return dayOf(year, target, Math.min(day, length)) + away(rest);
}

/** Rounds away from zero, so that ten and a half days ago is eleven. */
function away(count: number): number {
  return Math.sign(count) * Math.round(Math.abs(count));
}

function monthValue(year: number, month: number): string {
  const { year: y, month: m } = dayParts(dayOf(year, month, 1));
  return `${y}-${String(m).padStart(2, "0")}`;
}

function quarterValue(year: number, quarter: number): string {
  const { year: y, month } = dayParts(dayOf(year, quarter * 3 - 2, 1));
  return `${y}-Q${Math.ceil(month / 3)}`;
}

function halfValue(year: number, half: number): string {
  const { year: y, month } = dayParts(dayOf(year, half * 6 - 5, 1));
  return `${y}-H${Math.ceil(month / 6)}`;
}
