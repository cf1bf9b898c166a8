import timeWordsCsv from "../../../data/language/time-words.csv" with { type: "text" };
import { parse } from "@std/csv";
import { dayOf, dayParts, type DayRange, isoDay, weekdayOf } from "../../calendar.ts";
import type { Extraction, Mention, Reference, Span, TimeMention } from "../../model.ts";
import { openPassages, passageAt } from "../passages.ts";
import { isAhead, type Tense, tenseOf } from "../tenses.ts";
import type { Clue, Reading } from "./clues.ts";
import { valueDays } from "../times/value-days.ts";

/** Years in which a weekday beside a date without a year is looked for. */
const YEARS: readonly [number, number] = [1950, 2049];
/** Articles are not expected to be younger than the reference data by more years than this. */
const YOUNGER = 2;
/** A day named with its weekday lies at most this many days ahead or back. */
const AHEAD = 7;
const BACK = 13;

/** How far before a date, in characters, a plan still holds for it. */
const CONDITION_REACH = 60;

/** An absolute date of the text with the tense in which it is told. */
export interface NamedDate {
  readonly time: TimeMention;
  readonly days: DayRange;
  readonly tense: Tense;
}

/** The dates with a year that stand in the text, outside the by-line. */
export function namedDates(extraction: Extraction): NamedDate[] {
  const { tokens, passages } = openPassages(extraction);
  const stated = extraction.article.statedDates.flatMap(({ span }) => span ?? []);
  return extraction.times.flatMap((time) => {
    if (time.type === "DURATION" || time.type === "SET") return [];
    if (time.meaning.form !== "value") return [];
    const days = valueDays(time.meaning.value);
    const passage = passages[passageAt(extraction.sentences, time.start)];
    if (days === null || passage === undefined || ofAnyCentury(time)) return [];
    if (stated.some((span) => span.start < time.end && span.end > time.start)) return [];
    if (!governed(extraction, time)) return [{ time, days, tense: "unknown" }];
    const { first, last } = passage;
    const tense = tenseOf(tokens, first, last, time.start);
    // Only a cue right beside the date says that it is still to come.
    const sure = tense === "future"
      ? isAhead(tokens, first, last, time) && !isElsewhere(extraction, time)
      : !isConditional(extraction, passage, time);
    return [{ time, days, tense: sure ? tense : "unknown" }];
  });
}

/** True for "the '20s", which need not be of the century in which they were read. */
function ofAnyCentury({ text, meaning }: TimeMention): boolean {
  return meaning.form === "value" && /^\d{3}$/.test(meaning.value) && !/\d{4}/.test(text);
}

/** "To 65 million in 2025, from 49 million in 2015"; "of 2015, which will be released". */
function isElsewhere({ article }: Extraction, { start, end }: TimeMention): boolean {
  return /\bfrom\b[^,;.]{0,30}$/.test(article.text.slice(Math.max(0, start - 40), start)) ||
    /^\s*,?\s+(?:which|that|who)\b/.test(article.text.slice(end, end + 10));
}

/** Words behind which a date can be ahead, though the sentence is told in the past. */
const OPEN_FUTURE =
  /\b(?:would|should|must|could|may|might|can)(?:n['’]t)?\b|\bto (?!the |an? |its |his |her |their |this |that )[a-z]{2,}/;

/** True where the date may be of something planned: "delayed, so as to start in 2020". */
function isConditional(
  { article }: Extraction,
  passage: Span,
  { start }: TimeMention,
): boolean {
  const from = Math.max(passage.start, start - CONDITION_REACH);
  return OPEN_FUTURE.test(article.text.slice(from, start));
}

/** Words right before a date that place what is told in it. "The 1990 budget" places nothing. */
const PLACING =
  /\b(?:in|on|since|from|during|between|of|after|at|and)\s+(?:(?:the|early|late|mid|about|around)[\s-]+)*$/i;

/** A year behind "the" belongs to what follows: "in the 2016 race". */
const OF_WHAT_FOLLOWS = /\bthe\s+$/i;

function governed({ article }: Extraction, { start, text }: TimeMention): boolean {
  const year = /^\d{4}$/.test(text);
  if (year && OF_WHAT_FOLLOWS.test(article.text.slice(Math.max(0, start - 8), start))) {
    return false;
  }
  if (/^(?:since|from|in|on)\b/i.test(text)) return true;
  return PLACING.test(article.text.slice(Math.max(0, start - 30), start));
}

/**
 * Evidence from dates with a year: the article is not older than the latest one of which it
 * tells in the past, and not younger than the earliest one of which it tells as to come.
 */
export function namedDateClues(extraction: Extraction): Clue[] {
  const dates = namedDates(extraction);
  const clues: Clue[] = [];
  const past = greatest(dates, "past", ({ days }) => days.first);
  if (past !== null) {
    clues.push(clueOf(past.time, {
      days: { first: past.days.first, last: Infinity },
      because: () => `"${past.time.text}" is told as past or under way.`,
    }));
  }
  const future = greatest(dates, "future", ({ days }) => -days.last);
  if (future !== null) {
    clues.push(clueOf(future.time, {
      days: { first: -Infinity, last: future.days.last },
      because: () => `"${future.time.text}" is told as still to come.`,
    }));
  }
  return clues;
}

/** The date of a tense that is greatest by some order, the first of equals; null if none. */
function greatest(
  dates: readonly NamedDate[],
  tense: Tense,
  order: (date: NamedDate) => number,
): NamedDate | null {
  let best: NamedDate | null = null;
  for (const date of dates) {
    if (date.tense !== tense) continue;
    if (best === null || order(date) > order(best)) best = date;
  }
  return best;
}

function clueOf(time: TimeMention, reading: Reading): Clue {
  const { start, end, text } = time;
  return { kind: "named-date", mention: { start, end, text }, readings: [reading] };
}

/** ISO weekday numbers by name. */
const weekdays = new Map(
  parse(timeWordsCsv, { skipFirstRow: true })
    .filter((row) => row.class!.startsWith("weekday"))
    .map((row) => [row.word!.toLowerCase(), Number(row.value)]),
);

/**
 * Evidence from weekdays beside dates without a year ("Tuesday (January 10)"): years in
 * which the date falls on that weekday, within days of it.
 */
export function weekdayClues(extraction: Extraction, reference: Reference): Clue[] {
  const until = lastYear(reference);
  return extraction.times.flatMap((time, index) => {
    const date = yearlessDate(time);
    if (date === null) return [];
    const named = weekdayBeside(extraction, index);
    if (named === null) return [];
    const readings: Reading[] = [];
    for (let year = YEARS[0]; year <= until; year++) {
      const day = dayOf(year, date.month, date.day);
      if (weekdayOf(day) !== named.weekday || dayParts(day).month !== date.month) continue;
      readings.push({
        days: { first: day - AHEAD, last: day + BACK },
        because: () =>
          `"${named.mention.text}" fits ${isoDay(day)}, and a weekday beside a ` +
          `date says that it is near.`,
      });
    }
    return [{ kind: "weekday" as const, mention: named.mention, readings }];
  });
}

/** The last year in which an article is expected, by the exchange rates at hand. */
function lastYear({ exchangeRates }: Reference): number {
  const month = exchangeRates.at(-1)?.month;
  return month === undefined ? YEARS[1] : Number(month.slice(0, 4)) + YOUNGER;
}

function yearlessDate({ meaning }: TimeMention): { month: number; day: number } | null {
  if (meaning.form !== "named") return null;
  const match = /^XXXX-(\d\d)-(\d\d)/.exec(meaning.pattern);
  return match === null ? null : { month: Number(match[1]), day: Number(match[2]) };
}

/** The weekday in a date's own words, or in the time expression right beside it. */
function weekdayBeside(
  extraction: Extraction,
  index: number,
): { weekday: number; mention: Mention } | null {
  const { text } = extraction.article;
  const date = extraction.times[index]!;
  for (const other of [date, extraction.times[index - 1], extraction.times[index + 1]]) {
    if (other === undefined) continue;
    const start = Math.min(date.start, other.start);
    const end = Math.max(date.end, other.end);
    const between = text.slice(
      Math.min(date.end, other.end),
      Math.max(date.start, other.start),
    );
    if (other !== date && (between.length > 3 || /[\p{L}.;\n]/u.test(between))) continue;
    const weekday = weekdayIn(other.text);
    if (weekday !== null) {
      return { weekday, mention: { start, end, text: text.slice(start, end) } };
    }
  }
  return null;
}

function weekdayIn(words: string): number | null {
  for (const [word] of words.toLowerCase().matchAll(/[a-z]+/g)) {
    const weekday = weekdays.get(word);
    if (weekday !== undefined) return weekday;
  }
  return null;
}
