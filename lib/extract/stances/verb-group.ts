import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { isPossessiveEnding } from "../grammar/phrase-parts.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { isMarkOf, wordSet } from "../grammar/word-set.ts";
import type { Tokens } from "../tokens.ts";
import { HeadClass, headClass } from "./phrase-heads.ts";

const on = wordSet("on");
const ordering = wordSet("last next past first second same");

const VERB_GROUP = WordClass.Auxiliary | WordClass.Negator;

/** The token before the auxiliaries, adverbs, marks and days that stand before a verb. */
export function beforeVerbGroup(
  tokens: Tokens,
  index: MentionIndex,
  verb: number,
  floor: number,
): number {
  let at = verb - 1;
  for (; at >= floor; at--) {
    const classes = wordClass(tokens, at);
    if (index.at(at) >= 0) break;
    if ((classes & WordClass.Temporal) !== 0) {
      if (on.has(tokens, at - 1)) at--;
      continue;
    }
    const mark = isMarkOf(tokens, at, '“"‘”’') && !isPossessive(tokens, at);
    if (mark || isAdverb(tokens, at)) continue;
    if ((headClass(tokens, at) & HeadClass.Time) !== 0) {
      at = beforeTime(tokens, at, floor) + 1;
      continue;
    }
    if ((classes & VERB_GROUP) === 0 || isPossessiveEnding(tokens, at)) break;
  }
  return at;
}

/** The token before "for the first time" or "last week". */
function beforeTime(
  tokens: Tokens,
  time: number,
  floor: number,
): number {
  let at = time - 1;
  const within = WordClass.Determiner | WordClass.Adverb | WordClass.Temporal;
  while (at >= floor && at > time - 4) {
    const describes = (wordClass(tokens, at) & within) !== 0 ||
      ordering.has(tokens, at);
    if (!describes) break;
    at--;
  }
  const preposition = (wordClass(tokens, at) & WordClass.Preposition) !== 0;
  return preposition ? at - 1 : at;
}

/** The nearest token from `from` on back that is no adverb. */
export function overAdverbs(
  tokens: Tokens,
  from: number,
  floor: number,
): number {
  let at = from;
  while (at > floor && isAdverb(tokens, at)) at--;
  return at;
}
