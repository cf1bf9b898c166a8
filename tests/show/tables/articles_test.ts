import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  articlesTable,
  dateEvidenceTable,
  problemsTable,
} from "../../../lib/show/tables/articles.ts";
import { bareArticle, quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";

Deno.test("articlesTable() tells stated from inferred and implied dates", () => {
  const table = articlesTable(sampleAnalysis);
  const stated = table.rows.find(({ article }) => article === "002-xi-ponders-major-move");
  strictEqual(stated?.basis, "stated");
  strictEqual(stated?.published, "2024-06-12");
  strictEqual(stated?.implied, "2024-05-16/2024-05-17");
  strictEqual(stated?.conflict, true);
  const quiet = articlesTable(quietAnalysis).rows[0];
  strictEqual(quiet?.published, null);
  strictEqual(quiet?.basis, "unknown");
});

Deno.test("articlesTable() counts what is set aside apart", () => {
  const bare = bareArticle("a", "A", "one two three four");
  const zones = [{ kind: "boilerplate", start: 8, end: 18 }] as const;
  const article = { ...bare, article: { ...bare.article, zones } };
  const [row] = articlesTable({ ...quietAnalysis, articles: [article] }).rows;
  deepStrictEqual([row?.words_read, row?.words_aside], [2, 2]);
});

Deno.test("dateEvidenceTable() says which evidence is set aside", () => {
  const bare = bareArticle("a", "A", "On Monday.");
  const one = {
    kind: "weekday",
    span: null,
    text: "Monday",
    implies: { earliest: "2023-01-09", latest: "2023-01-09" },
    because: "It says so.",
  } as const;
  const evidence = [one, { ...one, conflicts: true }];
  const published = { ...bare.published, evidence };
  const analysis = { ...quietAnalysis, articles: [{ ...bare, published }] };
  deepStrictEqual(dateEvidenceTable(analysis).rows.map(({ set_aside }) => set_aside), [
    false,
    true,
  ]);
});

Deno.test("dateEvidenceTable() leads to the mark of its words", () => {
  const [row] = dateEvidenceTable(sampleAnalysis).rows;
  strictEqual(row?.words, "$244.8 billion");
  deepStrictEqual([row?.earliest, row?.latest], ["2025-01-13", "2025-12-31"]);
  strictEqual(
    row?.evidence,
    "../articles/000-elites-revolt-against-china-policy.html#figure-0",
  );
});

Deno.test("problemsTable() has a row for each problem", () => {
  const problem = { file: "a.txt", place: "line 3", message: "It is empty." };
  deepStrictEqual(problemsTable({ ...quietAnalysis, problems: [problem] }).rows, [problem]);
});
