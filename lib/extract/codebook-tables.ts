import type { Codebook } from "../model.ts";
import { type ActorTable, compileActors } from "./actors/actor-table.ts";
import type { Document } from "./document.ts";
import { compileNarratives, type NarrativeTable } from "./narratives/narrative-table.ts";
import { compileCues, type CueTable } from "./stances/cue-table.ts";
import { leadsOf } from "./leads.ts";
import { lookUp } from "./vocabulary.ts";

/** A codebook in the form in which it is looked up. */
export interface CodebookTables {
  readonly actors: ActorTable;
  readonly cues: CueTable;
  readonly narratives: NarrativeTable;
}

const compiled = new WeakMap<Codebook, CodebookTables>();

/**
 * Compiles a codebook, once. Call it before opening documents: tokens are numbered by the
 * words that some table names, so a document opened earlier does not know the new ones.
 *
 * @throws {DatelineError} If a pattern of a narrative or stance cue cannot be read.
 */
export function prepareCodebook(codebook: Codebook): CodebookTables {
  let tables = compiled.get(codebook);
  if (tables === undefined) {
    const actors = compileActors(codebook);
    tables = {
      actors,
      cues: compileCues(codebook, actors),
      narratives: compileNarratives(codebook, actors),
    };
    compiled.set(codebook, tables);
  }
  return tables;
}

/** The tables of a codebook for a document, which may have been opened before them. */
export function codebookTables(document: Document, codebook: Codebook): CodebookTables {
  const known = compiled.get(codebook);
  if (known !== undefined) return known;
  const tables = prepareCodebook(codebook);
  renumber(document);
  return tables;
}

/** Looks up once more the words that no table named when the document was opened. */
function renumber({ tokens }: Document): void {
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.word[index] !== 0) continue;
    tokens.word[index] = lookUp(tokens.text, tokens.start[index]!, tokens.end[index]!);
  }
  leadsOf(tokens.word, tokens.lead);
}
