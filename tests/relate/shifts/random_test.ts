import { deepStrictEqual, notDeepStrictEqual, ok } from "node:assert/strict";
import { seededRandom } from "../../../lib/relate/shifts/random.ts";

const draws = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 10_000 }, () => random.next());
};

Deno.test("seededRandom() gives the same numbers for the same seed, others for another", () => {
  deepStrictEqual(draws(3), draws(3));
  notDeepStrictEqual(draws(3), draws(4));
});

Deno.test("seededRandom() fills the interval evenly, whatever the seed", () => {
  for (const seed of [0, 1, 2, -1, 2 ** 31]) {
    const numbers = draws(seed);
    ok(numbers.every((number) => number >= 0 && number < 1));
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      ok(Math.abs(share - 1000) < 150, `seed ${seed}: ${share} in tenth ${tenth}`);
    }
  }
});

Deno.test("below() gives each whole number as often", () => {
  const random = seededRandom(1);
  const counts = [0, 0, 0];
  for (let i = 0; i < 3000; i++) counts[random.below(3)]!++;
  for (const count of counts) ok(Math.abs(count - 1000) < 120, String(counts));
});

Deno.test("normal() has mean 0 and variance 1", () => {
  const random = seededRandom(5);
  const numbers = Array.from({ length: 20_000 }, () => random.normal());
  const mean = numbers.reduce((a, b) => a + b) / numbers.length;
  const variance = numbers.reduce((a, b) => a + b * b, 0) / numbers.length;
  ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.04, `${mean} ${variance}`);
});
