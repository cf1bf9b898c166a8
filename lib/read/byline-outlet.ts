import rolesCsv from "../../data/language/author-roles.csv" with { type: "text" };
import { parse } from "@std/csv";
import { isAgencyName } from "./dateline.ts";
import { isSureOutletName } from "./outlet.ts";
import { foldedWords } from "./text-lines.ts";

const roles = new Set(parse(rolesCsv, { skipFirstRow: true }).map((row) => row.word!));

/**
 * Tells the authors that a by-line names from the medium behind the last comma. A job
 * ("Chief Reporter") and further names are no medium and stay with the authors.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(splitOutlet("Ann Lee, Evening Post"), ["Ann Lee", "Evening Post"]);
 * deepStrictEqual(splitOutlet("Ann Lee, Chief Reporter"), ["Ann Lee, Chief Reporter", null]);
 * ```
 */
export function splitOutlet(authors: string): readonly [string, string | null] {
  const comma = authors.lastIndexOf(",");
  if (comma <= 0) return [authors, null];
  const name = authors.slice(comma + 1).trim();
  const words = foldedWords(name);
  const isOther = words.includes("and") || words.some((word) => roles.has(word));
  if (isOther || !(isSureOutletName(name) || isAgencyName(name))) return [authors, null];
  return [authors.slice(0, comma).trim(), name];
}
