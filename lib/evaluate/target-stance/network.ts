import { POOLS } from "../../extract/stances/target-features.ts";
import { CLASSES } from "../../extract/stances/target-model.ts";
import { AdamParameter } from "./adam.ts";

/** Sizes of the network that is trained. */
export interface NetworkShape {
  readonly dimensions: number;
  readonly width: number;
  readonly hidden: number;
  readonly buckets: number;
}

/** A training example with its words and hashes looked up. */
export interface Example {
  /** Indexes of the words that have an embedding, with the pool of each. */
  readonly words: Int32Array;
  readonly pools: Uint8Array;
  readonly buckets: Int32Array;
  /** 0 against, 1 neutral, 2 for. */
  readonly label: number;
}

/** What dropout leaves of an example: 1 where a word or bucket is kept. */
export interface Kept {
  readonly words: Uint8Array;
  readonly buckets: Uint8Array;
}

/** The network of target-model.ts in the form in which it learns. */
export class Network {
  readonly projection: AdamParameter;
  readonly inner: AdamParameter;
  readonly innerBias: AdamParameter;
  readonly outer: AdamParameter;
  readonly outerBias: AdamParameter;
  readonly hashed: Float32Array;
  private readonly squares: Float32Array;
  readonly output = new Float64Array(CLASSES);
  private readonly raw: Float32Array;
  private readonly pooled: Float32Array;
  private readonly activation: Float32Array;
  private readonly scales = new Float32Array(POOLS);

  constructor(
    readonly shape: NetworkShape,
    private readonly embeddings: Float32Array,
    random: () => number,
  ) {
    const { dimensions, width, hidden, buckets } = shape;
    const inputs = POOLS * width;
    this.projection = new AdamParameter(dimensions * width, 0.1, random);
    this.inner = new AdamParameter(inputs * hidden, 1 / Math.sqrt(inputs), random);
    this.innerBias = new AdamParameter(hidden, 0, random);
    this.outer = new AdamParameter(hidden * CLASSES, 0.1, random);
    this.outerBias = new AdamParameter(CLASSES, 0, random);
    this.hashed = new Float32Array(buckets * CLASSES);
    this.squares = new Float32Array(buckets * CLASSES);
    this.raw = new Float32Array(POOLS * dimensions);
    this.pooled = new Float32Array(inputs);
    this.activation = new Float32Array(hidden);
  }

  /** Leaves the probabilities of the classes in {@link output}. */
  forward(example: Example, kept: Kept): void {
    this.pool(example, kept.words);
    this.project();
    this.activate();
    const scale = 1 / Math.sqrt(Math.max(1, example.buckets.length));
    example.buckets.forEach((bucket, index) => {
      if (kept.buckets[index] === 0) return;
      for (let c = 0; c < CLASSES; c++) {
        this.output[c]! += this.hashed[bucket * CLASSES + c]! * scale;
      }
    });
    softmax(this.output);
  }

  /** Learns from the last forward pass; dense gradients gather until {@link step}. */
  backward(example: Example, kept: Kept, weight: number, rate: number): void {
    const error = this.output.map((p, c) => (p - (c === example.label ? 1 : 0)) * weight);
    this.learnHashed(example, kept.buckets, error, rate);
    const { width, hidden, dimensions } = this.shape;
    const inputs = POOLS * width;
    const toHidden = new Float64Array(hidden);
    for (let c = 0; c < CLASSES; c++) {
      this.outerBias.gradient[c]! += error[c]!;
      for (let h = 0; h < hidden; h++) {
        this.outer.gradient[h * CLASSES + c]! += error[c]! * this.activation[h]!;
        toHidden[h]! += error[c]! * this.outer.value[h * CLASSES + c]!;
      }
    }
    for (let h = 0; h < hidden; h++) {
      toHidden[h]! *= 1 - this.activation[h]! ** 2;
      this.innerBias.gradient[h]! += toHidden[h]!;
    }
    for (let at = 0; at < inputs; at++) {
      let toInput = 0;
      for (let h = 0; h < hidden; h++) {
        this.inner.gradient[at * hidden + h]! += toHidden[h]! * this.pooled[at]!;
        toInput += toHidden[h]! * this.inner.value[at * hidden + h]!;
      }
      const pool = Math.floor(at / width);
      const scaled = toInput * this.scales[pool]!;
      if (scaled === 0) continue;
      for (let d = 0; d < dimensions; d++) {
        this.projection.gradient[d * width + at % width]! += scaled *
          this.raw[pool * dimensions + d]!;
      }
    }
  }

  /** Moves the dense parameters by the gradients of a batch. */
  step(rate: number, batch: number): void {
    for (
      const parameter of [
        this.projection,
        this.inner,
        this.innerBias,
        this.outer,
        this.outerBias,
      ]
    ) parameter.step(rate, batch);
  }

  private pool({ words, pools }: Example, kept: Uint8Array): void {
    const { dimensions } = this.shape;
    const counts = new Uint16Array(POOLS);
    const all = (POOLS - 1) * dimensions;
    this.raw.fill(0);
    words.forEach((word, index) => {
      if (kept[index] === 0) return;
      const pool = pools[index]!;
      counts[pool]!++;
      counts[POOLS - 1]!++;
      for (let d = 0; d < dimensions; d++) {
        const value = this.embeddings[word * dimensions + d]!;
        this.raw[pool * dimensions + d]! += value;
        this.raw[all + d]! += value;
      }
    });
    counts.forEach((count, pool) =>
      this.scales[pool] = count > 0 ? 1 / Math.sqrt(count) : 0
    );
  }

  private project(): void {
    const { dimensions, width } = this.shape;
    for (let pool = 0; pool < POOLS; pool++) {
      for (let at = 0; at < width; at++) {
        let sum = 0;
        for (let d = 0; d < dimensions; d++) {
          sum += this.raw[pool * dimensions + d]! * this.projection.value[d * width + at]!;
        }
        this.pooled[pool * width + at] = sum * this.scales[pool]!;
      }
    }
  }

  private activate(): void {
    const { hidden } = this.shape;
    this.output.set(this.outerBias.value);
    for (let h = 0; h < hidden; h++) {
      let sum = this.innerBias.value[h]!;
      for (let at = 0; at < this.pooled.length; at++) {
        sum += this.pooled[at]! * this.inner.value[at * hidden + h]!;
      }
      this.activation[h] = Math.tanh(sum);
      for (let c = 0; c < CLASSES; c++) {
        this.output[c]! += this.activation[h]! * this.outer.value[h * CLASSES + c]!;
      }
    }
  }

  /** AdaGrad, since most buckets are seen only now and then. */
  private learnHashed(
    { buckets }: Example,
    kept: Uint8Array,
    error: Float64Array,
    rate: number,
  ): void {
    const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
    buckets.forEach((bucket, index) => {
      if (kept[index] === 0) return;
      for (let c = 0; c < CLASSES; c++) {
        const at = bucket * CLASSES + c;
        const gradient = error[c]! * scale;
        this.squares[at]! += gradient * gradient;
        this.hashed[at]! -= rate * gradient / (Math.sqrt(this.squares[at]!) + 0.1);
      }
    });
  }
}

function softmax(values: Float64Array): void {
  const highest = Math.max(...values);
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    values[at] = Math.exp(values[at]! - highest);
    sum += values[at]!;
  }
  for (let at = 0; at < values.length; at++) values[at]! /= sum;
}
