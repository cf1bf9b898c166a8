import type { Codebook, CodebookActor } from "../../../lib/model.ts";

function actor(id: string, state: string | null): CodebookActor {
  const kind = state === null ? "state" : "person";
  return { id, name: id, kind, state, aliases: [], adjectives: [], metonyms: [] };
}

/** Two states and their leaders. */
export const statesCodebook: Codebook = {
  actors: [
    actor("china", null),
    actor("xi-jinping", "china"),
    actor("russia", null),
    actor("vladimir-putin", "russia"),
  ],
  measures: [],
  narratives: [],
  stanceCues: [],
};
