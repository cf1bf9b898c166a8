import { deepStrictEqual } from "node:assert/strict";
import { entries, tableRows } from "../../../lib/extract/figures/csv-table.ts";

Deno.test("tableRows() names the cells by the first row", () => {
  deepStrictEqual(tableRows('a,b\n1,"2,3"\n').map((row) => ({ ...row })), [
    { a: "1", b: "2,3" },
  ]);
});

Deno.test("entries() splits a cell at its bars", () => {
  deepStrictEqual(entries("km|kms"), ["km", "kms"]);
  deepStrictEqual(entries(""), []);
  deepStrictEqual(entries(undefined), []);
});
