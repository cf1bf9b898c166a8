import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { observeNarratives } from "../../../lib/relate/shifts/narrative-observations.ts";
import { buildArticle } from "./build-article.ts";

const observe = (...told: Parameters<typeof buildArticle>[2]) =>
  observeNarratives([buildArticle("a", "2024-05-10", told)], { dating: "publication" });

Deno.test("observeNarratives() holds each narrative against all sentences that tell one", () => {
  const observed = observe([0, "pivot"], [1, "pivot"], [2, "revolt"], [2, "pivot"]);
  deepStrictEqual(
    observed.map(({ subject, observations }) => [
      subject,
      observations.map(({ value }) => value),
      observations.map(({ index }) => index),
    ]),
    [["pivot", [1, 1, 1], [0, 1, 3]], ["revolt", [0, 0, 1], [-1, -1, 2]]],
  );
});

Deno.test("observeNarratives() takes denied and questioned ones as not told", () => {
  const [pivot, ...more] = observe([0, "pivot"], [1, "!pivot"], [2, "?revolt"]);
  strictEqual(more.length, 0);
  deepStrictEqual(pivot?.observations.map(({ value }) => value), [1, 0, 0]);
});

Deno.test("observeNarratives() counts what has no date apart", () => {
  const article = buildArticle("a", null, [[0, "pivot"]]);
  const [pivot] = observeNarratives([article], { dating: "publication" });
  deepStrictEqual([pivot?.observations.length, pivot?.undated], [0, 1]);
});
