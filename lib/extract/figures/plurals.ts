import pluralNounsCsv from "../../../data/language/plural-nouns.csv" with { type: "text" };
import { tableRows } from "./csv-table.ts";

const irregular = new Map(
  tableRows(pluralNounsCsv).map((row) => [row.plural!, row.singular!]),
);
const irregularPlurals = new Map(
  [...irregular].reverse().map(([plural, singular]) => [singular, plural]),
);

/** True if the lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (irregular.has(word) || isMen(word)) return true;
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|ous)$/.test(word);
}

/**
 * The singular of an English plural noun; a word that is no plural comes back unchanged.
 *
 * @example
 * ```ts
 * import { singularOf } from "./plurals.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(singularOf("soldiers"), "soldier");
 * strictEqual(singularOf("countries"), "country");
 * strictEqual(singularOf("people"), "person");
 * ```
 */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  if (isMen(lower)) return word.slice(0, -2) + "an";
  const end = singularEnd(lower);
  return end === null ? word : word.slice(0, word.length - end[0]) + end[1];
}

/** "Congresswomen", "linemen"; "specimen" stands in the table as its own singular. */
function isMen(word: string): boolean {
  return word.endsWith("men") && word.length > 5 && !irregularPlurals.has(word);
}

/** How many letters to cut and what to put there, or null if the word is no plural. */
function singularEnd(word: string): readonly [number, string] | null {
  if (!isPlural(word)) return null;
  if (word.endsWith("ies") && word.length > 4) return [3, "y"];
  if (/(?:ches|shes|xes|sses|zzes)$/.test(word)) return [2, ""];
  return [1, ""];
}

/** The plural of an English noun or of the last word of a phrase. */
export function pluralOf(noun: string): string {
  const space = noun.lastIndexOf(" ") + 1;
  const last = noun.slice(space);
  return noun.slice(0, space) + pluralWord(last);
}

function pluralWord(word: string): string {
  const known = irregularPlurals.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("foot")) return word.slice(0, -4) + "feet";
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + "ies";
  if (/(?:s|x|z|ch|sh)$/.test(word)) return word + "es";
  return word + "s";
}
