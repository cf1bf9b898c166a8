import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { AnalyzedArticle, Zone } from "../../../lib/model.ts";
import {
  articleLengthsChart,
  articleWords,
} from "../../../lib/show/charts/article-lengths.ts";
import { drawnWords } from "../gallery.ts";
import { bareArticle, quietAnalysis } from "../sample-analysis.ts";

function zoned(id: string, text: string, ...zones: Zone[]): AnalyzedArticle {
  const bare = bareArticle(id, `Title ${id}`, text);
  return { ...bare, article: { ...bare.article, zones } };
}

const article = zoned(
  "a",
  "Title here. Two words. Give now!",
  { kind: "title", start: 0, end: 11 },
  { kind: "lead-in", start: 12, end: 22 },
  { kind: "boilerplate", start: 23, end: 32 },
);

Deno.test("articleWords() sets aside boilerplate and teasers, and no other zone", () => {
  const { read, aside } = articleWords(article);
  deepStrictEqual([read, aside], [2, 4]);
});

Deno.test("articleLengthsChart() says how much is set aside", () => {
  const chart = articleLengthsChart({ ...quietAnalysis, articles: [article] });
  strictEqual(
    chart.title,
    "One article, 6 words; 67 per cent are set aside as boilerplate",
  );
  match(chart.description, /^“Title a”: 2 words read, 4 set aside\.$/);
  ok(drawnWords(chart).includes("2 + 4 aside"));
});

Deno.test("articleLengthsChart() speaks of what little is set aside as it is", () => {
  const titleOf = (words: number) =>
    articleLengthsChart({
      ...quietAnalysis,
      articles: [
        zoned("b", `Ad! ${"word ".repeat(words)}`, {
          kind: "boilerplate",
          start: 0,
          end: 3,
        }),
      ],
    }).title.split("; ")[1];
  strictEqual(titleOf(99), "1 per cent is set aside as boilerplate");
  strictEqual(titleOf(999), "less than 1 per cent is set aside as boilerplate");
  strictEqual(titleOf(24), "4 per cent are set aside as boilerplate");
});

Deno.test("articleLengthsChart() has no key for bars that are not there", () => {
  const articles = [zoned("c", "Two words")];
  const { subtitle } = articleLengthsChart({ ...quietAnalysis, articles });
  strictEqual(subtitle, "Words per article.");
});

Deno.test("articleLengthsChart() shows the longest of many and says how many there are", () => {
  const articles = Array.from(
    { length: 25 },
    (_, i) => zoned(String(i), "word ".repeat(i + 1)),
  );
  const chart = articleLengthsChart({ ...quietAnalysis, articles });
  match(chart.subtitle, /The 20 longest of 25\.$/);
  ok(drawnWords(chart).includes("Title 24"));
  ok(!drawnWords(chart).includes("Title 4"));
});

Deno.test("articleLengthsChart() says that a corpus is empty", () => {
  strictEqual(articleLengthsChart({ ...quietAnalysis, articles: [] }).title, "No articles");
});
