import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { dataPackage, tableResource } from "../../lib/show/data-package.ts";

const table = {
  name: "gaps",
  title: "Gaps",
  fields: [
    { name: "gap", type: "integer", title: "Gap", description: "How long", unit: "days" },
  ],
  rows: [{ gap: 3 }],
} as const;

Deno.test("tableResource() is a tabular data resource with its rows", () => {
  deepStrictEqual(tableResource(table), {
    profile: "tabular-data-resource",
    name: "gaps",
    title: "Gaps",
    schema: {
      fields: [
        {
          name: "gap",
          type: "integer",
          title: "Gap",
          description: "How long",
          unit: "days",
        },
      ],
      missingValues: [""],
    },
    data: [{ gap: 3 }],
  });
});

Deno.test("tableResource() holds the first rows of a very long table and says so", () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, gap) => ({ gap, words: "x".repeat(990) }),
  );
  const { data, title } = tableResource({ ...table, rows });
  strictEqual(title, `Gaps (the first ${data.length.toLocaleString("en")} of 20,000 rows)`);
  strictEqual(JSON.stringify(data).length <= 8.1e6, true);
  strictEqual(JSON.stringify(rows.slice(0, data.length + 1)).length > 8e6, true);
  deepStrictEqual(data.at(-1), rows[data.length - 1]);
});

Deno.test("dataPackage() describes a CSV file for each table", () => {
  const { profile, resources } = dataPackage([table, { ...table, name: "others" }]);
  deepStrictEqual(profile, "tabular-data-package");
  deepStrictEqual(resources.map(({ name, path }) => [name, path]), [
    ["gaps", "gaps.csv"],
    ["others", "others.csv"],
  ]);
  deepStrictEqual(resources[0]?.schema.missingValues, [""]);
});

Deno.test("dataPackage() refuses two tables of one name", () => {
  throws(() => dataPackage([table, table]), /two are called "gaps"/);
});
