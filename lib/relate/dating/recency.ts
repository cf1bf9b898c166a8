import { isoDay } from "../../calendar.ts";
import type { Extraction } from "../../model.ts";
import type { Clue } from "./clues.ts";
import { greatest, namedDates } from "./date-clues.ts";

/** Within how many days of the latest date in the past news is told, by how exact it is. */
const LAG = { day: 60, month: 120, year: 400 };

/**
 * Weak evidence, for articles that state no date: news is told soon after the latest date
 * that it names.
 */
export function recencyClues(extraction: Extraction): Clue[] {
  const latest = greatest(namedDates(extraction), "past", ({ days }) => days.last);
  if (latest === null) return [];
  const length = latest.days.last - latest.days.first;
  const lag = length < 7 ? LAG.day : length < 40 ? LAG.month : LAG.year;
  const { start, end, text } = latest.time;
  return [{
    kind: "named-date",
    mention: { start, end, text },
    readings: [{
      days: { first: latest.days.first, last: latest.days.last + lag },
      because: `"${text}" is the latest past date in the text, and news is told soon: ` +
        `by ${isoDay(latest.days.last + lag)}.`,
    }],
  }];
}
