import reportingVerbsCsv from "../../../data/language/reporting-verbs.csv" with {
  type: "text",
};
import verbsCsv from "../../../data/language/verbs.csv" with { type: "text" };
import { parse } from "@std/csv";
import { inflections } from "./inflection.ts";

const known = collectKnown();
/** Texts ask for the same few thousand words over and over. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function collectKnown(): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const csv of [reportingVerbsCsv, verbsCsv]) {
    for (const row of parse(csv, { skipFirstRow: true })) {
      const [verb] = row.verb!.split(" ");
      for (const form of inflections(verb!).all) bases.set(form, verb!);
    }
  }
  return bases;
}

/**
 * The base form of a verb: by the tables for those that they hold, else by taking "s", "ed"
 * or "ing" off such that the base gives the form again. A word that no rule fits is its own
 * base.
 *
 * @example
 * ```ts
 * import { baseForm } from "./base-form.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const forms = ["sought", "annexed", "curbing", "denies", "bread"];
 * deepStrictEqual(forms.map(baseForm), ["seek", "annex", "curb", "deny", "bread"]);
 * ```
 */
export function baseForm(word: string): string {
  const found = remembered.get(word);
  if (found !== undefined) return found;
  const base = derive(word.toLowerCase());
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, base);
  return base;
}

function derive(form: string): string {
  const listed = known.get(form);
  if (listed !== undefined) return listed;
  const base = candidates(form).find((candidate) =>
    known.get(candidate) === candidate ||
    candidate.length > 2 && /[aeiouy]/.test(candidate) &&
      inflections(candidate).all.includes(form)
  );
  return base ?? form;
}

/** Stems that take a mute "e": "distanc", "provok", "creat", "pledg". */
const MUTE =
  /(?:[nrd][cg]|[nr]s|[zvcu]|[^aeiou]at|iat|[^aeiou][aeiou]s|[iu]r|[^aeioul]l|[^aeiou]ad|[iou]d|[ao]k)$/;

function candidates(form: string): string[] {
  const ending = /(?:ing|ed|es|s)$/.exec(form)?.[0];
  if (ending === undefined || form.length < ending.length + 3) return [];
  if (/(?:ss|us|is)$/.test(form)) return [];
  const stem = form.slice(0, -ending.length);
  if (/i(?:es|ed)$/.test(form)) return [form.slice(0, -3) + "y"];
  if (ending === "s") return [stem];
  if (ending === "es") return [stem + "e", stem];
  const doubled = stem.at(-1) === stem.at(-2) && !/[aeiousl]/.test(stem.at(-1)!);
  if (doubled) return [stem.slice(0, -1), stem];
  return MUTE.test(stem) ? [stem + "e", stem] : [stem, stem + "e"];
}
