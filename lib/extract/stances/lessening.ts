import { isPossessiveEnding } from "../grammar/phrase-parts.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { wordSet } from "../grammar/word-set.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { isVerbAt } from "./verbs-in-place.ts";

/** How far after a cue the word that lessens it stands, in tokens. */
const REACH = 10;

/** What is left of good will that grows less, and of ill will that does. */
const FADING_GOOD = -0.5;
const FADING_ILL = 0.3;
/** What is left of a stance that is only smaller than another's. */
const SMALLER = 0.5;
/** What is left of a stance that is over or hardly there. */
const GONE = -0.8;

const less = wordSet("less");
const no = wordSet("no not");
const gone = wordSet("longer more");
const hardly = wordSet("hardly scarcely barely");
const than = wordSet("than");
const periods = wordSet("before ever previously in last at");
const every = wordSet("and each every these this");
const to = wordSet("to");

/**
 * By how much the words after a stance cue change its score: "trusts Beijing less each
 * year" tells of good will that goes, "less than Warsaw does" of good will that is smaller,
 * "no longer" and "hardly at all" of none; 1 where nothing lessens it.
 *
 * @param from The token after the cue.
 * @param score The cue's own score.
 */
export function lesseningFactor(
  tokens: Tokens,
  index: MentionIndex,
  from: number,
  last: number,
  score: number,
): number {
  for (let at = from; at < Math.min(last, from + REACH); at++) {
    if (tokens.kind[at] === TokenKind.Punctuation) {
      if (!isInner(tokens, at, last)) return 1;
      continue;
    }
    if (less.has(tokens, at)) return factorOf(tokens, at, from, last, score);
    if (no.has(tokens, at) && gone.has(tokens, at + 1) && closes(tokens, at + 2, last)) {
      return GONE;
    }
    if (hardly.has(tokens, at) && closes(tokens, at + 1, last)) return GONE;
    if (to.has(tokens, at) || endsClause(tokens, index, at)) return 1;
  }
  return 1;
}

/** The apostrophe or hyphen inside a word. */
function isInner(tokens: Tokens, at: number, last: number): boolean {
  return at + 1 < last && tokens.gap[at] === TokenGap.None &&
    tokens.gap[at + 1] === TokenGap.None;
}

function endsClause(tokens: Tokens, index: MentionIndex, at: number): boolean {
  const joins = WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary;
  return index.at(at) < 0 && !isPossessiveEnding(tokens, at) &&
    ((wordClass(tokens, at) & joins) !== 0 || isVerbAt(tokens, at, index));
}

function factorOf(
  tokens: Tokens,
  at: number,
  from: number,
  last: number,
  score: number,
): number {
  // "with less money", "no less": another amount, or none that is smaller.
  const before = at > from ? wordClass(tokens, at - 1) : 0;
  const blocked = WordClass.Preposition | WordClass.Determiner | WordClass.Negator;
  if ((before & blocked) !== 0) return 1;
  const next = at + 1;
  if (!closes(tokens, next, last) && !than.has(tokens, next)) return 1;
  const compares = than.has(tokens, next) && next + 1 < last &&
    !periods.has(tokens, next + 1);
  if (!compares) return score > 0 ? FADING_GOOD : FADING_ILL;
  // "less than a year ago" says when.
  const amount = tokens.kind[next + 1] === TokenKind.Digits ||
    (wordClass(tokens, next + 1) & WordClass.Determiner) !== 0;
  return amount ? 1 : SMALLER;
}

/** True if the phrase ends before a token: a mark, a time or another phrase follows. */
function closes(tokens: Tokens, at: number, last: number): boolean {
  if (at >= last || tokens.kind[at] === TokenKind.Punctuation) return true;
  const opens = WordClass.Subordinator | WordClass.Preposition | WordClass.Temporal;
  return !than.has(tokens, at) &&
    ((wordClass(tokens, at) & opens) !== 0 || every.has(tokens, at) ||
      isAdverb(tokens, at));
}
