import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { type Content, contentOf, mix } from "../../../lib/relate/stories/content.ts";
import { type Banding, similarPairs } from "../../../lib/relate/stories/similar-pairs.ts";

const banding = { bands: 24, rows: 3 };

/** Members are hashes, as they are in articles. */
function content(...members: number[]): Content {
  return Uint32Array.from(members, (member) => mix(member + 1)).sort();
}

/** Pairs in order and each once. */
function pairsOf(sets: readonly Content[], how: Banding = banding): [number, number][] {
  const pairs = new Map([...similarPairs(sets, how)].map((pair) => [pair.join(), pair]));
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

Deno.test("similarPairs() finds equal sets and no pairs of empty ones", () => {
  const a = content(1, 2, 3, 4);
  deepStrictEqual(pairsOf([a, content(), content(9, 8, 7), a, content()]), [[0, 3]]);
});

Deno.test("similarPairs() finds nearly all pairs with three quarters in common", () => {
  const member = fc.nat();
  let tried = 0;
  let found = 0;
  fc.assert(
    fc.property(fc.uniqueArray(member, { minLength: 24, maxLength: 24 }), (members) => {
      const a = content(...members.slice(0, 21));
      const b = content(...members.slice(3));
      tried++;
      if (pairsOf([a, b]).length === 1) found++;
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
  ok(pairsOf(sets).length < 100);
});

Deno.test("similarPairs() joins a crowd of equal sets without trying all pairs", () => {
  const sets = Array.from({ length: 500 }, () => content(1, 2, 3, 4));
  const pairs = pairsOf(sets);
  ok(pairs.length < 8 * 500);
  ok(pairs.some(([a, b]) => a === 0 && b === 1));
  ok(pairs.some(([a, b]) => a === 498 && b === 499));
});

Deno.test("similarPairs() offers pairs in proportion to the sets, where half have a twin", () => {
  const offered = (count: number) => {
    const sets = Array.from({ length: count }, (_, set) => {
      const text = Array.from({ length: 14 }, (_, i) => `w${(set >> 1) * 14 + i}`).join(
        " ",
      );
      return contentOf(`${text} harbour council reported`);
    });
    let pairs = 0;
    for (const _ of similarPairs(sets, { bands: 32, rows: 5 })) pairs++;
    return pairs;
  };
  const few = offered(4000);
  ok(few >= 2000, `${few}`);
  ok(offered(8000) < 3 * few);
});

Deno.test("similarPairs() finds a twin in a crowd that shares a few words with it", () => {
  const sets = Array.from({ length: 400 }, (_, index) => {
    const own = index % 100 === 0 ? 7 : index * 14 + 5000;
    return content(1, 2, 3, 4, 5, 6, ...Array.from({ length: 14 }, (_, at) => own + at));
  });
  const pairs = new Set(pairsOf(sets).map((pair) => pair.join()));
  for (const pair of ["0,100", "100,200", "200,300"]) ok(pairs.has(pair), pair);
});
