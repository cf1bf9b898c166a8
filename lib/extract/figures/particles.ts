import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";
import { particleMovers, particleVerbs } from "./classes.ts";

const directions = new WordTable<true>([["up", true], ["down", true]]);

/** True for the "up" and "down" of "set up 12 camps" and "shot down 23 drones". */
export function isParticle(tokens: Tokens, index: number, floor: number): boolean {
  return directions.has(tokens, index) && index > floor &&
    particleVerbs.has(tokens, index - 1);
}

/** "Shot down 23 drones", whereas a share "shot up 8%". */
export function movesThings(tokens: Tokens, index: number, floor: number): boolean {
  return directions.has(tokens, index) && index > floor &&
    particleMovers.has(tokens, index - 1);
}

/** True for "up" and "down" themselves. */
export function isDirection(tokens: Tokens, index: number): boolean {
  return directions.has(tokens, index) && !isParticle(tokens, index, 0);
}
