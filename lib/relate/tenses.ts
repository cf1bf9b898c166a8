import tensesCsv from "../../data/language/tenses.csv" with { type: "text" };
import { parse } from "@std/csv";
import { PhraseTable } from "../extract/phrases.ts";
import { TokenCase, TokenKind, type Tokens } from "../extract/tokens.ts";
import type { Span } from "../model.ts";

/** When, seen from its telling, a sentence says that things happen. */
export type Tense = "past" | "present" | "future" | "unknown";

const cues = new PhraseTable<Tense>(
  parse(tensesCsv, { skipFirstRow: true }).map((row) => [row.word!, row.tense as Tense]),
);

/**
 * The tense of the tokens `first` to `last`: that of the last cue before `until` (the words
 * whose time is wanted), else of the first cue after it; a word in `-ed` is a cue of the
 * past.
 */
export function tenseOf(tokens: Tokens, first: number, last: number, until: number): Tense {
  const { starts, tenses } = cuesWithin(tokens, first, last);
  const next = firstFrom(starts, until, 0, starts.length);
  return tenses[next - 1] ?? tenses[next] ?? "unknown";
}

/** The index of the first of some rising offsets that is not before another one, or `high`. */
function firstFrom(
  offsets: ArrayLike<number>,
  offset: number,
  low: number,
  high: number,
): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cues of some tokens in text order. */
interface TenseCues {
  readonly first: number;
  readonly last: number;
  /** Where each begins in the text. */
  readonly starts: readonly number[];
  readonly tenses: readonly Tense[];
}

/** A sentence is asked about for each of its times, and can have thousands. */
const latest = new WeakMap<Tokens, TenseCues>();

function cuesWithin(tokens: Tokens, first: number, last: number): TenseCues {
  const known = latest.get(tokens);
  if (known !== undefined && known.first === first && known.last === last) return known;
  const starts: number[] = [];
  const tenses: Tense[] = [];
  for (let index = first; index < last; index++) {
    const cue = cueAt(tokens, index, last);
    if (cue === "unknown") continue;
    starts.push(tokens.start[index]!);
    tenses.push(cue);
  }
  const found = { first, last, starts, tenses };
  latest.set(tokens, found);
  return found;
}

/** How far before or after the words for a happening a verb stands that puts it ahead. */
const NEAR = 30;

/**
 * True if the words from `start` to `end` speak of something to come: a cue of the future
 * stands among them or right before them, and none of the past follows it; or there is none
 * of either, and one of the future stands right after them.
 */
export function isAhead(
  tokens: Tokens,
  first: number,
  last: number,
  { start, end }: Span,
): boolean {
  const nearby = firstFrom(tokens.start, start - NEAR, first, last);
  let tense: Tense = "unknown";
  for (let index = nearby; index < last && tokens.start[index]! < end + NEAR; index++) {
    if (tokens.start[index]! >= end && tense !== "unknown") break;
    const cue = cueAt(tokens, index, last);
    if (cue === "future" || cue === "past") tense = cue;
  }
  return tense === "future";
}

function cueAt(tokens: Tokens, index: number, last: number): Tense {
  // Within a sentence a capital makes it a name: "in May", "Will Smith".
  const inside = index > 0 && tokens.kind[index - 1] === TokenKind.Word;
  if (inside && tokens.case[index] === TokenCase.Capitalised) return "unknown";
  const match = cues.match(tokens, index, last);
  if (match === null) return endsInEd(tokens, index) ? "past" : "unknown";
  // "Promises to build" looks ahead, "a promise to Xi" does not.
  const after = index + match.length;
  const toName = match.length > 1 && after < last &&
    tokens.case[after] === TokenCase.Capitalised && isWord(tokens, after - 1, "to");
  return toName ? "unknown" : match.value;
}

function isWord(tokens: Tokens, index: number, word: string): boolean {
  const start = tokens.start[index]!;
  return tokens.end[index]! - start === word.length && tokens.text.startsWith(word, start);
}

function endsInEd(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.Word) return false;
  const end = tokens.end[index]!;
  return end - tokens.start[index]! > 3 && tokens.text.startsWith("ed", end - 2);
}
