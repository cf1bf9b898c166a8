import { foldCharacter } from "../characters.ts";
import { WordClass, wordClass } from "../grammar/word-classes.ts";
import { TokenKind, type Tokens } from "../tokens.ts";

/** Words are pooled by where they stand toward the target; the last pool holds all. */
export const POOLS = 6;

/** Tokens at most so far from the target are near it. */
const NEAR = 5;
/** Tokens at most so far from the target have a feature for their very place. */
const PLACED = 3;
/** How far a negation reaches forward, in tokens. */
const NEGATION_REACH = 3;
/** A longer sentence is read only this far around its target, in tokens. */
export const WINDOW = 60;

/** What a sentence says around one target, as numbers that a linear model can weigh. */
export interface TargetFeatures {
  /** Hashes of words, pairs of words and places; any 32-bit integers. */
  readonly hashes: readonly number[];
  /** Hashes of the words, with the pool that each belongs to beside the one of all. */
  readonly words: readonly { readonly hash: number; readonly pool: number }[];
}

/**
 * The features of the tokens `first` to `last` (exclusive) around a target at the tokens
 * `from` to `to`, which count as one nameless token.
 */
export function targetFeatures(
  tokens: Tokens,
  first: number,
  last: number,
  from: number,
  to: number,
): TargetFeatures {
  const hashes: number[] = [];
  const words: { hash: number; pool: number }[] = [];
  let before = BOUNDARY;
  let negated = 0;
  const start = Math.max(first, from - WINDOW);
  const end = Math.min(last, to + WINDOW);
  for (let at = start; at < end;) {
    const isTarget = at === from;
    const hash = isTarget ? TARGET : wordHash(tokens, at);
    hashes.push(mix(before, hash));
    before = hash;
    if (isTarget) {
      at = Math.max(to, at + 1);
      continue;
    }
    const offset = at < from ? at - from : at - to + 1;
    addWord(tokens, at, hash, offset, negated > 0, hashes, words);
    const negates = (wordClass(tokens, at) & WordClass.Negator) !== 0;
    negated = negates ? NEGATION_REACH : negated - 1;
    at++;
  }
  hashes.push(mix(before, BOUNDARY));
  return { hashes, words };
}

const TARGET = 0x5bd1e995;
const BOUNDARY = 0x1b873593;
const NEGATED = 0x2545f491;
const SIDE = 0x3c6ef372;
const PLACE = 0x7f4a7c15;

function addWord(
  tokens: Tokens,
  at: number,
  hash: number,
  offset: number,
  negated: boolean,
  hashes: number[],
  words: { hash: number; pool: number }[],
): void {
  const after = offset > 0;
  hashes.push(hash, mix(SIDE + (after ? 1 : 0), hash));
  if (Math.abs(offset) <= PLACED) hashes.push(mix(PLACE + offset, hash));
  if (negated) hashes.push(mix(NEGATED, hash));
  if (tokens.kind[at] !== TokenKind.Word) return;
  const near = Math.abs(offset) <= NEAR;
  words.push({ hash, pool: negated ? 4 : (after ? 2 : 0) + (near ? 1 : 0) });
}

function wordHash(tokens: Tokens, index: number): number {
  return hashText(tokens.text, tokens.start[index]!, tokens.end[index]!);
}

/** FNV-1a over the folded characters of a slice, as a 32-bit integer. */
export function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldCharacter(text.charCodeAt(at)), 0x01000193);
  }
  return hash;
}

function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
