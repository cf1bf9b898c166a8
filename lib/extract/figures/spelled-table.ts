import { PhraseEndings } from "./phrase-endings.ts";
import { PhraseTable } from "../phrases.ts";
import { TokenCase, tokenize, type Tokens, tokenText } from "../tokens.ts";

/** A word or symbol with its meaning; `exact` if capitals decide ("mW", "MW"). */
export interface Spelling<Value> {
  readonly written: string;
  readonly value: Value;
  readonly exact: boolean;
}

export interface SpelledMatch<Value> {
  readonly length: number;
  readonly value: Value;
  /** The entry's own spelling. */
  readonly written: string;
}

interface Candidate<Value> extends Spelling<Value> {
  readonly compact: string;
}

/**
 * Phrases of which several may differ in capitals alone. The longest phrase wins; among its
 * spellings the one written exactly so, then one for which capitals do not matter.
 */
export class SpelledTable<Value> {
  private readonly phrases: PhraseTable<readonly Candidate<Value>[]>;
  private readonly endings: PhraseEndings;

  constructor(spellings: Iterable<Spelling<Value>>) {
    const groups = new Map<string, { phrase: string; candidates: Candidate<Value>[] }>();
    for (const spelling of spellings) {
      const compact = compactSpelling(spelling.written);
      const key = tokenTexts(spelling.written).join(" ").toLowerCase();
      const group = groups.get(key) ?? { phrase: spelling.written, candidates: [] };
      group.candidates.push({ ...spelling, compact });
      groups.set(key, group);
    }
    this.endings = new PhraseEndings(
      Array.from(groups.values(), (group) => group.phrase),
    );
    this.phrases = new PhraseTable(
      Array.from(groups.values(), (group) => [group.phrase, group.candidates] as const),
    );
  }

  /** The longest phrase that ends right before token `end`, or null. */
  matchBefore(tokens: Tokens, end: number, floor: number): SpelledMatch<Value> | null {
    for (let length = this.endings.longest(tokens, end, floor); length > 0; length--) {
      const match = this.match(tokens, end - length, end);
      if (match?.length === length) return match;
    }
    return null;
  }

  /** The longest phrase that starts at token `index` and ends before `limit`, or null. */
  match(tokens: Tokens, index: number, limit: number): SpelledMatch<Value> | null {
    for (let end = limit; end > index;) {
      const found = this.phrases.match(tokens, index, end);
      if (found === null) return null;
      const entry = choose(found.value, tokens, index, found.length);
      if (entry !== undefined) {
        return { length: found.length, value: entry.value, written: entry.written };
      }
      end = index + found.length - 1;
    }
    return null;
  }
}

const MIXED_SYMBOL_LENGTH = 4;

function choose<Value>(
  group: readonly Candidate<Value>[],
  tokens: Tokens,
  index: number,
  length: number,
): Candidate<Value> | undefined {
  const [only] = group;
  if (group.length === 1 && !only!.exact && tokens.case[index] !== TokenCase.Mixed) {
    return only;
  }
  let text = "";
  for (let i = index; i < index + length; i++) text += tokenText(tokens, i);
  const mixed = length === 1 && tokens.case[index] === TokenCase.Mixed;
  return group.find((entry) => entry.compact === text) ??
    // "MPs" are no metres per second, however loosely capitals are taken.
    group.find((entry) => !entry.exact && !(mixed && text.length <= MIXED_SYMBOL_LENGTH));
}

function tokenTexts(written: string): string[] {
  const tokens = tokenize(written);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

function compactSpelling(written: string): string {
  return tokenTexts(written).join("");
}
