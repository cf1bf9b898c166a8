import { tokenize, type Tokens, tokenText } from "./tokens.ts";
import { wordNumber } from "./vocabulary.ts";

/** A value per single word: `get` costs one array access. */
export class WordTable<Value> {
  private readonly values: (Value | undefined)[] = [];

  /** @param entries Words in any case, with what each stands for; later ones win. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      const number = wordNumber(word);
      while (this.values.length <= number) this.values.push(undefined);
      this.values[number] = value;
    }
  }

  /** What the word of token `index` stands for, or undefined. */
  get(tokens: Tokens, index: number): Value | undefined {
    return this.values[tokens.word[index]!];
  }

  /** True if the table holds the word of token `index`. */
  has(tokens: Tokens, index: number): boolean {
    return this.values[tokens.word[index]!] !== undefined;
  }
}

export interface PhraseMatch<Value> {
  /** How many tokens the phrase covers. */
  readonly length: number;
  readonly value: Value;
}

interface PhraseNode<Value> {
  readonly next: Map<number, PhraseNode<Value>>;
  /** What ends here, each with the spelling it insists on, or null for any case. */
  readonly ends: { readonly spelling: readonly string[] | null; readonly value: Value }[];
}

export interface PhraseTableOptions {
  /**
   * Match capital letters as written, so that "US" is not "us". Words written in lower
   * case in the table still match any case.
   *
   * @default {false}
   */
  readonly exactCase?: boolean;
}

/**
 * Values by phrases of one or more tokens, longest match first, in time linear in the
 * length of the match.
 *
 * @example
 * ```ts
 * import { PhraseTable } from "./phrases.ts";
 * import { tokenize } from "./tokens.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const units = new PhraseTable([["barrel", 1], ["barrels of oil", 2]]);
 * strictEqual(units.match(tokenize("Barrels of oil"), 0)?.value, 2);
 * ```
 */
export class PhraseTable<Value> {
  private readonly root: PhraseNode<Value> = { next: new Map(), ends: [] };
  /** By vocabulary number: 1 where a phrase starts with that word. */
  private readonly starts: number[] = [];
  private readonly exactCase: boolean;

  constructor(
    entries: Iterable<readonly [string, Value]>,
    options: PhraseTableOptions = {},
  ) {
    this.exactCase = options.exactCase ?? false;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** The longest phrase that starts at token `index` and ends before `limit`, or null. */
  match(
    tokens: Tokens,
    index: number,
    limit: number = tokens.count,
  ): PhraseMatch<Value> | null {
    if (this.starts[tokens.word[index]!] !== 1) return null;
    let node: PhraseNode<Value> | undefined = this.root;
    let best: PhraseMatch<Value> | null = null;
    for (let at = index; at < limit; at++) {
      node = node.next.get(tokens.word[at]!);
      if (node === undefined) break;
      for (const end of node.ends) {
        if (end.spelling === null || spelledAs(tokens, index, end.spelling)) {
          best = { length: at - index + 1, value: end.value };
          break;
        }
      }
    }
    return best;
  }

  private add(phrase: string, value: Value): void {
    const numbers = phraseWords(phrase);
    let node = this.root;
    for (const number of numbers) {
      let next = node.next.get(number);
      if (next === undefined) {
        next = { next: new Map(), ends: [] };
        node.next.set(number, next);
      }
      node = next;
    }
    const first = numbers[0];
    if (first === undefined) return;
    while (this.starts.length <= first) this.starts.push(0);
    this.starts[first] = 1;
    const exact = this.exactCase && phrase.toLowerCase() !== phrase;
    node.ends.push({ spelling: exact ? phraseTexts(phrase) : null, value });
  }
}

function phraseTexts(phrase: string): string[] {
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

/** The vocabulary numbers of a phrase's tokens, digits included; each is added if new. */
function phraseWords(phrase: string): number[] {
  return phraseTexts(phrase).map(wordNumber);
}

function spelledAs(tokens: Tokens, index: number, spelling: readonly string[]): boolean {
  return spelling.every((word, offset) =>
    word.toLowerCase() === word ||
    tokens.text.startsWith(word, tokens.start[index + offset]!)
  );
}
