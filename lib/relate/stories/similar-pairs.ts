import { mix } from "./content.ts";

/** How a MinHash signature is cut: pairs with Jaccard j meet with 1 - (1 - j^rows)^bands. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** A bucket with more members is searched along a chain, so that the cost stays linear. */
const CROWDED = 12;

/**
 * Pairs of sets that are probably similar, found without comparing all with all: sets whose
 * MinHash signatures agree in a whole band meet in a bucket (Broder 1997; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3). The cost grows linearly with
 * the number of sets; the seeds are fixed, so that the same sets give the same pairs.
 *
 * @returns Pairs of indexes, the smaller first, in order and each once.
 */
export function similarPairs(
  sets: readonly ReadonlySet<number>[],
  { bands, rows }: Banding,
): [number, number][] {
  const pairs = new Set<number>();
  const signatures = sets.map((set) => signatureOf(set, bands * rows));
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<number, number[]>();
    for (const [index, signature] of signatures.entries()) {
      if (sets[index]!.size === 0) continue;
      const key = bandKey(signature, band * rows, rows);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
    for (const bucket of buckets.values()) pairUp(bucket, sets.length, pairs);
  }
  return [...pairs].sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / sets.length), pair % sets.length]);
}

function pairUp(bucket: readonly number[], count: number, pairs: Set<number>): void {
  for (let i = 1; i < bucket.length; i++) {
    const furthest = bucket.length > CROWDED ? Math.max(0, i - 2) : 0;
    for (let j = furthest; j < i; j++) pairs.add(bucket[j]! * count + bucket[i]!);
  }
}

function signatureOf(set: ReadonlySet<number>, length: number): Uint32Array {
  const signature = new Uint32Array(length).fill(0xffffffff);
  for (const member of set) {
    for (let i = 0; i < length; i++) {
      const value = mix(member ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < signature[i]!) signature[i] = value;
    }
  }
  return signature;
}

function bandKey(signature: Uint32Array, start: number, rows: number): number {
  let key = 0;
  for (let i = start; i < start + rows; i++) key = mix(key ^ signature[i]!);
  return key;
}
