import roleWordsCsv from "../../data/language/author-roles.csv" with { type: "text" };
import { parse } from "@std/csv";
import { readByline } from "./byline.ts";
import type { LineZones } from "./line-zones.ts";
import { foldedWords } from "./text-lines.ts";

const roles = new Set(parse(roleWordsCsv, { skipFirstRow: true }).map((row) => row.word!));

/** Words into a paragraph up to which it says what the author is. */
const ROLE_REACH = 16;

/**
 * Marks what tells of the author below the text: the name alone, a by-line, and the
 * paragraph that introduces the author ("Ann is a reporter who ..."), also where it stands
 * by itself in the last line.
 */
export function markAuthorBox(zones: LineZones, authors: readonly string[]): void {
  const names = authors.map((author) => foldedWords(author));
  if (names.length === 0) return;
  const { lines } = zones;
  const last = zones.lastProse();
  for (let i = Math.max(1, firstProse(zones) + 1); i < lines.length; i++) {
    if (!zones.isFree(i)) continue;
    const { words } = lines[i]!;
    if (names.some((name) => isName(words, name)) || isLowByline(zones, i, names)) {
      zones.mark(i, "boilerplate");
    } else if (i === last && introduces(words, names)) {
      zones.mark(i, "boilerplate");
      return;
    }
  }
}

function firstProse(zones: LineZones): number {
  return zones.nextProse(0);
}

function isName(words: readonly string[], name: readonly string[]): boolean {
  return words.length > 0 && words.length === name.length &&
    words.every((word, i) => word === name[i]);
}

function isLowByline(
  zones: LineZones,
  index: number,
  names: readonly (readonly string[])[],
): boolean {
  const line = zones.lines[index]!;
  if (!names.some((name) => line.words.includes(name[0]!))) return false;
  const byline = readByline(line);
  if (byline === null || byline.author === null) return false;
  const author = foldedWords(byline.author);
  return names.some((name) => isName(author, name));
}

/** True for "NAME is a ROLE ...", where the name is the author's or its first part. */
function introduces(
  words: readonly string[],
  names: readonly (readonly string[])[],
): boolean {
  if (!names.some((name) => name[0] !== undefined && words[0] === name[0])) return false;
  return words.slice(1, ROLE_REACH).some((word) => roles.has(word));
}
