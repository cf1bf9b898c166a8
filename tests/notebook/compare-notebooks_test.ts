import { deepStrictEqual } from "node:assert/strict";
import type { Notebook, NotebookOutput } from "../../lib/model/notebook.ts";
import { compareNotebooks } from "../../lib/notebook/compare-notebooks.ts";
import { codeCell, notebookOf } from "./build-notebook.ts";

function withOutputs(...outputs: NotebookOutput[]): Notebook {
  const cell = { ...codeCell("show()", "show"), execution_count: 1, outputs };
  return { ...notebookOf("# Title"), cells: [...notebookOf("# Title").cells, cell] };
}

function shown(data: Record<string, unknown>, metadata = {}): NotebookOutput {
  return { output_type: "display_data", data, metadata };
}

function printed(text: string): NotebookOutput {
  return { output_type: "stream", name: "stdout", text };
}

function differences(committed: Notebook, fresh: Notebook) {
  return compareNotebooks(committed, fresh, "/kit");
}

Deno.test("compareNotebooks() finds nothing in what only arrived otherwise", () => {
  const committed = withOutputs(
    printed("a"),
    shown({ "text/html": ["<b>\n", "</b>"], "application/json": { b: 1, a: 2 } }),
  );
  const fresh = withOutputs(
    shown({ "application/json": { a: 2, b: 1 }, "text/html": "<b>\n</b>" }),
    printed("a"),
  );
  deepStrictEqual(differences(committed, fresh), []);
});

Deno.test("compareNotebooks() finds a tampered number and says where it stands", () => {
  const committed = withOutputs(
    printed("ok"),
    shown({ "text/html": "<td>999</td>", "text/plain": "240" }),
  );
  const fresh = withOutputs(
    printed("ok"),
    shown({ "text/html": "<td>240</td>", "text/plain": "240" }),
  );
  deepStrictEqual(differences(committed, fresh), [{
    cell: 2,
    id: "show",
    what: "output 2, text/html",
    lines: ["- <td>999</td>", "+ <td>240</td>"],
  }]);
});

Deno.test("compareNotebooks() finds a number tampered with inside JSON", () => {
  const table = (value: number) =>
    withOutputs(shown({ "application/json": { data: [{ year: 2024, value }] } }));
  deepStrictEqual(
    differences(table(1), table(2)).flatMap(({ lines }) => lines),
    ['-    "value": 1,', '+    "value": 2,'],
  );
});

Deno.test("compareNotebooks() finds outputs and representations that came or went", () => {
  const both = withOutputs(shown({ "text/plain": "1" }), shown({ "text/plain": "2" }));
  const one = withOutputs(shown({ "text/plain": "1", "text/html": "1" }));
  deepStrictEqual(differences(both, one).map(({ what, lines }) => [what, ...lines]), [
    ["output 1, text/html", "+ is shown now, but not committed"],
    ["output 2", "- is committed, but not shown now"],
  ]);
});

Deno.test("compareNotebooks() finds changed metadata and errors", () => {
  const error = (evalue: string): NotebookOutput => ({
    output_type: "error",
    ename: "Error",
    evalue,
    traceback: [],
  });
  deepStrictEqual(
    differences(
      withOutputs(shown({}, { width: 1 }), error("a")),
      withOutputs(shown({}, { width: 2 }), error("b")),
    ).map(({ what }) => what),
    ["output 1, metadata", "output 2, error"],
  );
});
