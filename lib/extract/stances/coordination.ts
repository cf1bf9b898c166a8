import type { MentionIndex } from "../actors/mention-index.ts";
import { isNameLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { isMarkOf, wordSet } from "../grammar/word-set.ts";
import { type Tokens } from "../tokens.ts";
import { isVerbAt } from "./verbs-in-place.ts";

const and = wordSet("and");

/** How many tokens of a list of names are read. */
const REACH = 16;

/** The mentions listed before one: Spain and Norway of "Spain, Norway and Italy". */
export function listedBefore(
  tokens: Tokens,
  index: MentionIndex,
  mention: number,
  floor: number,
): number[] {
  const found: number[] = [];
  let at = beforeArticles(tokens, index.first(mention) - 1, floor);
  if (at <= floor || !and.has(tokens, at)) return found;
  at--;
  if (isMarkOf(tokens, at, ",")) at--;
  for (const furthest = Math.max(floor, at - REACH); at >= furthest;) {
    const other = index.at(at);
    if (other >= 0) {
      found.push(other);
      at = index.first(other) - 1;
    } else if (isNameLike(tokens, at)) at--;
    else break;
    if (at < floor || index.at(at) >= 0 || isNameLike(tokens, at)) continue;
    at = beforeArticles(tokens, at, floor);
    if (!isMarkOf(tokens, at, ",")) break;
    at--;
  }
  return found.reverse();
}

/** The mentions listed after one: Norway and Italy of "Spain, Norway and Italy". */
export function listedAfter(
  tokens: Tokens,
  index: MentionIndex,
  mention: number,
  ceiling: number,
): number[] {
  const found: number[] = [];
  let at = index.last(mention);
  let closed = false;
  for (const limit = Math.min(ceiling, at + REACH); at < limit && !closed;) {
    if (isMarkOf(tokens, at, ",")) at++;
    else if (!and.has(tokens, at)) break;
    if (and.has(tokens, at)) {
      closed = true;
      at++;
    }
    while (at < limit && (wordClass(tokens, at) & WordClass.Determiner) !== 0) at++;
    const other = at < limit ? index.at(at) : -1;
    if (other >= 0) {
      found.push(other);
      at = index.last(other);
    } else if (at < limit && isNameLike(tokens, at)) at++;
    else break;
  }
  if (!closed) return [];
  // "condemned Iran, and Israel agreed": a clause follows, and no list ends.
  const clause = at < ceiling &&
    (isVerbAt(tokens, at, index) || (wordClass(tokens, at) & WordClass.Auxiliary) !== 0);
  return clause ? found.slice(0, -1) : found;
}

function beforeArticles(tokens: Tokens, from: number, floor: number): number {
  let at = from;
  while (at > floor && (wordClass(tokens, at) & WordClass.Determiner) !== 0) at--;
  return at;
}
