import { doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { narrativesChart } from "../../../lib/show/charts/narratives-chart.ts";
import { drawnWords } from "../gallery.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";
import { tellingArticle } from "./telling-article.ts";

function chartOf(...told: readonly (readonly string[])[]) {
  const articles = told.map((narratives, i) =>
    tellingArticle(`a${i}`, `2023-01-0${i + 1}`, narratives)
  );
  return narrativesChart({ ...quietAnalysis, articles }, { codebook: sampleCodebook });
}

Deno.test("narrativesChart() sets what is told most against what most deny", () => {
  strictEqual(
    chartOf(
      ["no-limits-friendship", "!no-limits-friendship", "elite-revolt"],
      ["no-limits-friendship", "beijing-turns-away", "beijing-turns-away"],
      ["!no-limits-friendship", "beijing-turns-away"],
    ).title,
    "“Beijing turns away from Moscow” is told most, by two of three articles and denied by " +
      "none; “Friendship without limits” is denied by two",
  );
});

Deno.test("narrativesChart() says what is told most where nothing or all is denied", () => {
  strictEqual(
    chartOf(["elite-revolt"], ["elite-revolt"]).title,
    "“Elite revolt and capital flight” is told by both articles",
  );
  strictEqual(
    chartOf(["elite-revolt", "!elite-revolt"], []).title,
    "“Elite revolt and capital flight” is told by one of two articles and denied by one",
  );
  strictEqual(
    chartOf(["elite-revolt"]).title,
    "“Elite revolt and capital flight” is told by the one article",
  );
});

Deno.test("narrativesChart() ranks by sentences and counts retellings of one report once", () => {
  const articles = [["elite-revolt", "beijing-turns-away", "elite-revolt"], [
    "beijing-turns-away",
    "elite-revolt",
  ], ["beijing-turns-away"]].map((told, i) => tellingArticle(`a${i}`, "2023-01-01", told));
  const stories = [{ id: "s", articles: ["a0", "a1"], evidence: [] }];
  const title = (told: typeof articles) =>
    narrativesChart({ ...quietAnalysis, articles: told, stories }, {
      codebook: sampleCodebook,
    }).title;
  // Three sentences each, but told by more articles.
  strictEqual(
    title(articles),
    "“Beijing turns away from Moscow” is told by all three articles from two sources",
  );
  const again = tellingArticle("a3", "2023-01-01", ["elite-revolt", "elite-revolt"]);
  strictEqual(
    title([...articles.slice(0, 2), again]),
    "“Elite revolt and capital flight” is told most, by all three articles from two sources",
  );
  strictEqual(
    chartOf(["!elite-revolt"], ["!elite-revolt"]).title,
    "“Elite revolt and capital flight” is denied by two and told by none",
  );
});

Deno.test("narrativesChart() rings what is denied, and fills what is told", () => {
  const circles = (svg: string) => svg.match(/<circle[^>]*>/g) ?? [];
  const [told] = circles(chartOf(["elite-revolt"]).svg);
  match(told!, /stroke="#0b5394" fill="#0b5394"|fill="#0b5394"/);
  doesNotMatch(told!, /#c2410c/);
  const [both] = circles(chartOf(["elite-revolt", "!elite-revolt"]).svg);
  match(both!, /stroke="#c2410c"/);
  match(both!, /fill="#0b5394"/);
  const [denied] = circles(chartOf(["!elite-revolt"]).svg);
  match(denied!, /stroke="#c2410c"/);
  match(denied!, /fill="#ffffff"/);
});

Deno.test("narrativesChart() describes each narrative in words", () => {
  const { description } = chartOf(["elite-revolt", "elite-revolt", "!elite-revolt"], [
    "!elite-revolt",
  ]);
  strictEqual(
    description,
    "Elite revolt and capital flight: 1 Jan 2023 “Title a0” 2 sentences, denied in 1; " +
      "2 Jan 2023 “Title a1” denied.",
  );
});

Deno.test("narrativesChart() says which rows and columns it leaves out", () => {
  const many = Array.from({ length: 16 }, (_, i) => `storyline-${i}`);
  const rows = chartOf(many);
  match(rows.subtitle, /Not shown: 2 narratives told less\.$/);
  strictEqual(drawnWords(rows).filter((line) => line.startsWith("storyline")).length, 14);
  const years = Array.from(
    { length: 10 },
    (_, i) => tellingArticle(`a${i}`, `${2010 + i}-01-01`, ["elite-revolt"]),
  );
  const columns = narrativesChart({ ...quietAnalysis, articles: years }, {
    codebook: sampleCodebook,
  });
  match(columns.subtitle, /by year;.*Not shown: 2 earlier articles\.$/);
  ok(!drawnWords(columns).includes("2011") && drawnWords(columns).includes("2012"));
});

Deno.test("narrativesChart() explains what is only left open", () => {
  const article = tellingArticle("a", "2023-01-01", ["one", "two"]);
  const narratives = article.narratives.map((instance, i) =>
    i === 0 ? instance : { ...instance, manner: "questioned" as const }
  );
  const analysis = { ...quietAnalysis, articles: [{ ...article, narratives }] };
  const chart = narrativesChart(analysis, { codebook: sampleCodebook });
  match(chart.subtitle, / Grey: only asked or left open\.$/);
  match(chart.description, /left open in 1/);
});
