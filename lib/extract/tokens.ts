import {
  CharacterClass,
  characterClass,
  foldCharacter,
  isUpperCase,
} from "./characters.ts";
import { HASH_SEED, hashFolded, lookUp, lookUpHashed } from "./vocabulary.ts";

const FULL_STOP = 0x2e;

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
  return new Scanner(text).scan();
}

/** The text of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
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
    const buffer = new ArrayBuffer(count * 15);
    const integers = (from: Int32Array, position: number) =>
      copied(from.subarray(0, count), new Int32Array(buffer, position * 4 * count, count));
    const bytes = (from: Uint8Array, position: number) =>
      copied(
        from.subarray(0, count),
        new Uint8Array(buffer, (12 + position) * count, count),
      );
    return {
      text,
      count,
      start: integers(this.start, 0),
      end: integers(this.end, 1),
      word: integers(this.word, 2),
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

class Scanner {
  private count = 0;

  constructor(private readonly text: string) {}

  scan(): Tokens {
    const { text } = this;
    const length = text.length;
    let position = 0;
    let gap: number = TokenGap.Paragraph;
    while (position < length) {
      const code = text.charCodeAt(position);
      const type = characterClass(code);
      if (type === CharacterClass.Space) {
        if (gap < TokenGap.Space) gap = TokenGap.Space;
        position++;
        continue;
      }
      if (type === CharacterClass.Newline) {
        // "\r\n" is one line break, and "\n \n" a blank line.
        const pair = code === 0x0d && text.charCodeAt(position + 1) === 0x0a;
        gap = gap >= TokenGap.Line ? TokenGap.Paragraph : TokenGap.Line;
        position += pair ? 2 : 1;
        continue;
      }
      position = this.token(position, type, gap);
      gap = TokenGap.None;
    }
    return scratch.tokens(text, this.count);
  }

  private token(start: number, type: number, gap: number): number {
    switch (type) {
      case CharacterClass.Letter:
        return this.letters(start, gap);
      case CharacterClass.Digit:
        return this.add(
          TokenKind.Digits,
          start,
          this.run(start, CharacterClass.Digit),
          gap,
        );
      case CharacterClass.Apostrophe:
        return this.apostrophe(start, gap);
      case CharacterClass.Surrogate:
        return this.add(TokenKind.Symbol, start, this.surrogatePair(start), gap);
      case CharacterClass.Punctuation:
        return this.add(TokenKind.Punctuation, start, start + 1, gap);
      default:
        return this.add(TokenKind.Symbol, start, start + 1, gap);
    }
  }

  /** A run of letters, hashed and sorted by case while it is read. */
  private letters(start: number, gap: number): number {
    const { text } = this;
    let end = start;
    let hash = HASH_SEED;
    let capitals = 0;
    for (let code = text.charCodeAt(start);;) {
      hash = hashFolded(hash, foldCharacter(code));
      if (isUpperCase(code)) capitals++;
      end++;
      if (end >= text.length) break;
      code = text.charCodeAt(end);
      if (characterClass(code) !== CharacterClass.Letter) break;
    }
    const letterCase = caseOf(isUpperCase(text.charCodeAt(start)), capitals, end - start);
    if (end === start + 1) {
      const dotted = this.initials(end);
      if (dotted > end) {
        const all = letterCase === TokenCase.Lower ? TokenCase.Lower : TokenCase.AllCaps;
        return this.add(TokenKind.Word, start, dotted, gap, all);
      }
    }
    return this.put(
      TokenKind.Word,
      start,
      end,
      gap,
      letterCase,
      lookUpHashed(hash, text, start, end),
    );
  }

  /** The end of dotted initials ("U.S.") whose first letter ends at `end`, else `end`. */
  private initials(end: number): number {
    const { text } = this;
    let last = end;
    while (
      text.charCodeAt(last) === FULL_STOP &&
      this.classAt(last + 1) === CharacterClass.Letter &&
      this.classAt(last + 2) !== CharacterClass.Letter
    ) last += 2;
    if (last === end) return end;
    return text.charCodeAt(last) === FULL_STOP ? last + 1 : last;
  }

  /** An apostrophe between letters opens a clitic word; elsewhere it is a mark. */
  private apostrophe(start: number, gap: number): number {
    const clitic = gap === TokenGap.None && this.count > 0 &&
      scratch.kind[this.count - 1] !== TokenKind.Punctuation &&
      this.classAt(start + 1) === CharacterClass.Letter;
    if (!clitic) return this.add(TokenKind.Punctuation, start, start + 1, gap);
    return this.add(TokenKind.Word, start, this.run(start + 1, CharacterClass.Letter), gap);
  }

  private run(start: number, type: number): number {
    let end = start + 1;
    while (this.classAt(end) === type) end++;
    return end;
  }

  private surrogatePair(start: number): number {
    const high = (this.text.charCodeAt(start) & 0xfc00) === 0xd800;
    const low = (this.text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
    return high && low ? start + 2 : start + 1;
  }

  private classAt(position: number): number {
    if (position >= this.text.length) return -1;
    return characterClass(this.text.charCodeAt(position));
  }

  private add(
    kind: number,
    start: number,
    end: number,
    gap: number,
    letterCase = 0,
  ): number {
    return this.put(kind, start, end, gap, letterCase, lookUp(this.text, start, end));
  }

  private put(
    kind: number,
    start: number,
    end: number,
    gap: number,
    letterCase: number,
    word: number,
  ): number {
    if (this.count === scratch.capacity) scratch.grow();
    const index = this.count++;
    scratch.start[index] = start;
    scratch.end[index] = end;
    scratch.word[index] = word;
    scratch.kind[index] = kind;
    scratch.case[index] = letterCase;
    scratch.gap[index] = gap;
    return end;
  }
}

function caseOf(capitalised: boolean, capitals: number, length: number): number {
  if (!capitalised) return capitals === 0 ? TokenCase.Lower : TokenCase.Mixed;
  if (capitals === 1) return TokenCase.Capitalised;
  return capitals === length ? TokenCase.AllCaps : TokenCase.Mixed;
}
