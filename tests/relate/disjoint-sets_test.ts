import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { DisjointSets } from "../../lib/relate/disjoint-sets.ts";

Deno.test("DisjointSets join in chains, and are known by their least member", () => {
  const sets = new DisjointSets(6);
  deepStrictEqual([sets.join(4, 5), sets.join(1, 2), sets.join(2, 5)], [true, true, true]);
  strictEqual(sets.join(1, 4), false);
  deepStrictEqual([0, 1, 2, 3, 4, 5].map((index) => sets.root(index)), [0, 1, 1, 3, 1, 1]);
});
