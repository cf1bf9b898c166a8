import { strictEqual, throws } from "node:assert/strict";
import { jupyterDisplay } from "../../lib/show/jupyter-display.ts";
import { createTable, type Field } from "../../lib/show/table.ts";

const fields: readonly Field[] = [
  { name: "a", type: "integer", title: "A", description: "First" },
  { name: "b", type: "string", title: "B", description: "Second" },
];

function tableOf(row: Record<string, number | string | null>) {
  return createTable({
    name: "pairs",
    title: "Pairs",
    fields,
    rows: [{ a: 0, b: "" }, row],
  });
}

Deno.test("createTable() takes rows with all columns, nulls included", () => {
  strictEqual(tableOf({ a: 1, b: null }).rows.length, 2);
});

Deno.test("createTable() refuses a row that lacks a column or has one more", () => {
  throws(() => tableOf({ a: 1 }), /table "pairs": row 1 has the columns a instead of a, b/);
  throws(() => tableOf({ a: 1, b: "", c: 2 }), /row 1 has the columns a, b, c/);
});

Deno.test("createTable() gives what Jupyter shows in three forms", () => {
  strictEqual(
    Object.keys(tableOf({ a: 1, b: "x" })[jupyterDisplay]()).join(),
    "text/html,text/plain,application/vnd.dataresource+json",
  );
});
