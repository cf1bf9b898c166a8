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
/** How far from the target its verb is looked for, in tokens. */
const VERB_REACH = 8;

const ENDING = /(?:ing|edly|ed|ies|es|s|ly|er|ment|tion|ion)$/i;
const STEM_LENGTH = 6;

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
  addNeighbours(tokens, start, end, from, to, hashes);
  addVerb(tokens, to, Math.min(end, to + VERB_REACH), 1, hashes);
  addVerb(tokens, from - 1, Math.max(start, from - VERB_REACH), -1, hashes);
  return { hashes, words };
}

/** The two words before the target, the two after it, and the two around it. */
function addNeighbours(
  tokens: Tokens,
  start: number,
  end: number,
  from: number,
  to: number,
  hashes: number[],
): void {
  const at = (index: number) =>
    index >= start && index < end ? wordHash(tokens, index) : BOUNDARY;
  hashes.push(
    mix(mix(NEIGHBOURS, at(from - 2)), at(from - 1)),
    mix(mix(NEIGHBOURS + 1, at(to)), at(to + 1)),
    mix(mix(NEIGHBOURS + 2, at(from - 1)), at(to)),
  );
}

/** The nearest verb on one side: what the target does, or what is done to it. */
function addVerb(
  tokens: Tokens,
  near: number,
  far: number,
  step: 1 | -1,
  hashes: number[],
): void {
  for (let at = near; (far - at) * step >= (step > 0 ? 1 : 0); at += step) {
    if (!looksLikeVerb(tokens, at)) continue;
    const verb = wordHash(tokens, at);
    const next = at + 1 < tokens.count ? wordHash(tokens, at + 1) : BOUNDARY;
    hashes.push(
      mix(VERB + step, verb),
      mix(STEM + step, stemHash(tokens, at)),
      mix(mix(VERB_PAIR + step, verb), next),
    );
    return;
  }
}

function looksLikeVerb(tokens: Tokens, at: number): boolean {
  const classes = wordClass(tokens, at);
  if ((classes & WordClass.Verb) !== 0) return true;
  if (classes !== 0 || tokens.kind[at] !== TokenKind.Word) return false;
  return /(?:ed|ing|es)$/i.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** The beginning of a word without its ending, so that "praised" and "praising" are one. */
function stemHash(tokens: Tokens, at: number): number {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const stem = word.replace(ENDING, "").slice(0, STEM_LENGTH);
  return hashText(stem, 0, stem.length);
}

const TARGET = 0x5bd1e995;
const BOUNDARY = 0x1b873593;
const NEGATED = 0x2545f491;
const SIDE = 0x3c6ef372;
const PLACE = 0x7f4a7c15;
const NEIGHBOURS = 0x11;
const VERB = 0x21;
const STEM = 0x25;
const VERB_PAIR = 0x29;

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
