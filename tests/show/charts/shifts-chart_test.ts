import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import type { ShiftSeries } from "../../../lib/model.ts";
import { shiftsChart } from "../../../lib/show/charts/shifts-chart.ts";
import { svgToPng } from "../../../lib/show/png.ts";
import { buildArticle } from "../../relate/shifts/build-article.ts";
import { chartLinks, chartText, drawnWords, notesOf } from "../gallery.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";
import { pointOf, seriesOf, verdictOf } from "./sample-series.ts";

const article = buildArticle("a", "2023-01-10", [[0, "china", "russia", -0.5], [
  0,
  "pivot",
]]);
const analysis = { ...quietAnalysis, articles: [article] };
const draw = (...series: readonly ShiftSeries[]) =>
  shiftsChart(analysis, series, { codebook: sampleCodebook });

const few = seriesOf([pointOf("2023-01", -0.4), pointOf("2023-06", 0.2)]);
const turning = seriesOf(
  ["2023-01", "2023-03", "2023-06", "2023-08"].map((month, at) =>
    pointOf(month, at < 2 ? 0.4 : -0.4, 0.2)
  ),
  "change",
);

Deno.test("shiftsChart() of few articles says so, and how many would do, and draws no trend", () => {
  const { title, subtitle, description, svg } = draw(few);
  strictEqual(
    title,
    "Too few articles to tell a trend in China on Russia: 4 independent, about 45 would do",
  );
  match(subtitle, /hollow|Hollow: fewer than five/);
  match(subtitle, /to find a change of 0\.5 in four of five cases/);
  doesNotMatch(subtitle, /intervals;|levels before/);
  match(description, /too few articles: 4 independent, about 45 would do/);
  ok(drawnWords(draw(few)).some((words) => words.startsWith("too few articles")));
  doesNotMatch(svg, /<rect[^>]*fill-opacity/);
});

Deno.test("shiftsChart() draws intervals, levels, and when and how surely they change", () => {
  const chart = draw(turning);
  strictEqual(chart.title, "China on Russia: from +0.40 to −0.40 about 3 May 2023");
  ok(drawnWords(chart).includes("3 May 2023, 97 %"));
  match(chart.subtitle, /Bars: 95 % intervals; lines: levels before and after a change/);
  doesNotMatch(chart.subtitle, /ollow|would do/);
  match(chart.description, /\+0\.40 \(\+0\.20 to \+0\.60\)/);
  match(chart.description, /90 %: 20 Apr – 9 May 2023/);
});

Deno.test("every mark of shiftsChart() leads to its sentences and quotes them", () => {
  const chart = draw(turning);
  deepStrictEqual([...new Set(chartLinks(chart))], ["../articles/a.html#stance-0"]);
  const note = notesOf(chart.svg).find((words) => words.includes("independent articles"))!;
  match(
    note,
    /^1–28 Jan 2023: \+0\.40 \(95 %: .*\), 8 sentences of 6 independent articles/,
  );
  match(note, /It is true\.\nTitle a/);
});

Deno.test("shiftsChart() of narratives is in percent, on a scale from none", () => {
  const share: ShiftSeries = {
    ...few,
    kind: "narrative",
    subject: "junior-partner",
    target: null,
    points: [pointOf("2023-01", 0.1), pointOf("2023-06", 0.2)],
    verdict: { ...verdictOf("no-change"), detectable: 0.2 },
  };
  const chart = draw(share);
  match(chart.title, /no lasting change is found in 60 independent articles/);
  match(chart.subtitle, /^Share of the sentences that tell each narrative/);
  const words = drawnWords(chart);
  for (const tick of ["0 %", "12.5 %", "25 %"]) ok(words.includes(tick), tick);
  strictEqual(chart.name, "narrative-shares");
  deepStrictEqual([...new Set(chartLinks(chart))], ["../articles/a.html#narrative-0"]);
});

Deno.test("shiftsChart() is named by what it shows", () => {
  strictEqual(
    draw({ ...few, byState: true, dating: "spoken" }).name,
    "stance-shifts-by-state-spoken",
  );
  match(draw({ ...few, dating: "spoken" }).subtitle, /by the date that they speak of/);
  match(draw({ ...few, byState: true }).subtitle, /leaders count as their states/);
});

Deno.test("shiftsChart() leaves series of one point out where others last, and says so", () => {
  const once = { ...seriesOf([pointOf("2023-01", -0.4)]), target: "west" };
  const chart = draw(few, once);
  match(chart.subtitle, /1 more not shown\.$/);
  ok(!drawnWords(chart).includes("China → The West"));
  ok(drawnWords(draw(once)).includes("China → The West"));
});

Deno.test("shiftsChart() writes changes that lie close together once", () => {
  const [change] = turning.verdict.changes;
  const later = { ...change!, day: "2023-05-20", before: -0.4, after: -0.6 };
  const chart = draw({
    ...turning,
    verdict: { ...turning.verdict, changes: [change!, later] },
  });
  strictEqual(drawnWords(chart).filter((words) => words.endsWith("97 %")).length, 1);
  match(chart.title, /and 1 more change$/);
});

Deno.test("shiftsChart() of nothing says so", () => {
  match(draw().title, /^No dated article/);
});

Deno.test("shiftsChart() looks as it did, and can be drawn as a picture", async (t) => {
  const chart = draw(turning, few);
  doesNotMatch(chart.svg, /NaN|undefined|Infinity|\[object/);
  await t.assertSnapshot(chartText(chart));
  ok((await svgToPng(chart.svg)).length > 1000);
});
