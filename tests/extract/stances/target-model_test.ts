import { deepStrictEqual, ok, throws } from "node:assert/strict";
import {
  bucketsOf,
  readTargetModel,
  stanceProbabilities,
  type TargetModel,
  writeTargetModel,
} from "../../../lib/extract/stances/target-model.ts";
import { POOLS } from "../../../lib/extract/stances/target-features.ts";

/** A model of one word, one unit and two buckets, whose second bucket speaks for "for". */
const model: TargetModel = {
  words: Int32Array.of(7),
  vectors: Int8Array.of(100),
  vectorScale: 0.0625,
  width: 1,
  hidden: 1,
  inner: new Float32Array(POOLS).fill(1),
  innerBias: Float32Array.of(0),
  outer: Float32Array.of(-1, 0, 1),
  outerBias: Float32Array.of(0, 0, 0),
  hashed: Int8Array.of(0, 0, 0, -100, 0, 100),
  hashedScale: 0.0625,
};

Deno.test("stanceProbabilities() of nothing known are equal", () => {
  const thirds = stanceProbabilities(model, { hashes: [2], words: [{ hash: 8, pool: 0 }] });
  ok(thirds.every((share) => Math.abs(share - 1 / 3) < 1e-9));
});

Deno.test("stanceProbabilities() weighs words and buckets, and adds up to one", () => {
  for (
    const features of [
      { hashes: [], words: [{ hash: 7, pool: 0 }] },
      { hashes: [3], words: [] },
    ]
  ) {
    const [against, neutral, inFavour] = stanceProbabilities(model, features);
    ok(inFavour > neutral && neutral > against);
    ok(Math.abs(against + neutral + inFavour - 1) < 1e-9);
  }
});

Deno.test("readTargetModel() reads what writeTargetModel() wrote", () => {
  deepStrictEqual(readTargetModel(writeTargetModel(model)), model);
});

Deno.test("readTargetModel() refuses other bytes", () => {
  throws(() => readTargetModel(new Uint8Array(40)), RangeError);
});

Deno.test("bucketsOf() names each bucket once", () => {
  deepStrictEqual([...bucketsOf({ hashes: [1, 3, 5], words: [] }, 2)], [1]);
});
