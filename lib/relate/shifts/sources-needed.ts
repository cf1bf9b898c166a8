import { LEAST_ON_A_SIDE, logFactor, type SourceMean } from "./change-point.ts";
import { chiSquareQuantile } from "./distributions.ts";
import { seededRandom } from "./random.ts";

/** A change is called one from this probability on. */
export const SURE = 0.95;
/** In so many cases a change of the given size should be found. */
const POWER = 0.8;
const TRIALS = 200;
/** Numbers of sources that are tried; the fewest allow a change to be told at all. */
const COUNTS = [
  [10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 120, 140, 160],
  [180, 200, 250, 300, 350, 400, 450, 500],
].flat();
/** With fewer sources a few like scores could pass for a level. */
export const LEAST_FOR_CHANGE = COUNTS[0]!;

/**
 * How many independent sources, evenly spread over time, show a change of level halfway with
 * a probability of 95 % in four of five cases; found by simulation with the same method that
 * looks for changes.
 *
 * @param spread Standard deviation of the sources around their level.
 * @param change Size of the change.
 * @returns The number, or null if more than five hundred are needed.
 */
export function sourcesNeeded(spread: number, change: number): number | null {
  // Only their ratio counts; to two digits of it the answer is worked out once.
  const effect = Number((change / spread).toPrecision(2));
  const known = needed.get(effect);
  if (known !== undefined) return known;
  let low = 0;
  let high = COUNTS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (foundShare(COUNTS[middle]!, effect) >= POWER) high = middle;
    else low = middle + 1;
  }
  const count = COUNTS[low] ?? null;
  needed.set(effect, count);
  return count;
}

const needed = new Map<number, number | null>();

function foundShare(count: number, effect: number): number {
  const random = seededRandom(count);
  const values = new Float64Array(count);
  let found = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    for (let at = 0; at < count; at++) {
      values[at] = random.normal() + (2 * at < count ? 0 : effect);
    }
    if (isFound(values)) found++;
  }
  return found / TRIALS;
}

/** What `changePoint` says of values of one weight on a day each, in far less time. */
function isFound(values: Float64Array): boolean {
  const count = values.length;
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const spread = squares - sum * sum / count;
  let before = 0;
  let factors = 0;
  for (let size = 1; size <= count - LEAST_ON_A_SIDE; size++) {
    before += values[size - 1]!;
    if (size < LEAST_ON_A_SIDE) continue;
    const difference = before / size - (sum - before) / (count - size);
    const between = size * (count - size) / count * difference ** 2;
    factors += Math.exp(logFactor(count, between / spread));
  }
  const mean = factors / (count - 2 * LEAST_ON_A_SIDE + 1);
  return mean / (1 + mean) >= SURE;
}

/** The spread that is assumed where too few sources show one: half the range of a share. */
const UNKNOWN_SPREAD = 0.5;
/** Sources that happen to agree are not taken to agree for ever. */
const LEAST_SPREAD = 0.1;

/**
 * The spread of sources to plan with: the upper 80 % limit of their standard deviation,
 * since few sources show it badly (R. Browne, "On the use of a pilot sample for sample size
 * determination", Statistics in Medicine 14, 1995).
 */
export function plannedSpread(values: readonly SourceMean[]): number {
  const freedom = values.length - 1;
  if (freedom < 2) return UNKNOWN_SPREAD;
  const weight = values.reduce((sum, value) => sum + value.weight, 0);
  const mean = values.reduce((sum, { value, weight }) => sum + value * weight, 0) / weight;
  const squares = values.reduce(
    (sum, { value, weight: own }) =>
      sum + own / weight * values.length * (value - mean) ** 2,
    0,
  );
  return Math.max(LEAST_SPREAD, Math.sqrt(squares / chiSquareQuantile(0.2, freedom)));
}
