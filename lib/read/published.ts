import type { StatedDate, StatedDateSource } from "../model.ts";
import { dayNumber } from "../calendar.ts";
import { type NamedDay, supportedReading } from "./body-dates.ts";
import { findWrittenDates, isCalendarDay, type WrittenDate } from "./stated-date.ts";

/** A date found while reading, before readings that could be swapped are settled. */
export interface DateFinding {
  readonly written: WrittenDate;
  readonly source: StatedDateSource;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

const trust: readonly StatedDateSource[] = [
  "field",
  "metadata",
  "stamp",
  "url",
  "byline",
  "dateline",
];
/** Dates of one article's publication lie within so many days of each other. */
const SAME_PUBLICATION = 3;
const EDTF =
  /^\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?|\.\.)?)?$/;
const EARLIEST_YEAR = 1000;
const UNIX_SECONDS = /^1\d{9}(?:\d{3})?$/;
const URL_DATE =
  /[/_-](?<year>(?:19|20)\d\d)[/_-](?<month>\d\d?)[/_-](?<day>\d\d?)(?![\d])/;
const URL_COMPACT = /[/_-](?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?![\d])/;

/** What else helps to tell day and month apart. */
export interface DateEvidence {
  /** Days that the text names in words. */
  readonly days?: readonly NamedDay[];
  /** True if where the article comes from the day is written first. */
  readonly isDayFirst?: boolean;
}

/**
 * Settles and orders what an article states about its publication. A date whose day and
 * month could be swapped takes the reading that lies next to another stated date, else the
 * one that the days named in the text support. Without either the reading that is usual
 * where the article comes from is given as uncertain (`2023-01-11?`), the other beside it.
 * The order of trust: a field that is given, a page's metadata, a machine's stamp, the
 * address, the by-line, and last the dateline that opens the text.
 */
export function settleDates(
  findings: readonly DateFinding[],
  evidence: DateEvidence = {},
): StatedDate[] {
  const certain = findings.filter(({ written }) => written.swapped === null)
    .map(({ written }) => written.date);
  const stated = findings.map(({ written, source, text, span }): StatedDate => {
    const { edtf, alternatives } = settle(written, certain, evidence);
    return { edtf, source, text, span, alternatives };
  });
  return stated.sort((a, b) =>
    trust.indexOf(a.source) - trust.indexOf(b.source) ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0)
  );
}

function settle(
  { date, swapped }: WrittenDate,
  certain: readonly string[],
  { days = [], isDayFirst = false }: DateEvidence,
): { edtf: string; alternatives: string[] } {
  if (swapped === null) return { edtf: date, alternatives: [] };
  const near = (day: string) =>
    certain.some((other) =>
      Math.abs(dayNumber(other) - dayNumber(day)) <= SAME_PUBLICATION
    );
  if (near(date) && !near(swapped)) return { edtf: date, alternatives: [] };
  if (near(swapped) && !near(date)) return { edtf: swapped, alternatives: [] };
  const supported = supportedReading([date, swapped], days);
  if (supported !== null) return { edtf: supported, alternatives: [] };
  const [usual, other] = isDayFirst ? [swapped, date] : [date, swapped];
  return { edtf: `${usual}?`, alternatives: [`${other}?`] };
}

const MONTH_FIRST = /^en(?:[-_](?:us|ph))?$/i;
const DAY_FIRST_SITE =
  /^(?:https?:)?\/\/[^/]+\.(?:uk|ie|au|nz|in|za|eu|ng|ke|pk|bd|sg|my)(?:[/:]|$)/i;

/** True if `03/05/2024` is the third of May in this language or at this address. */
export function writesDayFirst(language: string | null, url: string | null): boolean {
  return DAY_FIRST_SITE.test(url ?? "") ||
    (language !== null && !MONTH_FIRST.test(language));
}

/**
 * Reads a publication date given as a field: EDTF, an ISO time, seconds or milliseconds
 * since 1970, or a date in words or numbers. Null if it holds no date.
 */
export function readDateField(
  value: string,
  source: StatedDateSource,
): StatedDate | DateFinding | null {
  const text = value.trim();
  if (EDTF.test(text) && isValidEdtf(text)) {
    return { edtf: text, source, text, span: null, alternatives: [] };
  }
  if (UNIX_SECONDS.test(text)) {
    const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
    const edtf = new Date(milliseconds).toISOString().slice(0, 10);
    return { edtf, source, text, span: null, alternatives: [] };
  }
  const [written] = findWrittenDates(text);
  return written === undefined ? null : { written, source, text, span: null };
}

/** The day that an address carries (`/2024/06/12/`), or null. */
export function dateInUrl(url: string): DateFinding | null {
  const match = URL_DATE.exec(url) ?? URL_COMPACT.exec(url);
  if (match === null) return null;
  const { year, month, day } = match.groups as Record<"year" | "month" | "day", string>;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const written = { date, swapped: null, start: 0, end: 0, isStamp: false };
  return { written, source: "url", text: url, span: null };
}

function isValidEdtf(text: string): boolean {
  return text.split("/").every((part) => {
    const [year, month, day] = part.replace(/[?~%]$/, "").split("-");
    // Programs that know no date write the first day of year 1.
    if (part !== ".." && part !== "" && Number(year) < EARLIEST_YEAR) return false;
    if (month === undefined || part === "..") return true;
    return isCalendarDay(Number(year), Number(month), Number(day ?? "1"));
  });
}
