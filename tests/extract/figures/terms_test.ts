import { deepStrictEqual } from "node:assert/strict";
import { startsNumber } from "../../../lib/extract/figures/terms.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { termAt, wordsOf } from "./read-sentence.ts";

Deno.test("startsNumber() tells where a number may start", () => {
  const tokens = tokenize("a dozen of 5 ½ dogs half a");
  deepStrictEqual(
    Array.from({ length: tokens.count }, (_, at) => startsNumber(tokens, at)),
    [true, false, false, true, true, false, true, false],
  );
});

Deno.test("readTerm() reads sign, number and unit together", () => {
  const cases: [string, string, unknown[]][] = [
    ["It cost -$5bn then.", "5", ["-$5bn", -5e9, "USD"]],
    ["It cost $-5bn then.", "5", ["$-5bn", -5e9, "USD"]],
    ["It is minus 12 degrees Celsius.", "12", [
      "minus 12 degrees Celsius",
      -12,
      "celsius",
    ]],
    ["Plus or minus 2% it is.", "2", ["2%", 2, "percent"]],
    ["It ran half a mile.", "half", ["half a mile", 0.5, "mile"]],
    ["It left a quarter-mile gap.", "a", ["a quarter-mile", 0.25, "mile"]],
    ["It is .5% of it.", "5", [".5%", 0.5, "percent"]],
  ];
  for (const [text, word, expected] of cases) {
    const { tokens, term } = termAt(text, word);
    deepStrictEqual([wordsOf(tokens, term), term.value, term.unit?.unit], expected, text);
  }
});
