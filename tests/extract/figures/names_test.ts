import { strictEqual } from "node:assert/strict";
import {
  isAmount,
  isNoQuantity,
  isNumberInName,
  isYear,
} from "../../../lib/extract/figures/names.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { termAt } from "./read-sentence.ts";

Deno.test("isNoQuantity() tells what no unit can make a quantity", () => {
  const cases: [string, string, boolean][] = [
    ["They met at 9:35 in Bern.", "9", true],
    ["The Power of Siberia-2 is long.", "2", true],
    ["1. Dogs bark.", "1", true],
    ["He hit 12-of-20 shots.", "12", true],
    ["Call 7946 0958 now.", "0958", true],
    ["The P5+1 met.", "1", true],
    ["It is 35 miles long.", "35", false],
    ["A 3-year/36,000-mile warranty came with it.", "36", false],
  ];
  for (const [text, word, expected] of cases) {
    const { tokens, scope, term } = termAt(text, word);
    strictEqual(isNoQuantity(tokens, term, scope), expected, text);
  }
});

Deno.test("isNumberInName() tells names, labels and years from counts", () => {
  const cases: [string, string, boolean][] = [
    ["A Boeing 737 landed.", "737", true],
    ["See Part 3 for more.", "3", true],
    ["See page 3 of 12 there.", "12", true],
    ["It began in 2019 there.", "2019", true],
    ["They hired 2000 workers there.", "2000", false],
    ["Some 737 left.", "737", false],
  ];
  for (const [text, word, expected] of cases) {
    const { tokens, scope, term } = termAt(text, word);
    strictEqual(isNumberInName(tokens, term, term, false, scope), expected, text);
  }
});

Deno.test("isYear() takes four bare digits, isAmount() the nouns before them", () => {
  const year = (text: string, word: string) => {
    const { tokens, term } = termAt(text, word);
    return isYear(tokens, term);
  };
  strictEqual(year("It began in 2019.", "2019"), true);
  strictEqual(year("It has 2,019 wells.", "2"), false);
  strictEqual(year("It has 219 wells.", "219"), false);
  const tokens = tokenize("an average of 1500 or the king of 1500");
  strictEqual(isAmount(tokens, 2), true);
  strictEqual(isAmount(tokens, 7), false);
});
