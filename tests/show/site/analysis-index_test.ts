import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { indexAnalysis } from "../../../lib/show/site/analysis-index.ts";
import { sampleAnalysis } from "../sample-analysis.ts";

const index = indexAnalysis(sampleAnalysis);

Deno.test("indexAnalysis() finds an article's checks, in order", () => {
  deepStrictEqual(
    index.checksOf("000-elites-revolt-against-china-policy").map(({ claim }) => claim),
    ["level", "record", "level"],
  );
  deepStrictEqual(index.checksOf("003-putin-losing-chinese-immunity"), []);
});

Deno.test("indexAnalysis() finds a story by each of its articles, with its number", () => {
  const { articles } = sampleAnalysis.stories[0]!;
  for (const article of articles) {
    deepStrictEqual(index.storiesOf(article).map(({ number }) => number), [0]);
  }
  deepStrictEqual(index.storiesOf("nobody"), []);
});

Deno.test("indexAnalysis() knows articles by id", () => {
  strictEqual(
    index.articles.get("004-allies-keep-their-distance")?.outlet,
    "The Limited Times",
  );
  strictEqual(index.articles.size, 5);
});
