import type { TimeUnit } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import { TokenKind } from "../tokens.ts";
import { durationValue } from "./durations.ts";
import { get, has, isDash, type Reading, type Scope, type TimeRule } from "./rule.ts";
import { directionAround, type Directions } from "./tense.ts";
import { contextWords, units, wordSet } from "./words.ts";
import { readYearBefore } from "./year-before.ts";
import { readYear } from "./years.ts";

const ofs = wordSet("of");
const thes = wordSet("the");

/** "the" before an expression that takes it in, and units that need it: "the year". */
export const articleRule: TimeRule = {
  name: "article",
  starts: ["the"],
  read(scope, index) {
    if (has(scope, index + 1, thes)) return null;
    const reading = readNamedYear(scope, index + 1) ?? readYearBefore(scope, index + 1) ??
      scope.read(index + 1);
    if (reading !== null) return reading.article === true ? reading : null;
    return readBareUnit(scope, index);
  },
};

const years = wordSet("year");

/** "the year 2000". */
function readNamedYear(scope: Scope, index: number): Reading | null {
  if (!has(scope, index, years)) return null;
  const year = readYear(scope, index + 1);
  if (year === null) return null;
  const meaning = { form: "value", value: String(year.year) } as const;
  return { end: year.end, type: "DATE", anchor: "none", meaning, article: true };
}

/** "The day before", "the year after", counted from the story. */
const sides = new WordTable([["before", -1], ["prior", -1], ["after", 1]]);

function endsClause({ tokens, last }: Scope, index: number): boolean {
  return index >= last || tokens.kind[index] === TokenKind.Punctuation;
}

const fullQualifiers = wordSet("full whole entire fiscal");
/** Words before "the year" that make it a time: "of the year" but not "the year-old". */
const unitLeads = contextWords("before-the-unit");
/** Words of which "the year" is a whole; the person of the year has no time. */
const wholes = contextWords("parts-of-a-whole");
const closings = wordSet("ended ending through to");

/** "the year", "the full month", where what stands before it makes it a time. */
function readBareUnit(scope: Scope, index: number): Reading | null {
  const at = index + 1 + Number(has(scope, index + 1, fullQualifiers));
  const unit = get(scope, at, units);
  if (unit === undefined) return null;
  if (unit === "week" && has(scope, at + 1, ofs)) return readWeekOf(scope, at + 2);
  const side = readSide(scope, at, unit);
  if (side !== null) return side;
  if (!standsAsUnit(scope, index, at, unit)) return null;
  const end = at + 1;
  if (closes(scope, end)) {
    const meaning = { form: "value", value: durationValue(1, unit) } as const;
    return { end, type: "DURATION", anchor: "none", meaning };
  }
  if (unit === "weekend") {
    const direction = directionAround(scope, index, end, WEEKEND_DIRECTIONS);
    const meaning = { form: "named", pattern: "XXXX-WXX-WE", direction } as const;
    return { end, type: "DATE", anchor: "publication", meaning };
  }
  const anchor = unit === "quarter" ? "preceding" : "publication";
  return { end, type: "DATE", anchor, meaning: { form: "shift", unit, count: 0 } };
}

const leadsTo = wordSet("through to");

/** "The year ended", "the year to March", but "stay the year to support them". */
function closes(scope: Scope, index: number): boolean {
  if (!has(scope, index, closings)) return false;
  return !has(scope, index, leadsTo) || scope.read(index + 1) !== null;
}

/** "the day before", "the year after". */
function readSide(scope: Scope, at: number, unit: TimeUnit): Reading | null {
  const count = get(scope, at + 1, sides);
  if (count === undefined || !endsClause(scope, at + 2)) return null;
  const meaning = { form: "shift", unit, count } as const;
  return { end: at + 2, type: "DATE", anchor: "preceding", meaning };
}

const BARE_UNITS: ReadonlySet<TimeUnit> = new Set([
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
]);
const LONG_UNITS: ReadonlySet<TimeUnit> = new Set(["decade", "century"]);

function standsAsUnit(scope: Scope, index: number, at: number, unit: TimeUnit): boolean {
  if (isDash(scope, at + 1) || has(scope, at + 1, ofs)) return false;
  const partOfWhole = has(scope, index - 1, ofs);
  // "The end of the decade" is a time, but hardly ever a decade alone.
  if (!BARE_UNITS.has(unit) && !(partOfWhole && LONG_UNITS.has(unit))) return false;
  return partOfWhole ? has(scope, index - 2, wholes) : has(scope, index - 1, unitLeads);
}

const WEEKEND_DIRECTIONS: Directions = {
  past: "before",
  present: "nearest",
  future: "after",
  none: "before",
};

/** "the week of March 6". */
function readWeekOf(scope: Scope, index: number): Reading | null {
  const day = scope.read(index);
  if (day === null || day.type !== "DATE") return null;
  return { ...day, meaning: { form: "part", part: "week", of: day.meaning } };
}
