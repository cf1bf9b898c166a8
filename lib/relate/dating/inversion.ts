import {
  commonDays,
  dayOf,
  dayParts,
  type DayRange,
  EVER,
  monthRange,
  weekdayOf,
  yearRange,
} from "../../calendar.ts";
import type {
  TimeDirection,
  TimeMeaning,
  TimeMention,
  TimeModifier,
  TimeUnit,
} from "../../model.ts";
import { shiftedDay } from "../times/shift.ts";
import { valueDays } from "../times/value-days.ts";

/**
 * Resolving backwards: the days of publication on which a time expression would mean a day
 * between `first` and `last`. "Last year" means 2022-02-24 to whoever writes in 2023,
 * "Feb. 4" means 2022-02-04 for a year after it, "on Thursday" 2024-05-16 for a week.
 *
 * @returns The days, null if the expression does not count from publication or is not
 * understood, and `undefined` if it cannot mean any of the days at all.
 */
export function publicationDays(
  time: TimeMention,
  target: DayRange,
): DayRange | null | undefined {
  if (time.type !== "DATE" && time.type !== "TIME") return null;
  if (time.anchor !== "publication" && time.anchor !== "none") return null;
  return invert(time.meaning, target, time.mod);
}

function invert(
  meaning: TimeMeaning,
  target: DayRange,
  mod?: TimeModifier,
): DayRange | null | undefined {
  switch (meaning.form) {
    case "value":
      return invertValue(meaning.value, target);
    case "shift":
      return invertShift(meaning.unit, meaning.count, target);
    case "named":
      return invertNamed(meaning.pattern, meaning.direction, target, mod);
    case "part":
      return invertPart(meaning.part, meaning.of, target);
    default:
      return null;
  }
}

function invertValue(value: string, target: DayRange): DayRange | null | undefined {
  const range = valueDays(value);
  if (range === null) return null;
  return range.first <= target.last && range.last >= target.first ? EVER : undefined;
}

/** How far "two weeks ago" may be off, in days, by its unit. */
const SLACK: Partial<Record<TimeUnit, number>> = {
  day: 0,
  week: 3,
  month: 15,
  quarter: 45,
  year: 120,
};

function invertShift(unit: TimeUnit, count: number, target: DayRange): DayRange | null {
  const first = unitAround(target.first, unit, -Math.trunc(count));
  const last = unitAround(target.last, unit, -Math.trunc(count));
  if (first === null || last === null) return null;
  // "Last year", "next month" and "this week" mean a calendar unit; "two months ago" a
  // distance as well, which is seldom told exactly.
  if (Math.abs(count) <= 1 && Number.isInteger(count)) {
    return { first: first.first, last: last.last };
  }
  const slack = SLACK[unit] ?? 0;
  return {
    first: Math.min(first.first, shiftedDay(target.first, unit, -count) - slack),
    last: Math.max(last.last, shiftedDay(target.last, unit, -count) + slack),
  };
}

/** The calendar unit that lies `shift` units after the one around `day`. */
export function unitAround(day: number, unit: TimeUnit, shift: number): DayRange | null {
  const { year, month } = dayParts(day);
  switch (unit) {
    case "day":
      return { first: day + shift, last: day + shift };
    case "week": {
      const monday = day - weekdayOf(day) + 1 + 7 * shift;
      return { first: monday, last: monday + 6 };
    }
    case "month":
      return monthRange(year, month + shift);
    case "quarter": {
      const opening = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
      return {
        first: dayOf(year, opening, 1),
        last: dayOf(year, opening + 3, 0),
      };
    }
    case "year":
      return yearRange(year + shift);
    default:
      return null;
  }
}

/**
 * The days from which a name without its year means `named`: until it comes round again at
 * `next`, or since it did so last at `previous`.
 */
function useOf(
  named: DayRange,
  direction: TimeDirection,
  { previous, next }: { previous: DayRange; next: DayRange },
): DayRange {
  switch (direction) {
    case "before":
      return { first: named.first, last: next.first - 1 };
    case "last":
      return { first: named.last + 1, last: next.last };
    case "after":
      return { first: previous.last + 1, last: named.last };
    case "next":
      return { first: previous.first, last: named.first - 1 };
    default:
      return { first: previous.last + 1, last: next.first - 1 };
  }
}

function invertNamed(
  pattern: string,
  direction: TimeDirection,
  target: DayRange,
  mod?: TimeModifier,
): DayRange | null | undefined {
  const weekday = /^XXXX-WXX-([1-7])/.exec(pattern);
  if (weekday !== null) {
    const day = firstDay(target, (at) => weekdayOf(at) === Number(weekday[1]));
    return day === null ? undefined : useOf(single(day), direction, {
      previous: single(day - 7),
      next: single(day + 7),
    });
  }
  const date = /^XXXX-(\d\d)-(\d\d)/.exec(pattern);
  if (date !== null) {
    const [month, ofMonth] = [Number(date[1]), Number(date[2])];
    const day = firstDay(target, (at) => {
      const parts = dayParts(at);
      return parts.month === month && parts.day === ofMonth;
    });
    if (day === null) return undefined;
    const { year } = dayParts(day);
    return useOf(single(day), direction, {
      previous: single(dayOf(year - 1, month, ofMonth)),
      next: single(dayOf(year + 1, month, ofMonth)),
    });
  }
  const month = /^XXXX-(\d\d)$/.exec(pattern);
  if (month === null) return null;
  const day = firstDay(target, (at) => dayParts(at).month === Number(month[1]));
  if (day === null || !inPart(day, mod)) return undefined;
  const { year, month: number } = dayParts(day);
  return useOf(monthRange(year, number), direction, {
    previous: monthRange(year - 1, number),
    next: monthRange(year + 1, number),
  });
}

function single(day: number): DayRange {
  return { first: day, last: day };
}

/** Whether a day lies in the start, middle or end of its month, with some days' grace. */
function inPart(day: number, mod: TimeModifier | undefined): boolean {
  const { day: date } = dayParts(day);
  if (mod === "START") return date <= 13;
  if (mod === "MID") return date >= 8 && date <= 23;
  if (mod === "END") return date >= 18;
  return true;
}

/** "February 4 last year", "the first half of this year": a part of a year. */
function invertPart(
  part: string,
  of: TimeMeaning,
  target: DayRange,
): DayRange | null | undefined {
  const { year } = dayParts(target.first);
  const days = valueDays(`${year}${part}`);
  if (days === null) return null;
  const met = commonDays(days, target);
  return met === null ? undefined : invert(of, met);
}

/** The first day of a range, of at most a year, that a test accepts. */
function firstDay(range: DayRange, accepts: (day: number) => boolean): number | null {
  const last = Math.min(range.last, range.first + 366);
  for (let day = range.first; day <= last; day++) if (accepts(day)) return day;
  return null;
}
