import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Notebook } from "../../../lib/model.ts";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import {
  code,
  display,
  markdown,
  notebookOf,
  sampleChart,
  sampleNotebook,
} from "./sample-notebook.ts";

function read(notebook: Notebook) {
  return readNotebook({ name: "one", notebook }, {
    slug: "one",
    chartName: uniqueNames(),
    tableName: uniqueNames(),
    resolve: () => null,
  });
}

const kinds = (notebook: Notebook) =>
  read(notebook).cells.flatMap((cell) =>
    cell.kind === "prose" ? [cell.kind] : cell.outputs.map(({ kind }) => kind)
  );

Deno.test("readNotebook() reads title, lead, cells, charts and tables", () => {
  const contents = read(sampleNotebook());
  strictEqual(contents.title, "What is claimed about trade?");
  strictEqual(
    contents.lead,
    "Five articles give figures for a year; the overview says which.",
  );
  deepStrictEqual(contents.charts.map(({ name, title }) => [name, title]), [
    ["claims", "Claims by year"],
  ]);
  deepStrictEqual(contents.tables.map(({ name }) => name), ["claims"]);
  deepStrictEqual(kinds(sampleNotebook()), [
    "prose",
    "prose",
    "text",
    "chart",
    "prose",
    "table",
    "error",
  ]);
});

Deno.test("readNotebook() takes text given as lines, and raw cells as nothing", () => {
  const lines = {
    ...code("c", "", [display({ "image/svg+xml": ["<svg id='chart-a'>", "</svg>"] })]),
  };
  const raw = { cell_type: "raw" as const, id: "r", metadata: {}, source: "raw" };
  deepStrictEqual(kinds(notebookOf([raw, { ...lines, source: ["a\n", "b"] }])), ["chart"]);
});

Deno.test("readNotebook() gives two charts of one name two names", () => {
  const chart = display({ "image/svg+xml": sampleChart() });
  const { charts } = read(
    notebookOf([code("a", "", [chart, chart]), code("b", "", [chart])]),
  );
  deepStrictEqual(charts.map(({ name }) => name), ["claims", "claims-2", "claims-3"]);
});

Deno.test("readNotebook() falls back to text, and never to HTML", () => {
  const outputs = (data: Record<string, unknown>) =>
    kinds(notebookOf([code("c", "", [display(data)])]));
  deepStrictEqual(outputs({ "text/html": "<b>x</b>", "text/plain": "x" }), ["text"]);
  deepStrictEqual(outputs({ "text/html": "<b>x</b>" }), []);
  deepStrictEqual(outputs({ "image/svg+xml": "no svg", "text/plain": "x" }), ["text"]);
  deepStrictEqual(outputs({ "image/png": "iVBORw0KGgo=\n", "text/plain": "x" }), [
    "picture",
  ]);
  deepStrictEqual(outputs({ "image/png": "'><script>", "text/plain": "x" }), ["text"]);
  deepStrictEqual(outputs({ "text/markdown": "*x*", "text/plain": "x" }), ["prose"]);
});

Deno.test("readNotebook() takes the name where there is no heading", () => {
  const contents = read(notebookOf([markdown("m", "Only words.")]));
  deepStrictEqual([contents.title, contents.lead], ["one", "Only words."]);
});

Deno.test("uniqueNames() gives each name once, as a safe file name", () => {
  const name = uniqueNames();
  deepStrictEqual([name("a"), name("a"), name("a-2"), name("a")], [
    "a",
    "a-2",
    "a-2-2",
    "a-3",
  ]);
});

Deno.test("readNotebook() tells which parameters were set for this run", () => {
  const cell = code(
    "injected",
    'const from = "2024-06-01";\nconst most = 5;\n// no more',
    [],
  );
  const injected = { ...cell, metadata: { tags: ["injected-parameters"] } };
  const own = code("parameters", 'const from = "";', []);
  deepStrictEqual(read(notebookOf([own, injected])).settings, [
    { name: "from", value: '"2024-06-01"' },
    { name: "most", value: "5" },
  ]);
  deepStrictEqual(read(notebookOf([own])).settings, []);
});
