import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  boundAfterNumber,
  boundBehind,
  isBoundWord,
  isTrendBefore,
  isTrendInClause,
  readBoundBefore,
  readCues,
} from "../../../lib/extract/figures/cues.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";
import { readSentence } from "./read-sentence.ts";

/** Bound and trend of the first quantity. */
function cues(text: string): [string, string] {
  const { tokens, quantities: [quantity] } = readSentence(text);
  readCues(tokens, quantity!, 0);
  return [quantity!.bound, quantity!.trend];
}

Deno.test("readCues() reads bounds on either side of a quantity", () => {
  const cases: [string, string][] = [
    ["About 30 ships sank.", "about"],
    ["It took over 15 years.", "over"],
    ["A loan over 15 years is long.", "exact"],
    ["No fewer than 30 ships sank.", "over"],
    ["As many as 30 ships sank.", "under"],
    ["As few as 30 ships sank.", "over"],
    ["Gusts reaching up to 90 mph hit.", "under"],
    ["It rose up to 9%.", "exact"],
    ["There were 30 or more.", "over"],
    ["They took 30 guns and over 900 rounds.", "exact"],
    ["The court awarded $30 plus costs.", "exact"],
  ];
  for (const [text, bound] of cases) strictEqual(cues(text)[0], bound, text);
});

Deno.test("readCues() reads trends by verb, noun, preposition and sign", () => {
  const cases: [string, string][] = [
    ["Prices rose by nearly 5%.", "up"],
    ["Sales were off 8%.", "down"],
    ["They cut their output by 2 million barrels.", "down"],
    ["A 5% drop followed.", "down"],
    ["The change was +5%.", "up"],
    ["The shares shot up 5%.", "up"],
    ["They shot down 5 drones.", "none"],
    ["They set up 5 camps.", "none"],
    ["They made up 5% of the crowd.", "none"],
    ["It raised $5 million.", "none"],
    ["It fell to 5%.", "none"],
  ];
  for (const [text, trend] of cases) strictEqual(cues(text)[1], trend, text);
});

Deno.test("readBoundBefore() reads the bound that ends where the quantity opens", () => {
  const { tokens, quantities: [quantity] } = readSentence("It took over 30 days.");
  readBoundBefore(tokens, quantity!, 0);
  deepStrictEqual([quantity!.bound, quantity!.opening], ["over", 2]);
});

Deno.test("boundAfterNumber() reads what is glued to a number, boundBehind() what is not", () => {
  strictEqual(boundAfterNumber(tokenize("100+ cities"), 1, 3)?.value, "over");
  strictEqual(boundAfterNumber(tokenize("20-odd ships"), 1, 4)?.length, 2);
  strictEqual(boundAfterNumber(tokenize("20 or more"), 1, 3), null);
  strictEqual(boundBehind(tokenize("20 or more"), 1)?.value, "over");
});

Deno.test("isBoundWord() tells bounds in one word", () => {
  const tokens = tokenize("nearly up tea");
  deepStrictEqual([0, 1, 2].map((at) => isBoundWord(tokens, at)), [true, false, false]);
});

Deno.test("isTrendBefore() and isTrendInClause() look for a trend verb", () => {
  const tokens = tokenize("It rose sharply by 5%, and the price of tea stayed 5%");
  const first = tokenIndex(tokens, "5");
  ok(isTrendBefore(tokens, first, 0));
  ok(isTrendInClause(tokens, first, 0));
  strictEqual(isTrendInClause(tokens, tokenIndex(tokens, "stayed"), 0), false);
});
