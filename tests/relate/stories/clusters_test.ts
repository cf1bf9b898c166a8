import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { clusterStories, type Match } from "../../../lib/relate/stories/clusters.ts";
import { buildExtraction } from "../build-extraction.ts";

const corpus = (size: number) =>
  Array.from(
    { length: size },
    (_, index) => buildExtraction("Words.", { id: `a${index}` }),
  );

function match(a: number, b: number, because = "alike"): Match {
  const place = (article: number) => ({ article: `a${article}`, start: 0, end: 5 });
  return { a, b, evidence: { kind: "sentence", a: place(a), b: place(b), because } };
}

Deno.test("clusterStories() joins what a chain of evidence connects, in corpus order", () => {
  const stories = clusterStories(corpus(6), [match(4, 5), match(1, 3), match(0, 3)]);
  deepStrictEqual(stories.map(({ id, articles }) => [id, articles]), [
    ["story-1", ["a0", "a1", "a3"]],
    ["story-2", ["a4", "a5"]],
  ]);
});

Deno.test("clusterStories() keeps all evidence of a small story", () => {
  const all = [
    match(0, 1),
    match(0, 1),
    match(0, 2),
    match(1, 2),
    match(0, 1),
    match(0, 1),
  ];
  const [story] = clusterStories(corpus(3), all);
  strictEqual(story!.evidence.length, 6);
  strictEqual(story!.matches, 6);
});

Deno.test("clusterStories() keeps of a large story what spans it, and counts the rest", () => {
  const size = 40;
  const all: Match[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) for (let n = 0; n < 4; n++) all.push(match(a, b));
  }
  const [story] = clusterStories(corpus(size), all);
  strictEqual(story!.articles.length, size);
  strictEqual(story!.matches, 4 * size * (size - 1) / 2);
  strictEqual(story!.evidence.length, 3 * (size - 1));
  const named = new Set(story!.evidence.flatMap(({ a, b }) => [a.article, b.article]));
  strictEqual(named.size, size);
});

Deno.test("clusterStories() makes no stories without evidence", () => {
  deepStrictEqual(clusterStories(corpus(3), []), []);
});
