/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** The next number, at least 0 and less than 1. */
  next(): number;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** A number from the standard normal distribution. */
  normal(): number;
}

/**
 * A source of random numbers: xoshiro128** (D. Blackman and S. Vigna, "Scrambled linear
 * pseudorandom number generators", ACM TOMS 47, 2021), its state filled from the seed by
 * SplitMix; normal numbers by the method of Box and Muller (1958).
 *
 * @param seed A whole number; other seeds give other numbers.
 *
 * @example
 * ```ts
 * import { seededRandom } from "./random.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(seededRandom(7).next(), seededRandom(7).next());
 * ```
 */
export function seededRandom(seed: number): Random {
  const state = splitMix(seed);
  let [a, b, c, d] = [state(), state(), state(), state()];
  const next = () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled / 0x1_0000_0000;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
