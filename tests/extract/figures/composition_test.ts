import { deepStrictEqual } from "node:assert/strict";
import { quantityOf, shareOf } from "../../../lib/extract/figures/composition.ts";
import { readRatio } from "../../../lib/extract/figures/ratios.ts";
import { termAt, wordsOf } from "./read-sentence.ts";

function read(text: string, word: string): unknown[] {
  const { tokens, scope, term } = termAt(text, word);
  const quantity = quantityOf(tokens, term, null, scope);
  const { value, low, unit, per, kind } = quantity;
  return [wordsOf(tokens, quantity), value ?? low, unit, per, kind];
}

Deno.test("quantityOf() puts number, unit and denominator together", () => {
  const cases: [string, string, unknown[]][] = [
    ["Some 38 bcm a year flow.", "38", [
      "38 bcm a year",
      38e9,
      "cubic metre",
      "year",
      "rate",
    ]],
    ["It won 10 or more games.", "10", ["10 or more games", 10, "game", null, "count"]],
    ["A magnitude 6.4 quake hit.", "6", ["6.4", 6.4, "magnitude", null, "measure"]],
    ["It trades at 151.3 per dollar.", "151", [
      "151.3 per dollar",
      151.3,
      null,
      "dollar",
      "rate",
    ]],
    ["It rang three times.", "three", ["three times", 3, "time", null, "count"]],
    ["It is three times as big.", "three", ["three times", 3, "time", null, "multiple"]],
  ];
  for (const [text, word, expected] of cases) {
    deepStrictEqual(read(text, word), expected, text);
  }
});

Deno.test("shareOf() divides the part by the whole", () => {
  const { tokens, scope, term } = termAt("One in four drivers agrees.", "One");
  const whole = readRatio(tokens, term, tokens.count)!;
  const { value, unit, rule } = shareOf(tokens, term, whole, scope);
  deepStrictEqual([value, unit, rule], [0.25, null, "share"]);
});
