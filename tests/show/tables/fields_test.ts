import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { evidenceField, field, hidden } from "../../../lib/show/tables/fields.ts";

Deno.test("field() has a unit only where one is given", () => {
  const plain = { name: "n", type: "integer", title: "N", description: "A number" };
  deepStrictEqual(field("n", "integer", "N", "A number"), plain);
  deepStrictEqual(field("n", "integer", "N", "A number", "days"), {
    ...plain,
    unit: "days",
  });
});

Deno.test("hidden() marks a column and changes nothing else", () => {
  const plain = field("n", "integer", "N", "A number");
  deepStrictEqual(hidden(plain), { ...plain, hidden: true });
  strictEqual(plain.hidden, undefined);
});

Deno.test("evidenceField shows as a link", () => {
  strictEqual(evidenceField.link, "see the words");
});
