import { ok, strictEqual } from "node:assert/strict";
import { mostDistinguished } from "../../../lib/relate/discover/log-odds.ts";

const counts = (...byGroup: number[]) => ({
  byGroup: new Map(byGroup.map((count, group) => [group, count])),
  total: byGroup.reduce((sum, count) => sum + count, 0),
});

Deno.test("mostDistinguished() gives the formula of Monroe, Colaresi and Quinn", () => {
  // Counts 8 and 2 of 100 each; the prior is 0.1 * 200 = 20 counts, 1 of them this feature.
  const found = mostDistinguished(counts(8, 2), [100, 100], 200);
  const logOdds = Math.log(9 / (120 - 9)) - Math.log(3 / (120 - 3));
  const z = logOdds / Math.sqrt(1 / 9 + 1 / 3);
  strictEqual(found?.group, 0);
  ok(Math.abs(found!.z - z) < 1e-12);
});

Deno.test("mostDistinguished() finds no difference where shares are equal", () => {
  ok(Math.abs(mostDistinguished(counts(5, 5), [100, 100], 200)!.z) < 1e-12);
});

Deno.test("mostDistinguished() trusts many counts more than few of the same share", () => {
  const few = mostDistinguished(counts(2, 0), [100, 100], 200)!;
  const many = mostDistinguished(counts(20, 0), [100, 100], 200)!;
  ok(many.z > few.z);
});

Deno.test("mostDistinguished() of a feature that stands in no group is null", () => {
  strictEqual(mostDistinguished({ byGroup: new Map(), total: 0 }, [10], 10), null);
});

Deno.test("mostDistinguished() of the only feature there is finds no difference", () => {
  strictEqual(mostDistinguished(counts(3), [3], 3)?.z, 0);
});
