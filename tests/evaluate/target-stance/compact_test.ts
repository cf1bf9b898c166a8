import { ok, strictEqual } from "node:assert/strict";
import { seededRandom } from "../../../lib/evaluate/target-stance/adam.ts";
import { compactModel } from "../../../lib/evaluate/target-stance/compact.ts";
import { Network } from "../../../lib/evaluate/target-stance/network.ts";
import { hashText } from "../../../lib/extract/stances/target-features.ts";
import { stanceProbabilities } from "../../../lib/extract/stances/target-model.ts";

const shape = { dimensions: 2, width: 2, hidden: 3, buckets: 4 };
const embeddings = {
  words: ["ill", "well"],
  vectors: Float32Array.of(1, 0.5, -0.5, 1),
  dimensions: 2,
};
const kept = { words: Uint8Array.of(1), buckets: Uint8Array.of(1) };

function network(seed: number): Network {
  const made = new Network(shape, embeddings.vectors, seededRandom(seed));
  const random = seededRandom(seed + 10);
  made.hashed.forEach((_, at) => made.hashed[at] = random() - 0.5);
  return made;
}

/** What a network says of one word and one bucket, as logits up to a constant. */
function logits(one: Network): number[] {
  one.forward({
    words: Int32Array.of(1),
    pools: Uint8Array.of(2),
    buckets: Int32Array.of(3),
    label: 0,
  }, kept);
  return [...one.output].map(Math.log);
}

Deno.test("compactModel() says the mean of what its networks say", () => {
  const networks = [network(1), network(2)];
  const model = compactModel(networks, embeddings);
  strictEqual(model.width, 4);
  const found = stanceProbabilities(model, {
    hashes: [3],
    words: [{ hash: hashText("well", 0, 4), pool: 2 }],
  });
  const [a, b] = networks.map(logits);
  const means = a!.map((value, c) => Math.exp((value + b![c]!) / 2));
  const sum = means.reduce((total, value) => total + value, 0);
  means.forEach((value, c) => ok(Math.abs(value / sum - found[c]!) < 0.01));
});

Deno.test("compactModel() sorts the hashes of its words", () => {
  const { words } = compactModel([network(1)], embeddings);
  ok(words[0]! < words[1]!);
});
