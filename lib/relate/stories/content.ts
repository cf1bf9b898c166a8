import functionWordsCsv from "../../../data/language/function-words.csv" with {
  type: "text",
};
import { parse } from "@std/csv";
import { foldWord } from "../../extract/vocabulary.ts";

const functionWords = new Set(
  parse(functionWordsCsv, { skipFirstRow: true })
    .filter((row) => row.language === "en")
    .flatMap((row) => row.words!.split(" ")),
);

/** Words are compared by so many first letters, so that inflections count as the same. */
const STEM = 5;

/** A set of content words: hashes of their stems, in order and each once. */
export type Content = Uint32Array;

/** The content words of a text. */
export function contentOf(text: string): Content {
  const stems = new Set<number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = foldWord(word);
    if (folded.length > 2 && !functionWords.has(folded)) {
      stems.add(hash(folded.slice(0, STEM)));
    }
  }
  return Uint32Array.from(stems).sort();
}

/** FNV-1a, well mixed, so that its low bits can be used. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return mix(value);
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
export function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** How much two sets of content words have in common. */
export interface Overlap {
  readonly shared: number;
  /** Shared words over all words of both. */
  readonly jaccard: number;
}

export function overlapOf(a: Content, b: Content): Overlap {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const all = a.length + b.length - shared;
  return { shared, jaccard: all === 0 ? 0 : shared / all };
}
