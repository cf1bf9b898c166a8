import { doesNotMatch, match, strictEqual } from "node:assert/strict";
import type { Stance } from "../../../lib/model.ts";
import {
  describePair,
  keyOf,
  signed,
  titleOf,
} from "../../../lib/show/charts/stances-words.ts";
import { stancePairs } from "../../../lib/show/charts/stance-pairs.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";
import { tellingArticle } from "./telling-article.ts";

/** China on Russia in one article, a sentence for each score. */
function pairOf(...scores: readonly number[]) {
  const article = {
    ...tellingArticle("a", "2023-01-10", []),
    stances: scores.map((score): Stance => ({
      start: 0,
      end: 5,
      text: "It is",
      rule: "by-hand",
      holder: "china",
      target: "russia",
      score,
      label: score < 0 ? "against" : score > 0 ? "for" : "neutral",
      cues: [],
      certainty: "stated",
      attribution: null,
    })),
  };
  return stancePairs({ ...quietAnalysis, articles: [article] }, sampleCodebook)[0]!;
}

Deno.test("titleOf() names the side that most sentences are on", () => {
  strictEqual(
    titleOf(pairOf(-0.5, -0.5, 0.5)),
    "China on Russia: two of three sentences in one article are against",
  );
  strictEqual(
    titleOf(pairOf(0.5, 0, 0)),
    "China on Russia: one of three sentences in one article is for",
  );
});

Deno.test("titleOf() says where all are on one side", () => {
  strictEqual(
    titleOf(pairOf(-0.5, -0.4, -0.3)),
    "China on Russia: all three sentences in one article are against",
  );
  strictEqual(
    titleOf(pairOf(0.5, 0.4)),
    "China on Russia: both sentences in one article are for",
  );
});

Deno.test("titleOf() says that the sides are even, or that none is taken", () => {
  strictEqual(
    titleOf(pairOf(-0.5, -0.5, 0.5, 0.5)),
    "China on Russia: two of four sentences in one article are for and as many are against",
  );
  strictEqual(
    titleOf(pairOf(0, 0)),
    "China on Russia: none of two sentences in one article takes a side",
  );
});

Deno.test("keyOf() explains the marks that are there, and no others", () => {
  match(
    keyOf([pairOf(-0.5)], "month"),
    /^Sentences of a month that are against share a mark\. /,
  );
  doesNotMatch(keyOf([pairOf(-0.5)], "month"), /number/);
  match(
    keyOf([pairOf(-0.5, -0.6, 0, 0.5)], "year"),
    /of a year that are for, against or neither share a mark; the number is how many\./,
  );
});

Deno.test("signed() writes a true minus", () => {
  strictEqual([-0.5, 0, 0.5].map(signed).join(" "), "−0.50 0.00 +0.50");
});

Deno.test("describePair() tells the marks in words", () => {
  strictEqual(
    describePair(pairOf(-0.5, -0.7), "month"),
    "China toward Russia: 10 Jan 2023 2 against (−0.60).",
  );
});
