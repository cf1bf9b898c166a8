import { storyParts } from "../../../lib/show/site/analysis-index.ts";
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  detailId,
  evidenceLayers,
  noteFor,
} from "../../../lib/show/site/evidence-layers.ts";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { bareArticle, figureOf, sampleAnalysis, spanOf } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";

const names = namesFrom(sampleCodebook);

Deno.test("evidenceLayers() gives each mention its id, note and summary", () => {
  const text = "It paid $5 million.";
  const analyzed = bareArticle("a", "A", text, {
    figures: [
      figureOf(text, "$5 million", text, { value: 5e6, unit: "USD", period: "2024" }),
    ],
  });
  deepStrictEqual(evidenceLayers(analyzed, [], names), [{
    kind: "figure",
    id: "figure-0",
    note: "F1",
    summary: "Figure: $5m, 2024",
    start: 8,
    end: 18,
  }]);
});

Deno.test("evidenceLayers() marks what dates an article, but no evidence from outside it", () => {
  const [analyzed] = sampleAnalysis.articles;
  const published = {
    ...analyzed!.published,
    evidence: [
      { ...analyzed!.published.evidence[0]!, span: null },
      { ...analyzed!.published.evidence[0]!, span: { start: 1, end: 4 } },
    ],
  };
  const dating = evidenceLayers({ ...analyzed!, published }, [], names)
    .filter(({ kind }) => kind === "dating");
  deepStrictEqual(dating.map(({ id, start, end }) => [id, start, end]), [[
    "dating-1",
    1,
    4,
  ]]);
});

Deno.test("evidenceLayers() marks the article's own side of a shared story", () => {
  const story = {
    id: "s",
    articles: ["a", "b"],
    evidence: [{
      kind: "quote" as const,
      a: { article: "b", start: 0, end: 2 },
      b: { article: "a", start: 3, end: 5 },
      because: "Same words.",
    }],
  };
  const layers = evidenceLayers(
    bareArticle("a", "A", "abcdef"),
    [storyParts(story, 7).get("a")!],
    names,
  );
  deepStrictEqual(layers.map(({ id, start, end }) => [id, start, end]), [
    ["shared-7-0-b", 3, 5],
  ]);
});

Deno.test("evidenceLayers() marks who is named, and the words that attribute", () => {
  const text = "China is near, she said.";
  const mention = (words: string) => ({ ...spanOf(text, words), text: words });
  const analyzed = bareArticle("a", "A", text, {
    actors: [{ ...mention("China"), actor: "china", role: "actor" }],
    attributions: [{
      ...mention("China is near"),
      rule: "by-hand",
      source: { ...mention("she"), actor: null },
      via: null,
      cue: mention("said"),
      certainty: "reported",
    }],
  });
  deepStrictEqual(
    evidenceLayers(analyzed, [], names).map(({ id, start, end, summary }) => [
      id,
      text.slice(start, end),
      summary,
    ]),
    [
      ["actor-0", "China", "Actor: China"],
      ["attribution-0", "said", "According to she: reported"],
    ],
  );
});

Deno.test("noteFor() and detailId() count for the reader and for the page", () => {
  strictEqual(noteFor("quote", 11), "Q12");
  strictEqual(noteFor("event", 0), "E1");
  strictEqual(detailId("figure", 3), "about-figure-3");
});
