import { match, ok, strictEqual } from "node:assert/strict";
import type { Analysis } from "../../../lib/model.ts";
import { publicationTimelineChart } from "../../../lib/show/charts/publication-timeline.ts";
import { drawnWords } from "../gallery.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleReference } from "../sample-knowledge.ts";
import { tellingArticle } from "./telling-article.ts";

const knowledge = { reference: sampleReference };
const titleOf = (analysis: Analysis) => publicationTimelineChart(analysis, knowledge).title;

Deno.test("publicationTimelineChart() says how the dates are known", () => {
  strictEqual(
    titleOf(sampleAnalysis),
    "Three of five publication dates had to be inferred; one stated date does not fit its text",
  );
  const stated = tellingArticle("a", "2023-01-01", []);
  strictEqual(
    titleOf({ ...quietAnalysis, articles: [stated] }),
    "The one known date is stated",
  );
  strictEqual(
    titleOf({ ...quietAnalysis, articles: [stated, tellingArticle("b", null, [])] }),
    "The one known date is stated; one stayed unknown",
  );
});

Deno.test("publicationTimelineChart() takes evidence at odds for no stated date that is", () => {
  const articles = sampleAnalysis.articles.map((article) =>
    article.published.basis === "inferred"
      ? { ...article, published: { ...article.published, conflict: true } }
      : article
  );
  strictEqual(titleOf({ ...sampleAnalysis, articles }), titleOf(sampleAnalysis));
});

Deno.test("publicationTimelineChart() describes dates, events and shared sources", () => {
  const { description } = publicationTimelineChart(sampleAnalysis, knowledge);
  match(
    description,
    /Minor Power.*inferred as 10 Jan 2023, most likely 10 Jan 2023; names/,
  );
  match(
    description,
    /Xi ponders.*12 Jun 2024, though the text implies 16–17 May 2024; names/,
  );
  match(description, /SCO summit in Samarkand \(15 Sep 2022\)/);
  match(description, /shares its source with 1 other article\./);
});

Deno.test("publicationTimelineChart() counts articles where they are many", () => {
  const articles = Array.from(
    { length: 17 },
    (_, i) => tellingArticle(`a${i}`, `2023-01-${10 + i}`, []),
  );
  const chart = publicationTimelineChart({ ...quietAnalysis, articles }, knowledge);
  strictEqual(
    chart.subtitle,
    "Articles a month, by their most likely day of publication. Too many to show one by one.",
  );
  const mixed = articles.map((article, i) =>
    i > 0
      ? article
      : { ...article, published: { ...article.published, basis: "inferred" as const } }
  );
  match(
    publicationTimelineChart({ ...quietAnalysis, articles: mixed }, knowledge).subtitle,
    / Blue: stated dates\. Grey: inferred\. /,
  );
  strictEqual(chart.description, "17 articles from 10 Jan 2023 to 26 Jan 2023.");
  ok(!drawnWords(chart).includes("Title a0"));
});

Deno.test("publicationTimelineChart() says where no date is known", () => {
  match(titleOf(quietAnalysis), /is not known$/);
});
