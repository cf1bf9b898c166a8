import { deepStrictEqual, throws } from "node:assert/strict";
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
