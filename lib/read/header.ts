import { type Byline, readByline } from "./byline.ts";
import { isAgencyName, isDatelineAlone } from "./dateline.ts";
import { HashFilter, joinHashes, type WordHash } from "./line-words.ts";
import type { LineZones } from "./line-zones.ts";
import { isOutletName, isSureOutletName } from "./outlet.ts";
import { addressesReader, breaksOff } from "./prose.ts";
import type { Line } from "./text-lines.ts";

/** What stands above an article's text. */
export interface Header {
  /** Index of the line with the headline, or -1. */
  readonly title: number;
  readonly bylines: readonly { readonly line: number; readonly byline: Byline }[];
  /** Name of the medium as a line of its own or the by-line gives it, or null. */
  readonly outlet: string | null;
}

/** By-lines stand within so many lines from the top, and so many lines of prose. */
const HEADER_LINES = 14;
const HEADER_PROSE = 2;
const LONGEST_TITLE = 40;
const SHORTEST_TITLE = 2;
const LABEL_WORDS = 4;
/** A title that returns in other words shares this much of them. */
const SAME_TITLE = 0.6;
/** A teaser has this share of its word groups in the text below. */
const TEASER_SHARE = 0.75;
const SHINGLE = 3;
/** What a teaser repeats stands within so many words below it. */
const TEASER_REACH = 1500;

/** What Markdown and typists draw under a headline. */
const UNDERLINE = /^[=\-_~*]{3,}$/;

/** Finds headline, by-lines, the medium's name and a teaser, and marks their zones. */
export function markHeader(zones: LineZones): Header {
  markTeasers(zones);
  const bylines = findBylines(zones);
  const end = headerEnd(zones, bylines.map(({ line }) => line));
  const title = findTitle(zones, end, bylines);
  for (const { line } of bylines) if (line !== title) zones.mark(line, "byline");
  const named = bylines.find(({ byline }) => byline.outlet !== null)?.byline.outlet ?? null;
  if (title < 0) {
    return { title, bylines, outlet: markBelowTitle(zones, 0, end) ?? named };
  }
  zones.mark(title, "title");
  if (UNDERLINE.test(zones.lines[title + 1]?.text ?? "")) {
    zones.mark(title + 1, "boilerplate");
  }
  const outlet = markAboveTitle(zones, title) ??
    markBelowTitle(zones, title + 1, end) ?? named;
  markRepeatedTitles(zones, title, end);
  return { title, bylines: bylines.filter(({ line }) => line !== title), outlet };
}

/** Marks prose at the top that the text below says again, word for word. */
function markTeasers(zones: LineZones): void {
  const { lines } = zones;
  let candidates = 0;
  for (let i = 0; i < Math.min(lines.length, HEADER_LINES) && candidates < 3; i++) {
    if (!zones.isProse[i] || !zones.isFree(i)) continue;
    candidates++;
    if (isRepeatedBelow(lines, i)) zones.mark(i, "lead-in");
  }
}

function isRepeatedBelow(lines: readonly Line[], index: number): boolean {
  const wanted = shingles(lines[index]!.hashes);
  const total = wanted.size;
  if (total < SHINGLE) return false;
  const filter = new HashFilter(0x800);
  for (const shingle of wanted) filter.add(shingle);
  const needed = TEASER_SHARE * total;
  let reach = 0;
  for (let i = index + 1; i < lines.length && reach < TEASER_REACH; i++) {
    const { hashes } = lines[i]!;
    reach += hashes.length;
    for (let at = 0; at + SHINGLE <= hashes.length; at++) {
      const shingle = shingleAt(hashes, at);
      if (filter.mayHave(shingle)) wanted.delete(shingle);
    }
    if (total - wanted.size >= needed) return true;
  }
  return false;
}

function shingles(hashes: readonly WordHash[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at++) found.add(shingleAt(hashes, at));
  return found;
}

/** One number for three words in a row. */
function shingleAt(hashes: readonly WordHash[], at: number): number {
  return joinHashes(joinHashes(hashes[at]!, hashes[at + 1]!), hashes[at + 2]!);
}

function findBylines(zones: LineZones): { line: number; byline: Byline }[] {
  const found: { line: number; byline: Byline }[] = [];
  let prose = 0;
  for (let i = 0; i < zones.lines.length && i < HEADER_LINES; i++) {
    if (!zones.isFree(i)) continue;
    if (zones.isProse[i] && ++prose > HEADER_PROSE) break;
    const byline = readByline(zones.lines[i]!);
    if (byline !== null) found.push({ line: i, byline });
  }
  return found;
}

/** Index of the line at which the text proper begins. */
function headerEnd(zones: LineZones, bylines: readonly number[]): number {
  const prose = zones.nextProse(0);
  const last = bylines.at(-1);
  if (prose < 0) return last === undefined ? 0 : last + 1;
  return last !== undefined && last > prose ? last + 1 : prose;
}

function findTitle(zones: LineZones, end: number, bylines: Header["bylines"]): number {
  const unlabelled = new Set<number>();
  const labelled = new Set<number>();
  for (const { line, byline } of bylines) {
    (byline.isLabelled ? labelled : unlabelled).add(line);
  }
  const isCandidate = (index: number) =>
    zones.isFree(index) && !labelled.has(index) && isHeadline(zones.lines[index]!) &&
    !isDatelineAlone(zones.lines[index]!.text) &&
    (!zones.isProse[index] || isQuestion(zones.lines[index]!));
  const body = zones.lines.some((_, i) => i >= end && zones.isFree(i) && zones.isProse[i]);
  if (!body && bylines.length === 0) return -1;
  const candidates: number[] = [];
  for (let i = 0; i <= Math.min(end, zones.lines.length - 1); i++) {
    if (i === end && !isOpeningQuestion(zones, i)) break;
    if (isCandidate(i) && !isOutletName(zones.lines[i]!.text)) candidates.push(i);
  }
  const dated = candidates.filter((index) => !unlabelled.has(index));
  const full = (list: readonly number[]) =>
    list.find((index) => zones.lines[index]!.hashes.length > LABEL_WORDS);
  return full(dated) ?? dated[0] ?? candidates[0] ?? -1;
}

function isHeadline(line: Line): boolean {
  return line.hashes.length >= SHORTEST_TITLE && line.hashes.length <= LONGEST_TITLE &&
    !/[.,;:]["'”’]?$/.test(line.text);
}

function isQuestion(line: Line): boolean {
  return line.hashes.length <= 25 && /[?!]["'”’]?$/.test(line.text);
}

/** True for a question that opens the text and has more text below it. */
function isOpeningQuestion(zones: LineZones, index: number): boolean {
  return isQuestion(zones.lines[index]!) && zones.nextProse(index + 1) > index &&
    zones.kinds.slice(0, index).every((kind) => kind !== null);
}

/** Marks the medium's name, its slogan and labels of sections above the headline. */
function markAboveTitle(zones: LineZones, title: number): string | null {
  let outlet: string | null = null;
  for (let i = 0; i < title; i++) {
    const line = zones.lines[i]!;
    if (!zones.isFree(i) || zones.isProse[i]) continue;
    if (isOutletName(line.text)) outlet ??= line.text;
    const slogan = outlet !== null && (breaksOff(line) || addressesReader(line));
    const label = line.hashes.length <= LABEL_WORDS;
    if (outlet === line.text || slogan || label) zones.mark(i, "boilerplate");
  }
  return outlet;
}

/** Marks the medium's name where it stands alone between headline and text. */
function markBelowTitle(zones: LineZones, from: number, end: number): string | null {
  for (let i = from; i < end; i++) {
    const { text } = zones.lines[i]!;
    if (!zones.isFree(i) || zones.isProse[i]) continue;
    if (!isSureOutletName(text) && !isAgencyName(text)) continue;
    zones.mark(i, "boilerplate");
    return text;
  }
  return null;
}

/** Marks headlines that say the title again or stand right above a by-line. */
function markRepeatedTitles(zones: LineZones, title: number, end: number): void {
  const words = new Set(zones.lines[title]!.words);
  for (let i = title + 1; i < end; i++) {
    const line = zones.lines[i]!;
    if (!zones.isFree(i) || zones.isProse[i] || line.hashes.length < SHORTEST_TITLE) {
      continue;
    }
    if (isDatelineAlone(line.text)) continue;
    const shared = line.words.filter((word) => words.has(word)).length;
    const same = shared >= SAME_TITLE * Math.min(words.size, line.hashes.length);
    if (same || zones.kinds[i + 1] === "byline") zones.mark(i, "title");
  }
}
