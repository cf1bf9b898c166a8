import { WordTable } from "../phrases.ts";
import { tokenize, type Tokens, tokenText } from "../tokens.ts";

/**
 * By the last word of each phrase, how many tokens the longest such phrase has. Whoever
 * looks for a phrase that ends at a token asks this first, and mostly need not look.
 */
export class PhraseEndings {
  private readonly lengths: WordTable<number>;

  constructor(phrases: Iterable<string>) {
    const lengths = new Map<string, number>();
    for (const phrase of phrases) {
      const tokens = tokenize(phrase);
      if (tokens.count === 0) continue;
      const word = tokenText(tokens, tokens.count - 1).toLowerCase();
      lengths.set(word, Math.max(tokens.count, lengths.get(word) ?? 0));
    }
    this.lengths = new WordTable(lengths);
  }

  /** The most tokens that a phrase ending before token `end` can have; 0 if none ends there. */
  longest(tokens: Tokens, end: number, floor: number): number {
    if (end <= floor) return 0;
    return Math.min(this.lengths.get(tokens, end - 1) ?? 0, end - floor);
  }
}
