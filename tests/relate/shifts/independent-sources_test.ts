import { deepStrictEqual } from "node:assert/strict";
import { independentSources } from "../../../lib/relate/shifts/independent-sources.ts";
import { observation, onDay } from "./simulated-sources.ts";

const observations = ["a", "b", "c", "a"].map((article) =>
  observation(0, onDay(1), { article })
);
const story = { id: "story-1", articles: ["a", "b", "c"], evidence: [] };
const sourcesOf = (days: readonly (readonly [string, number])[]) =>
  independentSources(observations, [story], new Map(days))
    .map((source) => source.map(({ article }) => article).join(""));

Deno.test("independentSources() takes what retells one report within two weeks as one", () => {
  deepStrictEqual(sourcesOf([["a", 0], ["b", 14], ["c", 28]]), ["abca"]);
});

Deno.test("independentSources() parts articles that share words but lie weeks apart", () => {
  deepStrictEqual(sourcesOf([["a", 0], ["b", 100], ["c", 110]]), ["aa", "bc"]);
  deepStrictEqual(sourcesOf([["c", 0], ["a", 10], ["b", 100]]), ["aca", "b"]);
});

Deno.test("independentSources() takes other articles one by one", () => {
  deepStrictEqual(
    independentSources(observations, [], new Map()).map((source) => source.length),
    [2, 1, 1],
  );
});
