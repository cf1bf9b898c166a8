import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Cell, Field } from "../../lib/show/table.ts";
import { sortedBy } from "../../lib/show/table-order.ts";

const column = (name: string, type: Field["type"]): Field => ({
  name,
  type,
  title: name,
  description: name,
});
const day = column("day", "date");
const score = column("score", "number");

const rowsOf = (...pairs: readonly (readonly [Cell, Cell])[]) =>
  pairs.map(([day, score]) => ({ day, score }));

Deno.test("sortedBy() names the first column that is in order, and which order", () => {
  const rows = rowsOf(["2024-01-02", 1], ["2023-01-02", 2], ["2023-01-01", 3]);
  const fields = [day, score];
  deepStrictEqual(sortedBy({ fields, rows }), { name: "day", order: "descending" });
  deepStrictEqual(sortedBy({ fields: [score, day], rows }), {
    name: "score",
    order: "ascending",
  });
});

Deno.test("sortedBy() takes numbers as numbers", () => {
  const rows = rowsOf(["b", 2], ["c", 10], ["a", 100]);
  deepStrictEqual(sortedBy({ fields: [day, score], rows }), {
    name: "score",
    order: "ascending",
  });
});

Deno.test("sortedBy() is null where nothing is in order, alike, missing or hardly a table", () => {
  const fields = [day, score];
  strictEqual(sortedBy({ fields, rows: rowsOf(["b", 2], ["c", 1], ["a", 3]) }), null);
  strictEqual(sortedBy({ fields, rows: rowsOf(["a", 1], ["a", 1], ["a", 1]) }), null);
  strictEqual(sortedBy({ fields, rows: rowsOf([null, 1], ["b", null], ["c", 3]) }), null);
  strictEqual(sortedBy({ fields, rows: rowsOf(["a", 1], ["b", 2]) }), null);
  strictEqual(sortedBy({ fields, rows: [] }), null);
});

Deno.test("sortedBy() leaves out links", () => {
  const fields = [{ ...day, link: "show" }];
  strictEqual(sortedBy({ fields, rows: rowsOf(["a", 1], ["b", 2], ["c", 3]) }), null);
});
