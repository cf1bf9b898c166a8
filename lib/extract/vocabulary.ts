import { foldCharacter } from "./characters.ts";

/**
 * Every word that some table names, each with a small number. A token whose word stands in
 * no table has number 0, so that most of a text costs one hash and no string.
 *
 * The vocabulary only grows, and numbers never leave `extract/`, so results do not depend
 * on the order in which tables were added.
 */
const words: string[] = [""];
let slots = new Int32Array(1 << 15);

/** FNV-1a, taken up one folded code unit at a time. */
export const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** The hash of a word after one more code unit, which must be folded. */
export function hashFolded(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME);
}

/** The vocabulary number of `word`, which is added if it is new. */
export function wordNumber(word: string): number {
  const folded = foldWord(word);
  const found = lookUp(folded, 0, folded.length);
  if (found !== 0) return found;
  if (words.length * 2 >= slots.length) grow();
  words.push(folded);
  insert(folded, words.length - 1);
  return words.length - 1;
}

/** The vocabulary number of `text.slice(start, end)`, or 0 if no table names it. */
export function lookUp(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    hash = hashFolded(hash, foldCharacter(text.charCodeAt(i)));
  }
  return lookUpHashed(hash, text, start, end);
}

/** The vocabulary's spelling of a word number: lower case, plain apostrophes. */
export function wordText(word: number): string {
  return words[word] ?? "";
}

/** How many words the vocabulary holds; word numbers are below it. */
export function vocabularySize(): number {
  return words.length;
}

/** The spelling under which a word is looked up. */
export function foldWord(word: string): string {
  let folded = "";
  for (let i = 0; i < word.length; i++) {
    folded += String.fromCharCode(foldCharacter(word.charCodeAt(i)));
  }
  return folded;
}

/** As {@link lookUp}, for a caller that has hashed the word while reading it. */
export function lookUpHashed(
  hash: number,
  text: string,
  start: number,
  end: number,
): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const candidate = slots[slot]!;
    if (candidate === 0 || matches(words[candidate]!, text, start, end)) return candidate;
    slot = (slot + 1) & mask;
  }
}

function matches(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldCharacter(text.charCodeAt(start + i))) return false;
  }
  return true;
}

function insert(folded: string, number: number): void {
  const mask = slots.length - 1;
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) {
    hash = hashFolded(hash, folded.charCodeAt(i));
  }
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number;
}

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  for (let number = 1; number < words.length; number++) insert(words[number]!, number);
}
