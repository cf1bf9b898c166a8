import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import { periodMeans } from "../../../lib/relate/shifts/period-means.ts";
import { seededRandom } from "../../../lib/relate/shifts/random.ts";
import { type Manner, observation, onDay, simulatedSource } from "./simulated-sources.ts";

const january = dayNumber("2024-01-10");
const resampling = {
  period: "month",
  seed: 1,
  resamples: 300,
  range: { least: -1, most: 1 },
} as const;

Deno.test("periodMeans() are means of sentences, with their number and evidence", () => {
  const [point, ...more] = periodMeans([
    [observation(-0.5, onDay(january)), observation(0.1, onDay(january), { index: 1 })],
    [observation(-0.8, onDay(january), { article: "b" })],
  ], resampling);
  strictEqual(more.length, 0);
  deepStrictEqual([point?.first, point?.last], ["2024-01-01", "2024-01-31"]);
  ok(Math.abs(point!.value - -0.4) < 1e-12);
  deepStrictEqual([point?.sources, point?.sentences], [2, 3]);
  deepStrictEqual(point?.evidence, [
    { article: "b", index: 0 },
    { article: "a", index: 0 },
    { article: "a", index: 1 },
  ]);
  strictEqual(point?.interval, null, "two sources show no spread");
});

Deno.test("periodMeans() weighs shared words and leads to no sentence that tells nothing", () => {
  const [point] = periodMeans([[
    observation(1, onDay(january), { weight: 0.5 }),
    observation(0, onDay(january), { index: -1 }),
  ]], resampling);
  ok(Math.abs(point!.value - 1 / 3) < 1e-12);
  strictEqual(point?.evidence.length, 1);
});

Deno.test("periodMeans() spreads an uncertain date over its months", () => {
  const points = periodMeans([[observation(0.5, onDay(january + 11, 22))]], resampling);
  deepStrictEqual(points.map(({ first, sources }) => [first, sources]), [
    ["2024-01-01", 0.5],
    ["2024-02-01", 0.5],
  ]);
  strictEqual(points.flatMap(({ evidence }) => evidence).length, 1, "shown once");
});

Deno.test("periodMeans() gives the same intervals for the same seed", () => {
  const random = seededRandom(9);
  const sources = Array.from(
    { length: 8 },
    () => simulatedSource(random, "scores", onDay(january)),
  );
  const intervalOf = (seed: number) =>
    periodMeans(sources, { ...resampling, seed })[0]?.interval;
  ok(intervalOf(1) !== null);
  deepStrictEqual(intervalOf(1), intervalOf(1));
  notDeepStrictEqual(intervalOf(1), intervalOf(2));
});

Deno.test("periodMeans() of sources that all say the same still leaves room for others", () => {
  const sources = Array.from({ length: 6 }, () => [observation(1, onDay(january))]);
  const range = { least: 0, most: 1 };
  const { interval } = periodMeans(sources, { ...resampling, range })[0]!;
  // Of six sources that all tell it, the least share of tellers is the sixth root of 0.025.
  ok(Math.abs(interval!.low - 0.5407) < 0.001, String(interval!.low));
  strictEqual(interval!.high, 1);
});

/** Share of simulated corpora whose interval holds the true mean. */
function coverage(manner: Manner, count: number, truth: number, width = 1): number {
  const random = seededRandom(count);
  const trials = 250;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const sources = Array.from(
      { length: count },
      () => simulatedSource(random, manner, onDay(january, width)),
    );
    const { interval } = periodMeans(sources, { ...resampling, seed: trial })[0]!;
    if (interval !== null && interval.low <= truth && truth <= interval.high) held++;
  }
  return held / trials;
}

/** What the mean of very many sources comes to. */
function truthOf(manner: Manner): number {
  const random = seededRandom(77);
  const all = Array.from(
    { length: 40_000 },
    () => simulatedSource(random, manner, onDay(0)),
  ).flat();
  return all.reduce((sum, { value }) => sum + value, 0) / all.length;
}

Deno.test("the 95 % intervals hold the true mean in 93 of 100 cases or more", () => {
  for (const manner of ["scores", "cues", "share"] as const) {
    const truth = truthOf(manner);
    for (const count of [5, 8, 20]) {
      const held = coverage(manner, count, truth);
      ok(held >= 0.93, `${manner}, ${count} sources: ${held}`);
    }
  }
  ok(coverage("scores", 12, truthOf("scores"), 20) >= 0.93, "with dates of 20 days");
});

Deno.test("more sources make narrower intervals", () => {
  const random = seededRandom(3);
  const width = (count: number) => {
    const sources = Array.from(
      { length: count },
      () => simulatedSource(random, "scores", onDay(january)),
    );
    const { low, high } = periodMeans(sources, resampling)[0]!.interval!;
    return high - low;
  };
  ok(width(80) < 0.5 * width(8));
});
