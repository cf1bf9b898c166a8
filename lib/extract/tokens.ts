import {
  CharacterClass,
  characterClass,
  foldCharacter,
  isUpperCase,
} from "./characters.ts";
import { lookUp } from "./vocabulary.ts";

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

class Scanner {
  private count = 0;
  private capacity: number;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private case: Uint8Array;
  private gap: Uint8Array;
  private word: Int32Array;

  constructor(private readonly text: string) {
    this.capacity = (text.length >> 2) + 16;
    this.start = new Int32Array(this.capacity);
    this.end = new Int32Array(this.capacity);
    this.kind = new Uint8Array(this.capacity);
    this.case = new Uint8Array(this.capacity);
    this.gap = new Uint8Array(this.capacity);
    this.word = new Int32Array(this.capacity);
  }

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
    return this.finish();
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

  private letters(start: number, gap: number): number {
    let end = this.run(start, CharacterClass.Letter);
    if (end === start + 1) end = this.initials(end);
    return this.add(TokenKind.Word, start, end, gap, this.caseOf(start, end));
  }

  /** The end of dotted initials ("U.S.") whose first letter ends at `end`, else `end`. */
  private initials(end: number): number {
    const { text } = this;
    let last = end;
    while (
      text.charCodeAt(last) === 0x2e && // "."
      this.classAt(last + 1) === CharacterClass.Letter &&
      this.classAt(last + 2) !== CharacterClass.Letter
    ) last += 2;
    if (last === end) return end;
    return text.charCodeAt(last) === 0x2e ? last + 1 : last;
  }

  /** An apostrophe between letters opens a clitic word; elsewhere it is a mark. */
  private apostrophe(start: number, gap: number): number {
    const clitic = gap === TokenGap.None && this.count > 0 &&
      this.kind[this.count - 1] !== TokenKind.Punctuation &&
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

  private caseOf(start: number, end: number): number {
    const { text } = this;
    const first = isUpperCase(text.charCodeAt(start));
    let uppers = 0;
    let lowers = 0;
    for (let i = start + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (isUpperCase(code)) uppers++;
      else if (foldCharacter(code) === code && code !== 0x2e) lowers++;
    }
    if (!first) return uppers === 0 ? TokenCase.Lower : TokenCase.Mixed;
    if (lowers === 0 && end > start + 1) return TokenCase.AllCaps;
    return uppers === 0 ? TokenCase.Capitalised : TokenCase.Mixed;
  }

  private add(
    kind: number,
    start: number,
    end: number,
    gap: number,
    letterCase = 0,
  ): number {
    if (this.count === this.capacity) this.grow();
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.kind[index] = kind;
    this.case[index] = letterCase;
    this.gap[index] = gap;
    this.word[index] = lookUp(this.text, start, end);
    return end;
  }

  private grow(): void {
    this.capacity *= 2;
    const larger = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = larger(this.start, new Int32Array(this.capacity));
    this.end = larger(this.end, new Int32Array(this.capacity));
    this.kind = larger(this.kind, new Uint8Array(this.capacity));
    this.case = larger(this.case, new Uint8Array(this.capacity));
    this.gap = larger(this.gap, new Uint8Array(this.capacity));
    this.word = larger(this.word, new Int32Array(this.capacity));
  }

  private finish(): Tokens {
    const { text, count } = this;
    return {
      text,
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      kind: this.kind.subarray(0, count),
      case: this.case.subarray(0, count),
      gap: this.gap.subarray(0, count),
      word: this.word.subarray(0, count),
    };
  }
}
