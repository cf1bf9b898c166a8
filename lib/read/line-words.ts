/** What stands for a word where only its identity counts: a number, odd for all digits. */
export type WordHash = number;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|©/gu;
const CURLY_APOSTROPHE = /’/g;

/** The words of a text as cues are written: lower case, plain apostrophes. */
export function foldedWords(text: string): string[] {
  return text.toLowerCase().replace(CURLY_APOSTROPHE, "'").match(WORD) ?? [];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const COPYRIGHT = 4;
/** Not told by this table: the whole text takes the slower way. */
const UNKNOWN = 5;

const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 0x80; code++) {
  const character = String.fromCharCode(code);
  kinds[code] = /[a-z]/i.test(character) ? LETTER : /\d/.test(character) ? DIGIT : OTHER;
}
for (const character of "\u00a0\u2013\u2014\u2018\u201c\u201d\u2026\u2022\u00a3\u20ac") {
  kinds[character.charCodeAt(0)] = OTHER;
}
kinds[0x27] = APOSTROPHE;
kinds[0x2019] = APOSTROPHE;
kinds[0xa9] = COPYRIGHT;

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const LOWER_CASE = 0x20;
const SPACE = 0x20;
const COPYRIGHT_HASH = hashWord("©");

/** The hash of one word as `foldedWords` gives it. */
export function hashWord(word: string): WordHash {
  let hash = BASIS;
  let digits = word === "" ? 0 : 1;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash ^ code, PRIME);
    if (code < 0x30 || code > 0x39) digits = 0;
  }
  return (hash << 1) | digits;
}

/** True for the hash of a word that is all digits. */
export function isNumberHash(hash: WordHash): boolean {
  return (hash & 1) === 1;
}

/** The hashes of a text's words, in order, without making the words themselves. */
export function hashWords(text: string): WordHash[] {
  const hashes: WordHash[] = [];
  const { length } = text;
  let chunk = 0;
  let wordsBeforeChunk = 0;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === LETTER || kind === DIGIT) {
      at = hashWordAt(text, at, hashes);
      continue;
    }
    if (kind === UNKNOWN) {
      // Read again from the last space on, since words may go on across the character.
      const end = nextSpace(text, at);
      hashes.length = wordsBeforeChunk;
      for (const word of foldedWords(text.slice(chunk, end))) hashes.push(hashWord(word));
      at = end;
      continue;
    }
    if (kind === COPYRIGHT) hashes.push(COPYRIGHT_HASH);
    at++;
    if (code === SPACE) {
      chunk = at;
      wordsBeforeChunk = hashes.length;
    }
  }
  return hashes;
}

/** Adds the word that starts at `at`; returns the index after it. */
function hashWordAt(text: string, at: number, hashes: WordHash[]): number {
  let hash = BASIS;
  let digits = 1;
  let inPart = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === LETTER) {
      hash = Math.imul(hash ^ (code | LOWER_CASE), PRIME);
      digits = 0;
    } else if (kind === DIGIT && !inPart) hash = Math.imul(hash ^ code, PRIME);
    else if (kind === APOSTROPHE && kinds[text.charCodeAt(at + 1)] === LETTER) {
      hash = Math.imul(hash ^ 0x27, PRIME);
      digits = 0;
      inPart = true;
    } else break;
  }
  hashes.push((hash << 1) | digits);
  return at;
}

function nextSpace(text: string, from: number): number {
  const at = text.indexOf(" ", from);
  return at < 0 ? text.length : at;
}

/** One hash for two in a row. */
export function joinHashes(first: WordHash, second: WordHash): WordHash {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

/** A set of hashes that may take a few words for others, in one array access each. */
export class HashFilter {
  readonly #marks: Uint8Array;
  readonly #mask: number;

  /** @param size How many slots to use: a power of two, far more than what is added. */
  constructor(size = 0x4000) {
    this.#marks = new Uint8Array(size);
    this.#mask = size - 1;
  }

  add(hash: WordHash): void {
    this.#marks[slotOf(hash) & this.#mask] = 1;
  }

  /** False only for what was never added. */
  mayHave(hash: WordHash): boolean {
    return this.#marks[slotOf(hash) & this.#mask] === 1;
  }
}

function slotOf(hash: WordHash): number {
  return (hash >>> 1) ^ (hash >>> 15);
}
