import { deepStrictEqual, notDeepStrictEqual, strictEqual } from "node:assert/strict";
import type { TargetSentence } from "../../../lib/evaluate/newsmtsc.ts";
import { trainTargetModel } from "../../../lib/evaluate/target-stance/train.ts";
import { openDocument } from "../../../lib/extract/document.ts";
import { writeTargetModel } from "../../../lib/extract/stances/target-model.ts";
import { stanceToward } from "../../../lib/extract/target-stance.ts";
import { articleFromText } from "../../extract/article_from_text.ts";

const embeddings = {
  words: ["praised", "blamed", "met"],
  vectors: Float32Array.of(1, 0, 0, 1, 0, 0),
  dimensions: 2,
};

const sentences: TargetSentence[] = (["for", "against", "neutral"] as const)
  .flatMap((label, index) =>
    ["Ann", "Bob", "Cid", "Dan"].map((name) => ({
      text: `They ${embeddings.words[index]} ${name} today.`,
      target: {
        start: 6 + embeddings.words[index]!.length,
        end: 9 + embeddings.words[index]!.length,
      },
      label,
    }))
  );

const options = { epochs: 20, members: 2 };

Deno.test("trainTargetModel() gives the same bytes for the same seed", () => {
  const bytes = (seed: number) =>
    writeTargetModel(trainTargetModel(sentences, embeddings, { ...options, seed }));
  deepStrictEqual(bytes(1), bytes(1));
  notDeepStrictEqual(bytes(1), bytes(3));
});

Deno.test("trainTargetModel() learns what its sentences say", () => {
  const model = trainTargetModel(sentences, embeddings, options);
  for (const { text, target, label } of sentences) {
    const document = openDocument(articleFromText(text));
    strictEqual(stanceToward(document, [target], model)[0]?.label, label);
  }
});

Deno.test("trainTargetModel() tells how far each of its networks is", () => {
  const seen: string[] = [];
  const onEpoch = (epoch: number, member: number) => seen.push(`${member}.${epoch}`);
  trainTargetModel(sentences, embeddings, { epochs: 2, members: 2, onEpoch });
  deepStrictEqual(seen, ["1.1", "1.2", "2.1", "2.2"]);
});
