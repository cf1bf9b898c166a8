import { partOf, withTimeOfDay } from "./clock.ts";
import { readNumber } from "../numbers.ts";
import { get, has, isDash, type Scope, type TimeRule } from "./rule.ts";
import { tenseAround } from "./tense.ts";
import {
  contextWords,
  dayParts,
  firstWords,
  fixedPhrases,
  relativeDays,
  wordSet,
} from "./words.ts";

const ofs = wordSet("of");
const thes = wordSet("the");
const leads = contextWords("before-a-part-of-day");

/** Days named by where they stand to today: "yesterday", "tonight", "tomorrow morning". */
export const relativeDayRule: TimeRule = {
  name: "relative-day",
  starts: firstWords("days"),
  read(scope, index) {
    const match = relativeDays.match(scope.tokens, index, scope.last);
    if (match === null) return null;
    const end = index + match.length;
    const { days, part } = match.value;
    const day = { form: "shift", unit: "day", count: days } as const;
    if (part !== "") {
      return { end, type: "TIME", anchor: "publication", meaning: partOf(part, day) };
    }
    return withTimeOfDay(scope, { end, type: "DATE", anchor: "publication", meaning: day });
  },
};

/** Expressions that are what they are: "now", "recently", "the future". */
export const fixedRule: TimeRule = {
  name: "fixed",
  starts: firstWords("phrases"),
  digits: [1],
  read(scope, index) {
    const match = fixedPhrases.match(scope.tokens, index, scope.last);
    if (match === null || isDash(scope, index + match.length)) return null;
    if (match.value.value === "FUTURE_REF" && has(scope, index + match.length, ofs)) {
      return null;
    }
    if (has(scope, index + match.length, ases)) return null;
    if (has(scope, index, thes) && isCounted(scope, index + match.length)) return null;
    if (sooner.has(scope.tokens, index) && !isAhead(scope, index)) return null;
    const { type, value, anchor } = match.value;
    return { end: index + match.length, type, anchor, meaning: { form: "value", value } };
  },
};

/** "The past three summers": what is counted is past, and no time is named. */
function isCounted({ tokens, last }: Scope, index: number): boolean {
  return readNumber(tokens, index, last) !== null;
}

const sooner = wordSet("soon");
const ases = wordSet("as");
const afters = wordSet("after");

/** "Soon" is a time where it lies ahead; "as soon as" and "was soon released" are none. */
function isAhead(scope: Scope, index: number): boolean {
  if (has(scope, index + 1, afters) || has(scope, index - 1, ases)) return false;
  return tenseAround(scope, index, index + 1) === "future";
}

const modals = wordSet("will would could may might can should");
const ones = wordSet("one");
const days = wordSet("day");

/** "will one day be": some time, and no day's length. */
export const oneDayRule: TimeRule = {
  name: "one-day",
  starts: ["one"],
  read(scope, index) {
    if (!has(scope, index, ones) || !has(scope, index + 1, days)) return null;
    if (!has(scope, index - 1, modals)) return null;
    const meaning = { form: "value", value: "FUTURE_REF" } as const;
    return { end: index + 2, type: "DATE", anchor: "publication", meaning };
  },
};

/** "the morning of Sept. 11", "in the evening". */
export const dayPartRule: TimeRule = {
  name: "day-part",
  starts: "morning mornings afternoon evening night".split(" "),
  read(scope, index) {
    const part = get(scope, index, dayParts);
    if (part === undefined) return null;
    const the = has(scope, index - 1, thes);
    if (has(scope, index + 1, ofs)) {
      const day = scope.read(index + 2);
      if (day === null || day.type !== "DATE") return null;
      return { ...day, type: "TIME", meaning: partOf(part, day.meaning), article: true };
    }
    if (!the || part === "TNI" || !has(scope, index - 2, leads)) return null;
    const meaning = partOf(part, { form: "shift", unit: "day", count: 0 });
    return { end: index + 1, type: "TIME", anchor: "preceding", meaning, article: true };
  },
};
