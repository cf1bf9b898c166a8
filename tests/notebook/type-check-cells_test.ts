import { deepStrictEqual, match } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { typeCheckCells } from "../../lib/notebook/type-check-cells.ts";
import { notebookOf } from "./build-notebook.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

function typeCheck(...sources: string[]) {
  const folder = `${PROJECT}notebooks`;
  return typeCheckCells(
    [{ name: "n", folder, notebook: notebookOf(...sources) }],
    `${PROJECT}deno.json`,
  );
}

Deno.test("typeCheckCells() accepts what the kernel accepts", async () => {
  deepStrictEqual(
    await typeCheck(
      'import { parse } from "@std/csv";\nconst rows = parse("a,b");\nrows.length',
      "# Text",
      'import { parse } from "@std/csv";\nconst rows = [await Promise.resolve(1)];\n({ rows })',
      "({ a: parse })",
      "interface Row { a: number }\nconst first: Row = { a: rows[0] ?? 0 };\nfirst.a.toFixed()",
      'import { DatelineError } from "../lib/errors.ts";\nnew DatelineError("no").message',
    ),
    [],
  );
});

Deno.test("typeCheckCells() names cell and line of each error, in their order", async () => {
  const errors = await typeCheck(
    "# Text",
    "const a = [1];\na.length",
    "const b: string = a.length;\n\n  a[0].toFixed() + b",
    'import { absent } from "../lib/errors.ts";\nabsent',
  );
  deepStrictEqual(errors.map(({ notebook, place, line }) => [notebook, place, line]), [
    ["n", { cell: 3, line: 1 }, "const b: string = a.length;"],
    ["n", { cell: 3, line: 3 }, "a[0].toFixed() + b"],
    ["n", { cell: 4, line: 1 }, 'import { absent } from "../lib/errors.ts";'],
  ]);
  match(errors[0]?.message ?? "", /^TS2322: Type 'number' is not assignable/);
  match(errors[1]?.message ?? "", /^TS2532: Object is possibly 'undefined'/);
});

Deno.test("typeCheckCells() reports a cell that is no TypeScript", async () => {
  const errors = await typeCheck("1", "\nconst a: = 2;");
  deepStrictEqual(errors.map(({ place }) => place), [{ cell: 2, line: 2 }]);
  match(errors[0]?.message ?? "", /^SyntaxError: Unexpected token/);
});

Deno.test("typeCheckCells() reports an import that the import map does not know", async () => {
  const errors = await typeCheck("1", 'import { a } from "datelyne";\na');
  deepStrictEqual(errors.map(({ place }) => place), [{ cell: 2, line: 1 }]);
  match(errors[0]?.message ?? "", /datelyne/);
});
