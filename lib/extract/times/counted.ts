import type { TimeUnit } from "../../model.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { COUNT_WORDS, readCount } from "./counts.ts";
import { addDurations, durationValue } from "./durations.ts";
import {
  get,
  has,
  isDash,
  isGlued,
  type Reading,
  type Scope,
  type TimeRule,
} from "./rule.ts";
import { unitPlurals, units, wordSet, wordsOfClass } from "./words.ts";

/** So many of a unit, before what follows says from where it counts. */
interface Quantity {
  readonly end: number;
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly value: string;
  readonly rough: boolean;
  /** True for "two-year": an adjective, which takes no article. */
  readonly hyphen: boolean;
}

const agos = wordSet("ago");
const laters = wordSet("later afterwards afterward");
const earliers = wordSet("earlier previously");
const froms = wordSet("from");
const nows = wordSet("now today");
const hences = wordSet("hence");
const befores = wordSet("before");
const olds = wordSet("old olds");
const ands = wordSet("and");
const articles = wordSet("a an");
const halves = wordSet("half");
const alternatives = wordSet("or to and");
const ors = wordSet("or");
const sos = wordSet("so");
const adjectives = wordSet(
  "more full consecutive straight additional long whole solid entire",
);
const others = wordSet("another");
/** Words before "a day" that make it a stretch of time and no rate. */
const stretchLeads = wordSet(
  "for in within after over about nearly almost than least take takes took taken last lasts " +
    "lasted spend spends spent under until of just only half once more another by every and " +
    "or from roughly around approximately barely wait waited need needs needed on as most to " +
    "but that it's , ( is was be been",
);
/** Words after "a day" that make it a stretch of time or a date. */
const stretchFollowers = wordSet(
  "ago earlier later before after from or and long to hence since into between",
);

/** Counted units: "two years", "a week ago", "a month later", "three-day", "years ago". */
export const countedRule: TimeRule = {
  name: "counted",
  starts: ["0", ...COUNT_WORDS, "another", ...wordsOfClass("units")],
  read(scope, index) {
    const exact = readQuantity(scope, index);
    if (exact === null || isAge(scope, exact.end)) return null;
    const quantity = withOrSo(scope, exact);
    const shift = readShift(scope, quantity);
    if (shift !== null) return shift;
    if (
      isBare(scope, index) && !has(scope, index - 1, stretchLeads) &&
      !has(scope, quantity.end, stretchFollowers)
    ) return null;
    return {
      end: quantity.end,
      type: "DURATION",
      anchor: "none",
      meaning: { form: "value", value: quantity.value },
      ...(quantity.rough ? { mod: "APPROX" as const } : {}),
      article: !quantity.hyphen && !isBare(scope, index) && !has(scope, index, articles),
    };
  },
};

/** True where the expression starts with its unit: "years". */
function isBare(scope: Scope, index: number): boolean {
  return has(scope, index, unitPlurals);
}

function isAge(scope: Scope, index: number): boolean {
  return has(scope, index + Number(isDash(scope, index)), olds);
}

function readQuantity(scope: Scope, index: number): Quantity | null {
  const bare = get(scope, index, unitPlurals);
  if (bare !== undefined) return readBare(scope, index, bare);
  const another = has(scope, index, others);
  const start = another ? index + 1 : index;
  const count = another && units.has(scope.tokens, start)
    ? { end: start, value: 1, rough: false }
    : readCount(scope, start);
  if (count === null) return null;
  const range = readRange(scope, count.end);
  const end = range?.end ?? count.end;
  const unit = readUnit(scope, end, count.value);
  if (unit === null || namesProgramme(scope, index, unit.end - 1)) return null;
  const article = has(scope, index, articles) && count.end === index + 1;
  if (article && isRate(scope, index, unit.end)) return null;
  if (article && unit.unit === "second") return null;
  const first = {
    end: unit.end,
    count: count.value,
    unit: unit.unit,
    value: durationValue(count.value, unit.unit),
    rough: count.rough ?? false,
    hyphen: unit.hyphen,
  };
  return withHalf(scope, first) ?? withSmaller(scope, first) ?? first;
}

/** "years", "weeks or months". */
function readBare(scope: Scope, index: number, unit: TimeUnit): Quantity {
  const pair = has(scope, index + 1, alternatives) && has(scope, index + 2, unitPlurals);
  return {
    end: pair ? index + 3 : index + 1,
    count: null,
    unit,
    value: durationValue(null, unit),
    rough: pair,
    hyphen: false,
  };
}

/** True for "60 Minutes": a unit in capitals amid a sentence is a name. */
function namesProgramme({ tokens }: Scope, index: number, unit: number): boolean {
  return tokens.kind[index] === TokenKind.Digits &&
    tokens.case[unit] === TokenCase.Capitalised;
}

/** "or three" in "two or three years", "-15" in "10-15 years". */
function readRange(scope: Scope, index: number): { end: number } | null {
  if (
    has(scope, index, ands) || !has(scope, index, alternatives) && !isDash(scope, index)
  ) {
    return null;
  }
  // "Five- to ten-year": the first hyphen leads nowhere.
  const to = isDash(scope, index) && has(scope, index + 1, alternatives)
    ? index + 1
    : index;
  const high = readCount(scope, to + 1);
  return high === null ? null : { end: high.end };
}

function readUnit(
  scope: Scope,
  index: number,
  count: number | null,
): { end: number; unit: TimeUnit; hyphen: boolean } | null {
  const hyphen = isDash(scope, index) && isGlued(scope, index) && isGlued(scope, index + 1);
  let at = hyphen ? index + 1 : index;
  if (!hyphen && has(scope, at, adjectives)) at++;
  const plural = get(scope, at, unitPlurals);
  if (plural !== undefined) return { end: at + 1, unit: plural, hyphen };
  const unit = get(scope, at, units);
  if (unit === undefined) return null;
  const single = count !== null && Math.abs(count) <= 1;
  // "Two day visit" lacks its hyphen; "15 second graders" count something else.
  const loose = single || (unit !== "second" && unit !== "quarter");
  return hyphen || loose ? { end: at + 1, unit, hyphen: hyphen || !single } : null;
}

/** True for the "a day" of "2 million barrels a day". */
function isRate(scope: Scope, index: number, end: number): boolean {
  if (index === scope.first || has(scope, index - 1, stretchLeads)) return false;
  if (has(scope, end, stretchFollowers)) return false;
  const { tokens } = scope;
  const before = index - 1;
  if (tokens.kind[before] !== TokenKind.Word) {
    return tokens.kind[before] !== TokenKind.Punctuation;
  }
  return tokens.case[before] === TokenCase.Lower;
}

/** "a week and a half", "an hour and a half". */
function withHalf(scope: Scope, first: Quantity): Quantity | null {
  const { end, count, unit } = first;
  if (count === null || !has(scope, end, ands) || !has(scope, end + 1, articles)) {
    return null;
  }
  if (!has(scope, end + 2, halves)) return null;
  const value = durationValue(count + 0.5, unit);
  return { ...first, end: end + 3, count: count + 0.5, value };
}

/** "a week or so": about that long. */
function withOrSo(scope: Scope, exact: Quantity): Quantity {
  if (!has(scope, exact.end, ors) || !has(scope, exact.end + 1, sos)) return exact;
  return { ...exact, end: exact.end + 2, rough: true };
}

const SIZES: readonly TimeUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
];

/** "two years and three months", "1 hour 20 minutes". */
function withSmaller(scope: Scope, first: Quantity): Quantity | null {
  if (first.count === null || first.hyphen) return null;
  const at = first.end + Number(has(scope, first.end, ands));
  const count = readCount(scope, at);
  if (count === null || count.value === null) return null;
  const unit = readUnit(scope, count.end, count.value);
  if (unit === null || unit.hyphen) return null;
  const size = SIZES.indexOf(unit.unit);
  if (size < 0 || size >= SIZES.indexOf(first.unit)) return null;
  const value = addDurations(first.value, durationValue(count.value, unit.unit));
  return { ...first, end: unit.end, value };
}

/** What counts from publication or from the story: "ago", "later", "earlier", "from now". */
function readShift(
  scope: Scope,
  { end, count, unit, rough, hyphen }: Quantity,
): Reading | null {
  const at = end + Number(hyphen && isDash(scope, end));
  if (has(scope, at, agos)) return shifted(at + 1, count, unit, -1, "publication", rough);
  if (has(scope, end, laters)) return shifted(end + 1, count, unit, 1, "preceding", rough);
  if (has(scope, at, earliers)) return shifted(at + 1, count, unit, -1, "preceding", rough);
  if (has(scope, end, hences)) {
    return shifted(end + 1, count, unit, 1, "publication", rough);
  }
  if (has(scope, end, froms) && has(scope, end + 1, nows)) {
    return shifted(end + 2, count, unit, 1, "publication", rough);
  }
  if (has(scope, end, befores) && endsClause(scope, end + 1)) {
    return shifted(end + 1, count, unit, -1, "preceding", rough);
  }
  return null;
}

function endsClause({ tokens, last }: Scope, index: number): boolean {
  return index >= last || tokens.kind[index] === TokenKind.Punctuation;
}

/** "A decade ago" is a year, where "last decade" is a decade. */
const YEARS: Readonly<Partial<Record<TimeUnit, number>>> = { decade: 10, century: 100 };

function shifted(
  end: number,
  count: number | null,
  unit: TimeUnit,
  sign: 1 | -1,
  anchor: "publication" | "preceding",
  rough: boolean,
): Reading {
  const years = YEARS[unit];
  const meaning = count === null
    ? { form: "value", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" } as const
    : years === undefined
    ? { form: "shift", unit, count: sign * count } as const
    : { form: "shift", unit: "year", count: sign * count * years } as const;
  return {
    end,
    type: "DATE",
    anchor,
    meaning,
    ...(rough ? { mod: "APPROX" as const } : {}),
  };
}
