import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { EvidencePage } from "../../../lib/show/site/evidence-page.tsx";
import { namesFrom } from "../../../lib/show/site/names.ts";
import type { Analysis } from "../../../lib/model.ts";
import { bareArticle, figureOf } from "../sample-analysis.ts";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const text = "First sentence. It paid $5 million in all. Last one.";
const analyzed = bareArticle("a", "The title", text, {
  outlet: "The Paper",
  sentences: [{ start: 0, end: 15 }, { start: 16, end: 42 }, { start: 43, end: 52 }],
  figures: [figureOf(text, "$5 million", "It paid $5 million in all.", {
    value: 5e6,
    unit: "USD",
  })],
});
const analysisOf = (articles: Analysis["articles"]): Analysis => ({
  articles,
  stories: [],
  checks: [],
  problems: [],
});

Deno.test("EvidencePage gives each mention with its sentence, article and link", () => {
  const page = rendered(
    <EvidencePage analysis={analysisOf([analyzed])} names={namesFrom()} />,
  );
  deepStrictEqual(valuesOf(page, "#search-entries a", "href"), [
    "articles/a.html#figure-0",
  ]);
  strictEqual(wordsOf(page, "#search-entries .words"), "It paid $5 million in all.");
  strictEqual(wordsOf(page, "#search-entries .outlet"), "The title, The Paper, unknown");
});

Deno.test("EvidencePage shows as many entries as a phone bears, and says so", () => {
  const figures = Array.from({ length: 5000 }, () => analyzed.figures[0]!);
  const page = rendered(
    <EvidencePage analysis={analysisOf([{ ...analyzed, figures }])} names={namesFrom()} />,
  );
  strictEqual(page.querySelectorAll("#search-entries > li").length, 4000);
  match(wordsOf(page, "#search-status") ?? "", /^5,000 entries, of which the first 4,000/);
});
