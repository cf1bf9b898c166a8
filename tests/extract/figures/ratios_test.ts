import { strictEqual } from "node:assert/strict";
import { readRatio } from "../../../lib/extract/figures/ratios.ts";
import { termAt } from "./read-sentence.ts";

function whole(text: string, word: string): number | undefined {
  const { tokens, term } = termAt(text, word);
  return readRatio(tokens, term, tokens.count)?.value;
}

Deno.test("readRatio() reads shares told in two numbers", () => {
  strictEqual(whole("One in four drivers agrees.", "One"), 4);
  strictEqual(whole("Seven out of 10 agree.", "Seven"), 10);
  strictEqual(whole("Only 3 in 10 students passed.", "3"), 10);
  strictEqual(whole("A 1-in-100 chance is small.", "1"), 100);
});

Deno.test("readRatio() leaves two counts", () => {
  strictEqual(whole("They shot 23 out of 31 drones.", "23"), undefined);
  strictEqual(whole("It opened 3 in 12 cities.", "3"), undefined);
  strictEqual(whole("There were 5 in 2020 alone.", "5"), undefined);
});
