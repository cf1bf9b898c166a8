import { commonDays, type DayRange, rangeOf } from "../../calendar.ts";
import type { DayInterval, Published } from "../../model.ts";
import type { Dating } from "./observations.ts";

/** Days within which a date tells anything of a series. */
const LONGEST = 2 * 366;

/**
 * The days on which an article may have been published. Where what it states and what its
 * text implies exclude each other, each is as likely; null where a side is open or the days
 * are more than two years, so that no period can be told.
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
  return range.last - range.first < LONGEST ? range : null;
}
