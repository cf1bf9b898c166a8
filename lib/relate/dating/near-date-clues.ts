import type { Extraction } from "../../model.ts";
import type { Clue } from "./clues.ts";
import { type NamedDate, namedDates } from "./date-clues.ts";

/** How long before and after such a day the article is written, in days. */
interface Nearness {
  readonly before: number;
  readonly after: number;
  readonly because: string;
}

/** A correction can be appended, with the day of print, days after the article. */
const WITH_WEEKDAY: Nearness = {
  before: 10,
  after: 14,
  because: "is a full date with its weekday, which news gives of days that are near",
};
const POST: Nearness = {
  before: 2,
  after: 14,
  because: "dates a post that the article shows, and posts are shown while they are new",
};

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i;
const OWN_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** A day behind a name in brackets, or in a page's own mark-up. */
const POSTED = /(?:\(@\w{1,20}\)|\w=["“])\s*$/;

/**
 * Evidence from days that stand in an article because they are near: full dates with their
 * weekday, and the dates of posts that it shows. The latest one counts, as a habit, since
 * history has its weekdays too.
 */
export function nearDateClues(extraction: Extraction): Clue[] {
  let latest: (NamedDate & { nearness: Nearness }) | null = null;
  for (const date of namedDates(extraction)) {
    const nearness = nearnessOf(extraction, date);
    if (nearness === null) continue;
    if (latest === null || date.days.first > latest.days.first) {
      latest = { ...date, nearness };
    }
  }
  if (latest === null) return [];
  const { time: { start, end, text }, days: { first }, nearness } = latest;
  return [{
    kind: "named-date",
    mention: { start, end, text },
    readings: [{
      days: { first: first - nearness.before, last: first + nearness.after },
      because: () => `"${text}" ${nearness.because}.`,
    }],
    habit: true,
  }];
}

function nearnessOf(
  { article }: Extraction,
  { time: { start, text }, days, tense }: NamedDate,
): Nearness | null {
  if (days.first !== days.last || tense === "future") return null;
  const before = article.text.slice(Math.max(0, start - 28), start);
  if (OWN_WEEKDAY.test(text) || WEEKDAY.test(before)) return WITH_WEEKDAY;
  return POSTED.test(before) ? POST : null;
}
