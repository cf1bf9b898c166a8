import datelineWordsCsv from "../../data/language/dateline-words.csv" with { type: "text" };
import { parse } from "@std/csv";
import { isOutletName } from "./outlet.ts";
import { findWrittenDates, type WrittenDate } from "./stated-date.ts";

/** What opens a report: where, when and by which agency it was filed. */
export interface Dateline {
  /** The full date, or null if no year is written. */
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  /** Where in the line the report itself begins; the line's length if nothing follows. */
  readonly end: number;
}

const agencies = new Set<string>();
const noPlaces = new Set<string>();
for (const row of parse(datelineWordsCsv, { skipFirstRow: true })) {
  (row.class === "agency" ? agencies : noPlaces).add(row.words!.toLowerCase());
}

/** A dateline with its date is no longer than this, in characters. */
const REACH = 120;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PLACE = String
  .raw`(?<place>${WORD}(?:(?:,?\s+|\s?\/\s?)(?:${WORD}|of|and|de|la|le|el|del|do|am|an|der|sur|upon)){0,7})`;
const OPENING = String.raw`^[\s*_>]*(?<bracket>\(?)[*_]*`;
const AGENCY = String.raw`(?:\((?<agency>[^()\n]{2,40})\)|\/(?<wire>[^\/\n]{2,40})\/)`;
const DASH = String.raw`(?<dash>-{1,3}|[–—―])`;
const BEFORE_DATE = new RegExp(
  String.raw`${OPENING}${PLACE}(?:\s*\((?<agency>[^()\n]{2,40})\))?` +
    String.raw`(?<mark>[,.]|,?\s*[-–—―]+)?\s*$`,
  "u",
);
const AFTER_DATE = new RegExp(
  String.raw`^[*_]*[.,]?\s*(?:${AGENCY})?[.:,*_]*\s*${DASH}?[*_]*\s*`,
);
const CLOSES_BRACKET = new RegExp(
  String.raw`^(?:[,/]\s*(?<agency>[^()\n,]{2,40}))?\)[.:,*_]*\s*${DASH}?[*_]*\s*`,
);
const DAY = String.raw`\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?`;
const WITHOUT_DATE = new RegExp(
  String.raw`${OPENING}${PLACE}(?<day>[,.]?\s+(?:${DAY}))?[.,]?\s*${AGENCY}[.:,*_]*` +
    String.raw`\s*${DASH}?[*_]*\s*`,
  "u",
);
const AGENCY_ALONE = new RegExp(
  String.raw`^\s*\((?<agency>[^()\n]{2,40})\)\s*${DASH}\s*`,
);
const STARTS_SENTENCE = /^(?:$|[\p{Lu}\d"'“‘„«([$€£¥…*_])/u;

/**
 * Reads the dateline that opens a paragraph: a place, a date, and an agency in brackets or
 * a dash right after it; `(Budapest, 14 May 2024)` likewise. Without a date an agency that
 * is known has to stand in the brackets. Null if the line opens otherwise: a date that a
 * sentence goes on after ("London, May 14, 2024, was ...") is none.
 *
 * @example
 * ```ts
 * import { deepStrictEqual, strictEqual } from "node:assert/strict";
 * const line = readDateline("BUDAPEST, May 14, 2024 (Reuters) - Exports grew.");
 * deepStrictEqual([line?.date?.date, line?.agency], ["2024-05-14", "Reuters"]);
 * strictEqual(readDateline("Budapest, May 14, 2024, was a warm day."), null);
 * ```
 */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, REACH);
  const date = findWrittenDates(head).find((found) => found.date.length === 10);
  const dated = date === undefined ? null : readDated(text, head, date);
  return dated ?? readUndated(text, head);
}

/** True if the line is a dateline and nothing else: "MIAMI (AP) --". */
export function isDatelineAlone(text: string): boolean {
  return readDateline(text)?.end === text.length;
}

/** True for the name of a news agency: "Reuters", "Xinhua". */
export function isAgencyName(text: string): boolean {
  return agencies.has(text.toLowerCase());
}

function readDated(text: string, head: string, date: WrittenDate): Dateline | null {
  const before = BEFORE_DATE.exec(head.slice(0, date.start))?.groups;
  if (before === undefined || !isPlace(before.place!)) return null;
  const isBracketed = before.bracket === "(";
  const separated = before.mark !== undefined || before.agency !== undefined ||
    isUpperCase(before.place!);
  if (!separated) return null;
  const rest = head.slice(date.end);
  const after = (isBracketed ? CLOSES_BRACKET : AFTER_DATE).exec(rest);
  if (after === null) return null;
  const groups = after.groups!;
  const named = [groups.agency, groups.wire, before.agency].find((name) =>
    name !== undefined && isAgency(name, true)
  );
  const end = date.end + after[0].length;
  const report = text.slice(end, end + 20);
  const isMarked = named !== undefined || groups.dash !== undefined || isBracketed;
  if (!isMarked || isRange(report)) return null;
  if (named === undefined && !STARTS_SENTENCE.test(report)) return null;
  return { date, agency: named?.trim() ?? null, end };
}

function readUndated(text: string, head: string): Dateline | null {
  const match = WITHOUT_DATE.exec(head);
  if (match === null) return readAgency(head);
  const { bracket, place, day, agency, wire, dash } = match.groups!;
  const name = agency ?? wire!;
  const isMarked = dash !== undefined || day !== undefined || wire !== undefined ||
    match[0].length === text.length;
  if (bracket !== "" || !isMarked || !isPlace(place!)) return null;
  if (!isAgency(name, isUpperCase(place!))) return null;
  return { date: null, agency: name.trim(), end: match[0].length };
}

/** "(Reuters) - " and nothing before it. */
function readAgency(head: string): Dateline | null {
  const match = AGENCY_ALONE.exec(head);
  if (match === null || !isAgencyName(match.groups!.agency!)) return null;
  return { date: null, agency: match.groups!.agency!, end: match[0].length };
}

/** Not "On", "The Monday", "Published": the first word must be able to name a place. */
function isPlace(words: string): boolean {
  const [first = ""] = words.split(/[\s,/]+/);
  return !noPlaces.has(first.toLowerCase().replace(/\.$/, ""));
}

/** @param isTrusted True if all else says dateline, so that capitals are enough. */
function isAgency(name: string, isTrusted: boolean): boolean {
  const words = name.trim();
  if (isAgencyName(words) || isOutletName(words)) return true;
  return isTrusted && /^[\p{Lu}][\p{Lu}/-]{1,9}$/u.test(words);
}

function isUpperCase(words: string): boolean {
  return /^[^\p{Ll}]+$/u.test(words);
}

/** "14 May 2024 – 16 May 2024" is the time of an event. */
function isRange(rest: string): boolean {
  return findWrittenDates(rest)[0]?.start === 0;
}
