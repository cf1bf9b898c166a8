import { dayNumber, dayParts } from "../calendar.ts";
import type { DayInterval } from "../model.ts";

/** English names of the months, in three letters. */
export const SHORT_MONTHS: readonly string[] =
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A day `YYYY-MM-DD` as midnight UTC, for time scales. */
export function utcDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * A day as a reader writes it.
 *
 * @example
 * ```ts
 * import { formatDay } from "./day-format.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(formatDay("2023-01-10"), "10 Jan 2023");
 * ```
 */
export function formatDay(day: string): string {
  return `${Number(day.slice(8))} ${formatMonth(day)}`;
}

function formatMonth(day: string): string {
  return `${SHORT_MONTHS[Number(day.slice(5, 7)) - 1] ?? "?"} ${Number(day.slice(0, 4))}`;
}

/**
 * An interval of days as a reader writes it, as short as it can be.
 *
 * @example
 * ```ts
 * import { formatInterval } from "./day-format.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(formatInterval({ earliest: "2022-10-01", latest: "2022-10-31" }), "Oct 2022");
 * strictEqual(formatInterval({ earliest: "2022-10-15", latest: "2022-10-18" }), "15–18 Oct 2022");
 * strictEqual(formatInterval({ earliest: "2022-10-15", latest: null }), "15 Oct 2022 or later");
 * ```
 */
export function formatInterval({ earliest, latest }: DayInterval): string {
  if (earliest === null) {
    return latest === null ? "unknown" : `${formatDay(latest)} or earlier`;
  }
  if (latest === null) return `${formatDay(earliest)} or later`;
  if (earliest === latest) return formatDay(earliest);
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const wholeMonths = earliest.endsWith("-01") && isMonthEnd(latest);
  if (wholeMonths && earliest.slice(0, 7) === latest.slice(0, 7)) {
    return formatMonth(earliest);
  }
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    return `${Number(earliest.slice(8))}–${formatDay(latest)}`;
  }
  const from = wholeMonths ? formatMonth(earliest) : formatDay(earliest);
  const to = wholeMonths ? formatMonth(latest) : formatDay(latest);
  return `${year === latest.slice(0, 4) ? from.slice(0, -5) : from} – ${to}`;
}

function isMonthEnd(day: string): boolean {
  return dayParts(dayNumber(day) + 1).day === 1;
}

/**
 * A span of time in the unit that a reader would use.
 *
 * @example
 * ```ts
 * import { formatDays } from "./day-format.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(formatDays(1), "1 day");
 * strictEqual(formatDays(45), "45 days");
 * strictEqual(formatDays(340), "11 months");
 * strictEqual(formatDays(1070), "2.9 years");
 * ```
 */
export function formatDays(days: number): string {
  const count = Math.round(Math.abs(days));
  if (count < 90) return count === 1 ? "1 day" : `${count} days`;
  if (count < 700) return `${Math.round(count / 30.44)} months`;
  return `${(count / 365.25).toFixed(1)} years`;
}
