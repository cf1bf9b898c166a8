import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { readTargetModel } from "../../lib/extract/stances/target-model.ts";
import { runCommand } from "./run-command.ts";

const FILE = "train-target-stance.ts";

const sentences = [
  { sentence: "They praised Ann.", from: 13, to: 16, polarity: 1 },
  { sentence: "They blamed Ann.", from: 12, to: 15, polarity: -1 },
  { sentence: "They met Ann.", from: 9, to: 12, polarity: 0 },
].map((record) => JSON.stringify(record)).join("\n");

const embeddings = {
  words: ["praised", "blamed", "met"],
  vectors: { praised: [1, 0, 9], blamed: [0, 1, 9], met: [0, 0, 9] },
  dimensions: 2,
};

Deno.test("train-target-stance writes the same model twice", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const [text, vectors, lexicon] = ["s.jsonl", "e.json", "l.json"]
      .map((name) => join(folder, name)) as [string, string, string];
    await Deno.writeTextFile(lexicon, '{"praised": 2, "blamed": -2}');
    await Deno.writeTextFile(text, sentences);
    await Deno.writeTextFile(vectors, JSON.stringify(embeddings));
    const models: Uint8Array[] = [];
    for (const name of ["a.bin", "b.bin"]) {
      const out = join(folder, name);
      const { code, stderr } = await runCommand(FILE, [text, vectors, lexicon, out]);
      strictEqual(code, 0, stderr);
      match(stderr, /3 examples, 3 words/);
      models.push(await Deno.readFile(out));
    }
    deepStrictEqual(models[0], models[1]);
    strictEqual(readTargetModel(models[0]!).words.length, 3);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("train-target-stance says what it wants", async () => {
  const { code, stderr } = await runCommand(FILE, []);
  strictEqual(code, 1);
  ok(stderr.includes("Usage: train-target-stance.ts"));
});
