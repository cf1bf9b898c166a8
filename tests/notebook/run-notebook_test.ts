import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { Notebook } from "../../lib/model/notebook.ts";
import { type CellProgress, runNotebook } from "../../lib/notebook/run-notebook.ts";
import { codeCell, notebookOf, outputsOf, resultTexts } from "./build-notebook.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function run(notebook: Notebook, cellTimeout = 20_000) {
  await using folder = await temporaryFolder();
  const progress: CellProgress[] = [];
  const result = await runNotebook(notebook, {
    folder: folder.path,
    root: folder.path,
    env: { FROM_TEST: "here" },
    cellTimeout,
    onCell: (cell) => progress.push(cell),
  });
  return { ...result, progress };
}

Deno.test("runNotebook() runs the code cells from top to bottom", async () => {
  const notebook = notebookOf("# Title", "const a = 20;", "", "a + 1", "[a, a + 2]");
  const { notebook: fresh, failure, progress } = await run(notebook);
  strictEqual(failure, null);
  deepStrictEqual(outputsOf(fresh).map(resultTexts), [[], [], ["21"], ["[ 20, 22 ]"]]);
  deepStrictEqual(
    fresh.cells.map((cell) => cell.cell_type === "code" ? cell.execution_count : "-"),
    ["-", 1, null, 2, 3],
  );
  deepStrictEqual(progress.map(({ cell, cells }) => `${cell}/${cells}`), [
    "2/5",
    "4/5",
    "5/5",
  ]);
  deepStrictEqual(outputsOf(notebook), [[], [], [], []]);
});

Deno.test("runNotebook() stops at a cell that throws and forgets the outputs below", async () => {
  const notebook = notebookOf("1", "const a = 1;\nthrow new RangeError(`no ${a}`)", "3");
  const last = notebook.cells[2];
  if (last?.cell_type === "code") {
    last.outputs = [{ output_type: "stream", name: "stdout", text: "from an older run" }];
  }
  const { notebook: fresh, failure } = await run(notebook);
  strictEqual(failure?.cell, 2);
  strictEqual(failure?.error, "RangeError: no 1");
  strictEqual(failure?.source, "const a = 1;\nthrow new RangeError(`no ${a}`)");
  match(failure?.trace.join("\n") ?? "", /at /);
  deepStrictEqual(
    outputsOf(fresh).map((outputs) => outputs.map((output) => output.output_type)),
    [["execute_result"], ["error"], []],
  );
});

Deno.test("runNotebook() finds the place of a syntax error", async () => {
  const { failure } = await run(notebookOf("const a = 1;\nconst b: = 2;"));
  match(failure?.error ?? "", /^SyntaxError: .*\(line 2, column 10\)$/);
});

Deno.test("runNotebook() goes on after a cell that may throw", async () => {
  const notebook = notebookOf("1", "2");
  notebook.cells[0] = codeCell('throw new Error("as shown")', "a", ["raises-exception"]);
  const { notebook: fresh, failure } = await run(notebook);
  strictEqual(failure, null);
  deepStrictEqual(resultTexts(outputsOf(fresh)[1] ?? []), ["2"]);
});

Deno.test("runNotebook() fails a cell that has to show something and does not", async () => {
  const showing = { ...notebookOf(), cells: [codeCell("1", "a", ["shows"])] };
  strictEqual((await run(showing)).failure, null);
  const silent = { ...notebookOf(), cells: [codeCell("console.log(1)", "a", ["shows"])] };
  strictEqual(
    (await run(silent)).failure?.error,
    'it is tagged "shows" and showed nothing',
  );
});

Deno.test("runNotebook() reports a cell that kills the kernel, even if it may throw", async () => {
  const notebook = notebookOf("1", "2", "3");
  notebook.cells[1] = codeCell("Deno.exit(3)", "a", ["raises-exception"]);
  const { failure } = await run(notebook);
  strictEqual(failure?.cell, 2);
  match(failure?.error ?? "", /KernelDied: the kernel ended with code 3/);
});

Deno.test("runNotebook() reports a cell that runs too long", async () => {
  const { failure } = await run(notebookOf("1", "for (;;);"), 300);
  strictEqual(failure?.cell, 2);
  match(failure?.error ?? "", /CellTimeout: the cell ran longer than 0.3 s/);
});

Deno.test("runNotebook() gives the same notebook twice", async () => {
  const notebook = notebookOf(
    'console.log("a"); ({ b: new Error("shown") })',
    'console.error("c"); Deno.env.get("FROM_TEST")',
    "new Date(0).toString()",
  );
  const first = await run(notebook);
  deepStrictEqual((await run(first.notebook)).notebook, first.notebook);
  deepStrictEqual(resultTexts(outputsOf(first.notebook)[1] ?? []), ['"here"']);
});
