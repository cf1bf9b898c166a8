import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parse } from "@std/csv";
import fc from "fast-check";
import { csvRows, tableToCsv, unguardCell } from "../../lib/show/csv.ts";
import type { Field, Row } from "../../lib/show/table.ts";

const words: Field = {
  name: "words",
  type: "string",
  title: "Words",
  description: "Words",
};
const value: Field = {
  name: "value",
  type: "number",
  title: "Value",
  description: "Value",
};

function csvOf(rows: readonly Row[]): string {
  return tableToCsv({ fields: [words, value], rows });
}

Deno.test("tableToCsv() quotes commas, quotes and line breaks", () => {
  const csv = csvOf([{ words: 'Kyiv, "Ukraine"\nnow', value: 1.5 }]);
  strictEqual(csv, 'words,value\r\n"Kyiv, ""Ukraine""\nnow",1.5\r\n');
});

Deno.test("tableToCsv() writes null as an empty cell and zero as zero", () => {
  strictEqual(csvOf([{ words: null, value: 0 }]), "words,value\r\n,0\r\n");
});

Deno.test("tableToCsv() writes a header for a table without rows", () => {
  strictEqual(csvOf([]), "words,value\r\n");
});

Deno.test("tableToCsv() guards text that a spreadsheet would run", () => {
  for (
    const formula of ['=HYPERLINK("http://x")', "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1"]
  ) {
    const [row] = parse(csvOf([{ words: formula, value: null }])).slice(1);
    strictEqual(row?.[0], `'${formula}`);
  }
});

Deno.test("tableToCsv() leaves numbers and other text alone", () => {
  const rows = [
    { words: "a-b", value: -2.5 },
    { words: "'quoted'", value: 1e12 },
    { words: "2024-01-10", value: null },
  ];
  deepStrictEqual(parse(csvOf(rows)).slice(1), [
    ["a-b", "-2.5"],
    ["'quoted'", "1000000000000"],
    ["2024-01-10", ""],
  ]);
});

Deno.test("unguardCell() gives back what was guarded, and nothing else", () => {
  strictEqual(unguardCell("'=1"), "=1");
  strictEqual(unguardCell("''=1"), "'=1");
  strictEqual(unguardCell("'tis"), "'tis");
});

Deno.test("csvRows() reads back any text that tableToCsv() wrote", () => {
  const text = fc.string({ unit: fc.constantFrom(..."=+-@'\"\t,;a é\n") });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const rows = texts.map((words) => ({ words, value: 1 }));
      deepStrictEqual(csvRows(csvOf(rows)).map(([words]) => words), texts);
    }),
    { seed: 7, numRuns: 300 },
  );
});
