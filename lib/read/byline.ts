import bylinesCsv from "../../data/language/bylines.csv" with { type: "text" };
import { splitOutlet } from "./byline-outlet.ts";
import { CueTable } from "./cues.ts";
import { endsLikeSentence, isProse } from "./prose.ts";
import { findWrittenDates, type WrittenDate } from "./stated-date.ts";
import { foldedWords, type Line } from "./text-lines.ts";

type BylineKind = "author" | "editor" | "date" | "modified" | "reading";

/** What a line between headline and text says about who wrote it, and when. */
export interface Byline {
  readonly author: string | null;
  /** The medium that it names behind the author, or null. */
  readonly outlet: string | null;
  readonly dates: readonly WrittenDate[];
  /** True if the dates are those of a later change. */
  readonly isModified: boolean;
  /** True if a cue such as "By" or "Published" or a machine's stamp says what it is. */
  readonly isLabelled: boolean;
}

const cues = new CueTable<BylineKind>(bylinesCsv);

const LONGEST_BYLINE = 24;
/** Words beside the date of a line without a label: a place, a weekday. */
const LONGEST_DATELINE = 3;
/** "by ann marie lee" */
const LONGEST_LOWER_CASE = 4;
const TIME_OF_DAY =
  /\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d+)?\s?(?:[ap]\.?m\.?)?(?:\s?(?:Z|GMT|UTC|BST|E[SD]?T|P[SD]?T|C[ES]{0,2}T|MSK|IST))?(?:[+-]\d\d:?\d\d)?(?![\p{L}\d])|\b\d{1,2}\s?[ap]\.?m\b\.?/giu;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?/gi;
const AUTHOR_CUE =
  /(?:^|[\s|•·–—-])(?:(?:written|posted|published|reported|reporting|story|words|text)\s+)?(?:by|authors?)\b\s*:?\s*/gi;
const AUTHOR_END =
  /\s*(?:[|•·–—]|\s-\s|\b(?:published|posted|created|updated|last|on|for|in)\b|,?\s*\d).*$/i;

/** Reads a line as a by-line: names, dates, "5 min read"; null if it is something else. */
export function readByline(line: Line): Byline | null {
  if (line.hashes.length === 0 || line.hashes.length > LONGEST_BYLINE) return null;
  const kind = cues.find(line);
  const dates = findWrittenDates(line.text);
  if (kind === "author" || kind === "editor") {
    if (!startsLikeName(line, dates) || isProse(line)) return null;
    return byline(line, dates, true, kind === "author");
  }
  if (kind === "reading") return isProse(line) ? null : byline(line, dates, true, true);
  const rest = restOf(line.text, dates);
  const isSentence = rest.length > LONGEST_DATELINE && endsLikeSentence(line);
  if (kind !== null && dates.length > 0 && rest.length <= 10 && !isSentence) {
    return { ...byline(line, dates, true, true), isModified: kind === "modified" };
  }
  if (dates.some((date) => date.date.length === 10) && isNamesOnly(rest)) {
    const named = rest.some((word) => word.toLowerCase() === "by");
    if (named || rest.length <= LONGEST_DATELINE) {
      return byline(line, dates, named || dates.some((date) => date.isStamp), true);
    }
  }
  return null;
}

function byline(
  line: Line,
  dates: readonly WrittenDate[],
  isLabelled: boolean,
  hasAuthor: boolean,
): Byline {
  const named = hasAuthor ? authorOf(line.text) : null;
  const [author, outlet] = named === null ? [null, null] : splitOutlet(named);
  return { author, outlet, dates, isModified: false, isLabelled };
}

/**
 * True if what follows the label is a name: "By Ann Lee", but not "By the end of"; also in
 * lower case where little or only a full date follows.
 */
function startsLikeName(line: Line, dates: readonly WrittenDate[]): boolean {
  const [cue] = line.text.match(/^[\p{L} ]*?\b(?:by|authors?)\b\s*:?\s*/iu) ?? [""];
  const rest = line.text.slice(cue.length);
  if (/^\d/.test(rest)) return false;
  if (/^[\p{Lu}@]/u.test(rest)) return true;
  const words = dates.some(({ date }) => date.length === 10)
    ? restOf(line.text, dates).length
    : line.hashes.length;
  return rest.length > 0 && words <= LONGEST_LOWER_CASE;
}

/** The words of a line without its dates, times and weekdays. */
function restOf(text: string, dates: readonly WrittenDate[]): string[] {
  let rest = "";
  let at = 0;
  for (const { start, end } of dates) {
    rest += text.slice(at, start) + " ";
    at = end;
  }
  rest += text.slice(at);
  rest = rest.replace(TIME_OF_DAY, " ").replace(WEEKDAY, " ");
  return rest.match(/[\p{L}\p{N}]+(?:['’.-]\p{L}+)*/gu) ?? [];
}

function isNamesOnly(words: readonly string[]): boolean {
  return words.every((word) =>
    /^\p{Lu}/u.test(word) || /^(?:by|and|at|on|in|am|pm|of|the|t|z|\d+)$/i.test(word)
  );
}

function authorOf(text: string): string | null {
  const cue = [...text.matchAll(AUTHOR_CUE)].at(-1);
  if (cue === undefined) return null;
  let name = text.slice(cue.index + cue[0].length);
  const [date] = findWrittenDates(name);
  if (date !== undefined) name = name.slice(0, date.start);
  name = name.replace(AUTHOR_END, "").replace(/[\s,;:|./–—-]+$/, "").trim();
  return name === "" || foldedWords(name).length > 12 ? null : name;
}
