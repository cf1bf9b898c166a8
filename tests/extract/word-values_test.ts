import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { WordValues } from "../../lib/extract/word-values.ts";

Deno.test("WordValues gives each word its own value, and others none", () => {
  const values = new WordValues<string>();
  values.set(500, "b");
  values.set(498, "a");
  values.set(500, "c");
  deepStrictEqual([498, 499, 500, 501].map((word) => values.get(word)), [
    "a",
    undefined,
    "c",
    undefined,
  ]);
  deepStrictEqual([values.has(500), values.has(0), values.has(undefined)], [
    true,
    false,
    false,
  ]);
});

Deno.test("WordValues keeps tables apart, however many there are", () => {
  const tables = Array.from({ length: 300 }, (_, index) => {
    const table = new WordValues<number>();
    table.set(7 + index, index);
    return table;
  });
  tables.forEach((table, index) => {
    strictEqual(table.get(7 + index), index);
    strictEqual(table.get(8 + index), undefined);
  });
});

Deno.test("WordValues takes word numbers beyond what it had room for", () => {
  const values = new WordValues<true>();
  values.set(300_000, true);
  deepStrictEqual([values.get(300_000), values.get(299_999), values.has(1_000_000)], [
    true,
    undefined,
    false,
  ]);
});
