import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import type { StanceLabel } from "../../../lib/model.ts";
import { stanceMarks, stancePeriod } from "../../../lib/show/charts/stance-marks.ts";
import { stancePairs, type StancePoint } from "../../../lib/show/charts/stance-pairs.ts";
import { sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";

const [pair] = stancePairs(sampleAnalysis, sampleCodebook);
const model = pair!.points[0]!;

function point(day: string, score: number, label: StanceLabel): StancePoint {
  return { ...model, day, stance: { ...model.stance, score, label } };
}

const points = [
  point("2023-01-10", -0.2, "against"),
  point("2023-01-11", -0.8, "against"),
  point("2023-01-12", -0.5, "against"),
  point("2023-01-12", 0.5, "for"),
  point("2023-02-01", 0.4, "for"),
];

Deno.test("stanceMarks() has one mark for a label in a month, where its sentences are", () => {
  deepStrictEqual(
    stanceMarks(points, "month").map(({ day, label, points }) => [
      day,
      label,
      points.length,
    ]),
    [["2023-01-11", "against", 3], ["2023-01-12", "for", 1], ["2023-02-01", "for", 1]],
  );
});

Deno.test("stanceMarks() gives the mean score, and the strongest sentence first", () => {
  const [mark] = stanceMarks(points, "month");
  strictEqual(mark?.score.toFixed(9), "-0.500000000");
  deepStrictEqual(mark?.points.map(({ stance }) => stance.score), [-0.8, -0.5, -0.2]);
});

Deno.test("stanceMarks() puts together what a longer period holds", () => {
  deepStrictEqual(
    stanceMarks(points, "quarter").map(({ label, points }) => [label, points.length]),
    [["against", 3], ["for", 2]],
  );
  const years = [point("2019-12-31", 0.5, "for"), point("2020-01-01", 0.5, "for")];
  strictEqual(stanceMarks(years, "year").length, 2);
  strictEqual(stanceMarks(years, "decade").length, 2);
});

Deno.test("stancePeriod() is the shortest whose marks have room", () => {
  const domain = { first: dayNumber("2020-01-01"), last: dayNumber("2024-12-31") };
  const period = (gap: number, ...days: readonly string[]) =>
    stancePeriod([days.map((day) => point(day, 0.5, "for"))], domain, gap);
  strictEqual(period(0.05, "2020-02-10"), "month");
  strictEqual(period(0.05, "2020-02-10", "2022-03-10", "2024-03-10"), "month");
  strictEqual(period(0.05, "2020-02-10", "2020-03-10", "2022-03-10"), "quarter");
  strictEqual(period(0.05, "2020-03-10", "2020-04-10", "2022-03-10"), "year");
  strictEqual(period(0.05, "2020-12-10", "2021-01-10"), "decade");
});

Deno.test("stancePeriod() of one day and of nothing is a month", () => {
  strictEqual(stancePeriod([], { first: 0, last: 0 }, 0.05), "month");
  strictEqual(
    stancePeriod([[point("2020-12-10", 0, "neutral")]], { first: 0, last: 0 }, 1),
    "month",
  );
});
