import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { observeStances } from "../../../lib/relate/shifts/stance-observations.ts";
import { statesCodebook } from "./states-codebook.ts";
import { buildArticle } from "./build-article.ts";

const apart = { dating: "publication", byState: false } as const;
const byState = { dating: "publication", byState: true } as const;

Deno.test("observeStances() counts a sentence once for a pair, with its mean score", () => {
  const article = buildArticle("a", "2024-05-10", [
    [0, "china", "russia", -0.8],
    [0, "china", "russia", -0.2],
    [1, "china", "russia", 0.5],
  ]);
  const [pair, ...more] = observeStances([article], statesCodebook, apart);
  strictEqual(more.length, 0);
  deepStrictEqual(pair?.observations.map(({ value, index }) => [value, index]), [
    [-0.5, 0],
    [0.5, 2],
  ]);
});

Deno.test("observeStances() counts leaders as their states where that is asked for", () => {
  const article = buildArticle("a", "2024-05-10", [
    [0, "china", "russia", -0.5],
    [1, "xi-jinping", "vladimir-putin", 0.5],
    [2, "vladimir-putin", "russia", 0.5],
  ]);
  strictEqual(observeStances([article], statesCodebook, apart).length, 3);
  const pairs = observeStances([article], statesCodebook, byState);
  deepStrictEqual(
    pairs.map(({ subject, target, observations }) =>
      `${subject} ${target} ${observations.length}`
    ),
    ["china russia 2"],
    "Putin on Russia is within one state",
  );
});

Deno.test("observeStances() counts what has no date apart", () => {
  const [pair] = observeStances(
    [buildArticle("a", null, [[0, "china", "russia", -0.5]])],
    statesCodebook,
    apart,
  );
  deepStrictEqual([pair?.observations.length, pair?.undated], [0, 1]);
});
