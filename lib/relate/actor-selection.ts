import { DatelineError } from "../errors.ts";
import type { Codebook, Stance } from "../model.ts";

/** Ids of codebook actors: a list, or one text with commas between them. Empty is everybody. */
export type ActorSelection = string | readonly string[] | undefined;

/**
 * Which stances are among the actors asked for: with one actor, those that it holds or that
 * are held toward it; with more, those of one of them toward another. A state stands for its
 * leaders and offices as well.
 *
 * @throws {DatelineError} If the codebook has no such actor.
 *
 * @example
 * ```ts
 * import { loadKnowledge } from "dateline";
 * import { strictEqual } from "node:assert/strict";
 * import { stancesAmong } from "./actor-selection.ts";
 *
 * const { codebook } = await loadKnowledge();
 * const among = stancesAmong("china, russia", codebook);
 * strictEqual(among({ holder: "xi-jinping", target: "russia" }), true);
 * strictEqual(among({ holder: "ukraine", target: "russia" }), false);
 * ```
 */
export function stancesAmong(
  asked: ActorSelection,
  { actors }: Codebook,
): (stance: Pick<Stance, "holder" | "target">) => boolean {
  const ids = (typeof asked === "string" ? asked.split(",") : asked ?? [])
    .map((id) => id.trim()).filter((id) => id !== "");
  if (ids.length === 0) return () => true;
  const states = new Map(actors.map(({ id, state }) => [id, state]));
  const unknown = ids.find((id) => !states.has(id));
  if (unknown !== undefined) throw new DatelineError(noSuchActor(unknown, actors));
  const chosen = new Set(ids);
  const isChosen = (id: string) => chosen.has(id) || chosen.has(states.get(id) ?? "");
  return ids.length === 1
    ? ({ holder, target }) => isChosen(holder) || isChosen(target)
    : ({ holder, target }) => isChosen(holder) && isChosen(target);
}

const MOST_LISTED = 12;

function noSuchActor(id: string, actors: Codebook["actors"]): string {
  const wanted = id.toLowerCase();
  const near = actors.filter((actor) =>
    [actor.name, ...actor.aliases].some((name) => name.toLowerCase() === wanted)
  );
  const states = actors.filter(({ kind }) => kind === "state");
  const listed = (near.length > 0 ? near : states).slice(0, MOST_LISTED);
  const example = listed.length === 0
    ? ""
    : `, such as ${listed.map(({ id }) => id).join(", ")}`;
  return `Cannot look for the actor "${id}": the codebook has no such id; ids of actors.csv ` +
    `are accepted${example}`;
}
