import monthNamesCsv from "../../data/language/month-names.csv" with { type: "text" };
import { parse } from "@std/csv";
import { dayNumber } from "../calendar.ts";
import { isCalendarDay } from "./stated-date.ts";

/** A day that a text names in words, with or without its year. */
export interface NamedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const english = parse(monthNamesCsv, { skipFirstRow: true })
  .find(({ language }) => language === "en")!;
const months = new Map<string, number>();
english.names!.split("|").forEach((names, index) => {
  for (const name of names.split(" ")) months.set(name, index + 1);
});

const NAMED =
  /(?<!\p{L})(?:(?<dayBefore>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<after>\p{Lu}\p{Ll}{2,8})\.?|(?<before>\p{Lu}\p{Ll}{2,8})\.? (?<dayAfter>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d))(?:,? (?<year>(?:19|20)\d\d)(?!\d))?/gu;
/** News name the days on which things happened near the top. */
const REACH = 20_000;
/** What an article reports lies no further back than this, in days. */
const LONGEST_AGO = 10;

/** The days that a text names: "May 2", "2 May 2024", "on Feb. 4". */
export function namedDays(text: string): NamedDay[] {
  const days: NamedDay[] = [];
  for (const { groups } of text.slice(0, REACH).matchAll(NAMED)) {
    const month = months.get((groups!.after ?? groups!.before)!.toLowerCase());
    const day = Number(groups!.dayBefore ?? groups!.dayAfter);
    const year = groups!.year === undefined ? null : Number(groups!.year);
    if (month === undefined || !isCalendarDay(year ?? 2000, month, day)) continue;
    days.push({ year, month, day });
  }
  return days;
}

/**
 * Which of two readings of a day of publication the days named in the text support: the one
 * with such a day on it or shortly before it, if the other has none. Null if both or
 * neither have.
 */
export function supportedReading(
  readings: readonly [string, string],
  days: readonly NamedDay[],
): string | null {
  const [first, second] = readings.map((reading) =>
    days.some((day) => isShortlyBefore(day, reading))
  );
  if (first === second) return null;
  return first ? readings[0] : readings[1];
}

function isShortlyBefore({ year, month, day }: NamedDay, date: string): boolean {
  const published = Number(date.slice(0, 4));
  const years = year === null ? [published, published - 1] : [year];
  return years.some((candidate) => {
    if (!isCalendarDay(candidate, month, day)) return false;
    const two = (number: number) => String(number).padStart(2, "0");
    const ago = dayNumber(date) - dayNumber(`${candidate}-${two(month)}-${two(day)}`);
    return ago >= 0 && ago <= LONGEST_AGO;
  });
}
