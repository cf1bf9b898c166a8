import { WordTable } from "../phrases.ts";
import { TokenKind, type Tokens } from "../tokens.ts";

/**
 * A few words that are asked for token by token, without a string for each.
 *
 * @param words In lower case, with spaces between them; any case of theirs is found.
 *
 * @example
 * ```ts
 * import { wordSet } from "./word-set.ts";
 * import { tokenize } from "../tokens.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const relatives = wordSet("who which that");
 * strictEqual(relatives.has(tokenize("Those who"), 1), true);
 * ```
 */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(" ").map((word) => [word, true]));
}

/** True if the letters of token `index` end in `ending`, which is in lower-case ASCII. */
export function endsIn(tokens: Tokens, index: number, ending: string): boolean {
  if (index < 0 || index >= tokens.count) return false;
  const from = tokens.end[index]! - ending.length;
  if (from < tokens.start[index]!) return false;
  for (let at = 0; at < ending.length; at++) {
    if ((tokens.text.charCodeAt(from + at) | 0x20) !== ending.charCodeAt(at)) return false;
  }
  return true;
}

/** True if token `index` is one of some marks, each of one code unit. */
export function isMarkOf(tokens: Tokens, index: number, marks: string): boolean {
  if (tokens.kind[index] !== TokenKind.Punctuation) return false;
  const code = tokens.text.charCodeAt(tokens.start[index]!);
  for (let at = 0; at < marks.length; at++) {
    if (marks.charCodeAt(at) === code) return true;
  }
  return false;
}
