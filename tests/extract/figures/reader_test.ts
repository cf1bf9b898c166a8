import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readSentence, wordsOf } from "./read-sentence.ts";

function words(text: string): string[] {
  const { tokens, quantities } = readSentence(text);
  return quantities.map((quantity) => wordsOf(tokens, quantity));
}

Deno.test("readQuantities() reads from left to right without overlaps", () => {
  deepStrictEqual(words("In May 40 ships brought 2.1 million barrels, up 5% to $9."), [
    "40 ships",
    "2.1 million barrels",
    "5%",
    "$9",
  ]);
  deepStrictEqual(words("They doubled it in two to three weeks."), [
    "doubled",
    "two to three weeks",
  ]);
});

Deno.test("readQuantities() passes over names, scores and chains", () => {
  deepStrictEqual(words("A Boeing 737 and 1.2.3.4 and 3-1."), []);
});

Deno.test("readQuantities() stops in what is no sentence but a listing", () => {
  strictEqual(words("5%, ".repeat(300)).length, 250);
});
