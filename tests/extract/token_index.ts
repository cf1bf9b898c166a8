import { type Tokens, tokenText } from "../../lib/extract/tokens.ts";

/** Index of the first token with this text; fails if there is none. */
export function tokenIndex(tokens: Tokens, word: string): number {
  for (let at = 0; at < tokens.count; at++) if (tokenText(tokens, at) === word) return at;
  throw new Error(`No token ${JSON.stringify(word)}`);
}
