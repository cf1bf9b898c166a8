import { dayOf, dayParts, periodRange } from "../../calendar.ts";
import type { ReferenceSeries, ReferenceValue } from "../../model.ts";
import { type Growth, growthOf, valueFor } from "../series.ts";

/** Numbers of years that news counts in a row. */
const COUNTS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

const ordinals = Object.keys(COUNTS).join("|");
/** "For the third year in a row", "a third consecutive year", "third straight annual rise". */
const STREAK = new RegExp(
  `\\b(${ordinals})\\s+(?:(?:consecutive|straight|successive)\\s+(?:year|annual)` +
    `|year\\s+(?:in a row|running|in succession))`,
  "gi",
);
const REACH = 120;

/** For how many years in a row the words near a position of a sentence say so, or null. */
export function claimsStreak(sentence: string, position: number): number | null {
  for (const { index, 1: ordinal } of sentence.matchAll(STREAK)) {
    if (Math.abs(index - position) > REACH) continue;
    return COUNTS[ordinal!.toLowerCase()] ?? null;
  }
  return null;
}

/** A year of a streak. */
export interface StreakYear {
  readonly value: ReferenceValue;
  readonly growth: Growth;
}

/**
 * The growth of a value and of the same period in the years before it, the latest first;
 * null if one of them is not known.
 */
export function growthsUntil(
  series: ReferenceSeries,
  value: ReferenceValue,
  years: number,
): StreakYear[] | null {
  const days = periodRange(value.period);
  if (days === null) return null;
  const from = dayParts(days.first);
  const to = dayParts(days.last + 1);
  const found: StreakYear[] = [];
  for (let back = 0; back < years; back++) {
    const known = valueFor(series, {
      first: dayOf(from.year - back, from.month, from.day),
      last: dayOf(to.year - back, to.month, to.day) - 1,
    });
    const growth = known === null ? null : growthOf(series, known);
    if (known === null || growth === null) return null;
    found.push({ value: known, growth });
  }
  return found;
}
