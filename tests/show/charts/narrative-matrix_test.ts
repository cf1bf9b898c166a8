import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Analysis } from "../../../lib/model.ts";
import {
  matrixCells,
  matrixColumns,
  narrativeCounts,
  sourceCount,
} from "../../../lib/show/charts/narrative-matrix.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { tellingArticle } from "./telling-article.ts";

const of = (...articles: Analysis["articles"]) => ({ ...quietAnalysis, articles });

Deno.test("narrativeCounts() has what most sentences tell first, then most articles", () => {
  const counts = narrativeCounts(of(
    tellingArticle("a", "2023-01-01", ["one", "one", "both", "often", "often", "often"]),
    tellingArticle("b", "2023-01-02", ["both", "!one", "!denied"]),
  ));
  deepStrictEqual(
    counts.map(({ narrative, told, tellers, deniers }) => [
      narrative,
      told,
      [...tellers].join(),
      [...deniers].join(),
    ]),
    [["often", 3, "a", ""], ["both", 2, "a,b", ""], ["one", 2, "a", "b"], [
      "denied",
      0,
      "",
      "b",
    ]],
  );
});

Deno.test("sourceCount() counts articles that retell one report once", () => {
  const story = (...articles: string[]) => ({
    id: articles.join(),
    articles,
    evidence: [],
  });
  const count = (ids: string, ...stories: ReturnType<typeof story>[]) =>
    sourceCount(new Set(ids), { ...quietAnalysis, stories });
  strictEqual(count("abc"), 3);
  strictEqual(count("abc", story("a", "b")), 2);
  strictEqual(count("ac", story("a", "b")), 2);
  strictEqual(count("abcd", story("a", "b"), story("c", "d"), story("d", "b")), 1);
  strictEqual(count("ab", story("a", "b"), story("b", "a")), 1);
  strictEqual(count(""), 0);
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

Deno.test("narrativeCounts() and matrixCells() tell apart what is left open", () => {
  const article = tellingArticle("a", "2023-01-01", ["one", "one"]);
  const [first, second] = article.narratives;
  const open = {
    ...article,
    narratives: [first!, { ...second!, manner: "questioned" as const }],
  };
  strictEqual(narrativeCounts(of(open))[0]?.told, 1);
  const [cell] = matrixCells(matrixColumns(of(open))[0]!, 0);
  deepStrictEqual([cell?.told, cell?.denied, cell?.questioned], [1, 0, 1]);
});
