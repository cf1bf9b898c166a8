/** An axis of days from an event. */

import { formatDays } from "../day-format.ts";
import { type TextStyle, textWidth } from "../text-layout.ts";
import type { DayDomain } from "./time-axis.ts";

const TICK: TextStyle = { size: 12.5, weight: 400 };
const MOST_TICKS = 7;
const STEPS = [1, 7, 30, 90, 183, 365.25, 730.5, 1826.25, 3652.5, 36525, 365250];

/** How long after an event something is, in words; before it where less than 0. */
export function gapWords(days: number): string {
  return days === 0
    ? "same day"
    : days < 0
    ? `${formatDays(days)} before`
    : formatDays(days);
}

/**
 * Ticks whose words have room beside each other on an axis of `width` pixels, in days from an
 * event; words before the event are longer.
 */
export function gapTicks({ first: least, last: most }: DayDomain, width: number): number[] {
  const pixels = width / (most - least);
  const ticksOf = (step: number) => {
    const first = Math.ceil(least / step);
    const count = Math.floor(most / step) - first + 1;
    return Array.from(
      { length: Math.min(count, MOST_TICKS + 1) },
      (_, i) => (first + i) * step,
    );
  };
  const fits = (ticks: readonly number[]) =>
    ticks.length <= MOST_TICKS && ticks.every((tick, i) => {
      const next = ticks[i + 1];
      if (next === undefined) return true;
      const words = textWidth(tickWords(tick), TICK) + textWidth(tickWords(next), TICK);
      return (next - tick) * pixels >= words / 2 + 8;
    });
  return STEPS.map(ticksOf).find(fits) ?? [0];
}

/** What a tick says: the event, or days, months or years from it. */
export function tickWords(days: number): string {
  if (days === 0) return "the event";
  const years = days / 365.25;
  if (!Number.isInteger(years)) return gapWords(days);
  const words = Math.abs(years) === 1 ? "1 year" : `${Math.abs(years)} years`;
  return years < 0 ? `${words} before` : words;
}
