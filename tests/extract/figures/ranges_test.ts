import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { joinRange } from "../../../lib/extract/figures/ranges.ts";
import { termAt } from "./read-sentence.ts";

function range(text: string, word: string): [number, number] | null {
  const { tokens, scope, term } = termAt(text, word);
  const found = joinRange(tokens, term, 0, scope);
  return found === null ? null : [found.low, found.high];
}

Deno.test("joinRange() reads every form of a range", () => {
  const cases: [string, string, [number, number]][] = [
    ["Growth of 2-3% is likely.", "2", [2, 3]],
    ["It takes 10 to 20 days.", "10", [10, 20]],
    ["Between 10 and 20 percent left.", "10", [10, 20]],
    ["From 5 to 7 million came.", "5", [5e6, 7e6]],
    ["It goes from zero to 62 mph.", "zero", [0, 62]],
    ["It costs $4 to $5 billion.", "4", [4e9, 5e9]],
    ["Three or four men came.", "Three", [3, 4]],
  ];
  for (const [text, word, expected] of cases) {
    deepStrictEqual(range(text, word), expected, text);
  }
});

Deno.test("joinRange() leaves changes, votes and pairs", () => {
  strictEqual(range("It fell from 609 to 490 cases.", "609"), null);
  strictEqual(range("It rose by $2bn to $10bn.", "2"), null);
  strictEqual(range("They gained by $5 to $95 and $3 to $100.", "3"), null);
  strictEqual(range("It has 10 and 20 wells.", "10"), null);
  strictEqual(range("They gave $2 to three friends.", "2"), null);
});
