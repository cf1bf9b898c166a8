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

Deno.test("CoveredSpans knows a span that holds many others", () => {
  const inner = Array.from({ length: 20 }, (_, at) => ({ start: at + 1, end: at + 2 }));
  const covered = new CoveredSpans([{ start: 0, end: 100 }, ...inner]);
  deepStrictEqual(
    [[50, 51], [99, 120], [100, 120]].map(([start, end]) => covered.overlaps(start!, end!)),
    [true, true, false],
  );
});
