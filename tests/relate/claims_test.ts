import { deepStrictEqual } from "node:assert/strict";
import type { AnalyzedArticle, Figure, SharedStory } from "../../lib/model.ts";
import { gatherClaims } from "../../lib/relate/claims.ts";

function article(id: string, ...figures: Partial<Figure>[]): AnalyzedArticle {
  return {
    article: { id },
    figures: figures.map((fields) => ({
      measure: "trade",
      period: "2024",
      value: 240,
      low: null,
      high: null,
      unit: "USD",
      per: null,
      trend: "none",
      ...fields,
    })),
  } as unknown as AnalyzedArticle;
}

const story: SharedStory = { id: "story-1", articles: ["a", "b"], evidence: [] };

Deno.test("gatherClaims() counts articles and independent witnesses of one claim", () => {
  const claims = gatherClaims([article("a", {}), article("b", {}), article("c", {})], [
    story,
  ]);
  deepStrictEqual(claims.map(({ figures, independent }) => [figures.length, independent]), [
    [3, 2],
  ]);
});

Deno.test("gatherClaims() keeps other values, periods and directions apart", () => {
  const claims = gatherClaims([
    article("a", {}, { value: 245 }, { period: "2023" }, { unit: "percent", trend: "up" }),
    article("b", { unit: "percent", trend: "down" }),
  ], []);
  deepStrictEqual(claims.length, 5);
});

Deno.test("gatherClaims() reads periods by their days", () => {
  const claims = gatherClaims([
    article("a", {}),
    article("b", { period: "2024-01/2024-12" }),
  ], []);
  deepStrictEqual(claims.map(({ figures }) => figures.length), [2]);
});

Deno.test("gatherClaims() leaves out what has no measure or period", () => {
  deepStrictEqual(
    gatherClaims([article("a", { measure: null }, { period: null })], []),
    [],
  );
});

Deno.test("gatherClaims() counts witnesses of claims of thousands of articles in many stories", () => {
  const articles = Array.from(
    { length: 6000 },
    (_, index) => article(`a${index}`, {}, { value: index }),
  );
  const stories = Array.from({ length: 3000 }, (_, index) => ({
    id: `story-${index + 1}`,
    articles: [`a${2 * index}`, `a${2 * index + 1}`],
    evidence: [],
  }));
  const [common, ...others] = gatherClaims(articles, stories);
  // One of the others happens to be of the common value.
  deepStrictEqual(common?.figures.length, 6001);
  deepStrictEqual(common?.independent, 3000);
  deepStrictEqual(others.length, 5999);
});
