import type { TimeModifier } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase } from "../tokens.ts";
import { readOrdinal } from "./counts.ts";
import { get, has, type Reading, type Scope, type TimeRule } from "./rule.ts";
import { units, weekdays, wordSet, wordsOfClass } from "./words.ts";

const ofs = wordSet("of in");
const edges = new WordTable<TimeModifier>([
  ["first", "START"],
  ["opening", "START"],
  ["last", "END"],
  ["final", "END"],
  ["closing", "END"],
]);
const lasts = wordSet("last final");

/** Units at the edge of a period: "the first week of May", "the last day of the year". */
export const edgeRule: TimeRule = {
  name: "edge",
  starts: ["first", "opening", "last", "final", "closing"],
  read(scope, index) {
    const mod = get(scope, index, edges);
    const unit = get(scope, index + 1, units);
    if (mod === undefined || !has(scope, index + 2, ofs)) return null;
    if (unit !== "day" && unit !== "week" && unit !== "month") return null;
    const whole = scope.read(index + 3);
    if (whole === null || whole.type !== "DATE" || whole.mod !== undefined) return null;
    return isLonger(whole) ? { ...whole, mod, article: true } : null;
  },
};

/** True for a month or a longer period. */
function isLonger({ meaning }: Reading): boolean {
  switch (meaning.form) {
    case "value":
      return /^\d{2,4}(-\d\d|-[A-Z]\w)?$/.test(meaning.value);
    case "named":
      return /^XXXX-(\d\d|[A-Z]\w)$/.test(meaning.pattern);
    case "shift":
      return meaning.unit === "month" || meaning.unit === "quarter" ||
        meaning.unit === "year";
    case "part":
      return /^-\d\d$/.test(meaning.part);
    default:
      return false;
  }
}

/** Weekdays counted within a month: "the first Tuesday of June", "last Friday in May 2014". */
export const nthWeekdayRule: TimeRule = {
  name: "nth-weekday",
  starts: [...wordsOfClass("ordinal"), "last", "final"],
  read(scope, index) {
    const nth = readNth(scope, index);
    if (nth === null) return null;
    const weekday = get(scope, nth.end, weekdays);
    if (weekday === undefined || scope.tokens.case[nth.end] === TokenCase.Lower) {
      return null;
    }
    if (!has(scope, nth.end + 1, ofs)) return null;
    const month = scope.read(nth.end + 2);
    if (month === null) return null;
    if (month.type === "SET") return { ...month, article: true };
    return withinMonth(month, `${weekday}#${nth.value}`);
  },
};

function readNth(scope: Scope, index: number) {
  if (has(scope, index, lasts)) return { end: index + 1, value: -1 };
  const nth = readOrdinal(scope, index);
  return nth === null || nth.value === null || nth.value > 5 ? null : nth;
}

function withinMonth(month: Reading, rule: string): Reading | null {
  const { meaning } = month;
  if (meaning.form === "named" && /^XXXX-\d\d$/.test(meaning.pattern)) {
    return {
      ...month,
      meaning: { ...meaning, pattern: `${meaning.pattern}-${rule}` },
      article: true,
    };
  }
  const stated = meaning.form === "value" ? /^(\d{4})(-\d\d)$/.exec(meaning.value) : null;
  if (stated !== null) {
    const of = { form: "value", value: stated[1]! } as const;
    return {
      ...month,
      meaning: { form: "part", part: `${stated[2]}-${rule}`, of },
      article: true,
    };
  }
  if (meaning.form !== "part" || !/^-\d\d$/.test(meaning.part)) return null;
  return {
    ...month,
    meaning: { ...meaning, part: `${meaning.part}-${rule}` },
    article: true,
  };
}
