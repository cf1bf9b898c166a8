/** Notebooks as nbformat 4.5 has them: its JSON schema allows no other keys than these. */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { newNotebook } from "../../lib/notebook/new-notebook.ts";
import { formatNotebook } from "../../lib/notebook/notebook-file.ts";

type Json = Record<string, unknown>;

const CELL_KEYS = {
  code: ["cell_type", "execution_count", "id", "metadata", "outputs", "source"],
  markdown: ["cell_type", "id", "metadata", "source"],
  raw: ["cell_type", "id", "metadata", "source"],
};

const OUTPUT_KEYS = {
  stream: ["name", "output_type", "text"],
  display_data: ["data", "metadata", "output_type"],
  execute_result: ["data", "execution_count", "metadata", "output_type"],
  error: ["ename", "evalue", "output_type", "traceback"],
};

const notebooks = new Map(
  [...Deno.readDirSync("notebooks")].filter(({ name }) => name.endsWith(".ipynb"))
    .map(({ name }) => [name, Deno.readTextFileSync(`notebooks/${name}`)] as const),
);
const fresh = {
  title: "New",
  corpus: "../data/articles",
  codebook: "../data/codebook",
  reference: "../data/reference",
};
notebooks.set("a new notebook", formatNotebook(newNotebook(fresh)));

function isLines(value: unknown): boolean {
  return typeof value === "string" ||
    (Array.isArray(value) && value.every((line) => typeof line === "string"));
}

function isCount(value: unknown): boolean {
  return value === null || (Number.isInteger(value) && Number(value) >= 0);
}

function checkOutput(output: Json): void {
  const type = output.output_type as keyof typeof OUTPUT_KEYS;
  deepStrictEqual(Object.keys(output).sort(), OUTPUT_KEYS[type]);
  if (type === "stream") {
    ok(output.name === "stdout" || output.name === "stderr");
    ok(isLines(output.text));
  } else if (type === "error") {
    ok(Array.isArray(output.traceback) && isLines(output.traceback));
  } else {
    if (type === "execute_result") ok(isCount(output.execution_count));
    for (const [mime, value] of Object.entries(output.data as Json)) {
      ok(/^application\/(?:.*\+)?json$/.test(mime) || isLines(value), mime);
    }
  }
}

for (const [name, text] of notebooks) {
  Deno.test(`${name} is nbformat 4.5, as Jupyter itself would save it`, () => {
    const notebook: { cells: Json[]; metadata: Json } & Json = JSON.parse(text);
    deepStrictEqual(Object.keys(notebook).sort(), [
      "cells",
      "metadata",
      "nbformat",
      "nbformat_minor",
    ]);
    deepStrictEqual([notebook.nbformat, notebook.nbformat_minor], [4, 5]);
    const { kernelspec, language_info } = notebook.metadata as Record<string, Json>;
    strictEqual(kernelspec?.name, "deno");
    strictEqual(language_info?.name, "typescript");
    const ids = notebook.cells.map(({ id }) => String(id));
    strictEqual(new Set(ids).size, ids.length);
    for (const cell of notebook.cells) {
      const type = cell.cell_type as keyof typeof CELL_KEYS;
      deepStrictEqual(Object.keys(cell).sort(), CELL_KEYS[type]);
      match(String(cell.id), /^[a-zA-Z0-9_-]{1,64}$/);
      ok(isLines(cell.source));
      const { tags = [] } = cell.metadata as { tags?: string[] };
      ok(tags.every((tag) => /^[^,]+$/.test(tag)) && new Set(tags).size === tags.length);
      if (type !== "code") continue;
      ok(isCount(cell.execution_count));
      (cell.outputs as Json[]).forEach(checkOutput);
    }
    strictEqual(formatNotebook(JSON.parse(text)), text);
  });

  Deno.test(`${name} has a picture or HTML for what GitHub cannot run`, () => {
    const { cells }: { cells: { outputs?: { data?: Json }[] }[] } = JSON.parse(text);
    for (const { data } of cells.flatMap(({ outputs }) => outputs ?? [])) {
      if (data === undefined) continue;
      const shown = ["image/svg+xml", "image/png", "text/html", "text/plain"];
      ok(shown.some((mime) => mime in data), Object.keys(data).join());
      ok("text/plain" in data);
    }
  });
}
