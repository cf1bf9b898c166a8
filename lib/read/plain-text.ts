import type { Article, StatedDate, Zone } from "../model.ts";
import { markAuthorBox } from "./author-box.ts";
import { type NamedDay, namedDays } from "./body-dates.ts";
import { boilerplateKind, markBoilerplate } from "./boilerplate.ts";
import { markCaptions } from "./caption.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { type Header, markHeader } from "./header.ts";
import { detectLanguage } from "./language.ts";
import { LineZones } from "./line-zones.ts";
import { outletNames } from "./outlet.ts";
import {
  type DateFinding,
  dateInUrl,
  readDateField,
  settleDates,
  writesDayFirst,
} from "./published.ts";
import { splitLines } from "./text-lines.ts";
import { headlineLength } from "./title.ts";

/** What is known of a text beside itself. Null and absent mean the same. */
export interface TextOptions {
  readonly id: string;
  readonly file?: string | null;
  readonly sha256?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  /** Publication date in any common notation. */
  readonly published?: string | null;
  /** Zones that are known already; without them the text's own lines tell. */
  readonly zones?: readonly Zone[] | null;
}

/**
 * Makes an article of a plain text as from a scraper. Nothing is cut: its zones say which
 * lines are headline, by-line, teaser, caption and clutter, and so where the text is.
 * What the options give counts more than what the text states.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const text = "Trade grows\n\nBy Ann Lee, 3 May 2024\n\nTrade grew by a tenth last year, customs said.";
 * const article = readText(text, { id: "a1" });
 * strictEqual(article.title, "Trade grows");
 * strictEqual(article.byline, "Ann Lee");
 * strictEqual(article.published, "2024-05-03");
 * ```
 */
export function readText(text: string, options: TextOptions): Article {
  const { zones, header } = layOut(text);
  const title = options.title ?? titleText(zones, header);
  const statedDates = datesOf(zones, header, options);
  return {
    id: options.id,
    file: options.file ?? null,
    sha256: options.sha256 ?? null,
    title,
    byline: options.byline ?? authorsOf(header)[0] ?? null,
    outlet: options.outlet ?? outletOf(zones, header) ??
      datelineOf(zones)?.dateline.agency ?? null,
    url: options.url ?? null,
    language: options.language ?? detectLanguage(text),
    published: statedDates[0]?.edtf ?? null,
    statedDates,
    text,
    zones: options.zones ?? splitTitleSuffix(zones, header),
  };
}

/**
 * The zones of a plain text, in order and without overlap. A text of one line is all body;
 * so is any text in which the lines would leave no body at all.
 *
 * @param authors Names of the authors where they are known from elsewhere.
 */
export function zonePlainText(text: string, authors: readonly string[] = []): Zone[] {
  const { zones, header } = layOut(text, authors);
  return splitTitleSuffix(zones, header);
}

interface Layout {
  readonly zones: LineZones;
  readonly header: Header;
}

const NO_HEADER: Header = { title: -1, bylines: [], outlet: null };

function layOut(text: string, authors: readonly string[] = []): Layout {
  const lines = splitLines(text);
  const zones = new LineZones(text, lines);
  if (lines.length < 2) return { zones, header: NO_HEADER };
  const kinds = markBoilerplate(zones);
  if (zones.kinds.every((kind) => kind !== null)) {
    return { zones: new LineZones(text, lines), header: NO_HEADER };
  }
  // After the clutter, so that no menu passes for a headline; before captions, so that no
  // credit below the headline takes it for its caption.
  const header = markHeader(zones);
  markAuthorBox(zones, [...authors, ...authorsOf(header)]);
  markCaptions(zones, kinds);
  return { zones, header };
}

function authorsOf(header: Header): string[] {
  return header.bylines.flatMap(({ byline }) => byline.author ?? []);
}

function titleText(zones: LineZones, header: Header): string | null {
  const line = zones.lines[header.title];
  if (line === undefined) return null;
  return line.text.slice(0, headlineLength(line.text)).replace(/^#+\s+/, "");
}

/** Sets what a page wrote behind the headline apart from it, as boilerplate. */
function splitTitleSuffix(zones: LineZones, header: Header): Zone[] {
  const all = zones.toZones();
  const line = zones.lines[header.title];
  if (line === undefined) return all;
  const cut = line.start + headlineLength(line.text);
  if (cut === line.end) return all;
  return all.flatMap((zone): Zone[] => {
    if (zone.start > line.start || zone.end < line.end) return [zone];
    const parts: Zone[] = [
      { ...zone, end: cut },
      { start: cut, end: line.end, kind: "boilerplate" },
    ];
    if (line.end < zone.end) parts.push({ ...zone, start: line.end });
    return parts;
  });
}

function datesOf(
  zones: LineZones,
  header: Header,
  options: TextOptions,
): StatedDate[] {
  const findings: DateFinding[] = [...bylineDates(zones, header), ...datelineDates(zones)];
  const given: StatedDate[] = [];
  if (options.published !== null && options.published !== undefined) {
    const field = readDateField(options.published, "field");
    if (field !== null) "written" in field ? findings.push(field) : given.push(field);
  }
  const inUrl = options.url ? dateInUrl(options.url) : null;
  if (inUrl !== null) findings.push(inUrl);
  const isAmbiguous = findings.some(({ written }) => written.swapped !== null);
  const evidence = {
    days: isAmbiguous ? bodyDays(zones) : [],
    isDayFirst: writesDayFirst(null, options.url ?? null),
  };
  return [...given, ...settleDates(findings, evidence)];
}

function bodyDays(zones: LineZones): NamedDay[] {
  const lines = zones.lines.filter((_, index) => zones.isFree(index));
  return namedDays(lines.map(({ text }) => text).join("\n"));
}

function bylineDates(zones: LineZones, header: Header): DateFinding[] {
  const plain = header.bylines.filter(({ byline }) => !byline.isModified);
  return (plain.length > 0 ? plain : header.bylines).flatMap(({ line, byline }) =>
    byline.dates.map((written): DateFinding => {
      const { start } = zones.lines[line]!;
      const span = { start: start + written.start, end: start + written.end };
      const source = written.isStamp ? "stamp" : "byline";
      return { written, source, text: zones.text.slice(span.start, span.end), span };
    })
  );
}

/** The dateline that opens the text, from its first line to its first line of prose. */
function datelineOf(zones: LineZones): { dateline: Dateline; start: number } | null {
  for (let i = 0; i < zones.lines.length; i++) {
    if (!zones.isFree(i)) continue;
    const { text, start } = zones.lines[i]!;
    const dateline = readDateline(text);
    if (dateline !== null) return { dateline, start };
    if (zones.isProse[i]) return null;
  }
  return null;
}

function datelineDates(zones: LineZones): DateFinding[] {
  const found = datelineOf(zones);
  const written = found?.dateline.date ?? null;
  if (found === null || written === null) return [];
  const span = { start: found.start + written.start, end: found.start + written.end };
  const text = zones.text.slice(span.start, span.end);
  return [{ written, source: "dateline", text, span }];
}

/** The medium that the header names, else the one that the clutter speaks of or gives. */
function outletOf(zones: LineZones, header: Header): string | null {
  if (header.outlet !== null) return header.outlet;
  const counts = new Map<string, number>();
  let source: string | null = null;
  zones.lines.forEach((line, index) => {
    if (zones.kinds[index] !== "boilerplate") return;
    const kind = boilerplateKind(line);
    if (kind === "source") {
      source ??= /:\s*(?<name>.{2,40})$/.exec(line.text)?.groups?.name ?? null;
    }
    if (kind !== "plea" && kind !== "footer" && kind !== null) return;
    for (const name of outletNames(line.text)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return source ?? most?.[0] ?? null;
}
