import { dayNumber } from "../calendar.ts";
import type { StatedDate } from "../model.ts";
import { toBlocks } from "./html-blocks.ts";
import { namesOf } from "./html-clutter.ts";
import type { PageMetadata } from "./html-metadata.ts";
import {
  type DateFinding,
  dateInUrl,
  readDateField,
  settleDates,
  writesDayFirst,
} from "./published.ts";
import { findWrittenDates } from "./stated-date.ts";

const DATE_WORDS = new Set(
  ("date time timestamp published publish pubdate posted datetime dateline datum fecha " +
    "byline author meta entrydate postdate publication info created").split(" "),
);
const MODIFIED_WORDS = new Set("updated update modified lastmod aktualisiert".split(" "));
/** Attributes that hold a date, however a page writes their case. */
const DATE_ATTRIBUTE = /^(?:datetime|title|content|data-.*(?:date|time).*)$/i;
const LONGEST_LABEL = 160;
const LONGEST_BLOCK = 90;
/** Dates in these are those of other articles. */
const ELSEWHERE = "aside, nav, footer, [class*=related i], [class*=sidebar i], " +
  "[class*=widget i], [class*=comment i], [class*=teaser i], [class*=recommend i]";
/** What stands in the article's own element and still tells of others. */
const NEVER_OWN = "nav, [class*=related i], [class*=comment i], [class*=recommend i]";
/** A part with more of the page's paragraphs than this holds the article. */
const MOST_PARAGRAPHS = 0.5;
const SCRIPTED =
  /["'](?:date_?published|publish(?:ed)?_?(?:date|at|time)|pub_?date|publication_?date|first_?published|display_?date)["']\s*:\s*["'](?<date>(?:19|20)\d\d-\d\d-\d\d)/i;

/**
 * The publication dates that a page states, the most trusted first: linked data, `<meta>`
 * and microdata; `<time>` elements and elements named after dates; the address; lines that
 * are or open with a date; dates in scripts; then, where there is no other, a date of
 * change, the day in a picture's address, and the first comment's. A machine's time in UTC
 * gives way to the day before or after it where the page shows that to its readers.
 */
export function statedDatesOf(
  page: Document,
  html: string,
  metadata: PageMetadata,
): StatedDate[] {
  const stated = readAll(metadata.published);
  const dayFirst = writesDayFirst(metadata.language, metadata.url);
  const shown = stated.length === 0 || isUniversal(stated[0]!.text)
    ? elementDates(page)
    : [];
  const url = metadata.url === null ? null : dateInUrl(metadata.url);
  const local = localDay(
    stated[0],
    settle([...shown, ...(url === null ? [] : [url])], dayFirst),
  );
  if (local !== null) stated.unshift(local);
  if (stated.length === 0) stated.push(...shown);
  if (url !== null) stated.push(url);
  // Looked for first, since looking for lines takes the comments out of the page.
  const comments = stated.length === 0 ? commentDate(page) : [];
  const last: (() => readonly Reading[])[] = [
    () => blockDates(page),
    () => readAll([SCRIPTED.exec(html)?.groups?.date ?? ""]),
    () => readAll(metadata.modified),
    () => pictureDate(page),
    () => comments,
  ];
  for (const read of last) if (stated.length === 0) stated.push(...read());
  return settle(stated, dayFirst);
}

const UNIVERSAL =
  /T(?<hour>\d\d):?\d\d.*(?:Z|[+-]00:?00)$|(?<gmt>\d\d):\d\d:\d\d (?:GMT|UTC)$/;
/** East of Greenwich a day begins up to so many hours before it does there. */
const EARLIEST_HOUR_NEXT_DAY = 10;
const LATEST_HOUR_DAY_BEFORE = 12;

function isUniversal(text: string): boolean {
  return UNIVERSAL.test(text);
}

/** The day that the place of publication wrote while it was another one in UTC, or null. */
function localDay(
  first: Reading | undefined,
  shown: readonly StatedDate[],
): StatedDate | null {
  const match = first === undefined ? null : UNIVERSAL.exec(first.text);
  if (first === undefined || match === null) return null;
  const date = "written" in first ? first.written.date : first.edtf;
  const hour = Number(match.groups!.hour ?? match.groups!.gmt);
  return shown.find(({ edtf }) => {
    if (edtf.length !== 10 || date.length !== 10) return false;
    const days = dayNumber(edtf) - dayNumber(date);
    return (days === -1 && hour < LATEST_HOUR_DAY_BEFORE) ||
      (days === 1 && hour >= EARLIEST_HOUR_NEXT_DAY);
  }) ?? null;
}

function pictureDate(page: Document): Reading[] {
  const picture = page.querySelector('meta[property="og:image"]')?.getAttribute("content");
  const date = dateInUrl(picture ?? "");
  return date === null ? [] : [date];
}

/** The earliest comment is often of the same day, so that its date is an uncertain one. */
function commentDate(page: Document): Reading[] {
  const days = [...page.querySelectorAll("[class*=comment i] time[datetime]")]
    .map((element) => readDateField(element.getAttribute("datetime") ?? "", "metadata"))
    .map((date) => date === null ? "" : "written" in date ? date.written.date : date.edtf)
    .filter((day) => day.length === 10).sort();
  const [text] = days;
  if (text === undefined) return [];
  return [{ edtf: `${text}?`, source: "metadata", text, span: null, alternatives: [] }];
}

/** The day on which the page says that it was last changed, or null. */
export function modifiedDateOf(metadata: PageMetadata): string | null {
  return settle(
    readAll(metadata.modified),
    writesDayFirst(metadata.language, metadata.url),
  )[0]?.edtf ?? null;
}

type Reading = StatedDate | DateFinding;

function readAll(values: readonly string[]): Reading[] {
  // Programs that know no date write the first second of their clock.
  return values.filter((value) => !value.trim().startsWith("1970-01-01"))
    .map((value) => readDateField(value, "metadata"))
    .filter((date) => date !== null) as Reading[];
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
  const found: { reading: Reading; rank: number; distance: number }[] = [];
  const heading = page.querySelector("h1");
  const others = new Set(otherParts(page));
  const isElsewhere = (element: Element) => {
    for (let part: Element | null = element; part !== null; part = part.parentElement) {
      if (others.has(part)) return true;
    }
    return false;
  };
  let afterHeading = heading === null;
  let position = 0;
  for (const element of page.querySelectorAll("h1, time, [class], [id], abbr[title]")) {
    if (element === heading) {
      afterHeading = true;
      for (const earlier of found) earlier.distance = position - earlier.distance;
    }
    position++;
    const rank = rankOf(element);
    if (rank < 0 || isElsewhere(element)) continue;
    const reading = dateOfElement(element);
    if (reading === null) continue;
    const inList = element.closest("li") !== null ? 1 : 0;
    found.push({
      reading,
      rank: rank + inList + (afterHeading ? 0 : 0.5),
      distance: position,
    });
    if (found.length > 12) break;
  }
  return found.sort((a, b) => a.rank - b.rank || a.distance - b.distance)
    .map(({ reading }) => reading).slice(0, 3);
}

/** The parts of the page that are for other articles or for its readers' words. */
function otherParts(page: Document): Element[] {
  const paragraphs = page.querySelectorAll("p").length;
  const article = page.querySelector("h1")?.closest("article") ?? null;
  return [...page.querySelectorAll(ELSEWHERE)].filter((part) =>
    part.localName !== "body" && part.querySelector("h1") === null &&
    (article === null || !article.contains(part) || part.matches(NEVER_OWN)) &&
    part.querySelectorAll("p").length <= MOST_PARAGRAPHS * paragraphs &&
    !(part.localName === "aside" && namesOf(part).some((name) => DATE_WORDS.has(name)))
  );
}

/** How telling an element is of a date of publication; negative if not at all. */
function rankOf(element: Element): number {
  const names = namesOf(element);
  const isTime = element.localName === "time";
  if (names.some((name) => MODIFIED_WORDS.has(name))) {
    return names.includes("published") ? 1 : 3;
  }
  if (isTime) return element.hasAttribute("pubdate") ? 0 : 1;
  return names.some((name) => DATE_WORDS.has(name)) ? 1.25 : -1;
}

function dateOfElement(element: Element): Reading | null {
  const attributes = element.getAttributeNames().filter((name) => DATE_ATTRIBUTE.test(name))
    .map((name) => element.getAttribute(name) ?? "");
  const text = (element.textContent ?? "").trim();
  for (const value of [...attributes, text]) {
    if (value === "" || value.length > LONGEST_LABEL) continue;
    const reading = readDateField(value, "metadata");
    if (reading !== null && isFull(reading)) return reading;
  }
  return null;
}

/**
 * The first line with a date that is short or opens with it, those below the headline
 * before those above it.
 */
function blockDates(page: Document): Reading[] {
  const heading = page.querySelector("h1");
  const title = heading?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  for (const part of otherParts(page)) part.remove();
  const blocks = toBlocks(page.documentElement);
  const at = Math.max(0, blocks.findIndex(({ text }) => title !== "" && text === title));
  for (const { text, linkShare } of [...blocks.slice(at), ...blocks.slice(0, at)]) {
    if (linkShare > 0.5 || /©|copyright/i.test(text)) continue;
    const isShort = text.length <= LONGEST_BLOCK;
    const start = isShort ? text : text.slice(0, DATELINE);
    const written = findWrittenDates(start).find(({ date }) => date.length === 10);
    if (written === undefined || RANGE.test(start.slice(0, written.start))) continue;
    const before = start.slice(0, written.start);
    if (!isShort && !OPENS.test(before)) continue;
    if (!isShort && PLACED.test(before) && GOES_ON.test(text.slice(written.end))) continue;
    return [{ written, source: "byline", text: start, span: null }];
  }
  return [];
}

/** A long line that opens with its date has it within so many characters. */
const DATELINE = 60;
/** What stands before a date that opens a line: brackets, a place, "press release of". */
const OPENS = /^[^.!?]{0,36}$/;
/** "London, May 3, 2024, was the day": a sentence that goes on and is no dateline. */
const PLACED = /^\p{Lu}[^\d:|]*,\s*$/u;
const GOES_ON = /^(?:,|\s[-–—]+)\s+(?!(?:by|at|in|um|von|par)\b)\p{Ll}{2}/u;
/** The end of a range, which is the time of an event. */
const RANGE = /\d\.?\s*(?:[-–&]|bis|und|to|and)\s*$/;

function isFull(reading: Reading): boolean {
  return ("written" in reading ? reading.written.date : reading.edtf).length >= 10;
}
