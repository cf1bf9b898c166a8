import type { TimeModifier } from "../../model.ts";
import { PhraseTable, WordTable } from "../phrases.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { partOf } from "./clock.ts";
import { durationValue } from "./durations.ts";
import { readQuarterName } from "./quarters.ts";
import { get, has, isDash, type Reading, type Scope, type TimeRule } from "./rule.ts";
import { directionAround, type Directions } from "./tense.ts";
import { dayParts, partNouns, parts, units, wordSet, wordsOfClass } from "./words.ts";
import { readYear } from "./years.ts";

const ofs = wordSet("of");
const thes = wordSet("the");

/** Parts of a period: "early 1991", "late last week", "mid-May", "late afternoon". */
export const partRule: TimeRule = {
  name: "part",
  starts: wordsOfClass("part"),
  read(scope, index) {
    const mod = get(scope, index, parts);
    if (mod === undefined) return null;
    const at = index + 1 + Number(isDash(scope, index + 1));
    const ofDay = get(scope, at, dayParts);
    if (ofDay !== undefined) return partOfDay(at + 1, ofDay, mod);
    const whole = scope.read(at);
    return whole === null || !isPeriod(whole) ? null : { ...whole, mod };
  },
};

/** "mid afternoon", "early morning": of the day that the story is at. */
function partOfDay(end: number, part: string, mod: TimeModifier): Reading {
  const meaning = partOf(part, { form: "shift", unit: "day", count: 0 });
  return { end, type: "TIME", anchor: "preceding", meaning, mod, article: true };
}

/** Parts by a noun: "the end of the year", "the beginning of May". */
export const partNounRule: TimeRule = {
  name: "part-noun",
  starts: wordsOfClass("part-noun"),
  read(scope, index) {
    const mod = get(scope, index, partNouns);
    if (mod === undefined || !has(scope, index + 1, ofs)) return null;
    const whole = scope.read(index + 2);
    return whole === null || !isPeriod(whole) ? null : { ...whole, mod, article: true };
  },
};

function isPeriod({ type, mod, meaning }: Reading): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  if (meaning.form === "value" && meaning.value.endsWith("_REF")) return false;
  return mod === undefined;
}

/** Words that limit a count: "about", "at least", "more than". */
const limits = new PhraseTable<TimeModifier>([
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["roughly", "APPROX"],
  ["approximately", "APPROX"],
  ["some", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["under", "LESS_THAN"],
  ["more than", "MORE_THAN"],
  ["over", "MORE_THAN"],
  ["well over", "MORE_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["no less than", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["no more than", "EQUAL_OR_LESS"],
]);

const overs = wordSet("over under");
const rounds = wordSet("about around roughly approximately");

/** Limited durations and shifts: "nearly two months", "more than a year ago". */
export const limitRule: TimeRule = {
  name: "limit",
  starts:
    "about around roughly approximately some nearly almost less fewer under more over well at no up"
      .split(" "),
  read(scope, index) {
    const limit = limits.match(scope.tokens, index, scope.last);
    if (limit === null) return null;
    const at = index + limit.length;
    const whole = scope.read(at);
    if (whole === null) return null;
    if (has(scope, at, thes) && has(scope, index, overs)) return null;
    const counted = whole.type === "DURATION" ||
      (whole.meaning.form === "shift" && !isSelected(scope, at));
    const clock = whole.type === "TIME" && has(scope, index, rounds);
    return counted || clock ? { ...whole, mod: limit.value, article: false } : null;
  },
};

const selectors = wordSet(
  "last next this that the current same previous following yesterday today tomorrow",
);

function isSelected(scope: Scope, index: number): boolean {
  return has(scope, index, selectors);
}

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
const sides = new WordTable([["before", -1], ["after", 1]]);

function endsClause({ tokens, last }: Scope, index: number): boolean {
  return index >= last || tokens.kind[index] === TokenKind.Punctuation;
}

const fullQualifiers = wordSet("full whole entire fiscal");
/** Words before "the year" that make it a time: "of the year" but not "the year-old". */
const unitLeads = wordSet(
  "for in during of over by this through within since from on late early",
);
const closings = wordSet("ended ending through to");

function readBareUnit(scope: Scope, index: number): Reading | null {
  const at = index + 1 + Number(has(scope, index + 1, fullQualifiers));
  const unit = get(scope, at, units);
  if (unit === undefined) return null;
  if (unit === "week" && has(scope, at + 1, ofs)) return readWeekOf(scope, at + 2);
  const side = get(scope, at + 1, sides);
  if (side !== undefined && at === index + 1 && endsClause(scope, at + 2)) {
    const meaning = { form: "shift", unit, count: side } as const;
    return { end: at + 2, type: "DATE", anchor: "preceding", meaning };
  }
  if (isDash(scope, at + 1) || has(scope, at + 1, ofs)) return null;
  const counts = unit === "year" || unit === "quarter" || unit === "weekend" ||
    unit === "month" || unit === "week";
  if (!counts || !has(scope, index - 1, unitLeads)) return null;
  const end = at + 1;
  if (has(scope, end, closings)) {
    const meaning = { form: "value", value: durationValue(1, unit) } as const;
    return { end, type: "DURATION", anchor: "none", meaning };
  }
  if (unit === "weekend") {
    const direction = directionAround(scope, index, end, WEEKEND_DIRECTIONS);
    const meaning = { form: "named", pattern: "XXXX-WXX-WE", direction } as const;
    return { end, type: "DATE", anchor: "publication", meaning };
  }
  return {
    end,
    type: "DATE",
    anchor: unit === "quarter" ? "preceding" : "publication",
    meaning: { form: "shift", unit, count: 0 },
  };
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

const ends = wordSet("end");

/** "year-end", "month end". */
export const unitEndRule: TimeRule = {
  name: "unit-end",
  starts: ["year", "month", "quarter", "week"],
  read(scope, index) {
    const unit = get(scope, index, units);
    const at = index + 1 + Number(isDash(scope, index + 1));
    if (unit === undefined || !has(scope, at, ends)) return null;
    if (scope.tokens.case[at] !== TokenCase.Lower) return null;
    return {
      end: at + 1,
      type: "DATE",
      anchor: "publication",
      meaning: { form: "shift", unit, count: 0 },
      mod: "END",
    };
  },
};

const agos = wordSet("ago earlier");
const comparables = wordSet("comparable same corresponding like similar");
const periods = wordSet("period");

/** "year-ago", "the year-earlier quarter", "the comparable year-ago period". */
export const yearBeforeRule: TimeRule = {
  name: "year-before",
  starts: ["year"],
  read: readYearBefore,
};

function readYearBefore(scope: Scope, index: number): Reading | null {
  const start = index + Number(has(scope, index, comparables));
  if (!has(scope, start, years) || !isDash(scope, start + 1)) return null;
  if (!has(scope, start + 2, agos)) return null;
  const of = { form: "shift", unit: "year", count: -1 } as const;
  const after = start + 3;
  const named = readQuarterName(scope, after);
  if (named !== null) {
    const meaning = partOf(named.part, of);
    return { end: named.end, type: "DATE", anchor: "publication", meaning, article: true };
  }
  const noun = get(scope, after, units) === "quarter" || has(scope, after, periods);
  const the = has(scope, index - 1, thes);
  return {
    end: noun && the ? after + 1 : after,
    type: "DATE",
    anchor: "preceding",
    meaning: of,
    article: noun,
  };
}
