import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { cellsModule } from "../../lib/notebook/cells-module.ts";
import { notebookOf } from "./build-notebook.ts";

Deno.test("cellsModule() nests each cell in the one before and moves imports to the top", () => {
  const { source } = cellsModule(
    notebookOf(
      "# Title",
      'import { a } from "x"; const n = a;',
      'import { a, b } from "x";\nconst n = b;',
    ),
    "/kit/notebooks",
  );
  strictEqual(
    source,
    `import { a as a } from "x";
import { b as b } from "x";
;{
                       const n = a;
;{
                         ` + `
const n = b;
}} export {};
`,
  );
});

Deno.test("cellsModule() knows where each line stands in the notebook", () => {
  const { source, places } = cellsModule(
    notebookOf("# Title", "1", 'const a = 1;\n\nimport b from "y";\na + b'),
    "/kit/notebooks",
  );
  const placed = source.split("\n").map((line, i) => {
    const place = places[i];
    return [line.trim(), place ? `${place.cell}:${place.line}` : null];
  });
  deepStrictEqual(placed, [
    ['import { default as b } from "y";', "3:3"],
    [";{", null],
    ["1", "2:1"],
    [";{", null],
    ["const a = 1;", "3:1"],
    ["", "3:2"],
    ["", "3:3"],
    ["a + b", "3:4"],
    ["}} export {};", null],
    ["", null],
  ]);
});

Deno.test("cellsModule() resolves relative imports from the notebook's folder", () => {
  const { source } = cellsModule(
    notebookOf('import t from "../data/a b.csv" with { type: "text" }; import "./x.ts";'),
    "/kit/notebooks",
  );
  deepStrictEqual(source.split("\n").slice(0, 2), [
    'import { default as t } from "file:///kit/data/a%20b.csv" with { type: "text" };',
    'import "file:///kit/notebooks/x.ts";',
  ]);
});
