import { isPossessive } from "../actors/actor-role.ts";
import { type ActorTable, stateOf } from "../actors/actor-table.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { addLead } from "../leads.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { WordValues } from "../word-values.ts";
import type { Pattern, PatternElement } from "./pattern.ts";
import { WordClass, wordClass } from "./word-classes.ts";

/** Where a pattern was found, in tokens; `last` is exclusive. */
export interface PatternHit {
  readonly first: number;
  readonly last: number;
  /** Mentions that fill the slots of a stance cue, or -1. */
  readonly holder: number;
  readonly target: number;
  /** Mentions that fill the pattern's actor steps, in order. */
  readonly actors: readonly number[];
}

/** What can be found at one word, with what each needs, in one piece of memory. */
export interface Candidates<Value> {
  readonly values: Value[];
  /**
   * What each value needs: 1 if it needs an actor, then the number of each set of words of
   * which the sentence must hold one.
   */
  readonly needs: number[];
  /** By value: where its needs start; they end where the next ones start. */
  readonly starts: number[];
}

/** Patterns by the vocabulary number of the word at their anchor. */
export class PatternIndex<Value extends { readonly pattern: Pattern }> {
  private readonly byWord = new WordValues<Candidates<Value>>();

  /** @param lead Who wants to see the anchors' words, as bits of {@link Lead}. */
  constructor(values: readonly Value[], private readonly lead = 0) {
    for (const value of values) {
      const anchor = value.pattern.elements[value.pattern.anchor]!;
      if (anchor.form !== "word") continue;
      for (const number of anchor.numbers) this.add(number, value);
    }
  }

  /** What can be found at a token. */
  at(tokens: Tokens, index: number): readonly Value[] | undefined {
    return this.candidates(tokens, index)?.values;
  }

  /** As {@link at}, with what each value needs. */
  candidates(tokens: Tokens, index: number): Candidates<Value> | undefined {
    return this.byWord.get(tokens.word[index]);
  }

  private add(number: number, value: Value): void {
    let found = this.byWord.get(number);
    if (found === undefined) {
      found = { values: [], needs: [], starts: [0] };
      this.byWord.set(number, found);
      if (this.lead !== 0) addLead(number, this.lead);
    }
    const { namesActors, needs } = value.pattern;
    found.values.push(value);
    found.needs.push(namesActors ? 1 : 0);
    for (const numbers of needs) found.needs.push(setNumber(numbers));
    found.starts.push(found.needs.length);
  }
}

/** True if `numbers`, which are few, hold `number`. */
function isAmong(numbers: Int32Array, number: number): boolean {
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] === number) return true;
  }
  return false;
}

/** By the words of a set: its number. Patterns share most of their sets. */
const setNumbers = new Map<string, number>();
/** By word number: the sets that hold the word. */
const setsOf = new WordValues<number[]>();

function setNumber(words: Int32Array): number {
  const key = words.join(" ");
  const known = setNumbers.get(key);
  if (known !== undefined) return known;
  const number = setNumbers.size;
  setNumbers.set(key, number);
  for (const word of words) {
    const sets = setsOf.get(word);
    if (sets === undefined) setsOf.set(word, [number]);
    else sets.push(number);
  }
  return number;
}

/** By number of a set of words: the last search that saw one of them. */
let seen = new Uint32Array(1 << 12);
let search = 0;

/** Takes note of the words from token `first` to `last`; returns the number of the search. */
function noteWords({ word }: Tokens, first: number, last: number): number {
  if (seen.length < setNumbers.size) seen = new Uint32Array(2 * setNumbers.size);
  search = search + 1 >>> 0;
  const noted = seen;
  for (let at = first; at < last; at++) {
    const sets = setsOf.get(word[at]);
    if (sets === undefined) continue;
    for (let each = 0; each < sets.length; each++) noted[sets[each]!] = search;
  }
  return search;
}

/** True if the words of search `number` hold one of each set from `from` to `to`. */
function hasAll(
  needs: readonly number[],
  from: number,
  to: number,
  number: number,
): boolean {
  const noted = seen;
  for (let at = from; at < to; at++) {
    if (noted[needs[at]!] !== number) return false;
  }
  return true;
}

/** How many articles, marks and hyphens may stand before a step. */
const MOST_PASSED = 3;
const PASSED_MARKS = "\"“”„«»‘’'-–";

/** Matches patterns around their anchors within one sentence. */
export class PatternMatcher {
  private first = 0;
  private last = 0;
  private hasActors = false;
  /** The search that took note of the sentence's words, or 0 if none has yet. */
  private search = 0;
  private holder = -1;
  private target = -1;
  private actors: number[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly index: MentionIndex,
    private readonly table: ActorTable,
  ) {}

  /** Sets the bounds, in tokens, that no match may leave. */
  within(first: number, last: number): void {
    this.first = first;
    this.last = last;
    this.hasActors = this.index.anyWithin(first, last);
    this.search = 0;
  }

  /** The first of some candidates, from `from` on, that the sentence can hold, or -1. */
  next({ needs, starts }: Candidates<unknown>, from: number): number {
    for (let value = from; value + 1 < starts.length; value++) {
      const start = starts[value]!;
      if (needs[start] === 1 && !this.hasActors) continue;
      const end = starts[value + 1]!;
      if (end === start + 1) return value;
      if (this.search !== search || search === 0) {
        this.search = noteWords(this.tokens, this.first, this.last);
      }
      if (hasAll(needs, start + 1, end, this.search)) return value;
    }
    return -1;
  }

  /** The match of a pattern whose anchor is at token `anchor`, or null. */
  match({ elements, anchor, namesActors }: Pattern, at: number): PatternHit | null {
    if (namesActors && !this.hasActors) return null;
    this.holder = -1;
    this.target = -1;
    if (this.actors.length > 0) this.actors = [];
    const last = this.right(elements, anchor + 1, at + 1);
    if (last < 0) return null;
    const first = this.left(elements, anchor - 1, at);
    if (first < 0) return null;
    return { first, last, holder: this.holder, target: this.target, actors: this.actors };
  }

  /** The token after the last step, or -1 if the steps from `step` do not match at `at`. */
  private right(elements: readonly PatternElement[], step: number, at: number): number {
    if (step >= elements.length) return at;
    const element = elements[step]!;
    if (element.form === "gap") {
      for (
        let skipped = 0;
        skipped <= element.most && at + skipped < this.last;
        skipped++
      ) {
        const end = this.right(elements, step + 1, at + skipped);
        if (end >= 0) return end;
      }
      return -1;
    }
    let from = at;
    for (let passed = 0; passed <= MOST_PASSED && from < this.last; passed++) {
      const end = this.stepRight(element, from);
      if (end >= 0) {
        const rest = this.right(elements, step + 1, end);
        if (rest >= 0) return rest;
      }
      if (!this.canPass(from)) return -1;
      from++;
    }
    return -1;
  }

  private left(elements: readonly PatternElement[], step: number, end: number): number {
    if (step < 0) return end;
    const element = elements[step]!;
    if (element.form === "gap") {
      for (
        let skipped = 0;
        skipped <= element.most && end - skipped > this.first;
        skipped++
      ) {
        const start = this.left(elements, step - 1, end - skipped);
        if (start >= 0) return start;
      }
      return -1;
    }
    let to = end;
    for (let passed = 0; passed <= MOST_PASSED && to > this.first; passed++) {
      const start = this.stepLeft(element, to - 1);
      if (start >= 0) {
        const rest = this.left(elements, step - 1, start);
        if (rest >= 0) return rest;
      }
      if (!this.canPass(to - 1)) return -1;
      to--;
    }
    return -1;
  }

  private stepRight(element: PatternElement, at: number): number {
    if (element.form === "word") {
      return isAmong(element.numbers, this.tokens.word[at]!) ? at + 1 : -1;
    }
    const found = this.index.at(at);
    if (found < 0 || this.index.first(found) !== at || !this.fits(element, found)) {
      return -1;
    }
    const end = this.index.last(found);
    return end < this.last && isPossessive(this.tokens, end) ? end + 1 : end;
  }

  private stepLeft(element: PatternElement, at: number): number {
    if (element.form === "word") {
      return isAmong(element.numbers, this.tokens.word[at]!) ? at : -1;
    }
    const covered = at > this.first && isPossessive(this.tokens, at) ? at - 1 : at;
    const found = this.index.at(covered);
    if (found < 0 || this.index.last(found) !== covered + 1) return -1;
    return this.fits(element, found) ? this.index.first(found) : -1;
  }

  private fits(element: PatternElement, found: number): boolean {
    if (element.form !== "actor") return false;
    const mention = this.index.mentions[found]!;
    if (mention.role === "place") return false;
    if (element.actor !== null && !this.belongs(mention.actor, element.actor)) {
      if (mention.partner === undefined || !this.belongs(mention.partner, element.actor)) {
        return false;
      }
    }
    if (element.slot === "holder") this.holder = found;
    else if (element.slot === "target") this.target = found;
    this.actors.push(found);
    return true;
  }

  private belongs(actor: string, to: string): boolean {
    return actor === to || stateOf(this.table, actor) === to;
  }

  /** Articles, possessives, quote marks and hyphens are no obstacle. */
  private canPass(at: number): boolean {
    if (this.tokens.kind[at] === TokenKind.Punctuation) {
      return PASSED_MARKS.includes(this.tokens.text[this.tokens.start[at]!]!);
    }
    return (wordClass(this.tokens, at) & (WordClass.Article | WordClass.Possessive)) !== 0;
  }
}
