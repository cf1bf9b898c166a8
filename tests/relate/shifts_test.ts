import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { isoDay } from "../../lib/calendar.ts";
import type { Analysis, AnalyzedArticle } from "../../lib/model.ts";
import { narrativeShifts, stanceShifts } from "../../lib/relate/shifts.ts";
import { seededRandom } from "../../lib/relate/shifts/random.ts";
import { buildArticle, type Told } from "./shifts/build-article.ts";
import { statesCodebook } from "./shifts/states-codebook.ts";

const knowledge = { codebook: statesCodebook };
const analysisOf = (
  articles: readonly AnalyzedArticle[],
  stories: Analysis["stories"] = [],
): Analysis => ({ articles, stories, checks: [], problems: [] });

/** Articles a week apart whose stance changes from one half of them to the other. */
function turning(count: number, before: number, after: number): AnalyzedArticle[] {
  const random = seededRandom(4);
  return Array.from({ length: count }, (_, at) => {
    const level = (2 * at < count ? before : after) + 0.2 * random.normal();
    const told = Array.from({ length: 1 + random.below(4) }, (_, sentence): Told => {
      const score = Math.max(-1, Math.min(1, level + 0.2 * random.normal()));
      return [sentence, "china", "russia", score];
    });
    return buildArticle(`a${at}`, isoDay(19_000 + 7 * at), told);
  });
}

Deno.test("stanceShifts() finds when China turned, with the sentences behind each point", () => {
  const [series, ...more] = stanceShifts(analysisOf(turning(60, 0.4, -0.4)), knowledge);
  strictEqual(more.length, 0);
  deepStrictEqual([series?.subject, series?.target, series?.articles], [
    "china",
    "russia",
    60,
  ]);
  const { outcome, changes: [change] } = series!.verdict;
  strictEqual(outcome, "change");
  const truth = isoDay(19_000 + 7 * 30);
  ok(change!.earliest <= truth && truth <= change!.latest);
  const evidence = series!.points.flatMap((point) => point.evidence);
  strictEqual(evidence.length, series!.sentences);
  ok(series!.points.some(({ interval }) => interval !== null && interval.high < 0));
});

Deno.test("stanceShifts() says of five articles that they are too few, and how many would do", () => {
  const [series] = stanceShifts(analysisOf(turning(5, 0.4, -0.4)), knowledge);
  const { outcome, probability, needed } = series!.verdict;
  deepStrictEqual([outcome, probability], ["too-few", null]);
  ok(needed! > 10);
  ok(series!.points.every(({ interval }) => interval === null));
});

Deno.test("stanceShifts() counts a shared quote and its story once", () => {
  const articles = [
    buildArticle("a", "2024-05-10", [[0, "china", "russia", -0.9]]),
    buildArticle("b", "2024-05-11", [[0, "china", "russia", -0.9]]),
    buildArticle("c", "2024-05-20", [[0, "china", "russia", 0.3]]),
  ];
  const story = {
    id: "story-1",
    articles: ["a", "b"],
    evidence: [{
      kind: "quote" as const,
      a: { article: "a", start: 0, end: 5 },
      b: { article: "b", start: 0, end: 5 },
      because: "Both quote the same words.",
    }],
  };
  const [series] = stanceShifts(analysisOf(articles, [story]), knowledge);
  const [point] = series!.points;
  ok(Math.abs(point!.value - -0.3) < 1e-12, `the mean is ${point!.value}`);
  deepStrictEqual([point?.sources, point?.sentences], [2, 2]);
  strictEqual(series!.verdict.sources, 2);
  strictEqual(point?.evidence.length, 3, "every sentence can be read");
});

Deno.test("stanceShifts() puts Xi on Putin to China on Russia where that is asked for", () => {
  const articles = [
    buildArticle("a", "2024-05-10", [
      [0, "china", "russia", -0.5],
      [1, "xi-jinping", "vladimir-putin", 0.5],
    ]),
  ];
  strictEqual(stanceShifts(analysisOf(articles), knowledge).length, 2);
  const [series, ...more] = stanceShifts(analysisOf(articles), knowledge, {
    byState: true,
  });
  strictEqual(more.length, 0);
  strictEqual(series!.points[0]!.value, 0);
});

Deno.test("stanceShifts() carries an uncertain date through the series", () => {
  const articles = [
    buildArticle("a", ["2024-01-01", "2024-03-31"], [[0, "china", "russia", -0.5]]),
    buildArticle("b", "2024-02-10", [[0, "china", "russia", 0.5]]),
  ];
  const [series] = stanceShifts(analysisOf(articles), knowledge, { period: "month" });
  strictEqual(series!.points.length, 3);
  const [, february] = series!.points;
  ok(Math.abs(february!.sources - (1 + 29 / 91)) < 1e-9);
});

Deno.test("stanceShifts() gives most-told pairs first, and as many as are asked for", () => {
  const articles = [
    buildArticle("a", "2024-05-10", [
      [0, "russia", "china", 0.5],
      [1, "china", "russia", -0.5],
    ]),
    buildArticle("b", "2024-05-11", [[0, "china", "russia", -0.5]]),
  ];
  deepStrictEqual(
    stanceShifts(analysisOf(articles), knowledge).map(({ subject }) => subject),
    ["china", "russia"],
  );
  strictEqual(stanceShifts(analysisOf(articles), knowledge, { most: 1 }).length, 1);
});

Deno.test("narrativeShifts() are shares of all sentences that tell a narrative", () => {
  const articles = [
    buildArticle("a", "2024-05-10", [[0, "pivot"], [1, "revolt"], [2, "revolt"]]),
    buildArticle("b", "2024-05-11", [[0, "pivot"]]),
  ];
  const series = narrativeShifts(analysisOf(articles), { period: "month" });
  deepStrictEqual(
    series.map(({ subject, points: [point] }) => [subject, point?.value]),
    [["pivot", 0.5], ["revolt", 0.5]],
  );
  strictEqual(series[0]!.verdict.detectable, 0.2);
});

Deno.test("series of articles that tell nothing, or have no date, are none", () => {
  deepStrictEqual(stanceShifts(analysisOf([]), knowledge), []);
  const undated = buildArticle("a", null, [[0, "china", "russia", 1], [1, "pivot"]]);
  deepStrictEqual(stanceShifts(analysisOf([undated]), knowledge), []);
  deepStrictEqual(narrativeShifts(analysisOf([undated])), []);
});
