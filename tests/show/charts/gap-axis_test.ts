import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { gapTicks, gapWords, tickWords } from "../../../lib/show/charts/gap-axis.ts";

Deno.test("gapTicks() step by what leaves room, and stand at the event", () => {
  deepStrictEqual(gapTicks({ first: 0, last: 6 }, 600), [0, 1, 2, 3, 4, 5, 6]);
  deepStrictEqual(gapTicks({ first: -30, last: 90 }, 400), [-30, 0, 30, 60, 90]);
  for (const last of [1, 20, 300, 4000, 50_000, 600_000]) {
    const ticks = gapTicks({ first: -last, last }, 300);
    ok(ticks.length <= 7 && ticks.includes(0), `${ticks} to ${last}`);
  }
});

Deno.test("gapWords() and tickWords() tell before from after", () => {
  deepStrictEqual([0, 3, -3].map(gapWords), ["same day", "3 days", "3 days before"]);
  deepStrictEqual([0, 365.25, -730.5].map(tickWords), [
    "the event",
    "1 year",
    "2 years before",
  ]);
  strictEqual(tickWords(7), "7 days");
});
