import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { WordValues } from "../../lib/extract/word-values.ts";

Deno.test("WordValues gives each word number its value, in any order", () => {
  const values = new WordValues<string>();
  values.set(700, "late");
  values.set(30, "early");
  values.set(700_000, "far");
  deepStrictEqual([30, 700, 700_000].map((word) => values.get(word)), [
    "early",
    "late",
    "far",
  ]);
  values.set(30, "other");
  strictEqual(values.get(30), "other");
});

Deno.test("WordValues has nothing for other words and for no word", () => {
  const values = new WordValues<number>();
  values.set(5, 0);
  strictEqual(values.has(5), true);
  for (const word of [0, 4, 6, undefined]) {
    strictEqual(values.has(word), false);
    strictEqual(values.get(word), undefined);
  }
});

Deno.test("WordValues keeps more tables apart than one row of bits holds", () => {
  const many = Array.from({ length: 300 }, () => new WordValues<number>());
  many.forEach((values, index) => values.set(9, index));
  deepStrictEqual(many.map((values) => values.get(9)), many.map((_, index) => index));
  strictEqual(new WordValues<number>().has(9), false);
});
