import { type Content, mix } from "./content.ts";

/** How a MinHash signature is cut: pairs with Jaccard j meet with 1 - (1 - j^rows)^bands. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** Of a crowd that meets in one bucket, each is compared with so many before it. */
const NEIGHBOURS = 3;

/**
 * Pairs of sets that are probably similar, found without comparing all with all: sets whose
 * MinHash signatures agree in a whole band meet in a bucket (Broder 1997; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3). The seeds are fixed, so that
 * the same sets give the same pairs. In a crowd of equal sets each is paired with a few
 * others only, which still joins them all, so that the cost grows with the number of sets
 * and not with its square.
 *
 * Why not a library: an index such as that of `minhash` on npm (no dependencies, fixed seeds)
 * answers with everything that meets in a bucket, so that 2,000 copies of a sentence give four
 * million pairs, and keys its bands by strings, which takes six times as long.
 *
 * @returns Pairs of indexes, the smaller first, band by band: similar sets meet in many bands
 * and can be offered again.
 */
export function* similarPairs(
  sets: readonly Content[],
  banding: Banding,
): Generator<[number, number]> {
  const keys = bandKeys(sets, banding);
  const last = new Map<number, number>();
  const before = new Int32Array(sets.length);
  const cutShort = new Uint8Array(sets.length);
  for (let band = 0; band < banding.bands; band++) {
    last.clear();
    for (let index = 0; index < sets.length; index++) {
      if (sets[index]!.length === 0) continue;
      const key = keys[index * banding.bands + band]!;
      let other = last.get(key) ?? -1;
      before[index] = other;
      last.set(key, index);
      const crowded = cutShort[index] === 1;
      for (let steps = 0; other >= 0 && steps < NEIGHBOURS; steps++) {
        // Equal sets meet in every band; what met in the last one was paired there.
        const met = !crowded && band > 0 && keys[index * banding.bands + band - 1] ===
            keys[other * banding.bands + band - 1];
        if (!met) yield [other, index];
        other = before[other]!;
      }
      cutShort[index] = other >= 0 ? 1 : 0;
    }
  }
}

/** For each set one key a band. */
function bandKeys(sets: readonly Content[], { bands, rows }: Banding): Uint32Array {
  const keys = new Uint32Array(sets.length * bands);
  const seeds = Int32Array.from(
    { length: bands * rows },
    (_, index) => Math.imul(index + 1, 0x9e3779b1),
  );
  const signature = new Uint32Array(bands * rows);
  for (const [index, set] of sets.entries()) {
    sign(set, seeds, signature);
    for (let band = 0; band < bands; band++) {
      let key = 0;
      for (let row = 0; row < rows; row++) key = mix(key ^ signature[band * rows + row]!);
      keys[index * bands + band] = key;
    }
  }
  return keys;
}

function sign(set: Content, seeds: Int32Array, signature: Uint32Array): void {
  for (let at = 0; at < seeds.length; at++) {
    const seed = seeds[at]!;
    let least = 0xffffffff;
    for (let i = 0; i < set.length; i++) {
      const value = mix(set[i]! ^ seed);
      if (value < least) least = value;
    }
    signature[at] = least;
  }
}
