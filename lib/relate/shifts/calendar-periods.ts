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
  // A month past its year's end, or before its beginning, runs into the next.
  return dayOf(0, month + 1, 1);
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

const PERIODS: readonly CalendarPeriod[] = ["month", "quarter", "year", "decade"];
/** A chart has room for so many periods. */
const MOST_PERIODS = 26;
/** Fewer periods are no series. */
const LEAST_PERIODS = 4;

/**
 * The shortest period of which a chart has room for all between two days; a longer one if
 * that gives periods enough sources on average, and there are still some periods.
 *
 * @param sources How many sources there are, spread over these days.
 * @param enough How many a period should have.
 */
export function fittingPeriod(
  { first, last }: DayRange,
  sources: number,
  enough: number,
): CalendarPeriod {
  const countOf = (period: CalendarPeriod) =>
    periodNumber(Math.round(last), period) - periodNumber(Math.round(first), period) + 1;
  const fitting = PERIODS.filter((period) => countOf(period) <= MOST_PERIODS);
  return fitting.find((period) =>
    countOf(period) >= LEAST_PERIODS && sources / countOf(period) >= enough
  ) ?? fitting[0] ?? "decade";
}
