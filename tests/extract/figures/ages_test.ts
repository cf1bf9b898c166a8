import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { continueAges, readAge } from "../../../lib/extract/figures/ages.ts";
import { readCues } from "../../../lib/extract/figures/cues.ts";
import { readSentence } from "./read-sentence.ts";

/** Kind of the first quantity once its age words are read. */
function kindOf(text: string): string {
  const { tokens, quantities: [quantity] } = readSentence(text);
  readCues(tokens, quantity!, 0);
  readAge(tokens, quantity!, 0, tokens.count);
  return quantity!.kind;
}

Deno.test("readAge() reads ages by their words and by where they stand", () => {
  for (
    const text of [
      "She is 34 years old.",
      "A 5-year-old boy fell.",
      "He was aged 61.",
      "It is for children under the age of 5.",
      "Adults between the ages of 18 and 65 came.",
      "Jane Smith, 34, said so.",
      "She turned 18 in May.",
    ]
  ) strictEqual(kindOf(text), "age", text);
});

Deno.test("readAge() leaves durations and bare numbers", () => {
  strictEqual(kindOf("It took 34 years to build."), "duration");
  strictEqual(kindOf("The index rose to 34 by noon."), "number");
});

Deno.test("continueAges() hands the age on through a list", () => {
  const { tokens, quantities } = readSentence("The boys are aged 5, 7 and 12.");
  readAge(tokens, quantities[0]!, 0, tokens.count);
  continueAges(tokens, quantities[0]!, quantities[1]!);
  continueAges(tokens, quantities[1]!, quantities[2]!);
  deepStrictEqual(quantities.map(({ kind, unit }) => [kind, unit]), [
    ["age", "year"],
    ["age", "year"],
    ["age", "year"],
  ]);
});
