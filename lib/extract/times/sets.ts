import { WordTable } from "../phrases.ts";
import { TokenKind } from "../tokens.ts";
import { readCount } from "./counts.ts";
import { durationValue } from "./durations.ts";
import { get, has, type Reading, type Scope, type TimeRule } from "./rule.ts";
import {
  dayParts,
  months,
  seasons,
  unitPlurals,
  units,
  weekdays,
  wordSet,
} from "./words.ts";

const others = wordSet("other");
const quantifiers = new WordTable([["every", "EVERY"], ["each", "EACH"]]);

/** What recurs: "every Tuesday", "each month", "every two years". */
export const everyRule: TimeRule = {
  name: "every",
  starts: ["every", "each"],
  read(scope, index) {
    const quant = get(scope, index, quantifiers);
    if (quant === undefined) return null;
    let at = index + 1;
    const other = has(scope, at, others);
    if (other) at++;
    const named = namedValue(scope, at);
    if (named !== null) return set(at + 1, named, { quant });
    const unit = get(scope, at, units);
    if (unit !== undefined) {
      return set(at + 1, durationValue(other ? 2 : 1, unit), { quant });
    }
    const count = readCount(scope, at);
    const plural = count === null ? undefined : get(scope, count.end, unitPlurals);
    if (count === null || plural === undefined) return null;
    return set(count.end + 1, durationValue(count.value, plural), { quant });
  },
};

function namedValue(scope: Scope, at: number): string | null {
  const weekday = get(scope, at, weekdays);
  if (weekday !== undefined) {
    return `XXXX-WXX-${weekday}`;
  }
  const month = get(scope, at, months);
  if (month !== undefined && scope.tokens.case[at] !== 0) {
    return `XXXX-${String(month).padStart(2, "0")}`;
  }
  const season = get(scope, at, seasons);
  if (season !== undefined) return `XXXX-${season}`;
  const part = get(scope, at, dayParts);
  return part === undefined ? null : `XXXX-XX-XX${part}`;
}

const adverbs = new WordTable([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "XXXX-XX-XXTNI"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P1Q"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
]);

/** "daily", "weekly", "annually". */
export const adverbSetRule: TimeRule = {
  name: "adverb-set",
  starts: "hourly daily nightly weekly fortnightly monthly quarterly yearly annually".split(
    " ",
  ),
  read(scope, index) {
    const value = get(scope, index, adverbs);
    if (value === undefined) return null;
    // "Daily Mail", "Weekly Standard": a name.
    const named = scope.tokens.case[index] !== 0 && index > scope.first;
    return named || measuresRate(scope, index) ? null : set(index + 1, value, {});
  },
};

const rates = wordSet("quarterly annually yearly");
const percents = wordSet("% percent");
const RATE_REACH = 5;

/**
 * True for "rose 8% annually" and "10,000 units annually", which are rates, and for
 * "quarterly dividend", which is a kind of dividend.
 */
function measuresRate(scope: Scope, index: number): boolean {
  const { tokens, first, last } = scope;
  if (!rates.has(tokens, index)) return false;
  const next = index + 1;
  if (next < last && tokens.kind[next] === TokenKind.Word && tokens.word[next] === 0) {
    return true;
  }
  for (let at = index - 1; at >= Math.max(first, index - RATE_REACH); at--) {
    if (tokens.kind[at] === TokenKind.Digits || percents.has(tokens, at)) return true;
  }
  return false;
}

const frequencies = new WordTable([["once", 1], ["twice", 2]]);
const timesWords = wordSet("times");
const per = wordSet("a an per each every");

/** "twice a week", "three times a year". */
export const frequencyRule: TimeRule = {
  name: "frequency",
  digits: [1, 2],
  starts: [
    ..."once twice two three four five six seven eight nine ten several".split(" "),
  ],
  read(scope, index) {
    const adverb = get(scope, index, frequencies);
    // "Three times", "25 times", "twenty-five times".
    const counts = has(scope, index + 1, timesWords) || has(scope, index + 3, timesWords);
    const count = adverb === undefined && counts ? readCount(scope, index) : null;
    if (adverb === undefined && (count === null || !has(scope, count.end, timesWords))) {
      return null;
    }
    const at = adverb === undefined ? count!.end + 1 : index + 1;
    const unit = has(scope, at, per) ? get(scope, at + 1, units) : undefined;
    if (unit === undefined) return null;
    const freq = `${adverb ?? count!.value ?? "X"}X`;
    return set(at + 2, durationValue(1, unit), { freq });
  },
};

function set(end: number, value: string, more: { quant?: string; freq?: string }): Reading {
  return { end, type: "SET", anchor: "none", meaning: { form: "value", value }, ...more };
}
