import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { MimeBundle } from "../../lib/model.ts";
import { DataFrame, dataFrame, frameTable } from "../../lib/show/data-frame.ts";
import { jupyterDisplay } from "../../lib/show/jupyter-display.ts";
import { createTable } from "../../lib/show/table.ts";

const table = createTable({
  name: "trade",
  title: "Trade",
  fields: [
    { name: "partner", type: "string", title: "Partner", description: "With whom" },
    { name: "value", type: "number", title: "Value", description: "How much", unit: "USD" },
    { name: "note", type: "string", title: "Note", description: "Aside", hidden: true },
  ],
  rows: [
    { partner: "China", value: 244.8, note: "a" },
    { partner: "India", value: null, note: null },
    { partner: "China", value: 240, note: "b" },
  ],
});

function show(value: unknown): MimeBundle {
  return (value as { [jupyterDisplay](): MimeBundle })[jupyterDisplay]();
}

Deno.test("dataFrame() shows what its table shows", () => {
  deepStrictEqual(show(dataFrame(table)), table[jupyterDisplay]());
});

Deno.test("dataFrame() is a danfojs frame, and so is what is made from it", () => {
  const frame = dataFrame(table);
  deepStrictEqual(frame.shape, [3, 3]);
  const sorted = frame.sortValues("value", { ascending: false }).head(1);
  match(String(show(sorted)["text/html"]), /Value \(USD\).*244\.8/);
  const chinese = frame.query(frame["partner"].eq("China"));
  match(String(show(chinese)["text/plain"]), /China {4}244\.8 {2}a\n/);
});

Deno.test("dataFrame() of a table without rows shows its headings", () => {
  const empty = createTable({ ...table, rows: [] });
  match(String(show(dataFrame(empty))["text/html"]), /Partner.*No rows/);
});

Deno.test("frameTable() finds the types of columns that no table describes", () => {
  const frame = new DataFrame([["x", 1, 1.5, true], ["y", 2, 2, false]], {
    columns: ["s", "i", "n", "t"],
  });
  const { fields, name } = frameTable(frame, { name: "mine", title: "Mine" });
  deepStrictEqual(fields.map(({ type }) => type), [
    "string",
    "integer",
    "number",
    "boolean",
  ]);
  strictEqual(name, "mine");
});
