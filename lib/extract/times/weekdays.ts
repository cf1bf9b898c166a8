import type { TimeDirection } from "../../model.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { readMonthDate } from "./calendar.ts";
import { partOf, withTimeOfDay } from "./clock.ts";
import { readCount } from "./counts.ts";
import {
  digitCount,
  get,
  has,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
} from "./rule.ts";
import { directionAround, type Directions, leadOf } from "./tense.ts";
import {
  contextWords,
  dayPartPlurals,
  dayParts,
  units,
  weekdayAbbreviations,
  weekdayPlurals,
  weekdays,
  wordSet,
  wordsOfClass,
} from "./words.ts";

const lasts = wordSet("last");
const nexts = wordSet("next");
const thises = wordSet("this");
const ofs = wordSet("of");
const possessives = wordSet("'s '");
const untils = wordSet("until till");
const ases = wordSet("as");
const agos = wordSet("ago");
const soons = wordSet("soon early");

/** Weekdays: "Tuesday", "Tuesday, Jan. 10", "Friday of next week", "Monday night". */
export const weekdayRule: TimeRule = {
  name: "weekday",
  starts: wordsOfClass("weekday", "weekday-abbreviation"),
  read(scope, index) {
    const date = readDateAfterWeekday(scope, index);
    if (date !== null) return date;
    const weekday = get(scope, index, weekdays);
    if (weekday === undefined || scope.tokens.case[index] === TokenCase.Lower) return null;
    const plural = get(scope, index + 1, dayPartPlurals);
    if (plural !== undefined) return set(index + 2, `XXXX-WXX-${weekday}${plural}`);
    const direction = directionOf(scope, index);
    return readWeekdayOfWeek(scope, index + 1, weekday) ??
      weekdayReading(scope, index + 1, weekday, direction);
  },
};

const DIRECTIONS: Directions = {
  past: "before",
  present: "after",
  future: "after",
  none: "before",
};

/** "Tuesday's ruling" has mostly been given, whatever the sentence goes on to say. */
function directionOf(scope: Scope, index: number): TimeDirection {
  const lead = leadOf(scope, index);
  if (has(scope, lead, untils) && lead > scope.first) return "after";
  if (has(scope, lead, ases) && has(scope, lead - 1, soons)) return "after";
  if (has(scope, index + 1, possessives)) return "before";
  return directionAround(scope, index, index + 1, DIRECTIONS);
}

/** The reading of a weekday whose name ends before `end`, with its time of day. */
export function weekdayReading(
  scope: Scope,
  end: number,
  weekday: number,
  direction: TimeDirection,
): Reading {
  return withTimeOfDay(scope, {
    end,
    type: "DATE",
    anchor: "publication",
    meaning: { form: "named", pattern: `XXXX-WXX-${weekday}`, direction },
  });
}

/** "Tuesday, Jan. 10": the date says it all. */
function readDateAfterWeekday(scope: Scope, index: number): Reading | null {
  let at = index + 1;
  if (has(scope, index, weekdayAbbreviations) && isMark(scope, at, ".")) at++;
  if (isMark(scope, at, ",")) at++;
  const date = readMonthDate(scope, at) ??
    (digitCount(scope, at) > 0 && !isGlued(scope, at) ? scope.read(at) : null);
  if (date === null || (date.type !== "DATE" && date.type !== "TIME")) return null;
  const { meaning } = date;
  const value = meaning.form === "named"
    ? meaning.pattern
    : meaning.form === "value"
    ? meaning.value
    : meaning.form === "part"
    ? "XXXX-XX-XX"
    : "";
  if (value.length < 10) return null;
  // A date that is given with its weekday is near.
  return meaning.form === "named"
    ? { ...date, meaning: { ...meaning, direction: "nearest" } }
    : date;
}

/** "Friday of next week", "Tuesday last week". */
function readWeekdayOfWeek(scope: Scope, index: number, weekday: number): Reading | null {
  const at = index + Number(has(scope, index, ofs));
  const count = has(scope, at, lasts) ? -1 : has(scope, at, nexts) ? 1 : 0;
  if (count === 0 && !has(scope, at, thises)) return null;
  if (get(scope, at + 1, units) !== "week") return null;
  return {
    end: at + 2,
    type: "DATE",
    anchor: "publication",
    meaning: partOf(`-${weekday}`, { form: "shift", unit: "week", count }),
  };
}

/** Weekdays that name no one day: "a Wednesday in May", "on a Monday morning". */
export const indefiniteDayRule: TimeRule = {
  name: "indefinite-day",
  starts: ["a"],
  read(scope, index) {
    const weekday = get(scope, index + 1, weekdays);
    if (weekday === undefined || scope.tokens.case[index + 1] === TokenCase.Lower) {
      return null;
    }
    const part = get(scope, index + 2, dayParts);
    const end = index + 2 + Number(part !== undefined);
    // "A Wednesday meeting" is that of a certain Wednesday.
    if (!endsNounPhrase(scope, end)) return null;
    const meaning = { form: "value", value: `XXXX-WXX-${weekday}${part ?? ""}` } as const;
    return { end, type: part === undefined ? "DATE" : "TIME", anchor: "none", meaning };
  },
};

const phraseEnds = contextWords("after-a-noun-phrase");

function endsNounPhrase(scope: Scope, index: number): boolean {
  return index >= scope.last || scope.tokens.kind[index] === TokenKind.Punctuation ||
    has(scope, index, phraseEnds);
}

/** "Two Sundays ago": the Sunday of the week before the last one. */
export const weekdaysAgoRule: TimeRule = {
  name: "weekdays-ago",
  starts: "two three four five six seven eight nine ten".split(" "),
  digits: [1, 2],
  read(scope, index) {
    const weekday = get(scope, index + 1, weekdayPlurals);
    if (weekday === undefined || !has(scope, index + 2, agos)) return null;
    const count = readCount(scope, index);
    if (count === null || count.value === null || count.end > index + 1) return null;
    const meaning = {
      form: "named",
      pattern: `XXXX-WXX-${weekday}`,
      direction: "last",
      further: count.value - 1,
    } as const;
    return { end: count.end + 2, type: "DATE", anchor: "publication", meaning };
  },
};

/** "Tuesdays", "Monday nights": what happens every week. */
export const weekdayPluralRule: TimeRule = {
  name: "weekdays",
  starts: wordsOfClass("weekdays"),
  read(scope, index) {
    const weekday = get(scope, index, weekdayPlurals);
    // "Two Sundays ago" is one day.
    return weekday === undefined || has(scope, index + 1, agos)
      ? null
      : set(index + 1, `XXXX-WXX-${weekday}`);
  },
};

function set(end: number, value: string): Reading {
  return { end, type: "SET", anchor: "none", meaning: { form: "value", value } };
}
