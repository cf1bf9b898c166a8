import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { endsIn, isMarkOf, wordSet } from "../../../lib/extract/grammar/word-set.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("wordSet() finds its words in any case, and none outside the text", () => {
  const conjunctions = wordSet("and but");
  const tokens = tokenize("But he and they sandbag");
  const found = [-1, 0, 1, 2, 3, 4, 5].map((at) => conjunctions.has(tokens, at));
  deepStrictEqual(found, [false, true, false, true, false, false, false]);
});

Deno.test("endsIn() compares the last letters of one token, whatever their case", () => {
  const tokens = tokenize("Aiming at KINGS, ing d");
  strictEqual(endsIn(tokens, 0, "ing"), true);
  strictEqual(endsIn(tokens, 2, "s"), true);
  strictEqual(endsIn(tokens, 2, "ing"), false);
  strictEqual(endsIn(tokens, 4, "ing"), true);
  // Not with the letters of the token before.
  strictEqual(endsIn(tokens, 5, "ed"), false);
  strictEqual(endsIn(tokens, -1, "s"), false);
  strictEqual(endsIn(tokens, tokens.count, "s"), false);
});

Deno.test("isMarkOf() takes a mark as it is written, and no word that begins with one", () => {
  const tokens = tokenize("Kyiv’s ’ plan - x");
  strictEqual(isMarkOf(tokens, 1, "’"), false);
  strictEqual(isMarkOf(tokens, 2, ",’"), true);
  strictEqual(isMarkOf(tokens, 2, "'"), false);
  strictEqual(isMarkOf(tokens, 4, "-"), true);
  strictEqual(isMarkOf(tokens, -1, "-"), false);
});
