import { DatelineError } from "../errors.ts";

/** A time expression as annotated. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** A TimeML document: its text, its creation day and the expressions annotated in it. */
export interface TimemlDocument {
  readonly file: string;
  /** What stands inside `<TEXT>`, without tags. */
  readonly text: string;
  /** Day of the document creation time, `YYYY-MM-DD`, or null. */
  readonly created: string | null;
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads a TimeML document with inline tags.
 *
 * @throws {DatelineError} If it has no `<TEXT>`.
 *
 * @example
 * ```ts
 * import { readTimeml } from "./timeml-document.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const { text, times } = readTimeml(
 *   '<TimeML><TEXT>Since <TIMEX3 tid="t1" type="DATE" value="2014">2014</TIMEX3>.</TEXT></TimeML>',
 *   "a.tml",
 * );
 * strictEqual(text.slice(times[0]!.start, times[0]!.end), "2014");
 * ```
 */
export function readTimeml(xml: string, file: string): TimemlDocument {
  const start = xml.indexOf("<TEXT>");
  const end = xml.indexOf("</TEXT>");
  if (start < 0 || end < start) {
    throw new DatelineError(
      `Cannot read ${file} as TimeML: it has no <TEXT>…</TEXT>, which is where the ` +
        "annotated text stands",
    );
  }
  const created = /functionInDocument="CREATION_TIME"/.test(xml) ? creationDay(xml) : null;
  return { file, created, ...readText(xml.slice(start + "<TEXT>".length, end)) };
}

function creationDay(xml: string): string | null {
  for (const [tag] of xml.matchAll(/<TIMEX3\b[^>]*>/g)) {
    if (!tag.includes('"CREATION_TIME"')) continue;
    return /^\d{4}-\d\d-\d\d/.exec(attribute(tag, "value"))?.[0] ?? null;
  }
  return null;
}

function readText(xml: string): { text: string; times: GoldTime[] } {
  let text = "";
  const times: GoldTime[] = [];
  let open: { tag: string; start: number } | null = null;
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece[0] !== "<") text += decode(piece);
    else if (piece.startsWith("<TIMEX3")) open = { tag: piece, start: text.length };
    else if (piece === "</TIMEX3>" && open !== null) {
      const { tag, start } = open;
      if (text.length > start) {
        times.push({
          start,
          end: text.length,
          text: text.slice(start),
          type: attribute(tag, "type"),
          value: attribute(tag, "value"),
        });
      }
      open = null;
    }
  }
  return { text, times };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}
