import { parse } from "@std/csv";
import { isOutletName } from "./outlet.ts";
import {
  HashFilter,
  hashWord,
  isNumberHash,
  joinHashes,
  type WordHash,
} from "./line-words.ts";
import { foldedWords, type Line } from "./text-lines.ts";

/** Where in a line a cue's phrase has to stand. */
type CueMatch = "whole" | "start" | "end" | "within" | "colon" | "outlet";

interface Cue<Kind> {
  readonly pattern: readonly string[];
  readonly match: CueMatch;
  readonly kind: Kind;
}

/** Most words that a `*` in a phrase stands for. */
const WILDCARD_REACH = 8;
/** A line longer than this is no label, whatever it ends with. */
const LABEL_WORDS = 60;

/** Tells from one or two words that no phrase opens with them. */
class OpeningFilter {
  /** First words of the phrases whose second word is free. */
  readonly #words = new HashFilter();
  readonly #pairs = new HashFilter();

  add([first, second]: readonly string[]): void {
    if (second === undefined || second === "*" || second === "#") {
      this.#words.add(hashWord(first!));
    } else this.#pairs.add(joinHashes(hashWord(first!), hashWord(second)));
  }

  mayOpen(hashes: readonly WordHash[], at: number): boolean {
    const hash = hashes[at]!;
    return this.#words.mayHave(hash) ||
      (at + 1 < hashes.length && this.#pairs.mayHave(joinHashes(hash, hashes[at + 1]!)));
  }
}

/**
 * Phrases that give a line away, looked up by their first word. A table has the columns
 * `phrase`, `match` and `kind`. In a phrase `#` stands for a number and `*` for one to
 * eight words. `match` says where the phrase has to stand: it is the `whole` line, its
 * `start`, its `end`, anywhere `within`, or at its start before a `colon` or before the
 * name of an `outlet` that ends the line.
 */
export class CueTable<Kind extends string> {
  readonly #byFirstWord = new Map<string, Cue<Kind>[]>();
  /** How cues open that may stand at the line's start, and those anywhere in it. */
  readonly #atStart = new OpeningFilter();
  readonly #anywhere = new OpeningFilter();
  #hasNumberAnywhere = false;

  constructor(csv: string) {
    for (const row of parse(csv, { skipFirstRow: true })) {
      const pattern = row.phrase!.split(" ").map((word) =>
        word === "*" || word === "#" ? word : foldedWords(word)[0] ?? word
      );
      const cue = { pattern, match: row.match as CueMatch, kind: row.kind as Kind };
      const first = pattern[0]!;
      this.#byFirstWord.set(first, [...this.#byFirstWord.get(first) ?? [], cue]);
      this.#atStart.add(pattern);
      if (cue.match !== "within" && cue.match !== "end") continue;
      this.#anywhere.add(pattern);
      if (first === "#") this.#hasNumberAnywhere = true;
    }
  }

  /** The kind of the first cue that the line matches, or null. */
  find(line: Line): Kind | null {
    const { hashes } = line;
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at]!;
      const number = isNumberHash(hash) && (at === 0 || this.#hasNumberAnywhere);
      const filter = at === 0 ? this.#atStart : this.#anywhere;
      if (!number && !filter.mayOpen(hashes, at)) continue;
      const kind = this.#findAt(line, at, line.words[at]!) ??
        (number ? this.#findAt(line, at, "#") : null);
      if (kind !== null) return kind;
    }
    return null;
  }

  #findAt(line: Line, at: number, first: string): Kind | null {
    const cues = this.#byFirstWord.get(first);
    if (cues === undefined) return null;
    for (const cue of cues) {
      if (at > 0 && cue.match !== "within" && cue.match !== "end") continue;
      const end = matchPattern(cue.pattern, line.words, at);
      if (end >= 0 && isPlaced(cue.match, line, end)) return cue.kind;
    }
    return null;
  }
}

function isPlaced(match: CueMatch, line: Line, end: number): boolean {
  switch (match) {
    case "within":
      return true;
    case "start":
      return true;
    case "whole":
      return end === line.words.length;
    case "end":
      return end === line.words.length && end <= LABEL_WORDS;
    case "colon":
      return wordsBeforeColon(line) === end;
    case "outlet":
      return end < line.words.length && isOutletName(textAfterWords(line.text, end));
  }
}

/** Index after the words that match `pattern` from `at`, or -1. */
function matchPattern(
  pattern: readonly string[],
  words: readonly string[],
  at: number,
): number {
  let word = at;
  for (let i = 0; i < pattern.length; i++) {
    const wanted = pattern[i]!;
    if (wanted === "*") {
      const rest = pattern[i + 1];
      if (rest === undefined) return Math.min(words.length, word + WILDCARD_REACH);
      const limit = Math.min(words.length, word + WILDCARD_REACH + 1);
      do word++; while (word < limit && !isWord(words[word], rest));
      if (word >= limit) return -1;
    } else if (isWord(words[word], wanted)) word++;
    else return -1;
  }
  return word;
}

function isWord(word: string | undefined, wanted: string): boolean {
  return word !== undefined && (word === wanted || (wanted === "#" && isNumber(word)));
}

function isNumber(word: string): boolean {
  return word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39 && /^\d+$/.test(word);
}

/** How many words stand before the line's first colon; -1 without one near the start. */
function wordsBeforeColon(line: Line): number {
  const colon = line.text.slice(0, 40).indexOf(":");
  return colon < 0 ? -1 : foldedWords(line.text.slice(0, colon)).length;
}

function textAfterWords(text: string, count: number): string {
  return text.split(/\s+/).slice(count).join(" ").replace(/[.!]+$/, "");
}
