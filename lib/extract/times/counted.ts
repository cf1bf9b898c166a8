import type { TimeMeaning, TimeUnit } from "../../model.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { COUNT_WORDS } from "./counts.ts";
import { durationValue, UNKNOWN } from "./durations.ts";
import { type Quantity, readBareUnits, readQuantity } from "./quantity.ts";
import {
  get,
  has,
  isDash,
  isGlued,
  type Reading,
  type Scope,
  type TimeRule,
} from "./rule.ts";
import {
  contextWords,
  lengthAdjectives,
  unitPlurals,
  units,
  wordSet,
  wordsOfClass,
} from "./words.ts";

const articles = wordSet("a an");
const genitives = wordSet("' 's");
const times = wordSet("time");
const longs = wordSet("long");
const agos = wordSet("ago");
const laters = wordSet("later afterwards afterward");
const earliers = wordSet("earlier previously");
const froms = wordSet("from");
const nows = wordSet("now today");
const hences = wordSet("hence");
const befores = wordSet("before");
const ases = wordSet("as");
const olds = wordSet("old olds");
/** Words before "a day" or "years" that make it a stretch of time and no rate. */
const stretchLeads = contextWords("before-a-stretch");
/** Words after "a day" that make it a stretch of time or a date. */
const stretchFollowers = wordSet("ago earlier later hence long");
/** The same, unless so many of something are counted: "barrels a day before the war". */
const stretchPrepositions = wordSet("before after");

/** Counted units: "two years", "a week ago", "a month later", "three-day", "years ago". */
export const countedRule: TimeRule = {
  name: "counted",
  starts: [...COUNT_WORDS, "another", ...wordsOfClass("units")],
  digits: [1, 2, 3, 4, 5],
  read(scope, index) {
    if (!mayCount(scope, index)) return null;
    const bare = readBareUnits(scope, index);
    const quantity = bare ?? readQuantity(scope, index);
    if (quantity === null || isAge(scope, quantity.end)) return null;
    // "The third time in as many months" counts times.
    if (quantity.count === null && bare === null && has(scope, index - 1, ases)) {
      return null;
    }
    const shift = readShift(scope, quantity);
    if (shift !== null) return shift;
    if (bare?.unit === "weekend" && has(scope, index - 1, ons)) return weekends(bare.end);
    if (bare !== null && !isStretch(scope, index, bare.end)) return null;
    if (quantity.article && !standsAlone(scope, index, quantity.end)) return null;
    return {
      end: quantity.end,
      type: "DURATION",
      anchor: "none",
      meaning: { form: "value", value: quantity.value },
      ...(quantity.rough ? { mod: "APPROX" as const } : {}),
      article: !quantity.hyphen && !quantity.article && bare === null,
    };
  },
};

const ons = wordSet("on at most");

/** "On weekends", "most weekends": what happens again and again. */
function weekends(end: number): Reading {
  const meaning = { form: "value", value: "XXXX-WXX-WE" } as const;
  return { end, type: "SET", anchor: "none", meaning };
}

/** Words after "a" that a unit may follow; a unit itself may as well. */
const articleFollowers = contextWords("between-article-and-unit");

/** False where the word after an article says at a glance that no unit is counted. */
function mayCount(scope: Scope, index: number): boolean {
  if (!has(scope, index, articles)) return true;
  return has(scope, index + 1, units) || has(scope, index + 1, articleFollowers);
}

/** False for the "a day" of "a day-to-day struggle" and of rates. */
function standsAlone(scope: Scope, index: number, end: number): boolean {
  return !(isDash(scope, end) && isGlued(scope, end)) && !isRate(scope, index, end);
}

/** Lengths as adjectives: "weeklong", "a day-long meeting", "a months-long siege". */
export const lengthRule: TimeRule = {
  name: "length",
  starts: wordsOfClass("length", "unit", "units"),
  read(scope, index) {
    const long = isDash(scope, index + 1) && has(scope, index + 2, longs);
    const value = long ? lengthValue(scope, index) : get(scope, index, lengthAdjectives);
    if (value === undefined) return null;
    const meaning = { form: "value", value } as const;
    return { end: long ? index + 3 : index + 1, type: "DURATION", anchor: "none", meaning };
  },
};

function lengthValue(scope: Scope, index: number): string | undefined {
  const unit = get(scope, index, units);
  if (unit !== undefined) return durationValue(1, unit);
  const plural = get(scope, index, unitPlurals);
  return plural === undefined ? undefined : durationValue(null, plural);
}

function isAge(scope: Scope, index: number): boolean {
  return has(scope, index + Number(isDash(scope, index)), olds);
}

function isStretch(scope: Scope, index: number, end: number): boolean {
  return has(scope, index - 1, stretchLeads) || has(scope, end, stretchFollowers) ||
    has(scope, end, stretchPrepositions);
}

/** True for the "a day" of "2 million barrels a day". */
function isRate(scope: Scope, index: number, end: number): boolean {
  const before = index - 1;
  if (index === scope.first || has(scope, before, stretchLeads)) return false;
  if (has(scope, end, stretchFollowers)) return false;
  const { tokens } = scope;
  if (tokens.kind[before] !== TokenKind.Word) {
    // "Cubic metres (bcm) a year".
    return tokens.kind[before] !== TokenKind.Punctuation ||
      tokens.text[tokens.start[before]!] === ")";
  }
  if (tokens.case[before] !== TokenCase.Lower) return false;
  const plural = tokens.text.charCodeAt(tokens.end[before]! - 1) === LETTER_S;
  return plural || !has(scope, end, stretchPrepositions);
}

const LETTER_S = 0x73;

/** What counts from publication or from the story: "ago", "later", "earlier", "from now". */
function readShift(scope: Scope, quantity: Quantity): Reading | null {
  const { end, hyphen } = quantity;
  const at = end + Number(hyphen && isDash(scope, end));
  if (has(scope, at, agos)) return shifted(quantity, at + 1, -1, "publication");
  if (has(scope, at, earliers)) return shifted(quantity, at + 1, -1, "preceding");
  if (has(scope, end, laters)) return shifted(quantity, end + 1, 1, "preceding");
  if (has(scope, end, hences)) return shifted(quantity, end + 1, 1, "publication");
  const genitive = has(scope, end, genitives) && has(scope, end + 1, times);
  if (genitive) return shifted(quantity, end + 2, 1, "publication");
  if (has(scope, end, froms) && has(scope, end + 1, nows)) {
    return shifted(quantity, end + 2, 1, "publication");
  }
  if (has(scope, end, befores) && endsClause(scope, end + 1)) {
    return shifted(quantity, end + 1, -1, "preceding");
  }
  return null;
}

function endsClause({ tokens, last }: Scope, index: number): boolean {
  return index >= last || tokens.kind[index] === TokenKind.Punctuation;
}

/** "A decade ago" is a year, where "last decade" is a decade. */
const YEARS: Readonly<Partial<Record<TimeUnit, number>>> = { decade: 10, century: 100 };

function shifted(
  { count, unit, rough }: Quantity,
  end: number,
  sign: 1 | -1,
  anchor: "publication" | "preceding",
): Reading {
  const years = YEARS[unit];
  const meaning: TimeMeaning = count === null
    ? vagueMeaning(unit, sign, anchor)
    : years === undefined
    ? { form: "shift", unit, count: sign * count }
    : { form: "shift", unit: "year", count: sign * count * years };
  const mod = rough ? { mod: "APPROX" as const } : {};
  return { end, type: "DATE", anchor, meaning, ...mod };
}

/** "Months ago" is past; "weeks later" may be past as well, and "hours later" the same day. */
function vagueMeaning(
  unit: TimeUnit,
  sign: 1 | -1,
  anchor: "publication" | "preceding",
): TimeMeaning {
  if (sign < 0) return { form: "value", value: "PAST_REF" };
  if (anchor === "publication") return { form: "value", value: "FUTURE_REF" };
  const withinDay = unit === "hour" || unit === "minute" || unit === "second";
  return withinDay
    ? { form: "shift", unit, count: 0 }
    : { form: "value", value: UNKNOWN[unit] };
}
