import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { newNotebook } from "../../lib/notebook/new-notebook.ts";
import { formatNotebook, parseNotebook } from "../../lib/notebook/notebook-file.ts";
import { defaultText, findParameters } from "../../lib/notebook/parameters.ts";

const notebook = newNotebook({
  title: "Gas prices",
  corpus: '../my "articles"',
  codebook: "../data/codebook",
  reference: "../data/reference",
});

Deno.test("newNotebook() has its parameters in one cell, with the paths as defaults", () => {
  deepStrictEqual(findParameters(notebook).map(({ name, type }) => `${name} ${type}`), [
    "corpus text",
    "codebook text",
    "reference text",
    "from text",
    "until text",
    "outlets text",
    "actors text",
    "measure text",
  ]);
  strictEqual(defaultText(notebook, "corpus"), '../my "articles"');
});

Deno.test("newNotebook() has not been run, and every chart and table must show something", () => {
  const again = parseNotebook(formatNotebook(notebook), "a.ipynb");
  strictEqual(new Set(again.cells.map(({ id }) => id)).size, again.cells.length);
  const shows = again.cells.filter((cell) => {
    if (cell.cell_type !== "code") return false;
    deepStrictEqual([cell.execution_count, cell.outputs], [null, []]);
    return cell.metadata.tags?.includes("shows") ?? false;
  });
  strictEqual(shows.length, 6);
});
