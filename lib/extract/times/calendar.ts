import type { TimeAnchor, TimeDirection, TimeMeaning } from "../../model.ts";
import { TokenCase } from "../tokens.ts";
import { partOf, withTimeOfDay } from "./clock.ts";
import { readRelativeYear } from "./relative-year.ts";
import {
  digitCount,
  digitValue,
  get,
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
import { monthAbbreviations, months, weekdays, wordSet, wordsOfClass } from "./words.ts";
import { readYear } from "./years.ts";

/** A month's name, and whether it could be another word or a name where it stands. */
interface MonthName {
  readonly end: number;
  readonly month: number;
  readonly needsNumber: boolean;
}

const ofs = wordSet("of");
const ordinalEndings = wordSet("st nd rd th");
/** Month names that are words or names as well, so that they need a sign to be months. */
const homographs = wordSet("may march");
const givenNames = wordSet("april june august");
const leads = wordSet(
  "in of since until till by during from to through throughout for before after between " +
    "and or last next this that each every late early mid around about on per following",
);

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
  if (day !== null) {
    return withTimeOfDay(scope, dated(scope, index, day.end, name.month, day.value));
  }
  const month = dated(scope, index, name.end, name.month, null);
  return month.end === name.end && name.needsNumber ? null : month;
}

function readDayFirst(scope: Scope, index: number): Reading | null {
  const day = readDay(scope, index);
  if (day === null) return null;
  const start = day.end + Number(has(scope, day.end, ofs));
  const name = readMonthName(scope, start);
  if (name === null || scope.tokens.case[start] === TokenCase.Lower) return null;
  const reading = dated(scope, index, name.end, name.month, day.value);
  return { ...withTimeOfDay(scope, reading), article: start > day.end };
}

function readMonthName(scope: Scope, index: number): MonthName | null {
  const { tokens } = scope;
  const full = get(scope, index, months);
  if (full !== undefined) {
    const doubtful = doubtfulMonth(scope, index);
    if (doubtful && tokens.case[index] === TokenCase.Lower) return null;
    return { end: index + 1, month: full, needsNumber: doubtful };
  }
  const short = get(scope, index, monthAbbreviations);
  if (short === undefined || tokens.case[index] === TokenCase.Lower) return null;
  const stop = isMark(scope, index + 1, ".") && isGlued(scope, index + 1);
  return { end: index + 1 + Number(stop), month: short, needsNumber: !stop };
}

function doubtfulMonth(scope: Scope, index: number): boolean {
  const { tokens } = scope;
  const homograph = homographs.has(tokens, index);
  if (!homograph && !givenNames.has(tokens, index)) return false;
  const capital = tokens.case[index] !== TokenCase.Lower;
  if (capital && has(scope, index - 1, leads)) return false;
  if (homograph || !capital) return true;
  return [index - 1, index + 1].some((at) =>
    at > scope.first && at < scope.last && tokens.case[at] === TokenCase.Capitalised &&
    !weekdays.has(tokens, at)
  );
}

/** Reads a day of the month, "4" or "4th", that is no clock time and no larger number. */
export function readDay(
  scope: Scope,
  index: number,
): { readonly end: number; readonly value: number } | null {
  if (digitCount(scope, index) > 2) return null;
  const value = digitValue(scope, index);
  if (value < 1 || value > 31) return null;
  const next = index + 1;
  if (!isGlued(scope, next)) return { end: next, value };
  if (has(scope, next, ordinalEndings)) return { end: next + 1, value };
  const joined = isGlued(scope, next + 1) && digitCount(scope, next + 1) > 0;
  if (isMark(scope, next, ",")) {
    return joined && digitCount(scope, next + 1) === 3 ? null : { end: next, value };
  }
  if (isMark(scope, next, ".")) return joined ? null : { end: next, value };
  if (isDash(scope, next)) return { end: next, value };
  return ")];!?'’\"”:".includes(scope.tokens.text[scope.tokens.start[next]!]!) && !joined
    ? { end: next, value }
    : null;
}

/** The reading of a month, or of a day in it, with the year that follows if there is one. */
function dated(
  scope: Scope,
  index: number,
  end: number,
  month: number,
  day: number | null,
): Reading {
  const suffix = day === null
    ? `-${twoDigits(month)}`
    : `-${twoDigits(month)}-${twoDigits(day)}`;
  const year = readYearAfter(scope, end, suffix);
  if (year !== null) return { type: "DATE", ...year };
  const direction = directionOf(scope, index, end, day !== null);
  return {
    end,
    type: "DATE",
    anchor: "publication",
    meaning: { form: "named", pattern: `XXXX${suffix}`, direction },
  };
}

function readYearAfter(
  scope: Scope,
  index: number,
  suffix: string,
): { end: number; anchor: TimeAnchor; meaning: TimeMeaning } | null {
  const relative = readRelativeYear(scope, index);
  if (relative !== null) {
    return { ...relative, meaning: partOf(suffix, relative.meaning) };
  }
  let at = index + Number(isMark(scope, index, ","));
  if (at === index) at += Number(has(scope, index, ofs));
  const year = readYear(scope, at);
  if (year === null) return null;
  const value = `${year.year}${suffix}`;
  if (suffix.length > 3) {
    const [, month, day] = suffix.split("-").map(Number);
    if (isoDate(year.year, month!, day!) === null) return null;
  }
  return { end: year.end, anchor: "none", meaning: { form: "value", value } };
}

/** News looks back, but says what is due: "payable Nov. 25", "in talks until May". */
const DAY_DIRECTIONS: Directions = {
  past: "before",
  present: "nearest",
  future: "nearest",
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
/** Prepositions that tie a date to its verb; without one it may be a date that is set. */
const ties = wordSet("on since in after from during of");

function directionOf(
  scope: Scope,
  index: number,
  end: number,
  withDay: boolean,
): TimeDirection {
  const lead = leadOf(scope, index);
  const limited = has(scope, lead, limits);
  if (withDay && (limited || !has(scope, lead, ties))) return "nearest";
  const direction = directionAround(
    scope,
    index,
    end,
    withDay ? DAY_DIRECTIONS : MONTH_DIRECTIONS,
  );
  return limited && direction === "before" ? "nearest" : direction;
}

/** Further days of the month that was named before: the "7" of "May 5-7", "6 and 7 May". */
export const furtherDayRule: TimeRule = {
  name: "further-day",
  starts: [],
  digits: [1, 2],
  read(scope, index) {
    const { previous } = scope;
    if (previous === null || previous.end >= index) return null;
    const suffix = monthDayOf(previous.meaning);
    if (suffix === null || !joins(scope, previous.end, index)) return null;
    const day = readDay(scope, index);
    if (day === null || has(scope, day.end, months)) return null;
    return {
      end: day.end,
      type: "DATE",
      anchor: previous.anchor,
      meaning: withDay(previous.meaning, twoDigits(day.value)),
    };
  },
};

const connectors = wordSet("and to or through - – — ,");

function joins(scope: Scope, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!has(scope, at, connectors)) return false;
  return true;
}

function monthDayOf(meaning: TimeMeaning): string | null {
  if (meaning.form === "named") return /^XXXX-\d\d-\d\d$/.test(meaning.pattern) ? "" : null;
  return null;
}

function withDay(meaning: TimeMeaning, day: string): TimeMeaning {
  if (meaning.form !== "named") return meaning;
  return { ...meaning, pattern: meaning.pattern.slice(0, -2) + day };
}
