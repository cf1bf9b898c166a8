import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { scoreOf } from "../../lib/evaluate/score.ts";

Deno.test("scoreOf() gives the harmonic mean of precision and recall", () => {
  strictEqual(scoreOf(0.5, 0.25).f1, 1 / 3);
  deepStrictEqual(scoreOf(1, 1), { precision: 1, recall: 1, f1: 1 });
});

Deno.test("scoreOf() counts what is undefined as nothing", () => {
  deepStrictEqual(scoreOf(NaN, 0), { precision: 0, recall: 0, f1: 0 });
});
