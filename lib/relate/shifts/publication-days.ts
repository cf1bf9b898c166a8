import { commonDays, type DayRange, rangeOf } from "../../calendar.ts";
import type { DayInterval, Published } from "../../model.ts";
import type { Dating } from "./observations.ts";

/**
 * The days on which an article may have been published. Where what it states and what its
 * text implies exclude each other, each is as likely; null where a side is open, so that no
 * period can be told.
 */
export function publicationDays(published: Published): Dating | null {
  const { basis, conflict, implied } = published;
  const own = closedRange(published);
  if (own === null) return null;
  const text = conflict && basis !== "inferred" && implied !== null
    ? closedRange(implied)
    : null;
  return { ranges: text === null || commonDays(own, text) !== null ? [own] : [own, text] };
}

function closedRange(interval: DayInterval): DayRange | null {
  const range = rangeOf(interval);
  return Number.isFinite(range.first) && Number.isFinite(range.last) ? range : null;
}
