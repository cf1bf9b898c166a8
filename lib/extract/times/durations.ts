import type { TimeUnit } from "../../model.ts";

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "M",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** What half a unit is in the next smaller one; units without a whole half are absent. */
const HALF: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  minute: ["second", 30],
  hour: ["minute", 30],
  day: ["hour", 12],
  year: ["month", 6],
  decade: ["year", 5],
  century: ["year", 50],
};

/**
 * The TIMEX3 value of a duration: `P2Y`, `PT30M`, `P2Y6M` for two and a half years, `PXW`
 * for a number of weeks that the words do not give.
 */
export function durationValue(count: number | null, unit: TimeUnit): string {
  if (count === null) return period("X", unit);
  if (unit === "half") return period(String(count * 6), "month");
  const half = HALF[unit];
  const whole = Math.floor(count);
  if (half !== undefined && count - whole === 0.5) {
    const rest = period(String(half[1]), half[0]);
    if (whole === 0) return rest;
    const start = period(String(whole), unit);
    return start + (start.includes("T") ? rest.replace("PT", "") : rest.slice(1));
  }
  return period(String(count), unit);
}

/** Two durations as one: `P1Y` and `P3M` give `P1Y3M`. */
export function addDurations(first: string, second: string): string {
  const rest = second.slice(1);
  return first.includes("T") ? first + rest.replace("T", "") : first + rest;
}

function period(count: string, unit: TimeUnit): string {
  const letter = LETTERS[unit];
  return letter[0] === "T" ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`;
}

/** What stands for a time of this unit whose anchor is not known. */
export const UNKNOWN: Readonly<Record<TimeUnit, string>> = {
  second: "XXXX-XX-XX",
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
