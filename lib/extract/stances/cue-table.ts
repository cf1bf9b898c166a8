import type { Codebook, StanceCue } from "../../model.ts";
import type { ActorTable } from "../actors/actor-table.ts";
import { Lead } from "../leads.ts";
import { compilePattern, type Pattern } from "../grammar/pattern.ts";
import { PatternIndex } from "../grammar/pattern-match.ts";

/** A stance cue with its pattern. */
export interface CompiledCue extends StanceCue {
  readonly pattern: Pattern;
  /** How many words it names; the cue that says most is the one that counts. */
  readonly words: number;
}

export type CueTable = PatternIndex<CompiledCue>;

/**
 * Makes the table of a codebook's stance cues.
 *
 * @throws {DatelineError} If a cue cannot be read.
 */
export function compileCues(codebook: Codebook, actors: ActorTable): CueTable {
  const isActor = (id: string) => actors.byId.has(id);
  return new PatternIndex(
    codebook.stanceCues.map((cue, index) => {
      const where = `stance-cues.csv, row ${index + 2}, column "cue"`;
      const pattern = compilePattern(cue.cue, isActor, where);
      const words = pattern.elements.filter(({ form }) => form !== "gap").length;
      return { ...cue, pattern, words };
    }),
    Lead.Stance,
  );
}
