import { dayOf, dayParts, type DayRange } from "../../calendar.ts";
import type { CalendarPeriod } from "../../model.ts";
import type { Dating } from "./observations.ts";

const MONTHS: Readonly<Record<CalendarPeriod, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** The number of the period that a day lies in; the next period has the next number. */
export function periodNumber(day: number, period: CalendarPeriod): number {
  const { year, month } = dayParts(day);
  return Math.floor((12 * year + month - 1) / MONTHS[period]);
}

/** The days of a period by its number. */
export function periodDays(number: number, period: CalendarPeriod): DayRange {
  const first = number * MONTHS[period];
  return { first: dayOfMonth(first), last: dayOfMonth(first + MONTHS[period]) - 1 };
}

function dayOfMonth(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** For each period in which a dated thing may lie, the probability that it does. */
export function periodShares(dating: Dating, period: CalendarPeriod): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { first, last } of dating.ranges) {
    const end = periodNumber(last, period);
    for (let number = periodNumber(first, period); number <= end; number++) {
      const days = periodDays(number, period);
      const common = Math.min(days.last, last) - Math.max(days.first, first) + 1;
      const share = common / (last - first + 1) / dating.ranges.length;
      shares.set(number, (shares.get(number) ?? 0) + share);
    }
  }
  return shares;
}

/** The shortest period of which a chart has room for all between two days. */
export function fittingPeriod({ first, last }: DayRange): CalendarPeriod {
  const years = (last - first) / 365.25;
  if (years <= 2) return "month";
  if (years <= 6) return "quarter";
  return years <= 36 ? "year" : "decade";
}
