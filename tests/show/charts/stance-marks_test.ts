import { ok, strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import { stanceMarks, stanceMeans } from "../../../lib/show/charts/stance-marks.ts";
import { stancePairs, type StancePoint } from "../../../lib/show/charts/stance-pairs.ts";
import { sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";

const panel = {
  middle: 40,
  reach: 30,
  width: 400,
  domain: { first: dayNumber("2022-01-01"), last: dayNumber("2025-12-31") },
};
const [pair] = stancePairs(sampleAnalysis, sampleCodebook);
const point = pair!.points[0]!;

function pointsOf(count: number, score: (i: number) => number): StancePoint[] {
  return Array.from(
    { length: count },
    (_, i) => ({ ...point, stance: { ...point.stance, score: score(i) } }),
  );
}

Deno.test("stanceMarks() keeps marks of one date apart", () => {
  const marks = stanceMarks(pointsOf(9, (i) => (i % 3) / 10), panel);
  marks.forEach((a, i) => {
    for (const b of marks.slice(i + 1)) {
      ok(Math.hypot(a.shift - b.shift, a.y - b.y) > a.radius + b.radius, "marks overlap");
    }
  });
});

Deno.test("stanceMarks() draws some of very many, where they are", () => {
  const marks = stanceMarks(pointsOf(5000, () => 0.5), panel);
  strictEqual(marks.length, 240);
  ok(marks.every(({ shift, crowded }) => shift === 0 && crowded));
});

Deno.test("stanceMeans() averages the scores of a day", () => {
  const means = stanceMeans(pointsOf(2, (i) => [-1, 0.5][i] ?? 0), panel);
  strictEqual(means.length, 1);
  strictEqual(means[0]?.y, 40 + 0.25 * 30);
  strictEqual(means[0]?.date.toISOString().slice(0, 10), "2022-10-15");
});
