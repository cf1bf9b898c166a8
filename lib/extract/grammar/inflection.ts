import verbsCsv from "../../../data/language/verbs.csv" with { type: "text" };
import { parse } from "@std/csv";

/** The written forms of one English word. */
export interface Inflections {
  /** Every form that the word takes as a verb or as a noun, the base form first. */
  readonly all: readonly string[];
  /** Past forms and, of irregular verbs, the third person: forms that are hardly nouns. */
  readonly finite: readonly string[];
  readonly past: string;
}

const irregular = new Map(
  parse(verbsCsv, { skipFirstRow: true })
    .filter((row) => row.past !== "")
    .map((row) => [row.verb!, { past: row.past!, participle: row.participle! }]),
);

const VOWELS = "aeiou";
/** Stressed on the last syllable, so that the last consonant doubles. */
const DOUBLING = new Set([
  ..."admit compel confer control defer drag drop expel hug nod occur permit pin plan plot"
    .split(" "),
  ..."prefer propel quip quit rebel refer regret rob shun slam slap stop submit transfer"
    .split(" "),
  ..."trap tap tip trim wrap brag snub rig rip scrap skip spur stem step swap".split(" "),
]);

/**
 * The forms of a word as verb and as noun: "condemn" gives condemn, condemns, condemned,
 * condemning. Irregular verbs come from data/language/verbs.csv.
 *
 * @example
 * ```ts
 * import { inflections } from "./inflection.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * deepStrictEqual(inflections("deny").all, ["deny", "denies", "denied", "denying"]);
 * deepStrictEqual(inflections("say").all, ["say", "says", "said", "saying"]);
 * ```
 */
export function inflections(word: string): Inflections {
  const third = withEnding(word, "s");
  const ing = withEnding(word, "ing");
  const known = irregular.get(word);
  const past = known?.past ?? withEnding(word, "ed");
  const participle = known?.participle ?? past;
  const all = [...new Set([word, third, past, participle, ing])];
  const finite = known === undefined ? [past] : [third, past, participle];
  return { all, finite: [...new Set(finite)].filter((form) => form !== word), past };
}

function withEnding(word: string, ending: "s" | "ed" | "ing"): string {
  const last = word.at(-1) ?? "";
  const before = word.at(-2) ?? "";
  if (last === "y" && !VOWELS.includes(before) && ending !== "ing") {
    return word.slice(0, -1) + (ending === "s" ? "ies" : "ied");
  }
  if (ending === "s") {
    return /(?:s|x|z|ch|sh|o)$/.test(word) ? word + "es" : word + "s";
  }
  if (word.endsWith("ie") && ending === "ing") return word.slice(0, -2) + "ying";
  if (last === "e" && before !== "e") {
    return word.slice(0, -1) + ending;
  }
  if (last === "e" && ending === "ed") return word + "d";
  if (DOUBLING.has(word) || doublesByShape(word)) return word + last + ending;
  return word + ending;
}

/** One short syllable of consonant, vowel, consonant: "rob", "ban". */
function doublesByShape(word: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word);
}
