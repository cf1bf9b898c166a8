import { foldCharacter, lower } from "./characters.ts";

/**
 * Every word that some table names, each with a small number. A token whose word stands in
 * no table has number 0, so that most of a text costs one hash and no string.
 *
 * The vocabulary only grows, and numbers never leave `extract/`, so results do not depend
 * on the order in which tables were added.
 */
const words: string[] = [""];
// What another module exports is loaded anew at each use; this is compiled in.
const folds = lower;
/** Called as a function: strings come in too many forms for a method to be compiled in. */
const { charCodeAt } = String.prototype;
/**
 * By slot, side by side in memory: the hash of the word that stands there, its number, or 0
 * if none does, and where its spelling starts and how long it is.
 */
let slots = new Int32Array(4 << 15);
let mask = (1 << 15) - 1;
/** By folded code unit: the number of the word that is nothing else. */
const singles = new Int32Array(0x10000);
/** The words one after another, so that a word is compared without its string. */
let spellings = new Uint16Array(1 << 17);
/** By word number: where its spelling starts; it ends where the next one starts. */
let spelledFrom = new Int32Array(1 << 14);

/** FNV-1a, taken up one folded code unit at a time. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of a word after one more code unit, which must be folded. */
function hashFolded(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME);
}

/** The vocabulary number of `word`, which is added if it is new. */
export function wordNumber(word: string): number {
  const folded = foldWord(word);
  const found = lookUp(folded, 0, folded.length);
  if (found !== 0) return found;
  if (words.length * 2 >= mask) growSlots();
  const number = words.length;
  words.push(folded);
  spell(folded, number);
  insert(number);
  if (folded.length === 1) singles[folded.charCodeAt(0)] = number;
  return number;
}

/** The vocabulary number of `text.slice(start, end)`, or 0 if no table names it. */
export function lookUp(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    hash = hashFolded(hash, folds[charCodeAt.call(text, i)]!);
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

/** As {@link lookUp}, for a single code unit, which must be folded. */
export function lookUpSingle(folded: number): number {
  return singles[folded]!;
}

/** As {@link lookUp}, for a caller that has hashed the word while reading it. */
export function lookUpHashed(
  hash: number,
  text: string,
  start: number,
  end: number,
): number {
  for (let slot = firstSlot(hash);; slot = (slot + 1) & mask) {
    const number = slots[4 * slot + 1]!;
    // Most words that no table names end at an empty slot or differ in their hash.
    if (number === 0) return 0;
    if (slots[4 * slot] === hash && matches(slot, text, start, end)) return number;
  }
}

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function matches(slot: number, text: string, start: number, end: number): boolean {
  const from = slots[4 * slot + 2]!;
  const length = end - start;
  if (slots[4 * slot + 3] !== length) return false;
  for (let i = 0; i < length; i++) {
    if (spellings[from + i] !== folds[charCodeAt.call(text, start + i)]) return false;
  }
  return true;
}

/** Adds the spelling of the newest word. */
function spell(folded: string, number: number): void {
  const from = spelledFrom[number]!;
  if (number + 2 > spelledFrom.length) {
    spelledFrom = enlarged(spelledFrom, new Int32Array(2 * spelledFrom.length));
  }
  spelledFrom[number + 1] = from + folded.length;
  if (from + folded.length > spellings.length) {
    const length = 2 * spellings.length + folded.length;
    spellings = enlarged(spellings, new Uint16Array(length));
  }
  for (let i = 0; i < folded.length; i++) spellings[from + i] = folded.charCodeAt(i);
}

function enlarged<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function insert(number: number): void {
  const folded = words[number]!;
  let hash: number = HASH_SEED;
  for (let i = 0; i < folded.length; i++) {
    hash = hashFolded(hash, folded.charCodeAt(i));
  }
  let slot = firstSlot(hash);
  while (slots[4 * slot + 1] !== 0) slot = (slot + 1) & mask;
  slots[4 * slot] = hash;
  slots[4 * slot + 1] = number;
  slots[4 * slot + 2] = spelledFrom[number]!;
  slots[4 * slot + 3] = folded.length;
}

function growSlots(): void {
  slots = new Int32Array(2 * slots.length);
  mask = 2 * mask + 1;
  for (let number = 1; number < words.length; number++) insert(number);
}
