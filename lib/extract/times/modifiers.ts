import type { TimeModifier } from "../../model.ts";
import { TokenCase } from "../tokens.ts";
import { PhraseTable } from "../phrases.ts";
import {
  get,
  has,
  isDash,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
} from "./rule.ts";
import { parts, unitPlurals, units, wordSet, wordsOfClass } from "./words.ts";

const ofs = wordSet("of");
const thes = wordSet("the");
const nouns = wordSet("beginning start middle end close midpoint outset onset mid");
const ons = wordSet("on in");

/** Parts of a period: "early 1991", "late last week", "mid-May", "earlier this month". */
export const partRule: TimeRule = {
  name: "part",
  starts: wordsOfClass("part"),
  read(scope, index) {
    const mod = get(scope, index, parts);
    if (mod === undefined) return null;
    if (has(scope, index + 1, ofs)) {
      return has(scope, index, nouns) ? readPartOf(scope, index + 2, mod) : null;
    }
    let at = index + 1;
    if (isDash(scope, at)) at++;
    const whole = scope.read(at) ??
      (has(scope, at, ons) && !isDash(scope, at - 1)
        ? readPeriodAfter(scope, at + 1)
        : null);
    return whole === null || !isPeriod(whole) ? null : { ...whole, mod };
  },
};

/** "the end of the year", "the beginning of May". */
function readPartOf(scope: Scope, index: number, mod: TimeModifier): Reading | null {
  const whole = scope.read(index);
  return whole === null || !isPeriod(whole) ? null : { ...whole, mod, article: true };
}

/** "early in 2011", "late on Tuesday". */
function readPeriodAfter(scope: Scope, index: number): Reading | null {
  const whole = scope.read(index);
  return whole !== null && whole.mod === undefined ? whole : null;
}

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
    const reading = scope.read(index + 1);
    if (reading !== null) return reading.article === true ? reading : null;
    return readBareUnit(scope, index);
  },
};

const fullQualifiers = wordSet("full whole entire fiscal");
/** Words before "the year" that make it a time: "of the year" but not "the year-old". */
const unitLeads = wordSet("for in during of over by this through within since from");

function readBareUnit(scope: Scope, index: number): Reading | null {
  const at = index + 1 + Number(has(scope, index + 1, fullQualifiers));
  const unit = get(scope, at, units);
  if (unit === undefined) return null;
  if (unit === "week" && has(scope, at + 1, ofs)) return readWeekOf(scope, at + 2);
  if (isDash(scope, at + 1) || has(scope, at + 1, ofs)) return null;
  const usual = unit === "year" || unit === "quarter" || unit === "weekend";
  const counts = usual || unit === "month" || unit === "week" || unit === "day";
  if (!counts || !has(scope, index - 1, unitLeads)) return null;
  return {
    end: at + 1,
    type: "DATE",
    anchor: unit === "quarter" ? "preceding" : "publication",
    meaning: { form: "shift", unit, count: unit === "weekend" ? 0 : 0 },
  };
}

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
    if (unit === undefined || get(scope, index, unitPlurals) !== undefined) return null;
    const dash = isDash(scope, index + 1);
    const at = index + 1 + Number(dash);
    if (has(scope, at, agoWords) && dash) {
      const anchor = isMark(scope, index + 1, "-") && has(scope, at, earlierWords)
        ? "preceding"
        : "publication";
      return {
        end: at + 1,
        type: "DATE",
        anchor,
        meaning: { form: "shift", unit, count: -1 },
      };
    }
    if (!has(scope, at, ends) || scope.tokens.case[at] !== TokenCase.Lower) return null;
    return {
      end: at + 1,
      type: "DATE",
      anchor: "publication",
      meaning: { form: "shift", unit, count: 0 },
      mod: "END",
    };
  },
};

const agoWords = wordSet("ago earlier");
const earlierWords = wordSet("earlier");
