import type { Codebook, CodebookActor } from "../../model.ts";
import { Lead } from "../leads.ts";
import { PhraseTable } from "../phrases.ts";

/** Shorter names in capitals are more often something else ("XI"). */
const SHORTEST_LOUD = 4;

/** What a name in the codebook stands for. */
export interface ActorName {
  readonly actor: CodebookActor;
  readonly form: "alias" | "adjective" | "metonym";
}

/** A codebook's actors, ready to be looked up. */
export interface ActorTable {
  readonly names: PhraseTable<ActorName>;
  readonly byId: ReadonlyMap<string, CodebookActor>;
}

/** The state that an actor is or speaks for; the actor's own id if it has none. */
export function stateOf(table: ActorTable, id: string): string {
  return table.byId.get(id)?.state ?? id;
}

/** Makes the actor table of a codebook. */
export function compileActors({ actors }: Codebook): ActorTable {
  const entries: [string, ActorName][] = [];
  for (const actor of actors) {
    for (const alias of actor.aliases) entries.push([alias, { actor, form: "alias" }]);
    for (const word of actor.adjectives) entries.push([word, { actor, form: "adjective" }]);
    for (const seat of actor.metonyms) entries.push([seat, { actor, form: "metonym" }]);
  }
  // Headlines and datelines shout: "VIENNA (Reuters)", "PUTIN WARNS NATO".
  for (const [name, meaning] of [...entries]) {
    const loud = name.toUpperCase();
    if (loud !== name && name.length >= SHORTEST_LOUD && name !== name.toLowerCase()) {
      entries.push([loud, meaning]);
    }
  }
  return {
    names: new PhraseTable(entries, { exactCase: true, lead: Lead.Actor }),
    byId: new Map(actors.map((actor) => [actor.id, actor])),
  };
}
