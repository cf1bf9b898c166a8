import { deepStrictEqual } from "node:assert/strict";
import { shareWeights } from "../../../lib/relate/shifts/shared-words.ts";
import { observation, onDay } from "./simulated-sources.ts";

const said = (article: string, start: number) =>
  observation(0.5, onDay(1), { article, sentence: { start, end: start + 10 } });
const evidence = (a: [string, number, number], b: [string, number, number]) => ({
  kind: "quote" as const,
  a: { article: a[0], start: a[1], end: a[2] },
  b: { article: b[0], start: b[1], end: b[2] },
  because: "Both quote the same words.",
});

Deno.test("shareWeights() counts the words that articles share once", () => {
  const observations = [said("a", 0), said("a", 20), said("b", 50), said("c", 0)];
  const stories = [{
    id: "story-1",
    articles: ["a", "b", "c"],
    evidence: [evidence(["a", 2, 5], ["b", 51, 55]), evidence(["b", 51, 55], ["c", 0, 4])],
  }];
  deepStrictEqual(
    shareWeights(observations, stories).map(({ weight }) => weight),
    [1 / 3, 1, 1 / 3, 1 / 3],
  );
});

Deno.test("shareWeights() leaves sentences beside the shared words alone", () => {
  const observations = [said("a", 0), said("b", 0)];
  const stories = [{
    id: "story-1",
    articles: ["a", "b"],
    evidence: [evidence(["a", 10, 20], ["b", 0, 10])],
  }];
  deepStrictEqual(shareWeights(observations, stories).map(({ weight }) => weight), [1, 1]);
});

Deno.test("shareWeights() counts copies once in a story that keeps a part of its evidence", () => {
  const at = (article: string, start: number, end: number) =>
    observation(0.5, onDay(1), { article, sentence: { start, end } });
  const observations = [
    at("a", 0, 90),
    at("b", 20, 110),
    at("b", 120, 150),
    at("z", 0, 90),
  ];
  const story = { id: "story-1", articles: ["a", "b"], evidence: [], matches: 40 };
  deepStrictEqual(shareWeights(observations, [story]).map(({ weight }) => weight), [
    0.5,
    0.5,
    1,
    1,
  ]);
});
