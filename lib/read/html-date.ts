import type { StatedDate } from "../model.ts";
import { toBlocks } from "./html-blocks.ts";
import { splitName } from "./html-clutter.ts";
import type { PageMetadata } from "./html-metadata.ts";
import { type DateFinding, dateInUrl, readDateField, settleDates } from "./published.ts";
import { findWrittenDates } from "./stated-date.ts";

const DATE_WORDS = new Set(
  ("date time timestamp published publish pubdate posted datetime dateline datum fecha " +
    "byline meta entrydate postdate publication info created").split(" "),
);
const MODIFIED_WORDS = new Set("updated update modified lastmod aktualisiert".split(" "));
const LONGEST_LABEL = 160;
const LONGEST_BLOCK = 90;
/** Dates in these are those of other articles. */
const ELSEWHERE = "aside, nav, footer, [class*=related i], [class*=sidebar i], " +
  "[class*=widget i], [class*=comment i], [class*=teaser i], [class*=recommend i]";
const SCRIPTED =
  /["'](?:date_?published|publish(?:ed)?_?(?:date|at|time)|pub_?date|publication_?date|first_?published|display_?date)["']\s*:\s*["'](?<date>(?:19|20)\d\d-\d\d-\d\d)/i;

/**
 * The publication dates that a page states, the most trusted first: linked data, `<meta>`
 * and microdata; `<time>` elements and elements named after dates; the address; short lines
 * that hold a date; dates in scripts; last, a date of change where there is no other.
 */
export function statedDatesOf(
  page: Document,
  html: string,
  metadata: PageMetadata,
): StatedDate[] {
  const stated = readAll(metadata.published);
  if (stated.length === 0) stated.push(...elementDates(page));
  const url = metadata.url === null ? null : dateInUrl(metadata.url);
  if (url !== null) stated.push(url);
  if (stated.length === 0) stated.push(...blockDates(page));
  if (stated.length === 0) {
    stated.push(...readAll([SCRIPTED.exec(html)?.groups?.date ?? ""]));
  }
  if (stated.length === 0) stated.push(...readAll(metadata.modified));
  return settle(stated, isDayFirst(metadata));
}

const MONTH_FIRST = /^en(?:[-_](?:us|ph))?$/i;

/** True if the page's language writes `03/05/2024` for the third of May. */
function isDayFirst({ language, url }: PageMetadata): boolean {
  const isBritish = /^https?:\/\/[^/]+\.(?:uk|ie|au|nz|in|za|eu)(?:\/|$)/i.test(url ?? "");
  return isBritish || (language !== null && !MONTH_FIRST.test(language));
}

/** The day on which the page says that it was last changed, or null. */
export function modifiedDateOf(metadata: PageMetadata): string | null {
  return settle(readAll(metadata.modified), isDayFirst(metadata))[0]?.edtf ?? null;
}

type Reading = StatedDate | DateFinding;

function readAll(values: readonly string[]): Reading[] {
  return values.map((value) => readDateField(value, "metadata")).filter((date) =>
    date !== null
  ) as Reading[];
}

/** Keeps the given order among dates of one source. */
function settle(readings: readonly Reading[], dayFirst: boolean): StatedDate[] {
  const known = readings.filter((reading) => !("written" in reading)) as StatedDate[];
  const certain: DateFinding[] = known.filter(({ edtf }) => edtf.length === 10).map((
    { edtf, source, text },
  ) => ({
    written: { date: edtf, swapped: null, start: 0, end: 0, isStamp: false },
    source,
    text,
    span: null,
  }));
  return readings.map((reading) => {
    if (!("written" in reading)) return reading;
    const { date, swapped } = reading.written;
    const written = dayFirst && swapped !== null
      ? { ...reading.written, date: swapped, swapped: date }
      : reading.written;
    return settleDates([{ ...reading, written }, ...certain])
      .find(({ text }) => text === reading.text)!;
  });
}

function elementDates(page: Document): Reading[] {
  const found: { reading: Reading; rank: number }[] = [];
  const heading = page.querySelector("h1");
  let afterHeading = heading === null;
  for (const element of page.querySelectorAll("h1, time, [class], [id], abbr[title]")) {
    if (element === heading) afterHeading = true;
    const rank = rankOf(element);
    if (rank < 0 || element.closest(ELSEWHERE) !== null) continue;
    const reading = dateOfElement(element);
    if (reading !== null) found.push({ reading, rank: rank + (afterHeading ? 0 : 0.5) });
    if (found.length > 12) break;
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ reading }) => reading).slice(0, 3);
}

/** How telling an element is of a date of publication; negative if not at all. */
function rankOf(element: Element): number {
  const names = splitName(
    `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`,
  );
  const isTime = element.localName === "time";
  if (names.some((name) => MODIFIED_WORDS.has(name))) {
    return names.includes("published") ? 1 : 3;
  }
  if (isTime) return element.hasAttribute("pubdate") ? 0 : 1;
  return names.some((name) => DATE_WORDS.has(name)) ? 1.25 : -1;
}

function dateOfElement(element: Element): Reading | null {
  const attribute = element.getAttribute("datetime") ?? element.getAttribute("title") ?? "";
  const text = (element.textContent ?? "").trim();
  for (const value of [attribute, text]) {
    if (value === "" || value.length > LONGEST_LABEL) continue;
    const reading = readDateField(value, "metadata");
    if (reading !== null && isFull(reading)) return reading;
  }
  return null;
}

/** The first short line with a date, those below the headline before those above it. */
function blockDates(page: Document): Reading[] {
  const heading = page.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const blocks = toBlocks(page.documentElement);
  const at = Math.max(
    0,
    blocks.findIndex(({ text }) => heading !== "" && text === heading),
  );
  for (const { text, linkShare } of [...blocks.slice(at), ...blocks.slice(0, at)]) {
    if (text.length > LONGEST_BLOCK || linkShare > 0.5) continue;
    if (/©|copyright/i.test(text)) continue;
    const written = findWrittenDates(text).find(({ date }) => date.length === 10);
    if (written !== undefined) return [{ written, source: "byline", text, span: null }];
  }
  return [];
}

function isFull(reading: Reading): boolean {
  return ("written" in reading ? reading.written.date : reading.edtf).length >= 10;
}
