import { dayNumber, weekdayOf } from "../../calendar.ts";
import type { TimeMeaning } from "../../model.ts";
import { inYear, namedValue } from "./named.ts";
import { shiftedValue, UNKNOWN } from "./shift.ts";
import { valueDay, valueDays, weekValue } from "./value-days.ts";

/**
 * The TIMEX3 value of a meaning, counted from a day.
 *
 * @param anchor Day number of the anchor, or null if it is not known: then what depends on
 * it keeps its `X`.
 */
export function meaningValue(meaning: TimeMeaning, anchor: number | null): string {
  switch (meaning.form) {
    case "value":
    case "period":
      return meaning.value;
    case "ambiguous":
      return nearerDay(meaning.values, anchor) + meaning.clock;
    case "shift":
      return anchor === null
        ? UNKNOWN[meaning.unit]
        : shiftedValue(anchor, meaning.unit, meaning.count);
    case "named":
      return anchor === null ? unknownName(meaning.pattern) : namedValue(
        meaning.pattern,
        meaning.direction,
        anchor - (meaning.further ?? 0) * DAYS_PER_WEEK,
      );
    case "part":
      return partValue(meaningValue(meaning.of, anchor), meaning.part);
  }
}

const DAYS_PER_WEEK = 7;
const SATURDAY = 6;

/** A rule for a movable day has no pattern of its own. */
function unknownName(pattern: string): string {
  return /[#e]/.test(pattern) ? "XXXX-XX-XX" : pattern;
}

/** The reading of a swapped date that lies nearer to the anchor; without one, the first. */
function nearerDay(values: readonly [string, string], anchor: number | null): string {
  if (anchor === null) return values[0];
  const [first, second] = values.map((value) => Math.abs(dayNumber(value) - anchor));
  return first! <= second! ? values[0] : values[1];
}

function partValue(whole: string, part: string): string {
  if (part === "week") {
    const day = valueDay(whole);
    return day === null ? "XXXX-WXX" : weekValue(day);
  }
  if (part === "weekend") {
    const day = valueDay(whole);
    return day === null ? "XXXX-WXX-WE" : `${weekValue(nearestSaturday(day))}-WE`;
  }
  if (/^-\d$/.test(part)) {
    const day = valueDays(whole + part);
    return day === null ? whole + part : isoOf(day.first);
  }
  if (/[#e]/.test(part)) return inYear(part.slice(1), Number(whole)) ?? "XXXX-XX-XX";
  return whole + part;
}

/** The Saturday of the weekend that a holiday makes long. */
function nearestSaturday(day: number): number {
  const ahead = (SATURDAY - weekdayOf(day) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return day + (ahead > 3 ? ahead - DAYS_PER_WEEK : ahead);
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
