import { deepStrictEqual } from "node:assert/strict";
import { WordNumberReader } from "../../../lib/extract/numbers/word-sum.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

function read(text: string, current?: number): [value: number, tokens: number] {
  const tokens = tokenize(text);
  const { value, next } = new WordNumberReader(tokens, 0, tokens.count, current).read();
  return [value, next];
}

Deno.test("WordNumberReader adds up number words from left to right", () => {
  const cases: [string, number, number][] = [
    ["twenty-five dogs", 25, 3],
    ["three hundred and five thousand", 305_000, 5],
    ["two million three hundred thousand", 2_300_000, 5],
    ["two point five million", 2_500_000, 4],
    ["three and a half million", 3_500_000, 5],
    ["two-thirds of it", 2 / 3, 3],
    ["three quarters of a million", 750_000, 5],
    ["twenty twenty dogs", 20, 1],
    ["two and three dogs", 2, 1],
  ];
  for (const [text, value, tokens] of cases) {
    deepStrictEqual(read(text), [value, tokens], text);
  }
});

Deno.test("WordNumberReader counts an article for one", () => {
  deepStrictEqual(read("hundred dogs", 1), [100, 1]);
});
