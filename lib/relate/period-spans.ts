import { dayParts, type DayRange, monthRange, rangeOf } from "../calendar.ts";
import type { ResolvedTime } from "../model.ts";

/** Words between the first and the last month of a period. */
const TO = /^\s*(?:[-–—]|to|through|till|until|and)\s*$/i;
/** Words between the part of a year that is counted and the year. */
const OF = /^\s+(?:of|in)\s+$/i;

/**
 * The days that a time of a figure means together with the one beside it: "January-November
 * 2023" and "the first seven months of the year" are two time expressions and one period.
 * Null if the time has no days.
 *
 * @param times An article's times, resolved, in text order.
 */
export function periodDays(
  text: string,
  times: readonly ResolvedTime[],
  index: number,
): DayRange | null {
  const time = times[index];
  if (time === undefined || (time.earliest === null && time.latest === null)) return null;
  const own = rangeOf(time);
  const before = times[index - 1];
  const after = times[index + 1];
  const counted = before !== undefined && OF.test(text.slice(before.end, time.start))
    ? firstMonths(before, own)
    : null;
  if (counted !== null) return counted;
  return joined(text, before, time) ?? joined(text, time, after) ?? own;
}

/** The first or last months of a year, as many as a duration says. */
function firstMonths({ type, text, value }: ResolvedTime, year: DayRange): DayRange | null {
  const count = /^P(\d{1,2})M$/.exec(value);
  const side = /\b(first|last)\b/i.exec(text)?.[1]?.toLowerCase();
  if (type !== "DURATION" || count === null || side === undefined) return null;
  const { year: of, month } = dayParts(year.first);
  if (month !== 1 || year.last !== monthRange(of, 12).last) return null;
  const months = Number(count[1]);
  if (months < 1 || months > 12) return null;
  return side === "first"
    ? { first: year.first, last: monthRange(of, months).last }
    : { first: monthRange(of, 13 - months).first, last: year.last };
}

/** From the first of two months to the last, if the words between them say so. */
function joined(
  text: string,
  from: ResolvedTime | undefined,
  to: ResolvedTime | undefined,
): DayRange | null {
  if (from === undefined || to === undefined) return null;
  if (!TO.test(text.slice(from.end, to.start))) return null;
  const last = monthOf(to);
  if (last === null || monthOf(from) === null) return null;
  // The first month has the year of the last one, which alone need name it.
  const { month } = dayParts(rangeOf(from).first);
  const { year, month: until } = dayParts(last.first);
  return {
    first: monthRange(month <= until ? year : year - 1, month).first,
    last: last.last,
  };
}

/** The days of a time that is one month. */
function monthOf(time: ResolvedTime): DayRange | null {
  if (time.earliest === null || time.latest === null || time.type !== "DATE") return null;
  const range = rangeOf(time);
  const { year, month } = dayParts(range.first);
  const whole = monthRange(year, month);
  return range.first === whole.first && range.last === whole.last ? whole : null;
}
