import { strictEqual } from "node:assert/strict";
import { readWordNumber } from "../../../lib/extract/numbers/words.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

function read(text: string, from: string) {
  const tokens = tokenize(text);
  return readWordNumber(tokens, tokenIndex(tokens, from), tokens.count);
}

Deno.test("readWordNumber() reads articles, halves, parts and vague plurals", () => {
  const cases: [string, string, number][] = [
    ["a dozen eggs", "a", 12],
    ["a hundred thousand men", "a", 100_000],
    ["half a million men", "half", 500_000],
    ["half-a-dozen men", "half", 6],
    ["a quarter of a million men", "a", 250_000],
    ["a third of voters", "a", 1 / 3],
    ["fell by a fifth.", "a", 0.2],
    ["fell by half since", "half", 0.5],
    ["hundreds of thousands of men", "hundreds", 100_000],
  ];
  for (const [text, from, value] of cases) {
    strictEqual(read(text, from)?.value, value, text);
  }
  strictEqual(read("hundreds of thousands of men", "hundreds")?.high, 1_000_000);
});

Deno.test("readWordNumber() leaves ordinals and what is no number", () => {
  strictEqual(read("by a third party", "a"), null);
  strictEqual(read("met a third in May", "a"), null);
  strictEqual(read("a dog", "a"), null);
  strictEqual(read("the first half ended", "half"), null);
  strictEqual(read("tens or so", "tens"), null);
});
