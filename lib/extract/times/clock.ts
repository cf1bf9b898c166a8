import type { TimeMeaning } from "../../model.ts";
import { readBelowHundred } from "./counts.ts";
import {
  digitCount,
  digitValue,
  get,
  has,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
  twoDigits,
} from "./rule.ts";
import {
  contextWords,
  dayParts,
  meridiems,
  moments,
  wordSet,
  wordsOfClass,
  zones,
} from "./words.ts";

/** A time of day as what a day's value goes on with: `T11:10`, `TMO`. */
interface TimeOfDay {
  readonly end: number;
  readonly part: string;
}

const ats = wordSet("at");
const ons = wordSet("on");
const ins = wordSet("in");
const thes = wordSet("the");
/** "High noon" is a showdown. */
const highs = wordSet("high");
/** "O'clock" is two tokens. */
const clockStarts = wordSet("o");
const clockEnds = wordSet("'clock");
const leads = contextWords("before-a-clock-time");
const hourWords = wordSet("hours local time");

/**
 * Reads a clock time: "11:10 am", "5 p.m. EST", "1500 GMT", "noon"; bare "11:10" only after
 * a preposition or where the caller knows that a time may follow.
 */
export function readClock(scope: Scope, index: number, led = false): TimeOfDay | null {
  const moment = get(scope, index, moments);
  if (moment !== undefined && has(scope, index - 1, highs)) return null;
  if (moment !== undefined) return { end: index + 1, part: moment };
  const digits = digitCount(scope, index);
  if (digits === 4) return readMilitary(scope, index);
  if (digits === 0) return readSpokenHour(scope, index);
  if (digits > 2) return null;
  return readMinutes(scope, index, led) ??
    readHour(scope, index, digitValue(scope, index), index + 1);
}

/** "11:10", "11:10:26", "7.30pm", with "am" or "pm" and a zone. */
function readMinutes(scope: Scope, index: number, led: boolean): TimeOfDay | null {
  const colon = isMark(scope, index + 1, ":");
  if (!colon && !isMark(scope, index + 1, ".")) return null;
  if (!isGlued(scope, index + 1) || !isGlued(scope, index + 2)) return null;
  if (digitCount(scope, index + 2) !== 2) return null;
  const hour = digitValue(scope, index);
  const minute = digitValue(scope, index + 2);
  if (hour > 24 || minute > 59) return null;
  let end = index + 3;
  let seconds = "";
  if (
    colon && isMark(scope, end, ":") && isGlued(scope, end + 1) &&
    digitCount(scope, end + 1) === 2
  ) {
    seconds = `:${twoDigits(digitValue(scope, end + 1))}`;
    end += 2;
  }
  const meridiem = get(scope, end, meridiems);
  if (meridiem !== undefined) end++;
  const zoned = zoneEnd(scope, end);
  if (!colon && meridiem === undefined && zoned === end) return null;
  const told = meridiem !== undefined || zoned > end || seconds !== "" ||
    has(scope, index - 1, leads) || led;
  if (!told) return null;
  return {
    end: zoned,
    part: `T${twoDigits(hourOf(hour, meridiem))}:${twoDigits(minute)}${seconds}`,
  };
}

/** "5 p.m.", "5pm", "four o'clock", "4 in the morning". */
function readHour(
  scope: Scope,
  index: number,
  hour: number,
  next: number,
): TimeOfDay | null {
  if (hour < 1 || hour > 12) return null;
  const meridiem = get(scope, next, meridiems);
  if (meridiem !== undefined) {
    const part = `T${twoDigits(hourOf(hour, meridiem))}:00`;
    return { end: zoneEnd(scope, next + 1), part };
  }
  const oclock = has(scope, next, clockStarts) && has(scope, next + 1, clockEnds);
  const after = oclock ? next + 2 : next;
  const inThe = has(scope, after, ins) && has(scope, after + 1, thes);
  const half = inThe ? get(scope, after + 2, dayParts) : undefined;
  if (half !== undefined) {
    const late = half === "TAF" || half === "TEV" || (half === "TNI" && hour > 5);
    return { end: after + 3, part: `T${twoDigits(hourOf(hour, late ? 12 : 0))}:00` };
  }
  if (!oclock || index < scope.first) return null;
  return { end: after, part: `T${twoDigits(hour)}:00` };
}

function readSpokenHour(scope: Scope, index: number): TimeOfDay | null {
  const past = readHalfPast(scope, index);
  if (past !== null) return past;
  const count = readBelowHundred(scope, index);
  if (count === null || count.value === null) return null;
  return readHour(scope, index, count.value, count.end);
}

const halves = wordSet("half");
const pasts = wordSet("past");

/** "Half past two". */
function readHalfPast(scope: Scope, index: number): TimeOfDay | null {
  if (!has(scope, index, halves) || !has(scope, index + 1, pasts)) return null;
  const hour = readBelowHundred(scope, index + 2);
  if (hour === null || hour.value === null || hour.value < 1 || hour.value > 12) {
    return null;
  }
  return { end: hour.end, part: `T${twoDigits(hour.value)}:30` };
}

/** "1500 GMT", "0900 hours", "1400 local time". */
function readMilitary(scope: Scope, index: number): TimeOfDay | null {
  const value = digitValue(scope, index);
  const hour = Math.floor(value / 100);
  if (hour > 24 || value % 100 > 59) return null;
  let end = zoneEnd(scope, index + 1);
  while (end < index + 4 && has(scope, end, hourWords)) end++;
  if (end === index + 1) return null;
  return { end, part: `T${twoDigits(hour)}:${twoDigits(value % 100)}` };
}

function zoneEnd(scope: Scope, index: number): number {
  return has(scope, index, zones) && scope.tokens.case[index] === 2 ? index + 1 : index;
}

function hourOf(hour: number, meridiem: number | undefined): number {
  if (meridiem === undefined) return hour;
  return (hour % 12) + meridiem;
}

/** The reading of a day, extended by the time of day that follows it. */
export function withTimeOfDay(scope: Scope, day: Reading): Reading {
  let at = day.end;
  const part = get(scope, at, dayParts);
  if (part !== undefined) {
    return atTime(day, clockWithin(scope, at + 1, part) ?? { end: at + 1, part });
  }
  if (isMark(scope, at, ",")) at++;
  if (has(scope, at, ats)) at++;
  const clock = readClock(scope, at, day.meaning.form !== "named");
  return clock === null ? day : atTime(day, clock);
}

/** "Monday night at 9.30 pm": the clock time, if it lies in that part of the day. */
function clockWithin(scope: Scope, index: number, part: string): TimeOfDay | null {
  const clock = has(scope, index, ats) ? readClock(scope, index + 1, true) : null;
  if (clock === null) return null;
  const morning = Number(clock.part.slice(1, 3)) < 12;
  return morning === (part === "TMO") ? clock : null;
}

function atTime(day: Reading, { end, part }: TimeOfDay): Reading {
  return { ...day, end, type: "TIME", meaning: partOf(part, day.meaning) };
}

/** A part of a time, or a longer value where that is known from the words. */
export function partOf(part: string, of: TimeMeaning): TimeMeaning {
  if (of.form === "value") return { form: "value", value: of.value + part };
  if (of.form === "ambiguous") return { ...of, clock: part };
  return { form: "part", part, of };
}

/** Clock times, with the day that follows: "10 p.m. Friday", "noon on Jan. 5". */
export const clockRule: TimeRule = {
  name: "clock",
  digits: [1, 2, 4],
  starts: [
    ...wordsOfClass("moment"),
    ..."half one two three four five six seven eight nine ten eleven twelve".split(" "),
  ],
  read(scope, index) {
    const clock = readClock(scope, index);
    if (clock === null) return null;
    const day = readDayAfter(scope, clock.end);
    if (day !== null) {
      return { ...(withinPart(scope, day, clock) ?? atTime(day, clock)), end: day.end };
    }
    const apart = readDayBehindBrackets(scope, clock.end);
    if (apart !== null) return { ...atTime(apart, clock), end: clock.end };
    return withinPartOfDay(scope, index, clock) ?? {
      end: clock.end,
      type: "TIME",
      anchor: "publication",
      meaning: partOf(clock.part, { form: "shift", unit: "day", count: 0 }),
    };
  },
};

/** "10 p.m. Friday", "noon, on Jan. 5": the day that a clock time is of, or null. */
function readDayAfter(scope: Scope, index: number): Reading | null {
  let at = index;
  if (isMark(scope, at, ",")) at++;
  if (has(scope, at, ons)) at++;
  // Another clock time would look for its own day in turn.
  if (readClock(scope, at) !== null) return null;
  const day = scope.read(at);
  if (day === null) return null;
  if (day.type === "DATE") return namesDay(day.meaning) ? day : null;
  return partOfDayOf(day) === null ? null : day;
}

/** The part of a day that a reading names, with the day: `TAF` of yesterday; or null. */
function partOfDayOf({ meaning }: Reading): { part: string; of: TimeMeaning } | null {
  return meaning.form === "part" && /^T(MO|AF|EV|NI)$/.test(meaning.part) ? meaning : null;
}

/** "3 p.m. (2000 GMT) Monday": the day holds for both clock times. */
function readDayBehindBrackets(scope: Scope, index: number): Reading | null {
  let at = index;
  if (isMark(scope, at, "(")) at = readClock(scope, at + 1)?.end ?? at;
  return isMark(scope, at, ")") ? readDayAfter(scope, at + 1) : null;
}

/** How many tokens may stand between a part of a day and the clock time in it. */
const PART_REACH = 3;

/** "Yesterday afternoon, about 3 o'clock": the hour is one of that afternoon. */
function withinPartOfDay(scope: Scope, index: number, clock: TimeOfDay): Reading | null {
  const { previous } = scope;
  if (previous === null || index - previous.end > PART_REACH) return null;
  return withinPart(scope, previous, clock);
}

/** The clock time as one of the part of a day that a reading names, or null. */
function withinPart(scope: Scope, day: Reading, { end, part }: TimeOfDay): Reading | null {
  const whole = partOfDayOf(day);
  if (whole === null) return null;
  const hour = Number(part.slice(1, 3));
  const morning = whole.part === "TMO";
  const stated = has(scope, end - 1, meridiems) || has(scope, end - 2, meridiems);
  const night = whole.part === "TNI" && (hour < 6 || hour >= 18);
  if (stated && !night && morning !== hour < 12) return null;
  const late = !stated && !morning && hour < 12 && !(whole.part === "TNI" && hour < 6);
  const clock = late ? `T${twoDigits(hour + 12)}${part.slice(3)}` : part;
  return { end, type: "TIME", anchor: day.anchor, meaning: partOf(clock, whole.of) };
}

/** True if the meaning is one day. */
export function namesDay(meaning: TimeMeaning): boolean {
  switch (meaning.form) {
    case "value":
      return /^\d{4}-\d\d-\d\d$/.test(meaning.value);
    case "ambiguous":
      return meaning.clock === "";
    case "shift":
      return meaning.unit === "day";
    case "named":
      return /^XXXX-(\d\d-\d\d|WXX-\d)$/.test(meaning.pattern);
    case "part":
      return /^-\d(\d-\d\d)?$/.test(meaning.part);
    case "period":
      return false;
  }
}
