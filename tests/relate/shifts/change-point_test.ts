import { ok, strictEqual } from "node:assert/strict";
import {
  changePoint,
  LEAST_ON_A_SIDE,
  type SourceMean,
} from "../../../lib/relate/shifts/change-point.ts";
import { seededRandom } from "../../../lib/relate/shifts/random.ts";
import { sourceMeans } from "../../../lib/relate/shifts/source-means.ts";
import { type Manner, onDay, simulatedSource } from "./simulated-sources.ts";

const values = (...levels: readonly number[]): SourceMean[] =>
  levels.map((value, day) => ({ value, weight: 1, dating: onDay(day) }));

Deno.test("changePoint() finds a plain change, its day and its levels", () => {
  const found = changePoint(
    values(0.4, 0.5, 0.6, 0.5, 0.5, 0.4, -0.5, -0.6, -0.4, -0.5, -0.5, -0.4),
    seededRandom(1),
  )!;
  ok(found.probability > 0.999);
  strictEqual(found.day, 6);
  ok(found.earliest <= 6 && found.latest >= 6 && found.latest - found.earliest <= 2);
  ok(Math.abs(found.before - 2.9 / 6) < 1e-12 && Math.abs(found.after - -2.9 / 6) < 1e-12);
});

Deno.test("changePoint() of a level with noise is improbable", () => {
  const found = changePoint(
    values(0.1, -0.1, 0.2, 0, -0.2, 0.1, 0, 0.1, -0.1, 0, 0.1, -0.1),
    seededRandom(1),
  )!;
  ok(found.probability < 0.3, String(found.probability));
});

Deno.test("changePoint() takes values that never differ as no change", () => {
  const found = changePoint(values(...Array<number>(12).fill(0.5)), seededRandom(1))!;
  ok(found.probability < 0.3);
  strictEqual(found.before, found.after);
});

Deno.test("changePoint() splits no day, and no less than three values off", () => {
  strictEqual(LEAST_ON_A_SIDE, 3);
  strictEqual(changePoint(values(0, 0, 1, 1, 1), seededRandom(1)), null);
  const sameDay = values(0, 0, 0, 1, 1, 1).map((value) => ({
    ...value,
    dating: onDay(4),
  }));
  strictEqual(changePoint(sameDay, seededRandom(1)), null);
});

Deno.test("changePoint() gives weighty values more say", () => {
  const light = values(0, 0, 0, 0, 0, 0, 0.3, 0.2, 0.3, 0.2, 0.3, 0.2);
  const noisy = [...light, { value: -3, weight: 0.001, dating: onDay(11) }];
  ok(changePoint(noisy, seededRandom(1))!.probability > 0.9);
});

Deno.test("changePoint() is less sure of the day where dates are uncertain", () => {
  const levels = [0.4, 0.5, 0.6, 0.5, 0.5, 0.4, -0.5, -0.6, -0.4, -0.5, -0.5, -0.4];
  const dated = (width: number) =>
    changePoint(
      levels.map((value, at) => ({ value, weight: 1, dating: onDay(10 * at, width) })),
      seededRandom(1),
    )!;
  const [sure, unsure] = [dated(1), dated(30)];
  ok(unsure.probability > 0.95);
  ok(unsure.latest - unsure.earliest > sure.latest - sure.earliest);
});

/** Share of simulated corpora in which a change is called. */
function called(
  manner: Manner,
  count: number,
  shift: number,
  trials: number,
  width = 1,
): { found: number; inInterval: number } {
  const random = seededRandom(count);
  let found = 0;
  let inInterval = 0;
  for (let trial = 0; trial < trials; trial++) {
    const sources = Array.from(
      { length: count },
      (_, at) =>
        simulatedSource(random, manner, onDay(10 * at, width), 2 * at < count ? 0 : shift),
    );
    const change = changePoint(sourceMeans(sources, "publication"), random);
    if (change === null || change.probability < 0.95) continue;
    found++;
    const truth = 10 * Math.ceil(count / 2);
    if (change.earliest <= truth && truth <= change.latest) inInterval++;
  }
  return { found: found / trials, inInterval: inInterval / Math.max(1, found) };
}

Deno.test("a change is called falsely in at most 2.5 of 100 corpora", () => {
  for (const manner of ["scores", "cues", "share"] as const) {
    for (const count of [10, 20, 60]) {
      const { found } = called(manner, count, 0, 400);
      ok(found <= 0.025, `${manner}, ${count} sources: ${found}`);
    }
  }
  ok(called("scores", 20, 0, 100, 40).found <= 0.03, "with uncertain dates");
});

Deno.test("a change of half a score is found in most large corpora, and its day rightly", () => {
  for (const [manner, count] of [["scores", 40], ["cues", 80]] as const) {
    const { found, inInterval } = called(manner, count, 0.5, 200);
    ok(found >= 0.7, `${manner}: ${found}`);
    ok(inInterval >= 0.88, `${manner}: the day is in the interval in ${inInterval}`);
  }
});

Deno.test("a smaller change, and fewer sources, are found less often", () => {
  const power = (count: number, shift: number) => called("scores", count, shift, 150).found;
  ok(power(40, 0.2) < power(40, 0.5));
  ok(power(12, 0.5) < power(40, 0.5));
});

Deno.test("changePoint() takes thousands of sources with uncertain dates", () => {
  const uncertain = Array.from({ length: 2500 }, (_, at): SourceMean => ({
    value: (at % 3 - 1) / 2 + (at < 1000 ? 0 : 0.5),
    weight: 1,
    dating: { ranges: [{ first: 3 * at, last: 3 * at + 9 }] },
  }));
  const found = changePoint(uncertain, seededRandom(1))!;
  ok(found.probability > 0.999);
  ok(Math.abs(found.day - 3000) < 60, String(found.day));
});
