import { openDocument } from "../../extract/document.ts";
import { hashText, POOLS, targetFeatures } from "../../extract/stances/target-features.ts";
import {
  bucketsOf,
  CLASSES,
  type TargetModel,
} from "../../extract/stances/target-model.ts";
import type { TargetSentence } from "../newsmtsc.ts";
import { bareArticle } from "../bare-article.ts";
import { seededRandom } from "./adam.ts";
import { type Example, type Kept, Network } from "./network.ts";

/** Words with their embeddings, one after another. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

export interface TrainingOptions {
  /** @default {1} */
  readonly seed?: number;
  /** @default {10} */
  readonly epochs?: number;
  /** Called after each epoch with its number from 1. */
  readonly onEpoch?: (epoch: number) => void;
}

const WIDTH = 16;
const HIDDEN = 32;
const BUCKETS = 1 << 15;
const BATCH = 16;
const DENSE_RATE = 0.003;
const HASHED_RATE = 0.08;
const DROPOUT = 0.3;
/** How far rare classes are made up for: 0 not at all, 1 fully. */
const BALANCE = 0.7;

/** Values beyond so many times the root mean square are cut when they become bytes. */
const OUTLIER = 5;

const LABELS = ["against", "neutral", "for"];

/**
 * Trains a model of the stance toward a target. The same sentences, embeddings and seed give
 * the same model on every machine.
 */
export function trainTargetModel(
  sentences: readonly TargetSentence[],
  embeddings: Embeddings,
  { seed = 1, epochs = 10, onEpoch }: TrainingOptions = {},
): TargetModel {
  const random = seededRandom(seed);
  const examples = toExamples(sentences, embeddings);
  const shape = {
    dimensions: embeddings.dimensions,
    width: WIDTH,
    hidden: HIDDEN,
    buckets: BUCKETS,
  };
  const network = new Network(shape, embeddings.vectors, random);
  const weights = classWeights(examples);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = DENSE_RATE * (1 - epoch / epochs);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const index of batch) {
        const example = examples[index]!;
        const kept = dropOut(example, random);
        network.forward(example, kept);
        network.backward(example, kept, weights[example.label]!, HASHED_RATE);
      }
      network.step(rate, batch.length);
    }
    onEpoch?.(epoch + 1);
  }
  return quantise(network, embeddings);
}

function toExamples(
  sentences: readonly TargetSentence[],
  { words }: Embeddings,
): Example[] {
  const indexes = new Map<number, number>();
  words.forEach((word, index) => {
    const hash = hashText(word, 0, word.length);
    if (!indexes.has(hash)) indexes.set(hash, index);
  });
  return sentences.map(({ text, target, label }) => {
    const { tokens } = openDocument(bareArticle("sentence", text));
    let from = 0;
    while (from < tokens.count && tokens.end[from]! <= target.start) from++;
    let to = from;
    while (to < tokens.count && tokens.start[to]! < target.end) to++;
    const features = targetFeatures(tokens, 0, tokens.count, from, to);
    const known = features.words.filter(({ hash }) => indexes.has(hash));
    return {
      words: Int32Array.from(known, ({ hash }) => indexes.get(hash)!),
      pools: Uint8Array.from(known, ({ pool }) => pool),
      buckets: Int32Array.from(bucketsOf(features, BUCKETS)),
      label: LABELS.indexOf(label),
    };
  });
}

function classWeights(examples: readonly Example[]): number[] {
  const counts = new Array<number>(CLASSES).fill(0);
  for (const { label } of examples) counts[label]!++;
  return counts.map((count) =>
    Math.pow(examples.length / CLASSES / Math.max(1, count), BALANCE)
  );
}

function dropOut({ words, buckets }: Example, random: () => number): Kept {
  const keep = () => random() < DROPOUT ? 0 : 1;
  return { words: Uint8Array.from(words, keep), buckets: Uint8Array.from(buckets, keep) };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Projects the words' embeddings once and for all, and stores what is large in bytes. */
function quantise(
  network: Network,
  { words, vectors, dimensions }: Embeddings,
): TargetModel {
  const byHash = new Map<number, number>();
  words.forEach((word, index) => {
    const hash = hashText(word, 0, word.length);
    if (!byHash.has(hash)) byHash.set(hash, index);
  });
  const hashes = Int32Array.from(byHash.keys()).sort();
  const projected = new Float32Array(hashes.length * WIDTH);
  hashes.forEach((hash, row) => {
    const word = byHash.get(hash)! * dimensions;
    for (let at = 0; at < WIDTH; at++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) {
        sum += vectors[word + d]! * network.projection.value[d * WIDTH + at]!;
      }
      projected[row * WIDTH + at] = sum;
    }
  });
  const [bytes, vectorScale] = toBytes(projected);
  const [hashed, hashedScale] = toBytes(network.hashed);
  return {
    words: hashes,
    vectors: bytes,
    vectorScale,
    width: WIDTH,
    hidden: HIDDEN,
    inner: network.inner.value.slice(0, POOLS * WIDTH * HIDDEN),
    innerBias: network.innerBias.value,
    outer: network.outer.value,
    outerBias: network.outerBias.value,
    hashed,
    hashedScale,
  };
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
