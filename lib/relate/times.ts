import { dayNumber, intervalOf, isoDay } from "../calendar.ts";
import type {
  DayInterval,
  Extraction,
  Published,
  ResolvedTime,
  TimeMeaning,
  TimeMention,
  TimeUnit,
} from "../model.ts";
import { meaningValue } from "./times/meaning.ts";
import { firstOfRange } from "./times/ranges.ts";
import { shiftedDay } from "./times/shift.ts";
import { Story } from "./times/story.ts";
import { valueDays } from "./times/value-days.ts";

const UNBOUND: DayInterval = { earliest: null, latest: null };

/**
 * Gives every time expression of an article its TIMEX3 value and the days that it can mean.
 *
 * @param extraction What was found in the article.
 * @param published When the article was published; `best` is the day to count from. If it
 * is null, what is absolute still gets its value, and the rest keeps its `X`.
 * @returns One resolved time for each of `extraction.times`, in the same order.
 */
export function resolveTimes(extraction: Extraction, published: Published): ResolvedTime[] {
  const best = published.best === null ? NaN : dayNumber(published.best);
  const publication = Number.isNaN(best) ? null : best;
  const story = new Story(publication);
  const resolved = extraction.times.map((time) => {
    const anchor = story.anchorOf(time);
    const value = story.inItsGrain(time, meaningValue(time.meaning, anchor));
    story.tell(time, value);
    const from = isVague(value) && anchor === publication ? null : anchor;
    return { ...time, value, ...daysOf(time, value, from) };
  });
  return inOrder(extraction.article.text, resolved);
}

/** True for the value of "weeks later": a date without a year. */
function isVague(value: string): boolean {
  return value.startsWith("XXX");
}

/** Puts the first end of each range before the second. */
function inOrder(text: string, times: readonly ResolvedTime[]): ResolvedTime[] {
  return times.map((time, index) => {
    const next = times[index + 1];
    const value = next === undefined ? null : firstOfRange(text, time, next);
    return value === null ? time : { ...time, value, ...daysOf(time, value, null) };
  });
}

function daysOf(time: TimeMention, value: string, anchor: number | null): DayInterval {
  if (time.type === "SET") return UNBOUND;
  if (time.type === "DURATION") return periodDays(time.meaning, anchor);
  if (value.endsWith("_REF")) return referenceDays(value, anchor);
  if (time.meaning.form === "ambiguous") return eitherDay(time.meaning.values);
  const days = valueDays(value);
  if (days === null) return laterDays(time, anchor);
  if (time.mod === "BEFORE") return intervalOf({ first: -Infinity, last: days.first - 1 });
  if (time.mod === "AFTER") return intervalOf({ first: days.last + 1, last: Infinity });
  return intervalOf(brokenDays(time.meaning, days.first) ?? days);
}

/** A date whose day and month could be swapped is one of two days, or between them. */
function eitherDay(values: readonly [string, string]): DayInterval {
  const [earliest, latest] = values.toSorted();
  return { earliest: earliest!, latest: latest! };
}

/**
 * "Weeks later" is some time after the day that the story was at; where it had named none,
 * the anchor is the day of publication, which says nothing.
 */
function laterDays({ anchor: from, meaning }: TimeMention, anchor: number | null) {
  const later = from === "preceding" && meaning.form === "value" && anchor !== null;
  return later ? { earliest: isoDay(anchor), latest: null } : UNBOUND;
}

/** Ten and a half days ago is the tenth or the eleventh day. */
function brokenDays(meaning: TimeMeaning, day: number) {
  if (meaning.form !== "shift" || Number.isInteger(meaning.count)) return null;
  if (meaning.unit !== "week" && meaning.unit !== "day") return null;
  return meaning.count < 0 ? { first: day, last: day + 1 } : { first: day - 1, last: day };
}

function referenceDays(value: string, anchor: number | null): DayInterval {
  if (anchor === null) return UNBOUND;
  const day = isoDay(anchor);
  if (value === "PAST_REF") return { earliest: null, latest: day };
  if (value === "FUTURE_REF") return { earliest: day, latest: null };
  return { earliest: day, latest: day };
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  D: "day",
  WE: "weekend",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};

/** The days of a duration that borders on the anchor: "the past two years". */
function periodDays(meaning: TimeMeaning, anchor: number | null): DayInterval {
  if (meaning.form !== "period" || anchor === null) return UNBOUND;
  const near = isoDay(anchor);
  const match = /^P([\d.]+|X)([A-Z]+)$/.exec(meaning.value);
  const unit = match === null ? undefined : UNITS[match[2]!];
  const sign = meaning.side === "before" ? -1 : 1;
  const far = unit === undefined || match![1] === "X"
    ? null
    : isoDay(shiftedDay(anchor, unit, sign * Number(match![1])));
  return sign < 0 ? { earliest: far, latest: near } : { earliest: near, latest: far };
}
