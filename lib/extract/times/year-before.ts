import { partOf } from "./clock.ts";
import { readQuarterName } from "./quarters.ts";
import { get, has, isDash, type Reading, type Scope, type TimeRule } from "./rule.ts";
import { units, wordSet, wordsOfClass } from "./words.ts";

const thes = wordSet("the");
const years = wordSet("year");
const agos = wordSet("ago earlier");
const comparables = wordSet("comparable same corresponding like similar");
const periods = wordSet("period");

/** "year-ago", "the year-earlier quarter", "the comparable year-ago period". */
export const yearBeforeRule: TimeRule = {
  name: "year-before",
  starts: ["year"],
  read: readYearBefore,
};

const befores = wordSet("before");
const lasts = wordSet("last");

/** "The year before last", "the week before last". */
export const beforeLastRule: TimeRule = {
  name: "before-last",
  starts: wordsOfClass("unit"),
  read(scope, index) {
    const unit = get(scope, index, units);
    if (unit === undefined || !has(scope, index + 1, befores)) return null;
    if (!has(scope, index + 2, lasts)) return null;
    const meaning = { form: "shift", unit, count: -2 } as const;
    return { end: index + 3, type: "DATE", anchor: "publication", meaning, article: true };
  },
};

/** Reads "year-ago" with the period that it selects. */
export function readYearBefore(scope: Scope, index: number): Reading | null {
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
  const quarter = get(scope, after, units) === "quarter";
  const noun = quarter || has(scope, after, periods);
  const the = has(scope, index - 1, thes);
  return {
    end: noun && the ? after + 1 : after,
    type: "DATE",
    anchor: "preceding",
    meaning: quarter ? { form: "shift", unit: "quarter", count: -4 } : of,
    article: noun,
  };
}
