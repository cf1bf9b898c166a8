import { POOLS, type TargetFeatures } from "./target-features.ts";

/** A trained model of the stance toward a target, as it is computed with. */
export interface TargetModel {
  /** Words with a vector, as sorted 32-bit hashes, and their vectors one after another. */
  readonly words: Int32Array;
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  /** Width of a word vector and of the hidden layer. */
  readonly width: number;
  readonly hidden: number;
  /** From the pools to the hidden layer, and from there to the three classes. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
  readonly outerBias: Float32Array;
  /** Three weights per hash bucket; the number of buckets is a power of two. */
  readonly hashed: Int8Array;
  readonly hashedScale: number;
}

/** Probabilities of against, neutral and for; they add up to one. */
export type StanceProbabilities = readonly [number, number, number];

/** Against, neutral, for. */
export const CLASSES = 3;

const MAGIC = 0x444c5453;

/**
 * What a model makes of the features around a target: word vectors are summed per pool and
 * go through one hidden layer, to which the weights of single words, pairs and places add.
 */
export function stanceProbabilities(
  model: TargetModel,
  features: TargetFeatures,
): StanceProbabilities {
  const logits = Float64Array.from(model.outerBias);
  addHidden(model, features, logits);
  addHashed(model, features, logits);
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers[0]! + powers[1]! + powers[2]!;
  return [powers[0]! / sum, powers[1]! / sum, powers[2]! / sum];
}

/** The pooled word vectors of a target's sentence; each pool is scaled by its size. */
function pooledVectors(model: TargetModel, { words }: TargetFeatures): Float64Array {
  const { width, vectors, vectorScale } = model;
  const pools = new Float64Array(POOLS * width);
  const counts = new Uint16Array(POOLS);
  const all = (POOLS - 1) * width;
  for (const { hash, pool } of words) {
    const word = findWord(model.words, hash);
    if (word < 0) continue;
    counts[pool]!++;
    counts[POOLS - 1]!++;
    for (let d = 0; d < width; d++) {
      const value = vectors[word * width + d]! * vectorScale;
      pools[pool * width + d]! += value;
      pools[all + d]! += value;
    }
  }
  for (let at = 0; at < pools.length; at++) {
    const count = counts[Math.floor(at / width)]!;
    if (count > 0) pools[at]! /= Math.sqrt(count);
  }
  return pools;
}

/** The bytes of a model, little-endian, as {@link readTargetModel} reads them. */
export function writeTargetModel(model: TargetModel): Uint8Array {
  const { words, vectors, hashed, width, hidden } = model;
  const header = Int32Array.of(MAGIC, words.length, width, hidden, hashed.length / CLASSES);
  const scales = Float32Array.of(model.vectorScale, model.hashedScale);
  const parts = [
    header,
    scales,
    model.inner,
    model.innerBias,
    model.outer,
    model.outerBias,
    words,
    vectors,
    hashed,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * Reads a model from its bytes.
 *
 * @throws {RangeError} If the bytes are no such model.
 */
export function readTargetModel(bytes: Uint8Array): TargetModel {
  // A copy starts at an offset that typed arrays of four bytes accept.
  const { buffer } = bytes.slice();
  const header = new Int32Array(buffer, 0, 5);
  const [magic, count, width, hidden, buckets] = header as unknown as number[];
  if (magic !== MAGIC) throw new RangeError("The bytes are no target stance model");
  let at = header.byteLength;
  const take = <T extends { byteLength: number }>(
    type: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    length: number,
  ): T => {
    const part = new type(buffer, at, length);
    at += part.byteLength;
    return part;
  };
  const scales = take(Float32Array, 2);
  return {
    width: width!,
    hidden: hidden!,
    vectorScale: scales[0]!,
    hashedScale: scales[1]!,
    inner: take(Float32Array, POOLS * width! * hidden!),
    innerBias: take(Float32Array, hidden!),
    outer: take(Float32Array, hidden! * CLASSES),
    outerBias: take(Float32Array, CLASSES),
    words: take(Int32Array, count!),
    vectors: take(Int8Array, count! * width!),
    hashed: take(Int8Array, buckets! * CLASSES),
  };
}

function addHidden(
  model: TargetModel,
  features: TargetFeatures,
  logits: Float64Array,
): void {
  const { hidden, inner, innerBias, outer } = model;
  const pools = pooledVectors(model, features);
  const sums = Float64Array.from(innerBias);
  // Row by row, as the weights lie in memory.
  for (let at = 0, row = 0; at < pools.length; at++, row += hidden) {
    const value = pools[at]!;
    if (value === 0) continue;
    for (let h = 0; h < hidden; h++) sums[h]! += value * inner[row + h]!;
  }
  for (let h = 0; h < hidden; h++) {
    const activation = Math.tanh(sums[h]!);
    for (let c = 0; c < CLASSES; c++) logits[c]! += activation * outer[h * CLASSES + c]!;
  }
}

function addHashed(
  model: TargetModel,
  features: TargetFeatures,
  logits: Float64Array,
): void {
  const { hashed, hashedScale } = model;
  const buckets = bucketsOf(features, hashed.length / CLASSES);
  const scale = hashedScale / Math.sqrt(Math.max(1, buckets.size));
  for (const bucket of buckets) {
    for (let c = 0; c < CLASSES; c++) logits[c]! += hashed[bucket * CLASSES + c]! * scale;
  }
}

/** The hash buckets of some features, each once. */
export function bucketsOf({ hashes }: TargetFeatures, buckets: number): Set<number> {
  const mask = buckets - 1;
  return new Set(hashes.map((hash) => hash & mask));
}

/** Index of a hash in the sorted hashes of the words, or -1. */
function findWord(words: Int32Array, hash: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = words[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
