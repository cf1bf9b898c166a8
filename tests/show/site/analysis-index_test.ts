import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { indexAnalysis, storyParts } from "../../../lib/show/site/analysis-index.ts";
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

Deno.test("storyParts() gives each article the evidence that names it, under its place", () => {
  const pair = (a: string, b: string) => ({
    kind: "quote" as const,
    a: { article: a, start: 0, end: 1 },
    b: { article: b, start: 0, end: 1 },
    because: `${a} and ${b}`,
  });
  const evidence = [pair("one", "two"), pair("two", "three"), pair("one", "one")];
  const parts = storyParts(
    { id: "s", articles: ["one", "two", "three", "four"], evidence },
    3,
  );
  const places = (article: string) => parts.get(article)?.evidence.map(([place]) => place);
  deepStrictEqual(["one", "two", "three", "four"].map(places), [[0, 2], [0, 1], [1], []]);
  strictEqual(parts.get("four")?.number, 3);
});
