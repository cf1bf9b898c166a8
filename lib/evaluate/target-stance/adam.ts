const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;
const EPSILON = 1e-8;
const WEIGHT_DECAY = 0.01;

/** Numbers that are learned by Adam with weight decay (Kingma and Ba 2015; Loshchilov 2019). */
export class AdamParameter {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private steps = 0;

  /** @param spread Standard deviation of the first values; 0 for all zero. */
  constructor(length: number, spread: number, random: () => number) {
    this.value = new Float32Array(length);
    this.gradient = new Float32Array(length);
    this.first = new Float32Array(length);
    this.second = new Float32Array(length);
    if (spread > 0) {
      for (let at = 0; at < length; at++) this.value[at] = normal(random) * spread;
    }
  }

  /** Moves against the gradient, which is a sum over `batch` examples, and clears it. */
  step(rate: number, batch: number): void {
    this.steps++;
    const firstBias = 1 - FIRST_DECAY ** this.steps;
    const secondBias = 1 - SECOND_DECAY ** this.steps;
    for (let at = 0; at < this.value.length; at++) {
      const gradient = this.gradient[at]! / batch;
      this.gradient[at] = 0;
      this.first[at] = FIRST_DECAY * this.first[at]! + (1 - FIRST_DECAY) * gradient;
      this.second[at] = SECOND_DECAY * this.second[at]! +
        (1 - SECOND_DECAY) * gradient * gradient;
      const move = this.first[at]! / firstBias /
        (Math.sqrt(this.second[at]! / secondBias) + EPSILON);
      this.value[at]! -= rate * (move + WEIGHT_DECAY * this.value[at]!);
    }
  }
}

/** Uniform random numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A normally distributed number (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
