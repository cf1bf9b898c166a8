import { partOf, withTimeOfDay } from "./clock.ts";
import { get, has, isDash, type TimeRule } from "./rule.ts";
import { dayParts, firstWords, fixedPhrases, relativeDays, wordSet } from "./words.ts";

const ofs = wordSet("of");
const thes = wordSet("the");
const leads = wordSet("in during on by until throughout early late mid");

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
  read(scope, index) {
    const match = fixedPhrases.match(scope.tokens, index, scope.last);
    if (match === null || isDash(scope, index + match.length)) return null;
    const { type, value, anchor } = match.value;
    return { end: index + match.length, type, anchor, meaning: { form: "value", value } };
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
