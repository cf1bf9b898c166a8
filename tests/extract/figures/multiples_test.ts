import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  isMultipleWord,
  readMultipleWord,
} from "../../../lib/extract/figures/multiples.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

function read(text: string, word: string) {
  const tokens = tokenize(text);
  return readMultipleWord(tokens, tokenIndex(tokens, word), tokens.count, 0);
}

Deno.test("readMultipleWord() reads the multiple that a word states", () => {
  const cases: [string, string, number, string][] = [
    ["The price doubled.", "doubled", 2, "up"],
    ["The price halved.", "halved", 0.5, "down"],
    ["It grew tenfold.", "tenfold", 10, "none"],
    ["It is twice the size.", "twice", 2, "none"],
    ["It was worth twice as much in May.", "twice", 2, "none"],
  ];
  for (const [text, word, value, trend] of cases) {
    const multiple = read(text, word);
    deepStrictEqual([multiple?.value, multiple?.trend], [value, trend], text);
  }
});

Deno.test("readMultipleWord() takes how often something happens for no multiple", () => {
  strictEqual(read("It rang twice.", "twice"), null);
  strictEqual(read("He scored twice as Rome won.", "twice"), null);
});

Deno.test("isMultipleWord() tells multiples in one word", () => {
  const tokens = tokenize("tripled twice three");
  deepStrictEqual([0, 1, 2].map((at) => isMultipleWord(tokens, at)), [true, true, false]);
});
