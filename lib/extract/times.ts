import type { TimeMention } from "../model.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { Lead } from "./leads.ts";
import { WordTable } from "./phrases.ts";
import { articleRule } from "./times/article.ts";
import { dayFirstRule, monthRule } from "./times/calendar.ts";
import { clockRule } from "./times/clock.ts";
import { countedRule, lengthRule } from "./times/counted.ts";
import { earlierDayRule, furtherDayRule } from "./times/day-lists.ts";
import { settleDayOrder } from "./times/day-order.ts";
import { chainEnd, mayStartTime } from "./times/digit-starts.ts";
import { edgeRule, nthWeekdayRule } from "./times/edges.ts";
import { dayPartRule, fixedRule, oneDayRule, relativeDayRule } from "./times/fixed.ts";
import { limitRule } from "./times/limits.ts";
import { nameEnd } from "./times/names.ts";
import { eraRule, partNounRule, partRule, unitEndRule } from "./times/parts.ts";
import { quarterRule } from "./times/quarters.ts";
import { relativeRule } from "./times/relative.ts";
import type { Found, Reading, Scope, TimeRule } from "./times/rule.ts";
import { holidayRule, seasonRule } from "./times/seasons.ts";
import { adverbSetRule, everyRule, frequencyRule } from "./times/sets.ts";
import { stampRule } from "./times/stamps.ts";
import {
  indefiniteDayRule,
  weekdayPluralRule,
  weekdayRule,
  weekdaysAgoRule,
} from "./times/weekdays.ts";
import { yearOfEraRule } from "./times/year-of-era.ts";
import { beforeLastRule, yearBeforeRule } from "./times/year-before.ts";
import { centuryRule, decadeRule, fiscalYearRule, yearRule } from "./times/years.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/**
 * The rules in the order in which they are tried at a token; the first that reads something
 * wins. So a rule stands before those that would read a part of what it reads.
 */
const rules: readonly TimeRule[] = [
  // "the" belongs to what follows it; its rule asks the others.
  articleRule,
  // "01/11/2023 11:10 am" starts with what could be a count or a clock time.
  stampRule,
  // "10 January" before "10" as the hour of a clock time, and before counts.
  dayFirstRule,
  earlierDayRule,
  furtherDayRule,
  clockRule,
  // "Christmas Day" before "day"; "May Day" before "May".
  holidayRule,
  monthRule,
  weekdayRule,
  weekdayPluralRule,
  indefiniteDayRule,
  // "Two Sundays ago" before "two" counts units.
  weekdaysAgoRule,
  // "2022 third quarter" and "1990s" before the bare year.
  quarterRule,
  // "First Tuesday of June" and "last day of the year" before "last" selects a time.
  nthWeekdayRule,
  edgeRule,
  decadeRule,
  centuryRule,
  fiscalYearRule,
  // "1200 AD" before the bare year.
  yearOfEraRule,
  yearRule,
  seasonRule,
  // "last night" and "the other day" before "last" and "other" select a unit.
  relativeDayRule,
  frequencyRule,
  relativeRule,
  // "will one day" before "one day" as a duration.
  oneDayRule,
  partRule,
  partNounRule,
  eraRule,
  limitRule,
  everyRule,
  adverbSetRule,
  unitEndRule,
  yearBeforeRule,
  // "The year before last" before "the year before".
  beforeLastRule,
  // "Months-long" before the bare "months".
  lengthRule,
  countedRule,
  dayPartRule,
  // Last, so that "the past" leaves "the past two years" and "now" nothing to others.
  fixedRule,
];

/** The rules by the length of the run of digits with which they can begin. */
const byDigits: readonly (readonly TimeRule[])[] = Array.from(
  { length: 9 },
  (_, length) => rules.filter((rule) => rule.digits?.includes(length)),
);
const byWord = new WordTable<readonly TimeRule[]>(dispatchTable(), Lead.Time);

function dispatchTable(): Map<string, TimeRule[]> {
  const table = new Map<string, TimeRule[]>();
  for (const rule of rules) {
    for (const word of new Set(rule.starts)) {
      const list = table.get(word) ?? [];
      list.push(rule);
      table.set(word, list);
    }
  }
  return table;
}

/**
 * Finds the time expressions of a text, by TimeML's TIMEX3 guidelines: what type each is,
 * what it counts from and what is needed to compute its value once that is known.
 *
 * @returns Mentions in text order, none overlapping another.
 *
 * @example
 * ```ts
 * import { openDocument } from "./document.ts";
 * import { findTimes } from "./times.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const text = "Trade grew last year, officials said on Feb. 4.";
 * const article = {
 *   id: "a", file: null, sha256: null, title: null, byline: null, outlet: null, url: null,
 *   language: "en", published: null, statedDates: [], text, zones: [],
 * };
 * const times = findTimes(openDocument(article));
 * deepStrictEqual(times.map((time) => time.text), ["last year", "Feb. 4"]);
 * ```
 */
export function findTimes(document: Document): TimeMention[] {
  const found: TimeMention[] = [];
  for (const sentence of document.sentences) {
    new SentenceReader(document.tokens, sentence).readInto(found);
  }
  return [...settleDayOrder(found)];
}

/** How many rules may read inside one another: "the end of the first half of last year". */
const MOST_NESTED = 5;

class SentenceReader implements Scope {
  readonly first: number;
  readonly last: number;
  previous: Found | null = null;
  private depth = 0;
  private rule = "";

  constructor(readonly tokens: Tokens, sentence: ZonedSentence) {
    this.first = sentence.first;
    this.last = sentence.last;
  }

  readInto(found: TimeMention[]): void {
    const { tokens, last } = this;
    const { lead, kind } = tokens;
    let index = this.first;
    while (index < last) {
      if (kind[index] === TokenKind.Digits) {
        if (!mayStartTime(this, index)) {
          index = chainEnd(this, index);
          continue;
        }
      } else if ((lead[index]! & Lead.Time) === 0) {
        index++;
        continue;
      }
      const named = nameEnd(this, index);
      const reading = named > index ? null : this.read(index);
      if (reading === null) {
        index = Math.max(named, index + 1);
        continue;
      }
      this.previous = { ...reading, start: index, rule: this.rule };
      found.push(mentionOf(tokens, this.previous));
      index = reading.end;
    }
  }

  read(index: number): Reading | null {
    if (index >= this.last || this.depth >= MOST_NESTED) return null;
    const { tokens } = this;
    const candidates = tokens.kind[index] === TokenKind.Digits
      ? byDigits[tokens.end[index]! - tokens.start[index]!]
      : byWord.get(tokens, index);
    if (candidates === undefined) return null;
    this.depth++;
    let reading: Reading | null = null;
    for (const rule of candidates) {
      reading = rule.read(this, index);
      if (reading === null) continue;
      this.rule = rule.name;
      break;
    }
    this.depth--;
    return reading;
  }
}

function mentionOf(tokens: Tokens, found: Found): TimeMention {
  const start = tokens.start[found.start]!;
  const end = tokens.end[found.end - 1]!;
  const { rule, type, anchor, mod, quant, freq, meaning } = found;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    rule,
    type,
    anchor,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    meaning,
  };
}
