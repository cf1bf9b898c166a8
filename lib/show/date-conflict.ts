import type { AnalyzedArticle, DayInterval, Published } from "../model.ts";
import { formatDay, formatInterval } from "./day-format.ts";

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

/** True if an article stands at a day that its text implies, not at the one that it states. */
export function isDatedByText(published: Published): boolean {
  const { best, earliest, latest } = published;
  if (best === null || contradictingDays(published) === null) return false;
  return (earliest !== null && best < earliest) || (latest !== null && best > latest);
}

/**
 * A sentence on the articles that stand at a day other than the stated one, with a space
 * before it and, if days are marked, the asterisk; empty if there are none.
 */
export function datedByTextNote(
  articles: readonly AnalyzedArticle[],
  mark: "" | " *" = "",
): string {
  const others = articles.map(({ published }) => published).filter(isDatedByText);
  const [first] = others;
  if (first === undefined || first.best === null) return "";
  return others.length === 1
    ? `${mark} The article at ${formatDay(first.best)} states ${formatInterval(first)}, ` +
      "which its text contradicts."
    : `${mark} ${others.length} articles stand at days that their texts imply, not at those stated.`;
}
