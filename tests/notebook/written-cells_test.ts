import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { faultAt, inOrder, withWrittenCells } from "../../lib/notebook/written-cells.ts";
import { notebookOf } from "./build-notebook.ts";

const NAMED = {
  name: "01-a.ipynb",
  folder: "/notebooks",
  notebook: notebookOf("# A", "const a = 1;\n  a + 1;"),
};

Deno.test("withWrittenCells() writes cells for as long as they are needed", async () => {
  const paths = await withWrittenCells([NAMED, NAMED], async (modules) => {
    for (const { path, source } of modules) {
      strictEqual(await Deno.readTextFile(path), source);
    }
    return modules.map(({ path }) => path);
  });
  strictEqual(new Set(paths).size, 2);
  for (const path of paths) await rejects(() => Deno.stat(path), Deno.errors.NotFound);
});

Deno.test("faultAt() finds cell and line; lines of the module's own have none", async () => {
  const faults = await withWrittenCells([NAMED], (modules) => {
    const [module] = modules;
    if (!module) return Promise.resolve([]);
    const at = module.places.findIndex((place) => place?.line === 2) + 1;
    return Promise.resolve([faultAt(module, 999, "b"), faultAt(module, at, "a")]);
  });
  deepStrictEqual(inOrder(faults), [
    { notebook: "01-a.ipynb", place: { cell: 2, line: 2 }, line: "a + 1;", message: "a" },
    { notebook: "01-a.ipynb", place: null, line: "", message: "b" },
  ]);
});
