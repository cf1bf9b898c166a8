import { deepStrictEqual } from "node:assert/strict";
import { CoveredSpans } from "../../lib/relate/covered-spans.ts";

Deno.test("CoveredSpans tells which stretches share something with its spans", () => {
  const covered = new CoveredSpans([{ start: 10, end: 20 }, { start: 0, end: 4 }]);
  const asked = [[0, 1], [3, 5], [4, 10], [19, 30], [20, 25]] as const;
  deepStrictEqual(asked.map(([start, end]) => covered.overlaps(start, end)), [
    true,
    true,
    false,
    true,
    false,
  ]);
});

Deno.test("CoveredSpans of nothing covers nothing", () => {
  deepStrictEqual(new CoveredSpans([]).overlaps(0, 100), false);
});
