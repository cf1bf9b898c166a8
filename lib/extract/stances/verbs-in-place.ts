import type { MentionIndex } from "../actors/mention-index.ts";
import { isPronoun } from "../grammar/phrase-parts.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { endsIn, wordSet } from "../grammar/word-set.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import { textAt } from "./clause-bounds.ts";
import { headClass } from "./phrase-heads.ts";

const to = wordSet("to");
const relative = wordSet("who which that");

const OPENERS = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;
const OBJECT = WordClass.Determiner | WordClass.Possessive | WordClass.Subordinator |
  WordClass.Preposition;

/**
 * True if the word at a token is a full verb where it stands. Without a parser this goes by
 * the word's ending and its neighbours: "criticise" after "did not" is one, "criticism" and
 * the "attacks" of "the attacks" are none.
 */
export function isVerbAt(tokens: Tokens, at: number, index: MentionIndex): boolean {
  if (at <= 0 || tokens.kind[at] !== TokenKind.Word) return false;
  if (tokens.case[at] !== TokenCase.Lower || index.at(at) >= 0) return false;
  const classes = wordClass(tokens, at);
  const known = (classes & WordClass.Verb) !== 0;
  if (!known && classes !== 0) return false;
  if (isAdverb(tokens, at)) return false;
  const back = beforeAdverbs(tokens, at);
  const before = wordClass(tokens, back);
  if (to.has(tokens, back)) return !endsIn(tokens, at, "s") || endsIn(tokens, at, "ss");
  if ((before & (WordClass.Auxiliary | WordClass.Negator)) !== 0) {
    return known || endsIn(tokens, at, "ed") || endsIn(tokens, at, "ing") ||
      !isBe(textAt(tokens, back));
  }
  if (relative.has(tokens, back) && endsIn(tokens, at, "s")) return true;
  if ((before & OPENERS) !== 0 && !isPronoun(tokens, back)) return false;
  if (known || isParticiple(tokens, at)) return true;
  return endsIn(tokens, at, "s") && !endsIn(tokens, at, "ss") &&
    isThirdPerson(tokens, at, index);
}

/** "China opposes the": a form in "s" after somebody and before what it is done to. */
function isThirdPerson(tokens: Tokens, at: number, index: MentionIndex): boolean {
  if (at + 1 >= tokens.count || headClass(tokens, at) !== 0) return false;
  const back = beforeAdverbs(tokens, at);
  const found = index.at(back);
  const named = found >= 0 && index.mentions[found]!.role !== "modifier";
  if (!named && !isPronoun(tokens, back)) return false;
  return index.at(at + 1) >= 0 || (wordClass(tokens, at + 1) & OBJECT) !== 0;
}

/** "seized", but not "need". */
function isParticiple(tokens: Tokens, at: number): boolean {
  return endsIn(tokens, at, "ed") && tokens.end[at]! - tokens.start[at]! > 2 &&
    !endsIn(tokens, at, "eed");
}

function beforeAdverbs(tokens: Tokens, at: number): number {
  let back = at - 1;
  while (back > 0 && back > at - 4 && isPlainAdverb(tokens, back)) back--;
  return back;
}

function isPlainAdverb(tokens: Tokens, at: number): boolean {
  return isAdverb(tokens, at) && (wordClass(tokens, at) & WordClass.Negator) === 0;
}

function isBe(text: string): boolean {
  return /^(?:is|was|are|were|be|been|being|am|['’](?:s|re|m))$/.test(text);
}
