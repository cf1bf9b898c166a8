import { strictEqual } from "node:assert/strict";
import { readCues } from "../../../lib/extract/figures/cues.ts";
import { isIncidental } from "../../../lib/extract/figures/incidental.ts";
import { readSentence } from "./read-sentence.ts";

function incidental(text: string): boolean {
  const { tokens, quantities: [quantity] } = readSentence(text);
  readCues(tokens, quantity!, 0);
  return isIncidental(tokens, quantity!, 0);
}

Deno.test("isIncidental() tells numbers that pick out or refer back from amounts", () => {
  const cases: [string, boolean][] = [
    ["He is one of the judges.", true],
    ["The two sides met.", true],
    ["There is one way out.", true],
    ["At least one soldier fell.", false],
    ["Two soldiers fell.", false],
    ["The 12 ships left.", false],
    ["The five ships left.", false],
  ];
  for (const [text, expected] of cases) strictEqual(incidental(text), expected, text);
});
