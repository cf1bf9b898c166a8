import { axisX, gridX, type Markish, type ScaleOptions } from "@observablehq/plot";
import { dayNumber, dayParts, isoDay } from "../../calendar.ts";
import { palette } from "../palette.ts";
import { SHORT_MONTHS, utcDate } from "../day-format.ts";

/** Days between which a chart shows time, as day numbers. */
export interface DayDomain {
  readonly first: number;
  readonly last: number;
}

/** The days from the first to the last of some, or null if there are none. */
export function dayDomain(days: readonly string[]): DayDomain | null {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    const number = dayNumber(day);
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return first <= last ? { first, last } : null;
}

/** A domain with a margin of a twentieth, and of no less than two weeks, on both sides. */
export function padDomain({ first, last }: DayDomain): DayDomain {
  const room = Math.max(14, Math.round((last - first) / 20));
  return { first: first - room, last: last + room };
}

/** The UTC time scale of a domain. */
export function timeScale({ first, last }: DayDomain): ScaleOptions {
  return {
    type: "utc",
    domain: [utcDate(isoDay(first)), utcDate(isoDay(last))],
    label: null,
  };
}

/** Ticks and grid lines at months, quarters, half-years or years, whichever leaves room. */
export function timeMarks(domain: DayDomain): Markish[] {
  const ticks = tickDays(domain).map((day) => utcDate(isoDay(day)));
  return [
    gridX(ticks, { stroke: palette.grid, strokeOpacity: 1 }),
    axisX(ticks, {
      anchor: "bottom",
      tickSize: 0,
      tickFormat: (date: Date) => tickWords(date, ticks),
      fill: palette.muted,
      lineHeight: 1.15,
    }),
  ];
}

const MOST_TICKS = 9;

function tickDays({ first, last }: DayDomain): number[] {
  for (const months of [1, 3, 6, 12, 24, 60, 120, 600]) {
    const days = everyMonths(first, last, months);
    if (days.length <= MOST_TICKS) return days;
  }
  return [];
}

function everyMonths(first: number, last: number, step: number): number[] {
  const days: number[] = [];
  const { year } = dayParts(first);
  const start = step <= 12 ? year : year - (year % (step / 12));
  for (let month = 0;; month += step) {
    const day = Date.UTC(start, month, 1) / 86_400_000;
    if (day > last) return days;
    if (day >= first) days.push(day);
    if (days.length > MOST_TICKS) return days;
  }
}

/**
 * The month, and under it the year where it begins or comes first; where all ticks are
 * beginnings of years, the year alone.
 */
function tickWords(date: Date, ticks: readonly Date[]): string {
  const month = date.toISOString().slice(5, 7);
  const year = date.toISOString().slice(0, 4);
  if (ticks.length > 1 && ticks.every((tick) => tick.getUTCMonth() === 0)) return year;
  const name = SHORT_MONTHS[Number(month) - 1] ?? "";
  return month === "01" || date === ticks[0] ? `${name}\n${year}` : name;
}
