import { dayOf, dayParts, type DayRange, periodRange } from "../calendar.ts";
import type { FigureMention, ReferenceSeries, ReferenceValue } from "../model.ts";

/** How far "about" may be from the mark, as a share of the value. */
const ABOUT = 0.05;

/** A stated amount as a closed range of amounts that it can stand for. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The amounts that a figure can stand for: as far as half of its last stated digit reaches,
 * further if it is "about" the amount, and without end on one side of "more than". Null for
 * a figure without an amount.
 */
export function statedAmounts(figure: FigureMention): AmountRange | null {
  const low = figure.low ?? figure.value;
  const high = figure.high ?? figure.value;
  if (low === null || high === null) return null;
  const about = figure.bound === "about" ? ABOUT * Math.abs(high) : 0;
  const half = Math.max((figure.precision ?? 0) / 2, about);
  return {
    low: figure.bound === "under" ? -Infinity : low - half,
    high: figure.bound === "over" ? Infinity : high + half,
  };
}

/** True if a reference value, as exact as it is published, lies within stated amounts. */
export function agrees(
  amounts: AmountRange,
  value: number,
  precision: number = 0,
): boolean {
  // Room for the error of binary fractions: 25.5 to 26.5 holds 26.5.
  const room = precision / 2 + Math.abs(value) * 1e-9;
  return value >= amounts.low - room && value <= amounts.high + room;
}

/** Growth on the same period a year before, in percent, and how exact it is in points. */
export interface Growth {
  readonly percent: number;
  readonly precision: number;
  readonly source: string;
}

/** A value's growth as it was published, else as the values give it; null if they do not. */
export function growthOf(series: ReferenceSeries, value: ReferenceValue): Growth | null {
  if (value.growth !== null) {
    return { percent: value.growth, precision: 0, source: value.source };
  }
  const days = periodRange(value.period);
  const before = days === null ? null : valueFor(series, yearBefore(days));
  if (before === null || before.value <= 0) return null;
  const ratio = value.value / before.value;
  const rounding = (value.precision ?? 0) / value.value +
    (before.precision ?? 0) / before.value;
  return {
    percent: Math.round((ratio - 1) * 1000) / 10,
    precision: 100 * ratio * rounding,
    source: `${before.source}; ${value.source}`,
  };
}

/** The same months a year before. */
function yearBefore({ first, last }: DayRange): DayRange {
  const from = dayParts(first);
  const to = dayParts(last + 1);
  return {
    first: dayOf(from.year - 1, from.month, from.day),
    last: dayOf(to.year - 1, to.month, to.day) - 1,
  };
}

/** The value of a series for exactly these days, or null. */
export function valueFor(series: ReferenceSeries, days: DayRange): ReferenceValue | null {
  return series.values.find((value) => {
    const range = periodRange(value.period);
    return range !== null && range.first === days.first && range.last === days.last;
  }) ?? null;
}
