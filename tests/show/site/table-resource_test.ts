import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readTableResource } from "../../../lib/show/site/table-resource.ts";

Deno.test("readTableResource() reads rows given as objects or as lists", () => {
  const table = readTableResource({
    name: "t",
    title: "T",
    schema: { fields: [{ name: "a", type: "integer" }, { name: "b", type: "geojson" }] },
    data: [{ b: "x", a: 1, c: "not a column" }, [2, { deep: true }], {}],
  });
  deepStrictEqual(table?.rows, [{ a: 1, b: "x" }, { a: 2, b: '{"deep":true}' }, {
    a: null,
    b: null,
  }]);
  deepStrictEqual(table?.fields.map(({ type, title }) => [type, title]), [
    ["integer", "a"],
    [
      "string",
      "b",
    ],
  ]);
});

Deno.test("readTableResource() is null for what is no table", () => {
  for (
    const value of [null, 5, "x", [], {}, { data: [] }, { data: "x", schema: {} }, {
      data: [],
      schema: { fields: [{ type: "string" }] },
    }]
  ) {
    strictEqual(readTableResource(value), null);
  }
});
