/**
 * How often pairs of values stand together in a unit: row by row a square of as many rows as
 * there are values, each unit of m values counting m times.
 */
export type Coincidences = Float64Array;

/**
 * Krippendorff's alpha for nominal values: 1 where coders agree, 0 where they agree as often
 * as chance would have it, below 0 where they differ more than that (K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability", 2011, section C).
 *
 * @param units For each thing that was coded, what each coder gave it, or null where a coder
 * did not; things with fewer than two values say nothing.
 * @returns The coefficient, or null where fewer than two values occur, so that nothing could
 * differ.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "./krippendorff.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(krippendorffAlpha([["a", "a"], ["b", "b"], ["a", null]]), 1);
 * ```
 */
export function krippendorffAlpha(
  units: readonly (readonly (string | null)[])[],
): number | null {
  const given = units.map((unit) => unit.filter((value) => value !== null));
  const values = [...new Set(given.flat())];
  const size = values.length;
  const coincidences: Coincidences = new Float64Array(size * size);
  for (const unit of given) {
    for (const [at, one] of unit.entries()) {
      for (const [other, another] of unit.entries()) {
        if (at === other) continue;
        const cell = values.indexOf(one) * size + values.indexOf(another);
        coincidences[cell]! += 1 / (unit.length - 1);
      }
    }
  }
  return alphaOf(coincidences, size);
}

/** The coefficient from a square of coincidences of `size` values. */
export function alphaOf(coincidences: Coincidences, size: number): number | null {
  let total = 0;
  let observed = 0;
  let squares = 0;
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) {
      const count = coincidences[row * size + column]!;
      sum += count;
      if (row !== column) observed += count;
    }
    total += sum;
    squares += sum * sum;
  }
  const expected = (total * total - squares) / (total - 1);
  return expected > 0 ? 1 - observed / expected : null;
}
