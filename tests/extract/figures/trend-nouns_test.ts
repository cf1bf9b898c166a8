import { strictEqual } from "node:assert/strict";
import {
  isChange,
  isShare,
  trendOfNoun,
} from "../../../lib/extract/figures/trend-nouns.ts";
import { readSentence } from "./read-sentence.ts";

function trend(text: string): string | null {
  const { tokens, quantities: [quantity] } = readSentence(text);
  return trendOfNoun(tokens, quantity!, quantity!.first, 0);
}

Deno.test("trendOfNoun() reads the noun before or behind a change", () => {
  const cases: [string, string | null][] = [
    ["A 5% drop followed.", "down"],
    ["A rise of 5% followed.", "up"],
    ["An increase in oil stocks of 4 million barrels came.", "up"],
    ["It closed 5% higher today.", "up"],
    ["It is $5 higher than its rival.", null],
    ["A loss of $5 million followed.", null],
    ["A loss of 5% followed.", "down"],
    ["A crowd of 5 million came.", null],
  ];
  for (const [text, expected] of cases) strictEqual(trend(text), expected, text);
});

Deno.test("isChange() takes money, isShare() does not", () => {
  const [money, percent, count] = readSentence("It gave $5, 6% and 7 dogs.").quantities;
  strictEqual(isChange(money!) && isChange(percent!), true);
  strictEqual(isChange(count!), false);
  strictEqual(isShare(percent!), true);
  strictEqual(isShare(money!), false);
});
