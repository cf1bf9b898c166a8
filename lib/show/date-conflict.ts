import type { DayInterval, Published } from "../model.ts";

/**
 * The days that an article's text implies where they exclude the date that it states or was
 * given; null if the two can both be true, or if there is no such date.
 */
export function contradictingDays(
  { basis, conflict, implied }: Published,
): DayInterval | null {
  return conflict && (basis === "stated" || basis === "given") ? implied : null;
}
