import type { Codebook, CodebookNarrative } from "../../model.ts";
import type { ActorTable } from "../actors/actor-table.ts";
import { Lead } from "../leads.ts";
import { compilePattern, type Pattern } from "../grammar/pattern.ts";
import { PatternIndex } from "../grammar/pattern-match.ts";

/** A pattern that tells or denies a narrative. */
export interface NarrativePattern {
  readonly narrative: CodebookNarrative;
  readonly denies: boolean;
  readonly pattern: Pattern;
}

export type NarrativeTable = PatternIndex<NarrativePattern>;

/**
 * Makes the table of a codebook's narratives.
 *
 * @throws {DatelineError} If a pattern cannot be read.
 */
export function compileNarratives(codebook: Codebook, actors: ActorTable): NarrativeTable {
  const isActor = (id: string) => actors.byId.has(id);
  const patterns = codebook.narratives.flatMap((narrative, index) => {
    const where = `narratives.csv, row ${index + 2}, column`;
    const compile = (source: string, denies: boolean): NarrativePattern => ({
      narrative,
      denies,
      pattern: compilePattern(source, isActor, `${where} "${denies ? "denies" : "tells"}"`),
    });
    return [
      ...narrative.tells.map((source) => compile(source, false)),
      ...narrative.denies.map((source) => compile(source, true)),
    ];
  });
  return new PatternIndex(patterns, Lead.Narrative);
}
