import { strictEqual } from "node:assert/strict";
import { columnClass } from "../../../lib/show/site/column-layout.ts";
import type { Cell, FieldType } from "../../../lib/show/table.ts";

function classOf(type: FieldType, cells: readonly Cell[]) {
  const field = { name: "a", type, title: "A", description: "" };
  return columnClass(field, cells.map((a) => ({ a })));
}

Deno.test("columnClass() gives numbers, words and sentences the room that they need", () => {
  strictEqual(classOf("integer", [1, null]), "number");
  strictEqual(classOf("date", ["2023-01-10", null]), "short");
  strictEqual(classOf("boolean", [true]), "short");
  strictEqual(classOf("string", ["x", "000-elites-revolt-against-china-policy"]), "middle");
  strictEqual(
    classOf("string", ["x", "A sentence of some length that says something."]),
    "wide",
  );
  strictEqual(classOf("string", []), "short");
});

Deno.test("columnClass() knows a column of links into the site", () => {
  const link = `../articles/${"a".repeat(50)}.html#figure-1`;
  strictEqual(classOf("string", [link, null, link]), "link");
  strictEqual(classOf("string", [link, "words"]), "wide");
});
