import type { TimeModifier } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase } from "../tokens.ts";
import { namesDay, partOf } from "./clock.ts";
import { get, has, isDash, type Reading, type Scope, type TimeRule } from "./rule.ts";
import { dayParts, partNouns, parts, units, wordSet, wordsOfClass } from "./words.ts";

const ofs = wordSet("of");

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
    if (has(scope, at, hours) && has(scope, at + 1, ofs)) {
      return earlyHours(scope, at + 2, mod);
    }
    const whole = scope.read(at);
    return whole === null || !isPeriod(whole) ? null : { ...whole, mod };
  },
};

const hours = wordSet("hours");

/** "The early hours of Sunday". */
function earlyHours(scope: Scope, index: number, mod: TimeModifier): Reading | null {
  const day = scope.read(index);
  if (mod !== "START" || day === null || day.type !== "DATE" || !namesDay(day.meaning)) {
    return null;
  }
  return { ...day, type: "TIME", meaning: partOf("TMO", day.meaning), mod, article: true };
}

/** "mid afternoon", "early morning": of the day that the story is at. */
function partOfDay(end: number, part: string, mod: TimeModifier): Reading {
  const meaning = partOf(part, { form: "shift", unit: "day", count: 0 });
  return { end, type: "TIME", anchor: "preceding", meaning, mod, article: true };
}

const eras = new WordTable<TimeModifier>([["pre", "BEFORE"], ["post", "AFTER"]]);

/** "pre-2014", "the post-1945 order". */
export const eraRule: TimeRule = {
  name: "era",
  starts: ["pre", "post"],
  read(scope, index) {
    const mod = get(scope, index, eras);
    if (mod === undefined || !isDash(scope, index + 1)) return null;
    const whole = scope.read(index + 2);
    return whole === null || !isPeriod(whole) ? null : { ...whole, mod, article: false };
  },
};

/** Parts by a noun: "the end of the year", "the beginning of May", "end-2023". */
export const partNounRule: TimeRule = {
  name: "part-noun",
  starts: wordsOfClass("part-noun"),
  read(scope, index) {
    const mod = get(scope, index, partNouns);
    const joined = has(scope, index + 1, ofs) || isDash(scope, index + 1);
    if (mod === undefined || !joined) return null;
    const whole = scope.read(index + 2);
    return whole === null || !isPeriod(whole) ? null : { ...whole, mod, article: true };
  },
};

function isPeriod({ type, mod, meaning }: Reading): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  if (meaning.form === "value" && meaning.value.endsWith("_REF")) return false;
  return mod === undefined;
}

const ends = wordSet("end");
const genitives = wordSet("'s");

/** "year-end", "month end", "year's end". */
export const unitEndRule: TimeRule = {
  name: "unit-end",
  starts: ["year", "month", "quarter", "week"],
  read(scope, index) {
    const unit = get(scope, index, units);
    const at = index + 1 +
      Number(isDash(scope, index + 1) || has(scope, index + 1, genitives));
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
