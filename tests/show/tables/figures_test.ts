import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { Table } from "../../../lib/show/table.ts";
import {
  checksTable,
  claimsTable,
  figuresTable,
} from "../../../lib/show/tables/figures.ts";
import {
  bareArticle,
  figureOf,
  quietAnalysis,
  sampleAnalysis,
} from "../sample-analysis.ts";

const elites = "000-elites-revolt-against-china-policy";

function find(table: Table, column: string, value: unknown) {
  return table.rows.find((row) => row[column] === value);
}

Deno.test("claimsTable() keeps figures with a measure and a period, figuresTable() all", () => {
  const text = "It was 5.";
  const figures = [
    figureOf(text, "5", text, { measure: "m", period: "2020" }),
    figureOf(text, "5", text, { measure: "m" }),
    figureOf(text, "5", text, { period: "2020" }),
  ];
  const analysis = {
    ...quietAnalysis,
    articles: [bareArticle("a", "A", text, { figures })],
  };
  strictEqual(claimsTable(analysis).rows.length, 1);
  strictEqual(figuresTable(analysis).rows.length, 3);
});

Deno.test("claimsTable() gives a figure's words, value, sentence and place", () => {
  const row = find(claimsTable(sampleAnalysis), "words", "2.17 million barrels a day");
  strictEqual(row?.value, 2170000);
  strictEqual(row?.per, "day");
  strictEqual(row?.evidence, `../articles/${elites}.html#figure-2`);
  match(String(row?.sentence), /^China, in particular.*last year\.$/);
});

Deno.test("claimsTable() counts the articles that claim the same, and the sources", () => {
  const text = "It was 5.";
  const figures = [figureOf(text, "5", text, { measure: "m", period: "2020", value: 5 })];
  const articles = ["a", "b", "c"].map((id) => bareArticle(id, "A", text, { figures }));
  const stories = [{ id: "story-1", articles: ["a", "c"], evidence: [] }];
  deepStrictEqual(
    claimsTable({ ...quietAnalysis, articles, stories }).rows.map((row) => [
      row.article,
      row.articles,
      row.independent,
    ]),
    [["a", 3, 2], ["b", 3, 2], ["c", 3, 2]],
  );
});

Deno.test("checksTable() joins each check with its figure", () => {
  const rows = checksTable(sampleAnalysis).rows;
  deepStrictEqual(rows.map(({ words, claim }) => [words, claim]), [
    ["$244.8 billion", "level"],
    ["$244.8 billion", "record"],
    ["2.17 million barrels a day", "level"],
    ["$240bn", "level"],
    ["26 percent", "growth"],
  ]);
});
