/** What the codebook and the reference data call the ids that an analysis carries. */

import type { Codebook, Reference } from "../../model.ts";

export interface Names {
  actor(id: string): string;
  measure(id: string): string;
  narrative(id: string): string;
  event(id: string): string;
}

/** Names by id; an id that is not listed reads as words ("junior-partner" as "junior partner"). */
export function namesFrom(codebook?: Codebook, reference?: Reference): Names {
  return {
    actor: lookUp(codebook?.actors),
    measure: lookUp(codebook?.measures),
    narrative: lookUp(codebook?.narratives),
    event: lookUp(reference?.events),
  };
}

function lookUp(entries: readonly { id: string; name: string }[] = []) {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? id.replaceAll("-", " ");
}
