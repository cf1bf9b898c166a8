/** The gallery: every chart of the sample corpus, element by element. */
import {
  deepStrictEqual,
  doesNotMatch,
  match,
  ok,
  strictEqual,
  throws,
} from "node:assert/strict";
import type { Analysis } from "../../../lib/model.ts";
import type { Chart } from "../../../lib/show/chart.ts";
import { articleLengthsChart } from "../../../lib/show/charts/article-lengths.ts";
import { claimsChart } from "../../../lib/show/charts/claims-chart.ts";
import { conversionsChart } from "../../../lib/show/charts/conversions-chart.ts";
import { eventGapsChart } from "../../../lib/show/charts/event-gaps.ts";
import { narrativesChart } from "../../../lib/show/charts/narratives-chart.ts";
import { publicationTimelineChart } from "../../../lib/show/charts/publication-timeline.ts";
import { stancesChart } from "../../../lib/show/charts/stances-chart.ts";
import { svgToPng } from "../../../lib/show/png.ts";
import { chartLinks, chartText, drawnWords } from "../gallery.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };

const CHARTS: readonly ((analysis: Analysis) => Chart)[] = [
  (analysis) => articleLengthsChart(analysis),
  (analysis) => claimsChart(analysis, knowledge, { measure: "russia-china-trade" }),
  (analysis) =>
    claimsChart(analysis, knowledge, { measure: "russia-china-trade", kind: "growth" }),
  (analysis) => claimsChart(analysis, knowledge, { measure: "russia-china-oil" }),
  (analysis) => conversionsChart(analysis, knowledge),
  (analysis) => publicationTimelineChart(analysis, knowledge),
  (analysis) => eventGapsChart(analysis, knowledge),
  (analysis) => stancesChart(analysis, knowledge),
  (analysis) => narrativesChart(analysis, knowledge),
];

/** The sample corpus over and over, each copy of an article with its own id and day. */
function manyArticles(copies: number): Analysis {
  const articles = Array.from(
    { length: copies },
    (_, copy) =>
      sampleAnalysis.articles.map((article) => {
        const day = `${2016 + (copy % 9)}-${String(1 + (copy % 12)).padStart(2, "0")}-01`;
        const id = `${article.article.id}-${copy}`;
        return {
          ...article,
          article: { ...article.article, id },
          published: { ...article.published, earliest: day, latest: day, best: day },
        };
      }),
  ).flat();
  return { ...sampleAnalysis, articles };
}

const LARGE = manyArticles(200);

for (const draw of CHARTS) {
  const chart = draw(sampleAnalysis);

  Deno.test(`${chart.name} looks as it did`, async (t) => {
    await t.assertSnapshot(chartText(chart));
  });

  Deno.test(`${chart.name} has whole numbers for places and links to evidence`, () => {
    doesNotMatch(chart.svg, /NaN|undefined|Infinity|\[object/);
    const links = chartLinks(chart);
    ok(links.length > 0);
    for (const link of links) {
      match(link, /^\.\.\/articles\/[a-z0-9-]+\.html(#[a-z]+-\d+)?$/);
    }
  });

  Deno.test(`${chart.name} is drawn the same twice`, () => {
    strictEqual(draw(sampleAnalysis).svg, chart.svg);
  });

  Deno.test(`${chart.name} of an article that says nothing is still a chart`, async () => {
    const quiet = draw(quietAnalysis);
    strictEqual(quiet.name, chart.name);
    doesNotMatch(quiet.svg, /NaN|undefined|Infinity|\[object/);
    ok((await svgToPng(quiet.svg)).length > 0);
  });

  Deno.test(`${chart.name} of a thousand articles stays of one page`, () => {
    const large = draw(LARGE);
    doesNotMatch(large.svg, /NaN|undefined|Infinity|\[object/);
    ok(large.height < 1500, `${large.height} px high`);
    ok(drawnWords(large).length < 200, `${drawnWords(large).length} labels`);
    strictEqual(large.width, chart.width);
  });
}

Deno.test("titles say what the charts show", () => {
  deepStrictEqual(CHARTS.map((draw) => draw(sampleAnalysis).title), [
    "Five articles, 4,022 words; no boilerplate is found",
    "Trade between Russia and China: both claims agree with the official figures",
    "Trade between Russia and China, growth: the one claim that can be checked agrees with " +
    "the official figure",
    "Russian oil imported by China: the one claim that can be checked agrees with the " +
    "official figure",
    "Both amounts in two currencies are within three per cent of the mean exchange rate in the " +
    "month of publication",
    "Three of five publication dates had to be inferred; one stated date does not fit its text",
    "Half of the ten mentions of dated events come within 27 days of them; the last, 2.9 " +
    "years later",
    "China on Russia: four of five sentences in four articles from three sources are against",
    "“Beijing turns away from Moscow” is told most, by four of five articles from " +
    "three sources",
  ]);
});

Deno.test("titles change with what is found", () => {
  const checks = sampleAnalysis.checks.map((check) =>
    check.figure === 0 && check.claim === "level" && check.period === "2023"
      ? { ...check, outcome: "differs" as const }
      : check
  );
  const options = { measure: "russia-china-trade" };
  strictEqual(
    claimsChart({ ...sampleAnalysis, checks }, knowledge, options).title,
    "Trade between Russia and China: one of two claims agrees with the official figures",
  );
  strictEqual(
    claimsChart({ ...sampleAnalysis, checks: [] }, knowledge, options).title,
    "Trade between Russia and China: two claims, none of which can be checked",
  );
  strictEqual(
    claimsChart(quietAnalysis, knowledge, options).title,
    "Trade between Russia and China: no article puts a figure on it",
  );
});

Deno.test("claimsChart() names the measures that it knows", () => {
  throws(
    () => claimsChart(sampleAnalysis, knowledge, { measure: "gold" }),
    /claims about "gold": the measures are russia-china-trade, russia-china-oil/,
  );
});

Deno.test("publicationTimelineChart() shows what the text implies beside a stated date", () => {
  const words = drawnWords(publicationTimelineChart(sampleAnalysis, knowledge));
  ok(words.includes("12 Jun 2024"));
  ok(words.includes("text implies 16–17 May 2024"));
});
