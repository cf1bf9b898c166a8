import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { contentOf } from "../../../lib/relate/stories/content.ts";
import { similarPairs } from "../../../lib/relate/stories/similar-pairs.ts";

const banding = { bands: 24, rows: 3 };

Deno.test("similarPairs() finds equal sets and no pairs of empty ones", () => {
  const a = new Set([1, 2, 3, 4]);
  deepStrictEqual(similarPairs([a, new Set(), new Set([9, 8, 7]), a, new Set()], banding), [
    [0, 3],
  ]);
});

Deno.test("similarPairs() finds nearly all pairs with three quarters in common", () => {
  const member = fc.nat();
  let tried = 0;
  let found = 0;
  fc.assert(
    fc.property(fc.uniqueArray(member, { minLength: 24, maxLength: 24 }), (members) => {
      const a = new Set(members.slice(0, 21));
      const b = new Set(members.slice(3));
      tried++;
      if (similarPairs([a, b], banding).length === 1) found++;
    }),
    { seed: 7, numRuns: 200 },
  );
  ok(found >= 0.98 * tried, `${found} of ${tried}`);
});

Deno.test("similarPairs() offers few pairs of a thousand sets with nothing in common", () => {
  const sets = Array.from(
    { length: 1000 },
    (_, set) =>
      contentOf(Array.from({ length: 12 }, (_, i) => `w${set * 12 + i}`).join(" ")),
  );
  ok(similarPairs(sets, banding).length < 100);
});

Deno.test("similarPairs() joins a crowd of equal sets without trying all pairs", () => {
  const sets = Array.from({ length: 500 }, () => new Set([1, 2, 3, 4]));
  const pairs = similarPairs(sets, banding);
  ok(pairs.length < 2000);
  ok(pairs.some(([a, b]) => a === 0 && b === 1));
  ok(pairs.some(([a, b]) => a === 498 && b === 499));
});
