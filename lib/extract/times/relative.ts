import type { TimeAnchor, TimeDirection, TimeUnit } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import { partOf } from "./clock.ts";
import { durationValue } from "./durations.ts";
import { readBareUnits, readQuantity } from "./quantity.ts";
import { readPossessedPart } from "./quarters.ts";
import { isGivenName } from "./month-names.ts";
import { get, has, type Reading, type Scope, type TimeRule } from "./rule.ts";
import {
  contextWords,
  dayParts,
  holidays,
  months,
  seasons,
  units,
  weekdays,
  wordSet,
} from "./words.ts";
import { weekdayReading } from "./weekdays.ts";

/** How a word like "last" or "following" selects a time. */
interface Selector {
  readonly count: -1 | 0 | 1;
  readonly anchor: TimeAnchor;
  /** True if a unit after it is a stretch that borders on now: "the past year". */
  readonly borders?: boolean;
  /** True if a unit after it is one of the calendar's: "the latest week". */
  readonly whole?: boolean;
  /** True if it selects a time only after "the": "the same day". */
  readonly needsArticle?: boolean;
}

const selectors = new WordTable<Selector>([
  ["last", { count: -1, anchor: "publication" }],
  ["past", { count: -1, anchor: "publication", borders: true }],
  ["previous", { count: -1, anchor: "preceding" }],
  ["preceding", { count: -1, anchor: "preceding" }],
  ["prior", { count: -1, anchor: "preceding" }],
  ["latest", { count: -1, anchor: "publication", whole: true }],
  ["next", { count: 1, anchor: "publication" }],
  ["coming", { count: 1, anchor: "publication", borders: true }],
  ["upcoming", { count: 1, anchor: "publication", borders: true }],
  ["following", { count: 1, anchor: "preceding" }],
  ["this", { count: 0, anchor: "publication" }],
  ["current", { count: 0, anchor: "publication" }],
  ["that", { count: 0, anchor: "preceding" }],
  ["same", { count: 0, anchor: "preceding" }],
  ["recent", { count: -1, anchor: "publication", borders: true }],
  ["first", { count: 0, anchor: "none", needsArticle: true }],
]);

const thes = wordSet("the");
const thises = wordSet("this");
const pasts = wordSet("past last");
const comings = wordSet("coming next");
const sames = wordSet("same");
const ors = wordSet("or");
const ofs = wordSet("of");
const sos = wordSet("so");
const qualifiers = wordSet("fiscal calendar full");
const DIRECTIONS: readonly TimeDirection[] = ["last", "this", "next"];

/** Times selected from now or from the story: "last year", "the past two weeks". */
export const relativeRule: TimeRule = {
  name: "relative",
  starts:
    ("last past previous preceding prior latest next coming upcoming following this " +
      "current that same recent first").split(" "),
  read(scope, index) {
    let selector = get(scope, index, selectors);
    if (selector === undefined) return null;
    if (isVerb(scope, index)) return null;
    let at = index + 1;
    // "This past spring", "this coming Tuesday", "that same day".
    if (has(scope, index, thises) && has(scope, at, pasts)) {
      selector = { count: -1, anchor: "publication" };
      at++;
    } else if (has(scope, index, thises) && has(scope, at, comings)) {
      selector = { count: 1, anchor: "publication" };
      at++;
    } else if (selector.count === 0 && has(scope, at, sames)) at++;
    if (has(scope, at, qualifiers)) at++;
    const afterThe = has(scope, index - 1, thes);
    if (selector.needsArticle && !afterThe) return null;
    return readNamed(scope, at, selector) ?? readUnit(scope, at, selector, afterThe) ??
      readStretch(scope, at, selector);
  },
};

const lasts = wordSet("last");
const verbLeads = contextWords("before-a-verb");

/** "Is expected to last six weeks" tells a length. */
function isVerb(scope: Scope, index: number): boolean {
  return has(scope, index, lasts) && has(scope, index - 1, verbLeads);
}

/** "last Tuesday", "next May", "this summer", "the following morning". */
function readNamed(
  scope: Scope,
  at: number,
  { count, anchor, needsArticle }: Selector,
): Reading | null {
  if (needsArticle) return null;
  const direction = DIRECTIONS[count + 1]!;
  const capital = at < scope.last && scope.tokens.case[at] !== 0;
  const weekday = get(scope, at, weekdays);
  if (weekday !== undefined && capital) {
    const article = anchor === "preceding";
    return { ...weekdayReading(scope, at + 1, weekday, direction), anchor, article };
  }
  const holiday = capital ? holidays.match(scope.tokens, at, scope.last) : null;
  if (holiday !== null) {
    return named(at + holiday.length, `XXXX-${holiday.value}`, direction, anchor);
  }
  const month = get(scope, at, months);
  const person = anchor === "preceding" && isGivenName(scope, at);
  if (month !== undefined && capital && !person) {
    return named(at + 1, `XXXX-${String(month).padStart(2, "0")}`, direction, anchor);
  }
  const season = get(scope, at, seasons);
  if (season !== undefined) return named(at + 1, `XXXX-${season}`, direction, anchor);
  const part = get(scope, at, dayParts);
  if (part === undefined) return null;
  const from = nextAnchor(scope, at, anchor);
  const meaning = partOf(part, {
    form: "shift",
    unit: "day",
    count: part === "TNI" || from === "preceding" ? count : 0,
  });
  return { end: at + 1, type: "TIME", anchor: from, meaning, article: true };
}

function named(
  end: number,
  pattern: string,
  direction: TimeDirection,
  anchor: TimeAnchor,
): Reading {
  return {
    end,
    type: "DATE",
    anchor,
    meaning: { form: "named", pattern, direction },
    article: true,
  };
}

/** "last year", "the next day", "this week", "that month", "last year's third quarter". */
function readUnit(
  scope: Scope,
  at: number,
  selector: Selector,
  afterThe: boolean,
): Reading | null {
  const unit = get(scope, at, units);
  // "This Week": a programme.
  if (
    at > scope.first + 1 && scope.tokens.case[at] !== 0 && scope.tokens.case[at - 1] !== 0
  ) {
    return null;
  }
  if (unit === undefined || unit === "second" || unit === "minute") return null;
  if (unit === "hour" && selector.count === 0) return null;
  if (selector.needsArticle) return null;
  // "The last week of his life" is not the one before publication.
  if (has(scope, at - 1, lasts) && has(scope, at + 1, ofs)) return null;
  const stretch = selector.borders || unit === "hour" ||
    (afterThe && isStretch(unit, selector));
  if (stretch && afterThe) {
    return period(orSo(scope, at + 1), durationValue(1, unit), selector);
  }
  const of = { form: "shift", unit, count: selector.count } as const;
  const anchor = unit === "day" ? nextAnchor(scope, at, selector.anchor) : selector.anchor;
  const part = unit === "year" ? readPossessedPart(scope, at + 1) : null;
  return {
    end: part?.end ?? at + 1,
    type: "DATE",
    anchor,
    meaning: part === null ? of : partOf(part.part, of),
    article: true,
  };
}

/** The end of "or so" after a unit. */
function orSo(scope: Scope, end: number): number {
  return has(scope, end, ors) && has(scope, end + 1, sos) ? end + 2 : end;
}

/** "The last year" and "the next decade" are stretches; "the next day" is a day. */
function isStretch(unit: TimeUnit, { count, anchor, whole }: Selector): boolean {
  return whole !== true && anchor === "publication" && count !== 0 && unit !== "day" &&
    unit !== "quarter" &&
    unit !== "century" && unit !== "weekend";
}

/** "The next day" counts from the story, "next week" from publication. */
function nextAnchor(scope: Scope, at: number, anchor: TimeAnchor): TimeAnchor {
  return has(scope, at - 2, thes) ? "preceding" : anchor;
}

/** "the past two years", "the next few days", "recent months", "the first nine months". */
function readStretch(scope: Scope, at: number, selector: Selector): Reading | null {
  if (selector.count === 0 && !selector.needsArticle) return null;
  const bare = readBareUnits(scope, at);
  if (bare !== null) {
    return selector.borders ? period(bare.end, bare.value, selector) : null;
  }
  const quantity = readQuantity(scope, at);
  if (quantity === null || quantity.hyphen || quantity.article) return null;
  return period(quantity.end, quantity.value, selector);
}

function period(end: number, value: string, { count: side, anchor }: Selector): Reading {
  return {
    end,
    type: "DURATION",
    anchor,
    meaning: side === 0
      ? { form: "value", value }
      : { form: "period", value, side: side < 0 ? "before" : "after" },
    article: true,
  };
}
