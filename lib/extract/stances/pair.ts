import { type ActorTable, stateOf } from "../actors/actor-table.ts";

/** Codebook ids of who takes a stance and toward whom. */
export interface Pair {
  readonly holder: string;
  readonly target: string;
}

/** Each of two toward the other. */
export function mutual(actors: ActorTable, a: string, b: string): Pair[] {
  if (!canFace(actors, a, b)) return [];
  return [{ holder: a, target: b }, { holder: b, target: a }];
}

/** Somebody of one side who speaks of both means the other. */
export function betweenTwo(
  actors: ActorTable,
  author: string | null,
  a: string,
  b: string,
): Pair[] {
  if (author === null) return mutual(actors, a, b);
  const side = stateOf(actors, author);
  if (side === stateOf(actors, a)) return [{ holder: author, target: b }];
  if (side === stateOf(actors, b)) return [{ holder: author, target: a }];
  return [{ holder: author, target: a }, { holder: author, target: b }]
    .filter(({ holder, target }) => canFace(actors, holder, target));
}

/** False for somebody and his own state; a group can turn on its state. */
export function canFace(actors: ActorTable, holder: string, target: string): boolean {
  if (holder === target) return false;
  if (holder === stateOf(actors, target)) return false;
  const holderOf = actors.byId.get(holder);
  return holderOf?.state !== target || holderOf.kind === "group";
}
