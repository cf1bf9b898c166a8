import { hashText, POOLS } from "../../extract/stances/target-features.ts";
import type { TargetModel } from "../../extract/stances/target-model.ts";
import type { Network } from "./network.ts";

/** Words with their embeddings, one after another. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/** Values beyond so many times the root mean square are cut when they become bytes. */
const OUTLIER = 5;

/**
 * Makes one model of networks that were trained alike: it gives the mean of what they say
 * before the probabilities are taken. Their hidden layers stand side by side, their hashed
 * weights are averaged, and what is large is stored in bytes.
 */
export function compactModel(
  networks: readonly Network[],
  embeddings: Embeddings,
): TargetModel {
  const { shape } = networks[0]!;
  const width = shape.width * networks.length;
  const hidden = shape.hidden * networks.length;
  const [words, projected] = projectWords(networks, embeddings);
  const [vectors, vectorScale] = toBytes(projected);
  const [hashed, hashedScale] = toBytes(mean(networks.map((network) => network.hashed)));
  return {
    words,
    vectors,
    vectorScale,
    width,
    hidden,
    inner: besideEachOther(networks, width, hidden),
    innerBias: joined(networks.map(({ innerBias }) => innerBias.value)),
    outer: joined(networks.map(({ outer }) => outer.value))
      .map((weight) => weight / networks.length),
    outerBias: mean(networks.map(({ outerBias }) => outerBias.value)),
    hashed,
    hashedScale,
  };
}

/** The hashes of the words, sorted, with each network's projection of their embeddings. */
function projectWords(
  networks: readonly Network[],
  { words, vectors, dimensions }: Embeddings,
): [Int32Array, Float32Array] {
  const byHash = new Map<number, number>();
  words.forEach((word, index) => {
    const hash = hashText(word, 0, word.length);
    if (!byHash.has(hash)) byHash.set(hash, index);
  });
  const hashes = Int32Array.from(byHash.keys()).sort();
  const { width } = networks[0]!.shape;
  const projected = new Float32Array(hashes.length * width * networks.length);
  let to = 0;
  for (const hash of hashes) {
    const word = byHash.get(hash)! * dimensions;
    for (const { projection } of networks) {
      for (let at = 0; at < width; at++) {
        let sum = 0;
        for (let d = 0; d < dimensions; d++) {
          sum += vectors[word + d]! * projection.value[d * width + at]!;
        }
        projected[to++] = sum;
      }
    }
  }
  return [hashes, projected];
}

/** The weights from the pools to the hidden layers, zero between one network and another. */
function besideEachOther(
  networks: readonly Network[],
  width: number,
  hidden: number,
): Float32Array {
  const inner = new Float32Array(POOLS * width * hidden);
  networks.forEach(({ shape, inner: { value } }, member) => {
    for (let pool = 0; pool < POOLS; pool++) {
      for (let at = 0; at < shape.width; at++) {
        const from = (pool * shape.width + at) * shape.hidden;
        const row = pool * width + member * shape.width + at;
        const to = row * hidden + member * shape.hidden;
        inner.set(value.subarray(from, from + shape.hidden), to);
      }
    }
  });
  return inner;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function mean(parts: readonly Float32Array[]): Float32Array {
  const sums = new Float32Array(parts[0]!.length);
  for (const part of parts) part.forEach((value, at) => sums[at]! += value / parts.length);
  return sums;
}

/** Values in bytes with their scale; the few that are far out are cut to the largest byte. */
function toBytes(values: Float32Array): [Int8Array, number] {
  let squares = 0;
  let used = 0;
  for (const value of values) {
    if (value === 0) continue;
    squares += value * value;
    used++;
  }
  const scale = Math.max(Math.sqrt(squares / Math.max(1, used)), 1e-9) * OUTLIER / 127;
  const toByte = (value: number) =>
    Math.max(-127, Math.min(127, Math.round(value / scale)));
  return [Int8Array.from(values, toByte), scale];
}
