import contextsCsv from "../../../data/language/time-contexts.csv" with { type: "text" };
import limitsCsv from "../../../data/language/time-limits.csv" with { type: "text" };
import holidaysCsv from "../../../data/language/holidays.csv" with { type: "text" };
import relativeDaysCsv from "../../../data/language/relative-days.csv" with {
  type: "text",
};
import phrasesCsv from "../../../data/language/time-phrases.csv" with { type: "text" };
import wordsCsv from "../../../data/language/time-words.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { TimeAnchor, TimeModifier, TimeType, TimeUnit } from "../../model.ts";
import { PhraseTable, WordTable } from "../phrases.ts";

const rows = parse(wordsCsv, { skipFirstRow: true });

/** The words of one class of data/language/time-words.csv, with what each stands for. */
function wordsOf<Value>(name: string, read: (value: string) => Value): WordTable<Value> {
  return new WordTable(
    rows.filter((row) => row.class === name).map((row) => [row.word!, read(row.value!)]),
  );
}

/** A table of words that only need telling apart. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(" ").map((word) => [word, true]));
}

const contexts = new Map(
  parse(contextsCsv, { skipFirstRow: true }).map((row) => [row.class!, row.words!]),
);

/** The words of one class of data/language/time-contexts.csv. */
export function contextWords(name: string): WordTable<true> {
  const words = contexts.get(name);
  if (words === undefined) throw new Error(`No class "${name}" in time-contexts.csv`);
  return wordSet(words);
}

/** Month numbers from 1, by full name and by abbreviation. */
export const months = wordsOf("month", Number);
export const monthAbbreviations = wordsOf("month-abbreviation", Number);
/** ISO weekday numbers, 1 for Monday. */
export const weekdays = wordsOf("weekday", Number);
export const weekdayAbbreviations = wordsOf("weekday-abbreviation", Number);
export const weekdayPlurals = wordsOf("weekdays", Number);
export const units = wordsOf("unit", (value) => value as TimeUnit);
export const unitPlurals = wordsOf("units", (value) => value as TimeUnit);
/** 3 for "third". */
export const ordinals = wordsOf("ordinal", Number);
/** TIMEX3 seasons: `SP`, `SU`, `FA`, `WI`. */
export const seasons = wordsOf("season", String);
/** What a day's value goes on with: `TMO`, `TAF`, `TEV`, `TNI`. */
export const dayParts = wordsOf("part-of-day", String);
export const dayPartPlurals = wordsOf("parts-of-day", String);
/** `T12:00` for noon. */
export const moments = wordsOf("moment", String);
/** Hours to add to an hour below twelve. */
export const meridiems = wordsOf("meridiem", Number);
/** Names of time zones. */
export const zones = wordsOf("zone", () => true);
/** What counts years: `BC` before the common era, `AD` in it. */
export const eras = wordsOf("era", (value) => value as "BC" | "AD");
/** Third digit of the decade: 9 for "nineties". */
export const decadeNames = wordsOf("decade", Number);
/** Durations of adjectives: `P1W` for "weeklong". */
export const lengthAdjectives = wordsOf("length", String);
/** TIMEX3 modifiers of the words that name a part of a period. */
export const parts = wordsOf("part", (value) => value as TimeModifier);
/** Nouns for a part of a period, which "of" joins to it. */
export const partNouns = wordsOf("part-noun", (value) => value as TimeModifier);

/** Words that limit a count: "about", "at least", "more than". */
export const limits = new PhraseTable<TimeModifier>(
  parse(limitsCsv, { skipFirstRow: true }).map((row) => [
    row.phrase!,
    row.mod as TimeModifier,
  ]),
);

export interface FixedPhrase {
  readonly type: TimeType;
  readonly value: string;
  readonly anchor: TimeAnchor;
}

/** Expressions that are what they are ("now", "recently"). */
export const fixedPhrases = new PhraseTable<FixedPhrase>(
  parse(phrasesCsv, { skipFirstRow: true }).map((row) => [row.phrase!, {
    type: row.type as TimeType,
    value: row.value!,
    anchor: row.anchor as TimeAnchor,
  }]),
);

/** Days counted from publication, with a part of the day or an empty string. */
export const relativeDays = new PhraseTable<{ days: number; part: string }>(
  parse(relativeDaysCsv, { skipFirstRow: true }).map((row) => [row.phrase!, {
    days: Number(row.days),
    part: row.part!,
  }]),
);

/** Rules of named days: `12-25`, `11-4#4` (fourth Thursday of November), `easter+1`. */
export const holidays = new PhraseTable<string>(
  parse(holidaysCsv, { skipFirstRow: true }).map((row) => [row.name!, row.rule!]),
);

const PHRASES = {
  phrases: phrasesCsv,
  days: relativeDaysCsv,
  holidays: holidaysCsv,
  limits: limitsCsv,
} as const;

/** The first words of the phrases in a data file, for the dispatch of rules. */
export function firstWords(table: keyof typeof PHRASES): string[] {
  return PHRASES[table].trim().split("\n").slice(1).map((line) => /^[\w.]+/.exec(line)![0]);
}

/** The words of the named classes of time-words.csv, for the dispatch of rules. */
export function wordsOfClass(...names: readonly string[]): string[] {
  return rows.filter((row) => names.includes(row.class!)).map((row) => row.word!);
}
