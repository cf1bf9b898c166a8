import { CharacterClass, CLASS_SHIFT, classes, traits, UPPER_SHIFT } from "./characters.ts";
import { leadsOf } from "./leads.ts";
import {
  HASH_PRIME,
  HASH_SEED,
  lookUp,
  lookUpHashed,
  lookUpSingle,
  wordText,
} from "./vocabulary.ts";

// What another module exports is loaded anew at each use; these are compiled in.
const { Letter, Digit, Space, Newline, Apostrophe, Punctuation, Surrogate } =
  CharacterClass;
const classOf = classes;
const traitOf = traits;
const classShift = CLASS_SHIFT;
const upperShift = UPPER_SHIFT;
/** Called as a function: strings come in too many forms for a method to be compiled in. */
const { charCodeAt } = String.prototype;
const hashSeed = HASH_SEED;
const hashPrime = HASH_PRIME;

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;

export const TokenKind = { Word: 1, Digits: 2, Punctuation: 3, Symbol: 4 } as const;

/** How a word is written; `Lower` for everything that is no word. */
export const TokenCase = { Lower: 0, Capitalised: 1, AllCaps: 2, Mixed: 3 } as const;

/** What stands between a token and the one before it. */
export const TokenGap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;

/**
 * The tokens of one text, as parallel arrays. A run of letters is a word, a run of digits
 * is digits ("2,170.5" is five tokens), any other character stands alone, apostrophes open
 * a word of their own ("Russia's" is `Russia` and `'s`), and dotted initials are one word
 * ("U.S.", "p.m."). Words are looked up in the vocabulary in lower case.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offsets into `text`, in UTF-16 code units; `end` is exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** See {@link TokenKind}. */
  readonly kind: Uint8Array;
  /** See {@link TokenCase}. */
  readonly case: Uint8Array;
  /** See {@link TokenGap}. */
  readonly gap: Uint8Array;
  /** Vocabulary number, or 0 for a word that no table names. */
  readonly word: Int32Array;
  /** Who wants to see the token's word, as bits of {@link Lead}. */
  readonly lead: Uint8Array;
}

/**
 * Splits a text into tokens, in time linear in its length.
 *
 * @example
 * ```ts
 * import { tokenize, tokenText } from "./tokens.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const tokens = tokenize("Russia's $240bn");
 * const texts = Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
 * deepStrictEqual(texts, ["Russia", "'s", "$", "240", "bn"]);
 * ```
 */
export function tokenize(text: string): Tokens {
  const count = scan(text);
  return scratch.tokens(text, count);
}

/** The text of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/**
 * The text of token `index` in lower case if it is a word of the vocabulary, else null: a
 * string that is there already. Clitics are left out, whose apostrophes differ in texts.
 */
export function knownText(tokens: Tokens, index: number): string | null {
  const word = tokens.word[index]!;
  if (word === 0 || tokens.kind[index] !== TokenKind.Word) return null;
  const text = wordText(word);
  return text.charCodeAt(0) === APOSTROPHE ? null : text;
}

/** Arrays that every scan fills anew, so that a text costs one allocation. */
class Scratch {
  capacity = 1 << 14;
  start = new Int32Array(this.capacity);
  end = new Int32Array(this.capacity);
  word = new Int32Array(this.capacity);
  kind = new Uint8Array(this.capacity);
  case = new Uint8Array(this.capacity);
  gap = new Uint8Array(this.capacity);

  grow(): void {
    this.capacity *= 2;
    this.start = copied(this.start, new Int32Array(this.capacity));
    this.end = copied(this.end, new Int32Array(this.capacity));
    this.word = copied(this.word, new Int32Array(this.capacity));
    this.kind = copied(this.kind, new Uint8Array(this.capacity));
    this.case = copied(this.case, new Uint8Array(this.capacity));
    this.gap = copied(this.gap, new Uint8Array(this.capacity));
  }

  /** The first `count` tokens, in one piece of memory of their own. */
  tokens(text: string, count: number): Tokens {
    const buffer = new ArrayBuffer(count * 16);
    const integers = (from: Int32Array, position: number) =>
      copied(from.subarray(0, count), new Int32Array(buffer, position * 4 * count, count));
    const bytes = (from: Uint8Array, position: number) =>
      copied(
        from.subarray(0, count),
        new Uint8Array(buffer, (12 + position) * count, count),
      );
    const word = integers(this.word, 2);
    const lead = new Uint8Array(buffer, 15 * count, count);
    leadsOf(word, lead);
    return {
      text,
      count,
      start: integers(this.start, 0),
      end: integers(this.end, 1),
      word,
      lead,
      kind: bytes(this.kind, 0),
      case: bytes(this.case, 1),
      gap: bytes(this.gap, 2),
    };
  }
}

function copied<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const scratch = new Scratch();

/**
 * Puts the tokens of a text into the scratch arrays; returns how many there are. Words are
 * read in this loop itself and not in a function of their own, since most of the time goes
 * into them.
 */
function scan(text: string): number {
  const { length } = text;
  let { start: starts, end: ends, word: words, kind: kinds, case: cases, gap: gaps } =
    scratch;
  let count = 0;
  let position = 0;
  let gap: number = TokenGap.Paragraph;
  while (position < length) {
    let trait = traitOf[charCodeAt.call(text, position)]!;
    const type = trait >>> classShift & 15;
    if (type === Space) {
      if (gap < TokenGap.Space) gap = TokenGap.Space;
      position++;
      continue;
    }
    if (type === Newline) {
      position = newlineEnd(text, position);
      // "\n \n" is a blank line.
      gap = gap >= TokenGap.Line ? TokenGap.Paragraph : TokenGap.Line;
      continue;
    }
    if (count === scratch.capacity) {
      scratch.grow();
      ({ start: starts, end: ends, word: words, kind: kinds, case: cases, gap: gaps } =
        scratch);
    }
    starts[count] = position;
    gaps[count] = gap;
    gap = TokenGap.None;
    if (type !== Letter) {
      cases[count] = TokenCase.Lower;
      position = mark(text, position, type, count);
      ends[count++] = position;
      continue;
    }
    const first = trait >>> upperShift;
    let hash = hashSeed;
    let capitals = 0;
    let end = position;
    do {
      hash = Math.imul(hash ^ trait & 0xffff, hashPrime);
      capitals += trait >>> upperShift;
      end++;
      if (end === length) break;
      trait = traitOf[charCodeAt.call(text, end)]!;
    } while ((trait >>> classShift & 15) === Letter);
    kinds[count] = TokenKind.Word;
    const dotted = end === position + 1 ? initialsEnd(text, end) : end;
    if (dotted > end) {
      cases[count] = capitals > 0 ? TokenCase.AllCaps : TokenCase.Lower;
      words[count] = lookUp(text, position, dotted);
    } else {
      cases[count] = capitals === 0
        ? TokenCase.Lower
        : caseOf(first, capitals, end - position);
      words[count] = lookUpHashed(hash, text, position, end);
    }
    position = dotted;
    ends[count++] = position;
  }
  return count;
}

/** The end of a line break; "\r\n" is one. */
function newlineEnd(text: string, position: number): number {
  const pair = charCodeAt.call(text, position) === 0x0d &&
    charCodeAt.call(text, position + 1) === 0x0a;
  return pair ? position + 2 : position + 1;
}

/** The end of dotted initials ("U.S.") whose first letter ends at `end`, else `end`. */
function initialsEnd(text: string, end: number): number {
  let last = end;
  while (
    charCodeAt.call(text, last) === FULL_STOP &&
    classAt(text, last + 1) === Letter &&
    classAt(text, last + 2) !== Letter
  ) last += 2;
  if (last === end) return end;
  return charCodeAt.call(text, last) === FULL_STOP ? last + 1 : last;
}

/** Reads what starts with no letter as token `index`; returns its end. */
function mark(text: string, start: number, type: number, index: number): number {
  scratch.kind[index] = type === Digit
    ? TokenKind.Digits
    : type === Punctuation || type === Apostrophe
    ? TokenKind.Punctuation
    : TokenKind.Symbol;
  const end = markEnd(text, start, type, index);
  scratch.word[index] = end === start + 1
    ? lookUpSingle(traitOf[charCodeAt.call(text, start)]! & 0xffff)
    : lookUp(text, start, end);
  return end;
}

function markEnd(text: string, start: number, type: number, index: number): number {
  if (type === Digit) return runEnd(text, start, Digit);
  if (type === Surrogate) return surrogateEnd(text, start);
  if (type !== Apostrophe || !opensClitic(text, start, index)) {
    return start + 1;
  }
  scratch.kind[index] = TokenKind.Word;
  return runEnd(text, start + 1, Letter);
}

/** An apostrophe between letters opens a clitic word; elsewhere it is a mark. */
function opensClitic(text: string, start: number, index: number): boolean {
  return index > 0 && scratch.gap[index] === TokenGap.None &&
    scratch.kind[index - 1] !== TokenKind.Punctuation &&
    classAt(text, start + 1) === Letter;
}

function runEnd(text: string, start: number, type: number): number {
  let end = start + 1;
  while (classAt(text, end) === type) end++;
  return end;
}

function surrogateEnd(text: string, start: number): number {
  const high = (charCodeAt.call(text, start) & 0xfc00) === 0xd800;
  const low = (charCodeAt.call(text, start + 1) & 0xfc00) === 0xdc00;
  return high && low ? start + 2 : start + 1;
}

function classAt(text: string, position: number): number {
  if (position >= text.length) return -1;
  return classOf[charCodeAt.call(text, position)]!;
}

/** The case of a word with capitals; `first` is 1 if its first letter is one. */
function caseOf(first: number, capitals: number, length: number): number {
  if (first === 0) return TokenCase.Mixed;
  if (capitals === 1) return TokenCase.Capitalised;
  return capitals === length ? TokenCase.AllCaps : TokenCase.Mixed;
}
