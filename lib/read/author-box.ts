import roleWordsCsv from "../../data/language/author-roles.csv" with { type: "text" };
import { parse } from "@std/csv";
import { readByline } from "./byline.ts";
import { hashWords, type WordHash } from "./line-words.ts";
import type { LineZones } from "./line-zones.ts";
import type { Line } from "./text-lines.ts";

const roles = new Set(parse(roleWordsCsv, { skipFirstRow: true }).map((row) => row.word!));

/** Words into a paragraph up to which it says what the author is. */
const ROLE_REACH = 16;

/**
 * Marks what tells of the author below the text: the name alone, a by-line, and the
 * paragraph that introduces the author ("Ann is a reporter who ..."), also where it stands
 * by itself in the last line.
 */
export function markAuthorBox(zones: LineZones, authors: readonly string[]): void {
  const names = authors.map(hashWords).filter((name) => name.length > 0);
  if (names.length === 0) return;
  const { lines } = zones;
  const last = zones.lastProse();
  for (let i = Math.max(1, zones.nextProse(0) + 1); i < lines.length; i++) {
    if (!zones.isFree(i)) continue;
    const { hashes } = lines[i]!;
    if (names.some((name) => isName(hashes, name)) || isLowByline(lines[i]!, names)) {
      zones.mark(i, "boilerplate");
    } else if (i === last && introduces(lines[i]!, names)) {
      zones.mark(i, "boilerplate");
      return;
    }
  }
}

type Name = readonly WordHash[];

function isName(hashes: readonly WordHash[], name: Name): boolean {
  return hashes.length === name.length && hashes.every((hash, i) => hash === name[i]);
}

function isLowByline(line: Line, names: readonly Name[]): boolean {
  if (!names.some((name) => line.hashes.includes(name[0]!))) return false;
  const author = readByline(line)?.author ?? null;
  if (author === null) return false;
  const hashes = hashWords(author);
  return names.some((name) => isName(hashes, name));
}

/** True for "NAME is a ROLE ...", where the name is the author's or its first part. */
function introduces({ words, hashes }: Line, names: readonly Name[]): boolean {
  if (!names.some((name) => hashes[0] === name[0])) return false;
  return words.slice(1, ROLE_REACH).some((word) => roles.has(word));
}
