import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { SharedStory } from "../../../lib/model.ts";
import { storiesTable } from "../../../lib/show/tables/stories.ts";
import { bareArticle, quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";

Deno.test("storiesTable() has a row for each article, which names another one", () => {
  const rows = storiesTable(sampleAnalysis).rows;
  deepStrictEqual(
    rows.map(({ article, other, articles }) => [article, other, articles]),
    [
      ["001-beijing-fears-minor-power", "004-allies-keep-their-distance", 2],
      ["004-allies-keep-their-distance", "001-beijing-fears-minor-power", 2],
    ],
  );
});

Deno.test("storiesTable() leads to the words in common", () => {
  const [row] = storiesTable(sampleAnalysis).rows;
  strictEqual(row?.kind, "quote");
  strictEqual(row?.because, "Both quote the same words.");
  strictEqual(row?.evidence, "../articles/001-beijing-fears-minor-power.html");
});

Deno.test("storiesTable() shows the strongest evidence, and counts the places", () => {
  const place = (article: string, start: number, end: number) => ({ article, start, end });
  const story: SharedStory = {
    id: "story-1",
    articles: ["a", "b"],
    evidence: [
      { kind: "report", a: place("a", 0, 90), b: place("b", 0, 90), because: "A report." },
      { kind: "quote", a: place("a", 5, 20), b: place("b", 5, 20), because: "A quote." },
      { kind: "sentence", a: place("a", 0, 60), b: place("b", 0, 50), because: "Words." },
      { kind: "sentence", a: place("a", 0, 60), b: place("b", 60, 90), because: "Fewer." },
    ],
  };
  const articles = ["a", "b"].map((id) => bareArticle(id, id, "x".repeat(100)));
  const rows = storiesTable({ ...quietAnalysis, articles, stories: [story] }).rows;
  deepStrictEqual(rows.map(({ because, in_common }) => [because, in_common]), [
    ["Words.", 3],
    ["Words.", 4],
  ]);
});

Deno.test("storiesTable() of many like articles grows with them, and not with their pairs", () => {
  const ids = Array.from({ length: 40 }, (_, index) => `a${index}`);
  const evidence = ids.flatMap((a, at) =>
    ids.slice(at + 1).map((b) => ({
      kind: "sentence" as const,
      a: { article: a, start: 0, end: 10 },
      b: { article: b, start: 0, end: 10 },
      because: "Nearly the same sentence.",
    }))
  );
  const stories = [{ id: "story-1", articles: ids, evidence }];
  strictEqual(storiesTable({ ...quietAnalysis, stories }).rows.length, 40);
});
