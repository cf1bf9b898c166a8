import monthNamesCsv from "../../data/language/month-names.csv" with { type: "text" };
import { parse } from "@std/csv";

/** A date as written somewhere, with the other reading if day and month could be swapped. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is written. */
  readonly date: string;
  /** The same numbers with day and month swapped, or null if only one reading exists. */
  readonly swapped: string | null;
  /** Where the words stand in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** True if a time of day with `T` or a zone follows: a machine wrote it. */
  readonly isStamp: boolean;
}

const months = new Map<string, number>();
for (const row of parse(monthNamesCsv, { skipFirstRow: true })) {
  row.names!.split("|").forEach((names, index) => {
    for (const name of names.split(" ")) {
      if (!months.has(name)) months.set(name, index + 1);
    }
  });
}

const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?!\d)(?<time>[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
const COMPACT = /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)/g;
const NUMERIC =
  /(?<!\d)(?<!\d[./])(?<first>\d\d?)(?<mark>[-/.])\s?(?<second>\d\d?)\k<mark>\s?(?<year>(?:19|20)\d\d|\d\d)(?!\d|[./]\d)/g;
const DAY_MONTH =
  /(?<!\d)(?<day>\d\d?)(?:st|nd|rd|th|er|ST|ND|RD|TH|º|ª|\.)?[\s.,-]{0,3}(?:of |OF |de |DE |d')?(?<name>\p{L}{3,12})\.?[\s.,-]{0,3}(?:de |del |DE |DEL |d')?(?<year>(?:19|20)\d\d)(?!\d)/gu;
/** A name before it may be glued to the month: "Ann LeeMay 3, 2024". */
const MONTH_DAY =
  /(?:(?<!\p{L})|(?<=\p{Ll})(?=\p{Lu}))(?<name>\p{L}{3,12})\.?[\s.]{0,2}(?<day>\d\d?)(?:st|nd|rd|th|ST|ND|RD|TH)?[\s.,]{1,3}(?<year>(?:19|20)\d\d)(?!\d)/gu;
const MONTH_YEAR = /(?<!\p{L})(?<name>\p{L}{3,12})\.?,? (?<year>(?:19|20)\d\d)(?!\d)/gu;

/** Every notation has a year of four digits or three numbers with marks between them. */
const YEAR = /(?:19|20)\d\d|\d[-/.]\s?\d\d?[-/.]/;

type Groups = Record<string, string | undefined>;
interface Reading {
  readonly date: string;
  readonly swapped: string | null;
}
/** From most to least telling; a later one reads only what the earlier ones left. */
const notations: readonly [RegExp, (groups: Groups) => Reading | null][] = [
  [ISO, (g) => reading(g.year!, Number(g.month), Number(g.day))],
  [DAY_MONTH, readNamed],
  [MONTH_DAY, readNamed],
  [NUMERIC, readNumeric],
  [COMPACT, (g) => reading(g.year!, Number(g.month), Number(g.day))],
  [MONTH_YEAR, (g) => {
    const month = months.get(g.name!.toLowerCase());
    return month === undefined
      ? null
      : { date: `${g.year}-${twoDigits(month)}`, swapped: null };
  }],
];

/**
 * Finds the full dates (year included) that a by-line, a stamp or a field of metadata
 * states, in the order in which they stand. Numbers with the year last are read with the
 * month first, `swapped` has the other reading: `01/11/2023`; with full stops between them
 * the day comes first: `11.01.2023`.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const [date] = findWrittenDates("By Ann Lee Jun12,2024");
 * deepStrictEqual([date?.date, date?.swapped], ["2024-06-12", null]);
 * ```
 */
export function findWrittenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!YEAR.test(text)) return found;
  for (const [pattern, read] of notations) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const result = settleByWeekday(read(match.groups as Groups), text, start, end);
      if (result === null) {
        // A shorter reading may start inside: the month in "LeeMay 3, 2024".
        pattern.lastIndex = start + 1;
        continue;
      }
      found.push({ ...result, start, end, isStamp: match.groups?.time !== undefined });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY_BEFORE = /\b(?<day>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}[.,]{0,2}\s*$/i;
const WEEKDAY_AFTER = /^[\s,(]*(?<day>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\b/i;
const WEEKDAY_REACH = 14;

/** "Friday 03/05/2024" can only be the third of May. */
function settleByWeekday(
  result: Reading | null,
  text: string,
  start: number,
  end: number,
): Reading | null {
  if (result === null || result.swapped === null) return result;
  const match =
    WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - WEEKDAY_REACH), start)) ??
      WEEKDAY_AFTER.exec(text.slice(end, end + WEEKDAY_REACH));
  if (match === null) return result;
  const weekday = WEEKDAYS.indexOf(match.groups!.day!.toLowerCase());
  const isRight = (date: string) => new Date(`${date}T00:00Z`).getUTCDay() === weekday;
  const { date, swapped } = result;
  if (isRight(date) === isRight(swapped)) return result;
  return { date: isRight(date) ? date : swapped, swapped: null };
}

/** True for a day that the calendar has. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function reading(year: string, month: number, day: number): Reading | null {
  if (!isCalendarDay(Number(year), month, day)) return null;
  return { date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, swapped: null };
}

function readNamed(groups: Groups): Reading | null {
  const month = months.get(groups.name!.toLowerCase());
  return month === undefined ? null : reading(groups.year!, month, Number(groups.day));
}

function readNumeric(groups: Groups): Reading | null {
  const year = groups.year!.length === 2 ? `20${groups.year}` : groups.year!;
  const first = Number(groups.first);
  const second = Number(groups.second);
  const monthFirst = reading(year, first, second);
  const dayFirst = reading(year, second, first);
  if (groups.mark === ".") return dayFirst ?? monthFirst;
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst;
  const swapped = monthFirst.date === dayFirst.date ? null : dayFirst.date;
  return { date: monthFirst.date, swapped };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
