import type { TimeAnchor, TimeDirection, TimeMeaning } from "../../model.ts";
import { TokenCase } from "../tokens.ts";
import { partOf, withTimeOfDay } from "./clock.ts";
import { readDay, readMonthName } from "./month-names.ts";
import { readRelativeYear } from "./relative-year.ts";
import {
  digitCount,
  has,
  isDash,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
  twoDigits,
} from "./rule.ts";
import { isoDate } from "./stamps.ts";
import { directionAround, type Directions, leadOf } from "./tense.ts";
import { wordSet, wordsOfClass } from "./words.ts";
import { readYear } from "./years.ts";

const ofs = wordSet("of");

/** Dates by the name of their month: "Jan. 10, 2023", "January 2023", "September". */
export const monthRule: TimeRule = {
  name: "month",
  starts: wordsOfClass("month", "month-abbreviation"),
  read: readMonthDate,
};

/** Dates with the day first: "10 January 2023", "the 10th of January". */
export const dayFirstRule: TimeRule = {
  name: "day-first",
  starts: [],
  digits: [1, 2],
  read: readDayFirst,
};

/** Reads a date that starts with the name of its month. */
export function readMonthDate(scope: Scope, index: number): Reading | null {
  const name = readMonthName(scope, index);
  if (name === null) return null;
  const day = readDay(scope, name.end);
  if (day !== null && isDayOf(name.month, day.value)) {
    return withTimeOfDay(scope, dated(scope, index, day.end, name.month, day.value));
  }
  const suffix = `-${twoDigits(name.month)}`;
  const year = readYearAfter(scope, name.end, name.month, suffix);
  if (year !== null) return { type: "DATE", ...year };
  if (name.needsNumber) return null;
  return undated(name.end, suffix, directionOf(scope, index, name.end, MONTH_DIRECTIONS));
}

/** Reads a date that starts with its day. */
export function readDayFirst(scope: Scope, index: number): Reading | null {
  const day = readDay(scope, index);
  if (day === null) return null;
  const of = has(scope, day.end, ofs);
  const start = day.end +
    Number(of || (isDash(scope, day.end) && isGlued(scope, day.end + 1)));
  const name = readMonthName(scope, start);
  if (name === null || scope.tokens.case[start] === TokenCase.Lower) return null;
  if (!isDayOf(name.month, day.value)) return null;
  const reading = dated(scope, index, name.end, name.month, day.value);
  return { ...withTimeOfDay(scope, reading), article: of };
}

/** False for February 30. */
function isDayOf(month: number, day: number): boolean {
  return isoDate(2000, month, day) !== null;
}

/** The reading of a day of a month, with the year that follows if there is one. */
function dated(
  scope: Scope,
  index: number,
  end: number,
  month: number,
  day: number,
): Reading {
  const suffix = `-${twoDigits(month)}-${twoDigits(day)}`;
  const year = readYearAfter(scope, end, month, suffix);
  if (year !== null) return { type: "DATE", ...year };
  const lead = leadOf(scope, index);
  if (has(scope, lead, endeds)) return undated(end, suffix, "before");
  const tied = has(scope, lead, ties);
  const direction = tied ? directionOf(scope, index, end, DAY_DIRECTIONS) : "nearest";
  return undated(end, suffix, direction);
}

function undated(end: number, suffix: string, direction: TimeDirection): Reading {
  const meaning = { form: "named", pattern: `XXXX${suffix}`, direction } as const;
  return { end, type: "DATE", anchor: "publication", meaning };
}

interface DatedBy {
  readonly end: number;
  readonly anchor: TimeAnchor;
  readonly meaning: TimeMeaning;
}

function readYearAfter(
  scope: Scope,
  index: number,
  month: number,
  suffix: string,
): DatedBy | null {
  const relative = readRelativeYear(scope, index);
  if (relative !== null) {
    return { ...relative, meaning: partOf(suffix, relative.meaning) };
  }
  // "12-Mar-2024" joins its year with a dash.
  const joined = isMark(scope, index, ",") || has(scope, index, ofs) ||
    (isDash(scope, index) && isGlued(scope, index) && digitCount(scope, index + 1) === 4);
  const at = index + Number(joined);
  const stated = readYear(scope, at);
  const year = stated?.year ?? readYearAhead(scope, index, month);
  if (year === null) return null;
  const value = `${year}${suffix}`;
  return { end: stated?.end ?? index, anchor: "none", meaning: { form: "value", value } };
}

const connectors = wordSet("and to through until or - – — ,");

/**
 * The year of the second date of a range, which is the first one's as well: "May 5-7, 2023",
 * "from November to January 2023" (where November is the year before).
 */
function readYearAhead(scope: Scope, index: number, month: number): number | null {
  if (!has(scope, index, connectors)) return null;
  const first = readDay(scope, index + 1);
  const name = readMonthName(scope, first?.end ?? index + 1);
  const second = first === null && name !== null ? readDay(scope, name.end) : null;
  if (first === null && name === null) return null;
  const end = second?.end ?? name?.end ?? first!.end;
  const year = readYear(scope, end + Number(isMark(scope, end, ",")));
  if (year === null) return null;
  return name !== null && name.month < month ? year.year - 1 : year.year;
}

/** News looks back, but says what is due: "payable Nov. 25", "in talks until May". */
const DAY_DIRECTIONS: Directions = {
  past: "before",
  present: "nearest",
  future: "after",
  none: "nearest",
};
const MONTH_DIRECTIONS: Directions = {
  past: "before",
  present: "nearest",
  future: "after",
  none: "before",
};
/** Prepositions after which a date may as well lie ahead, whatever the verb. */
const limits = wordSet("to through until till by");
/** "The six months ended June 30" are over. */
const endeds = wordSet("ended");
/** Prepositions that tie a date to its verb; without one it may be a date that is set. */
const ties = wordSet("effect on for at since in after from during of");

function directionOf(
  scope: Scope,
  index: number,
  end: number,
  directions: Directions,
): TimeDirection {
  if (isCompared(scope, index, end)) return "before";
  const direction = directionAround(scope, index, end, directions);
  const limited = has(scope, leadOf(scope, index), limits);
  return limited && direction === "before" ? "nearest" : direction;
}

const thans = wordSet("than");
const froms = wordSet("from");
const genitives = wordSet("'s ’s");

/** "Worse than in August", "from August's $5bn": what is compared with has been. */
function isCompared(scope: Scope, index: number, end: number): boolean {
  const lead = leadOf(scope, index);
  return has(scope, lead, thans) || has(scope, lead - 1, thans) ||
    (has(scope, lead, froms) && has(scope, end, genitives));
}
