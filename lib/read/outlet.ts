import outletWordsCsv from "../../data/language/outlet-words.csv" with { type: "text" };
import { parse } from "@std/csv";

const rows = parse(outletWordsCsv, { skipFirstRow: true });
const outletWords = new Set(rows.map((row) => row.word!));
/** Words that name sections and labels as well: "World News", "Special Report". */
const sectionWords = new Set(
  rows.filter((row) => row.section === "yes").map((row) => row.word!),
);

const NAME_WORDS =
  /(?:\bThe\s+)?\p{Lu}[\p{L}'’&.-]*(?:\s+(?:(?:of|and|the|&)\s+)?\p{Lu}[\p{L}'’&.-]*){0,4}/gu;
const LONGEST_NAME = 5;

/** True if the words are nothing but a medium's name: "The Limited Times", "BBC News". */
export function isOutletName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > LONGEST_NAME) return false;
  return words.every((word) => /^(?:\p{Lu}|of$|and$|the$|&$)/u.test(word)) &&
    namesMedium(words);
}

/**
 * True for a medium's name that is none of a section: its last word is the medium's, and if
 * that names sections as well, its first is "The" or an abbreviation.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(isSureOutletName("Brussels Courier"), true);
 * strictEqual(isSureOutletName("BBC News"), true);
 * strictEqual(isSureOutletName("World News"), false);
 * ```
 */
export function isSureOutletName(text: string): boolean {
  if (!isOutletName(text) || /\d/.test(text)) return false;
  const words = text.split(/\s+/);
  const last = bare(words.at(-1)!);
  if (!outletWords.has(last)) return false;
  if (!sectionWords.has(last)) return true;
  return words[0] === "The" || /^\p{Lu}{2,4}$/u.test(words[0]!);
}

/** The names of media that a stretch of boilerplate mentions, in order. */
export function outletNames(text: string): string[] {
  const names: string[] = [];
  for (const [match] of text.matchAll(NAME_WORDS)) {
    const name = upToMediumWord(match.split(/\s+/));
    if (name !== null) names.push(name);
  }
  return names;
}

function namesMedium(words: readonly string[]): boolean {
  return words.some((word) => outletWords.has(bare(word)));
}

/** Drops what follows the medium's word and an imperative before "The": "Support The". */
function upToMediumWord(words: readonly string[]): string | null {
  const article = words.indexOf("The");
  const from = article > 0 ? article : 0;
  for (let last = words.length - 1; last > from; last--) {
    if (outletWords.has(bare(words[last]!))) {
      return words.slice(from, last + 1).join(" ").replace(/[.!'’]+$/, "");
    }
  }
  return null;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/['’]s$|[^\p{L}]+$/gu, "");
}
