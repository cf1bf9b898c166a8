import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Analysis } from "../../../lib/model.ts";
import {
  matrixCells,
  matrixColumns,
  narrativeOrder,
} from "../../../lib/show/charts/narrative-matrix.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { tellingArticle } from "./telling-article.ts";

const of = (...articles: Analysis["articles"]) => ({ ...quietAnalysis, articles });

Deno.test("narrativeOrder() has what most articles speak of first, then most sentences", () => {
  const analysis = of(
    tellingArticle("a", "2023-01-01", ["often", "often", "often", "both", "rare"]),
    tellingArticle("b", "2023-01-02", ["both"]),
  );
  deepStrictEqual(narrativeOrder(analysis), ["both", "often", "rare"]);
});

Deno.test("matrixColumns() are articles in order of time, undated ones last", () => {
  const columns = matrixColumns(of(
    tellingArticle("undated", null, []),
    tellingArticle("late", "2023-05-01", []),
    tellingArticle("early", "2022-05-01", []),
  ));
  deepStrictEqual(columns.map(({ label, href }) => [label, href]), [
    ["1 May 2022", "../articles/early.html"],
    ["1 May 2023", "../articles/late.html"],
    ["date unknown", "../articles/undated.html"],
  ]);
});

Deno.test("matrixColumns() are years where articles are many", () => {
  const articles = Array.from(
    { length: 9 },
    (_, i) => tellingArticle(`a${i}`, i === 8 ? null : `${2020 + (i % 2)}-01-01`, []),
  );
  deepStrictEqual(
    matrixColumns(of(...articles)).map((
      { label, heading, href },
    ) => [label, heading, href]),
    [["2020", "4 articles", null], ["2021", "4 articles", null], [
      "undated",
      "1 article",
      null,
    ]],
  );
});

Deno.test("matrixCells() count what is told and what is denied", () => {
  const [column] = matrixColumns(
    of(tellingArticle("a", "2023-01-01", ["x", "!x", "y", "x"])),
  );
  const cells = matrixCells(column!, 3);
  deepStrictEqual(
    cells.map(({ narrative, column, told, denied, href }) => [
      narrative,
      column,
      told,
      denied,
      href,
    ]),
    [
      ["x", 3, 2, 1, "../articles/a.html#narrative-0"],
      ["y", 3, 1, 0, "../articles/a.html#narrative-2"],
    ],
  );
  strictEqual(cells[0]?.sentences.length, 3);
});
