import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { drawArticleCounts } from "../../../lib/show/charts/article-counts.ts";
import type { DatedArticle } from "../../../lib/show/charts/dated-articles.ts";
import { bareArticle } from "../sample-analysis.ts";
import { notesOf } from "../gallery.ts";

function dated(best: string, basis: "stated" | "inferred" = "stated"): DatedArticle {
  const bare = bareArticle("a", "A", "text");
  const article = { ...bare, published: { ...bare.published, basis } };
  return { article, best, earliest: best, latest: best };
}

Deno.test("drawArticleCounts() counts by month, stated and inferred dates apart", () => {
  const { markup } = drawArticleCounts([
    dated("2023-01-05"),
    dated("2023-01-31"),
    dated("2023-01-10", "inferred"),
    dated("2023-03-01"),
  ]);
  deepStrictEqual(notesOf(markup).sort(), [
    "01/2023: 1 article, date inferred",
    "01/2023: 2 articles, date stated",
    "03/2023: 1 article, date stated",
  ]);
  match(markup, />02\/2023</);
});

Deno.test("drawArticleCounts() counts by year over more than three years", () => {
  const { markup } = drawArticleCounts([
    dated("2019-12-31"),
    dated("2023-01-31"),
    dated("2023-12-01"),
  ]);
  deepStrictEqual(notesOf(markup).sort(), [
    "2019: 1 article, date stated",
    "2023: 2 articles, date stated",
  ]);
  strictEqual(/>2021</.test(markup), true);
});
