import { ok } from "node:assert/strict";
import { seededRandom } from "../../../lib/evaluate/target-stance/adam.ts";
import { type Example, Network } from "../../../lib/evaluate/target-stance/network.ts";

const shape = { dimensions: 2, width: 2, hidden: 3, buckets: 4 };
const embeddings = Float32Array.of(1, 0, 0, 1);

function example(word: number, bucket: number, label: number): Example {
  return {
    words: Int32Array.of(word),
    pools: Uint8Array.of(0),
    buckets: Int32Array.of(bucket),
    label,
  };
}

const all = { words: Uint8Array.of(1), buckets: Uint8Array.of(1) };

function trained(examples: readonly Example[], turns: number): Network {
  const network = new Network(shape, embeddings, seededRandom(1));
  for (let turn = 0; turn < turns; turn++) {
    for (const each of examples) {
      network.forward(each, all);
      network.backward(each, all, 1, 0.1);
    }
    network.step(0.02, examples.length);
  }
  return network;
}

Deno.test("Network gives probabilities that add up to one", () => {
  const network = trained([], 0);
  network.forward(example(0, 0, 1), all);
  ok(Math.abs(network.output.reduce((sum, p) => sum + p, 0) - 1) < 1e-9);
});

for (
  const [what, examples] of [
    ["words", [example(0, 0, 0), example(1, 0, 2)]],
    ["buckets", [example(0, 1, 0), example(0, 2, 2)]],
  ] as const
) {
  Deno.test(`Network learns to tell ${what} apart`, () => {
    const network = trained(examples, 200);
    for (const each of examples) {
      network.forward(each, all);
      ok(network.output[each.label]! > 0.8);
    }
  });
}

Deno.test("Network leaves out what dropout does not keep", () => {
  const network = trained([example(0, 1, 0), example(0, 2, 2)], 200);
  const none = { words: Uint8Array.of(0), buckets: Uint8Array.of(0) };
  network.forward(example(0, 1, 0), none);
  const [first] = network.output;
  network.forward(example(0, 2, 2), none);
  ok(network.output[0] === first);
});
