import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ArticleListPage, ArticleTable } from "../../../lib/show/site/article-list.tsx";
import { sampleAnalysis } from "../sample-analysis.ts";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const { articles } = sampleAnalysis;

Deno.test("ArticleTable leads to each article and counts what was found in it", () => {
  const page = rendered(<ArticleTable articles={articles} />);
  deepStrictEqual(
    valuesOf(page, "tbody a", "href"),
    articles.map(({ article }) => `articles/${article.id}.html`),
  );
  strictEqual(wordsOf(page, "tbody td.number"), String(articles[0]!.figures.length));
});

Deno.test("ArticleListPage says how many articles it lists", () => {
  const page = rendered(<ArticleListPage articles={articles} />);
  strictEqual(
    wordsOf(page, ".lead"),
    `${articles.length} articles, in the order of the files.`,
  );
  strictEqual(page.querySelectorAll("tbody tr").length, articles.length);
});
