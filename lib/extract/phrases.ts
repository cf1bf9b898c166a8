import { addLead } from "./leads.ts";
import { tokenize, type Tokens, tokenText } from "./tokens.ts";
import { wordNumber } from "./vocabulary.ts";
import { WordValues } from "./word-values.ts";

/** A value per single word: for most words `get` costs the test of one bit. */
export class WordTable<Value> {
  private readonly values = new WordValues<Value>();

  /**
   * @param entries Words in any case, with what each stands for; later ones win.
   * @param lead Who wants to see these words in a text, as bits of {@link Lead}.
   */
  constructor(entries: Iterable<readonly [string, Value]>, lead = 0) {
    for (const [word, value] of entries) {
      const number = wordNumber(word);
      this.values.set(number, value);
      if (lead !== 0) addLead(number, lead);
    }
  }

  /** What the word of token `index` stands for, or undefined. */
  get(tokens: Tokens, index: number): Value | undefined {
    return this.values.get(tokens.word[index]);
  }

  /** True if the table holds the word of token `index`. */
  has(tokens: Tokens, index: number): boolean {
    return this.values.has(tokens.word[index]);
  }
}

export interface PhraseMatch<Value> {
  /** How many tokens the phrase covers. */
  readonly length: number;
  readonly value: Value;
}

interface PhraseNode<Value> {
  /** What comes after, by word number; null where all phrases end. */
  next: Map<number, PhraseNode<Value>> | null;
  /** What ends here. */
  readonly ends: PhraseEnd<Value>[];
}

/** What a phrase stands for, with the spelling it insists on, or null for any case. */
interface PhraseEnd<Value> {
  readonly spelling: Spelling | null;
  readonly value: Value;
}

/** By word of a phrase: how it must be written, or null for any case. */
type Spelling = readonly (string | null)[];

export interface PhraseTableOptions {
  /**
   * Match capital letters as written, so that "US" is not "us". Words written in lower
   * case in the table still match any case.
   *
   * @default {false}
   */
  readonly exactCase?: boolean;
  /**
   * Who wants to see the words with which the phrases begin, as bits of {@link Lead}.
   *
   * @default {0}
   */
  readonly lead?: number;
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
  private readonly starts = new WordValues<PhraseNode<Value>>();
  private readonly exactCase: boolean;
  private readonly lead: number;

  constructor(
    entries: Iterable<readonly [string, Value]>,
    options: PhraseTableOptions = {},
  ) {
    this.exactCase = options.exactCase ?? false;
    this.lead = options.lead ?? 0;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** The longest phrase that starts at token `index` and ends before `limit`, or null. */
  match(
    tokens: Tokens,
    index: number,
    limit: number = tokens.count,
  ): PhraseMatch<Value> | null {
    if (index >= limit) return null;
    let node = this.starts.get(tokens.word[index]);
    if (node === undefined) return null;
    let best: PhraseEnd<Value> | null = null;
    let length = 0;
    for (let at = index; node !== undefined; node = node.next.get(tokens.word[at]!)) {
      const { ends } = node;
      for (let each = 0; each < ends.length; each++) {
        const end = ends[each]!;
        if (end.spelling === null || spelledAs(tokens, index, end.spelling)) {
          best = end;
          length = at - index + 1;
          break;
        }
      }
      if (node.next === null || ++at >= limit) break;
    }
    return best === null ? null : { length, value: best.value };
  }

  private add(phrase: string, value: Value): void {
    let node: PhraseNode<Value> | null = null;
    for (const number of phraseWords(phrase)) node = this.nodeAfter(node, number);
    if (node === null) return;
    const exact = this.exactCase && phrase.toLowerCase() !== phrase;
    node.ends.push({ spelling: exact ? spellingOf(phrase) : null, value });
  }

  private nodeAfter(before: PhraseNode<Value> | null, number: number): PhraseNode<Value> {
    const known = before === null ? this.starts.get(number) : before.next?.get(number);
    if (known !== undefined) return known;
    const node: PhraseNode<Value> = { next: null, ends: [] };
    if (before === null) {
      this.starts.set(number, node);
      if (this.lead !== 0) addLead(number, this.lead);
    } else (before.next ??= new Map()).set(number, node);
    return node;
  }
}

function phraseTexts(phrase: string): string[] {
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

function spellingOf(phrase: string): Spelling {
  return phraseTexts(phrase).map((word) => word.toLowerCase() === word ? null : word);
}

/** The vocabulary numbers of a phrase's tokens, digits included; each is added if new. */
function phraseWords(phrase: string): number[] {
  return phraseTexts(phrase).map(wordNumber);
}

function spelledAs(tokens: Tokens, index: number, spelling: Spelling): boolean {
  for (let offset = 0; offset < spelling.length; offset++) {
    const word = spelling[offset]!;
    if (word === null) continue;
    const start = tokens.start[index + offset]!;
    for (let at = 0; at < word.length; at++) {
      if (tokens.text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
    }
  }
  return true;
}
