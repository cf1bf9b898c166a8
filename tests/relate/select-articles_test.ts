import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import type { Analysis, Check } from "../../lib/model.ts";
import { selectArticles } from "../../lib/relate/select-articles.ts";
import { bareArticle, quietAnalysis } from "../show/sample-analysis.ts";

function published(id: string, outlet: string | null, best: string | null) {
  const bare = bareArticle(id, id, "It rose to 5.");
  const days = { best, earliest: best, latest: best };
  return {
    ...bare,
    article: { ...bare.article, outlet },
    published: { ...bare.published, ...days },
  };
}

function checkOf(article: string): Check {
  return {
    article,
    figure: 0,
    claim: "level",
    outcome: "agrees",
    measure: "m",
    period: "2020",
    reference: 5,
    referenceSource: null,
    because: "So it is.",
  };
}

const span = (article: string) => ({ article, start: 0, end: 2 });
const pair = (a: string, b: string) => ({
  kind: "quote" as const,
  a: span(a),
  b: span(b),
  because: "the same words",
});

const analysis: Analysis = {
  ...quietAnalysis,
  articles: [
    published("a", "The Moscow Times", "2023-01-10"),
    published("b", "Newsweek", "2024-05-16"),
    published("c", null, null),
    published("d", "newsweek", "2025-02-01"),
  ],
  checks: [checkOf("a"), checkOf("b")],
  stories: [{
    id: "story",
    articles: ["a", "b", "d"],
    evidence: [pair("a", "b"), pair("b", "d")],
  }],
};

const idsOf = ({ articles }: Analysis) => articles.map(({ article }) => article.id);

Deno.test("selectArticles() gives the analysis itself where nothing is asked for", () => {
  strictEqual(selectArticles(analysis, {}), analysis);
  strictEqual(selectArticles(analysis, { from: "", until: "", outlets: "" }), analysis);
  strictEqual(selectArticles(analysis, { outlets: [] }), analysis);
});

Deno.test("selectArticles() keeps the first and the last day, and no undated article", () => {
  deepStrictEqual(idsOf(selectArticles(analysis, { from: "2023-01-10" })), ["a", "b", "d"]);
  deepStrictEqual(idsOf(selectArticles(analysis, { until: "2024-05-16" })), ["a", "b"]);
  const between = { from: "2023-01-11", until: "2025-01-31" };
  deepStrictEqual(idsOf(selectArticles(analysis, between)), ["b"]);
});

Deno.test("selectArticles() takes outlets in any case, as a list or with commas", () => {
  deepStrictEqual(idsOf(selectArticles(analysis, { outlets: "NEWSWEEK" })), ["b", "d"]);
  const both = selectArticles(analysis, { outlets: "newsweek, the moscow times" });
  deepStrictEqual(idsOf(both), ["a", "b", "d"]);
  deepStrictEqual(idsOf(selectArticles(analysis, { outlets: ["Newsweek"] })), ["b", "d"]);
});

Deno.test("selectArticles() keeps the checks and stories of what is left", () => {
  const { checks, stories } = selectArticles(analysis, { from: "2024-01-01" });
  deepStrictEqual(checks.map(({ article }) => article), ["b"]);
  deepStrictEqual(stories.map(({ articles }) => articles), [["b", "d"]]);
  deepStrictEqual(stories[0]?.evidence, [pair("b", "d")]);
  deepStrictEqual(selectArticles(analysis, { until: "2023-12-31" }).stories, []);
});

Deno.test("selectArticles() says what is accepted", () => {
  throws(
    () => selectArticles(analysis, { from: "January" }),
    /by from = "January": a day as YYYY-MM-DD/,
  );
  throws(() => selectArticles(analysis, { until: "2023-02-29" }), /YYYY-MM-DD/);
  throws(
    () => selectArticles(analysis, { from: "2024-01-01", until: "2023-01-01" }),
    /must not be after the last/,
  );
  throws(
    () => selectArticles(analysis, { outlets: "Nobody" }),
    /the outlet "Nobody": .*known outlets are Newsweek, The Moscow Times, newsweek/,
  );
  throws(
    () => selectArticles(analysis, { from: "2030-01-01" }),
    /from 2030-01-01: none is left; the articles are of 2023-01-10 to 2025-02-01/,
  );
});
