import { openDocument } from "../../extract/document.ts";
import { hashText, targetFeatures } from "../../extract/stances/target-features.ts";
import {
  bucketsOf,
  CLASSES,
  type TargetModel,
} from "../../extract/stances/target-model.ts";
import type { TargetSentence } from "../newsmtsc.ts";
import { bareArticle } from "../bare-article.ts";
import { seededRandom } from "./adam.ts";
import { compactModel, type Embeddings } from "./compact.ts";
import { type Example, type Kept, Network } from "./network.ts";

export interface TrainingOptions {
  /** @default {1} */
  readonly seed?: number;
  /** @default {10} */
  readonly epochs?: number;
  /**
   * How many networks are trained, each from the next seed, and averaged into the model.
   *
   * @default {3}
   */
  readonly members?: number;
  /** Called after each epoch with its number from 1, and the member's. */
  readonly onEpoch?: (epoch: number, member: number) => void;
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

const LABELS = ["against", "neutral", "for"];

/**
 * Trains a model of the stance toward a target. The same sentences, embeddings and seed give
 * the same model on every machine.
 */
export function trainTargetModel(
  sentences: readonly TargetSentence[],
  embeddings: Embeddings,
  { seed = 1, epochs = 10, members = 3, onEpoch }: TrainingOptions = {},
): TargetModel {
  const examples = toExamples(sentences, embeddings);
  const networks = Array.from({ length: members }, (_, member) => {
    const report = (epoch: number) => onEpoch?.(epoch, member + 1);
    return trainNetwork(examples, embeddings, epochs, seededRandom(seed + member), report);
  });
  return compactModel(networks, embeddings);
}

function trainNetwork(
  examples: readonly Example[],
  embeddings: Embeddings,
  epochs: number,
  random: () => number,
  onEpoch: (epoch: number) => void,
): Network {
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
    onEpoch(epoch + 1);
  }
  return network;
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
