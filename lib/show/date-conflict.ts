import type { DayInterval, Published } from "../model.ts";

/**
 * The days that an article's text implies where they exclude the date that it states or was
 * given; null if the two can both be true, or if there is no such date.
 */
export function contradictingDays(published: Published): DayInterval | null {
  const { basis, conflict, implied } = published;
  if (!conflict || (basis !== "stated" && basis !== "given")) return null;
  return isAmongDates(published) ? null : implied;
}

/** True if only another stated date contradicts, and the text allows the trusted one. */
function isAmongDates({ earliest, latest, implied, evidence }: Published): boolean {
  const marked = evidence.some(({ kind, conflicts }) =>
    kind === "stated-date" && conflicts === true
  );
  if (!marked || implied === null) return false;
  return (implied.earliest ?? "") <= (latest ?? "9999") &&
    (earliest ?? "") <= (implied.latest ?? "9999");
}
