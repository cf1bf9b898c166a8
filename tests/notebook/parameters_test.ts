import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import {
  defaultText,
  findParameters,
  setParameters,
} from "../../lib/notebook/parameters.ts";
import { codeCell, notebookOf } from "./build-notebook.ts";

function withParameters(source: string) {
  const { cells, ...rest } = notebookOf("# Title", "1");
  const [title, code] = cells;
  return {
    ...rest,
    cells: [title!, codeCell(source, "parameters", ["parameters"]), code!],
  };
}

const NOTEBOOK = withParameters(
  [
    'const corpus = Deno.env.get("DATELINE_CORPUS") ?? "../data/articles";',
    'const measure: string = "trade";',
    "let year = -2024;",
    "const thin = false;",
    "const outlets = [",
    '  "A",',
    "];",
    "const range = { from: 1 };",
    "  const nested = 1;",
    "// const remark = 1;",
  ].join("\n"),
);

Deno.test("findParameters() reads name and type of each constant", () => {
  deepStrictEqual(findParameters(NOTEBOOK).map(({ name, type }) => [name, type]), [
    ["corpus", "text"],
    ["measure", "text"],
    ["year", "number"],
    ["thin", "boolean"],
    ["outlets", "JSON"],
    ["range", "JSON"],
  ]);
  deepStrictEqual(findParameters(notebookOf("const other = 1")), []);
});

Deno.test("defaultText() reads a text in quotes and nothing else", () => {
  strictEqual(defaultText(NOTEBOOK, "corpus"), "../data/articles");
  strictEqual(defaultText(NOTEBOOK, "measure"), "trade");
  for (const other of ["year", "thin", "outlets", "missing"]) {
    strictEqual(defaultText(NOTEBOOK, other), null);
  }
  strictEqual(
    defaultText(withParameters('const a = "\\\\ \\"b\\""; // "c"'), "a"),
    '\\ "b"',
  );
});

Deno.test("setParameters() sets them in a cell after their own", () => {
  const settings = new Map([
    ["measure", 'oil "and" gas'],
    ["year", "2023"],
    ["thin", "true"],
    ["outlets", '["B", "C"]'],
    ["elsewhere", "1"],
  ]);
  const set = setParameters(NOTEBOOK, settings);
  deepStrictEqual(set.cells.map(({ id }) => id), [
    "c1",
    "parameters",
    "injected-parameters",
    "c2",
  ]);
  strictEqual(
    set.cells[2]?.source,
    'const measure = "oil \\"and\\" gas";\nconst year = 2023;\nconst thin = true;\n' +
      'const outlets = ["B","C"];',
  );
  strictEqual(NOTEBOOK.cells.length, 3);
  deepStrictEqual(setParameters(set, settings), set);
  strictEqual(setParameters(NOTEBOOK, new Map([["elsewhere", "1"]])), NOTEBOOK);
});

Deno.test("setParameters() refuses a value of another type than the default's", () => {
  for (
    const [key, value, message] of [
      ["year", "soon", /Cannot set year to "soon": its default is a number,/],
      ["year", '"2024"', /its default is a number/],
      ["thin", "1", /its default is true or false/],
      ["outlets", "A, B", /its default is JSON/],
    ] as const
  ) {
    throws(() => setParameters(NOTEBOOK, new Map([[key, value]])), message);
  }
});
