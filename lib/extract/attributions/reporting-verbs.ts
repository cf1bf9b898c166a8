import reportingVerbsCsv from "../../../data/language/reporting-verbs.csv" with {
  type: "text",
};
import { parse } from "@std/csv";
import type { Certainty } from "../../model.ts";
import { inflections } from "../grammar/inflection.ts";
import { Lead } from "../leads.ts";
import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";

/** What sort of reporting a verb does. */
export type ReportingSense = "speech" | "thought" | "quoting" | "naming" | "text";

export type VerbForm = "base" | "third" | "past" | "ing";

export interface ReportingVerb {
  readonly verb: string;
  readonly certainty: Certainty;
  readonly sense: ReportingSense;
  /** `noun` if the base form is often a noun, `other` if it often does not report at all. */
  readonly ambiguous: "" | "noun" | "other";
  readonly form: VerbForm;
  /** A word that must follow ("point out", "put it"), or null. */
  readonly particle: string | null;
}

const rows = parse(reportingVerbsCsv, { skipFirstRow: true });

const particles = new WordTable<string>(
  rows.map((row) => row.verb!.split(" ")[1]).filter((word) => word !== undefined)
    .map((word) => [word, word]),
);

const verbs = new WordTable<ReportingVerb[]>(collect(), Lead.Report);

function collect(): Map<string, ReportingVerb[]> {
  const found = new Map<string, ReportingVerb[]>();
  for (const row of rows) {
    const [verb, particle] = row.verb!.split(" ");
    const { all: forms, past } = inflections(verb!);
    forms.forEach((word, index) => {
      const entry: ReportingVerb = {
        verb: row.verb!,
        certainty: row.certainty as Certainty,
        sense: row.sense as ReportingSense,
        ambiguous: row.ambiguous as ReportingVerb["ambiguous"],
        form: word === past ? "past" : formOf(verb!, word, index),
        particle: particle ?? null,
      };
      found.set(word, [...(found.get(word) ?? []), entry]);
    });
  }
  return found;
}

function formOf(verb: string, word: string, index: number): VerbForm {
  if (word.endsWith("ing") && word !== verb) return "ing";
  if (index === 0) return "base";
  return index === 1 ? "third" : "past";
}

/** The reporting verb at token `index`, with its particle if it needs one, or null. */
export function reportingVerb(tokens: Tokens, index: number): ReportingVerb | null {
  const candidates = verbs.get(tokens, index);
  if (candidates === undefined) return null;
  let plain: ReportingVerb | null = null;
  for (const candidate of candidates) {
    if (candidate.particle === null) plain ??= candidate;
    else if (
      index + 1 < tokens.count && particles.get(tokens, index + 1) === candidate.particle
    ) return candidate;
  }
  return plain;
}
