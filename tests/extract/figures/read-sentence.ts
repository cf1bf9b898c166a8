import type { Quantity, TokenRange } from "../../../lib/extract/figures/quantity.ts";
import { readQuantities } from "../../../lib/extract/figures/reader.ts";
import { readTerm, type Scope, type Term } from "../../../lib/extract/figures/terms.ts";
import { tokenize, type Tokens } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

export interface ReadSentence {
  readonly tokens: Tokens;
  readonly scope: Scope;
  /** As they were read, before the stages that look at what stands around them. */
  readonly quantities: Quantity[];
}

/** A text as one sentence, with its quantities. */
export function readSentence(text: string): ReadSentence {
  const tokens = tokenize(text);
  const scope = { first: 0, last: tokens.count, sentence: 0 };
  return { tokens, scope, quantities: readQuantities(tokens, scope) };
}

/** The number that starts at the first token with this text, with its sign and unit. */
export function termAt(text: string, word: string): ReadSentence & { readonly term: Term } {
  const sentence = readSentence(text);
  const { tokens } = sentence;
  const term = readTerm(tokens, tokenIndex(tokens, word), 0, tokens.count);
  if (term === null) throw new Error(`No number at ${JSON.stringify(word)}`);
  return { ...sentence, term };
}

/** The words of a range of tokens. */
export function wordsOf(tokens: Tokens, { first, last }: TokenRange): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
}
