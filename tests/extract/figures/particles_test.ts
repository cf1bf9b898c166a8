import { deepStrictEqual } from "node:assert/strict";
import {
  isDirection,
  isParticle,
  movesThings,
} from "../../../lib/extract/figures/particles.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

const tokens = tokenize("rose up set up shot down tea");

Deno.test("isDirection() takes up and down where they belong to no verb", () => {
  deepStrictEqual([1, 3, 5, 6].map((at) => isDirection(tokens, at)), [
    true,
    false,
    true,
    false,
  ]);
});

Deno.test("isParticle() and movesThings() tell phrasal verbs apart", () => {
  deepStrictEqual([1, 3, 5].map((at) => isParticle(tokens, at, 0)), [false, true, false]);
  deepStrictEqual([1, 3, 5].map((at) => movesThings(tokens, at, 0)), [false, false, true]);
  deepStrictEqual(isParticle(tokens, 3, 3), false);
});
