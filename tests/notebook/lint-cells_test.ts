import { deepStrictEqual, match } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { lintCells } from "../../lib/notebook/lint-cells.ts";
import { notebookOf } from "./build-notebook.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

function lint(...sources: string[]) {
  const folder = `${PROJECT}notebooks`;
  const notebooks = ["m", "n"].map((name) => ({
    name,
    folder,
    notebook: name === "m" ? notebookOf("1") : notebookOf(...sources),
  }));
  return lintCells(notebooks, `${PROJECT}deno.json`);
}

Deno.test("lintCells() names notebook, cell and line of each fault, in their order", async () => {
  const faults = await lint(
    "# Text",
    'import { ok, strictEqual } from "node:assert/strict";\nok(true);',
    "let used = 1;\n\n  const absent = 2;",
    "debugger;\nused",
  );
  deepStrictEqual(faults.map(({ notebook, place, line }) => [notebook, place, line]), [
    ["n", { cell: 2, line: 1 }, 'import { ok, strictEqual } from "node:assert/strict";'],
    ["n", { cell: 3, line: 1 }, "let used = 1;"],
    ["n", { cell: 3, line: 3 }, "const absent = 2;"],
    ["n", { cell: 4, line: 1 }, "debugger;"],
  ]);
  match(faults[0]?.message ?? "", /^no-unused-vars: `strictEqual` is never used/);
  match(
    faults[1]?.message ?? "",
    /^prefer-const: `used` is never reassigned \(Use `const`/,
  );
});

Deno.test("lintCells() accepts what is fine between cells", async () => {
  deepStrictEqual(
    await lint(
      "const a = 1;\nlet count = 0;",
      "function next() {\n  return ++count;\n}",
      "a + next()",
    ),
    [],
  );
});

Deno.test("lintCells() leaves what is no TypeScript to the type checker", async () => {
  deepStrictEqual(await lint("const a: = 2;"), []);
});
