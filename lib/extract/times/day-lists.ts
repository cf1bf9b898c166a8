import type { TimeMeaning } from "../../model.ts";
import { readDayFirst } from "./calendar.ts";
import { readDay, readMonthName } from "./month-names.ts";
import { digitCount, has, isMark, type Scope, type TimeRule, twoDigits } from "./rule.ts";
import { wordSet } from "./words.ts";
import { readYear } from "./years.ts";

const connectors = wordSet("and to or through - – — ,");

/** Further days of the month that was named before: the "7" of "May 5-7, 2023". */
export const furtherDayRule: TimeRule = {
  name: "further-day",
  starts: [],
  digits: [1, 2],
  read(scope, index) {
    const { previous } = scope;
    if (previous === null || !joins(scope, previous.end, index)) return null;
    // A year between the days would close the list.
    if (digitCount(scope, previous.end - 1) > 2) return null;
    const day = readDay(scope, index);
    if (day === null || readMonthName(scope, day.end) !== null) return null;
    if (isMark(scope, index - 1, ",") && !listGoesOn(scope, day.end)) return null;
    const meaning = onDay(previous.meaning, day.value);
    if (meaning === null) return null;
    const year = readYear(scope, day.end + Number(isMark(scope, day.end, ",")));
    const end = meaning.form === "value" && year !== null ? year.end : day.end;
    return { end, type: "DATE", anchor: previous.anchor, meaning };
  },
};

/** Days before the last one of a list that ends with its month: the "5" of "5-7 May". */
export const earlierDayRule: TimeRule = {
  name: "earlier-day",
  starts: [],
  digits: [1, 2],
  read(scope, index) {
    const next = index + 1;
    if (!has(scope, next, connectors) || isMark(scope, next, ",")) return null;
    const day = readDay(scope, index);
    const last = readDay(scope, next + 1);
    if (day === null || last === null || last.value <= day.value) return null;
    const date = readDayFirst(scope, next + 1);
    const meaning = date === null ? null : onDay(date.meaning, day.value);
    return meaning === null ? null : { ...date!, end: index + 1, type: "DATE", meaning };
  },
};

/** True after the "4" of "June 3, 4 and 5", not after the "12" of "May 5, 12 people". */
function listGoesOn(scope: Scope, index: number): boolean {
  return has(scope, index, connectors) && digitCount(scope, index + 1) > 0;
}

function joins(scope: Scope, from: number, to: number): boolean {
  if (to === from || to - from > 2) return false;
  for (let at = from; at < to; at++) if (!has(scope, at, connectors)) return false;
  return true;
}

/** The same month and year on another day; null if the meaning is no day of a month. */
function onDay(meaning: TimeMeaning, day: number): TimeMeaning | null {
  if (meaning.form === "named") {
    if (!/^XXXX-\d\d-\d\d$/.test(meaning.pattern)) return null;
    return { ...meaning, pattern: meaning.pattern.slice(0, -2) + twoDigits(day) };
  }
  if (meaning.form !== "value" || !/^\d{4}-\d\d-\d\d$/.test(meaning.value)) return null;
  return { ...meaning, value: meaning.value.slice(0, -2) + twoDigits(day) };
}
