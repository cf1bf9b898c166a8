import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import type { PatternHit } from "../grammar/pattern-match.ts";
import { isAdverb, isNounLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { wordSet } from "../grammar/word-set.ts";
import type { Sentence } from "../sentences.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import type { CompiledCue } from "./cue-table.ts";
import { HeadClass, headClass } from "./phrase-heads.ts";
import { isVerbAt } from "./verbs-in-place.ts";

/** A stance cue where a sentence has it. */
export interface CueHit extends PatternHit {
  readonly cue: CompiledCue;
  /** Where the cue's telling word stands. */
  readonly anchor: number;
}

/** A cue of one word that is a noun here ("Western sanctions", "support from Beijing"). */
export function isNounUse(
  { cue, first, last }: CueHit,
  tokens: Tokens,
  index: MentionIndex,
  sentence: Sentence,
): boolean {
  if (cue.holder !== "subject" || cue.words > 1 || last - first !== 1) return false;
  if (isVerbAt(tokens, first, index)) return false;
  const text = tokens.text.slice(tokens.start[first], tokens.end[first]);
  const before = first > sentence.first ? wordClass(tokens, first - 1) : 0;
  // "with sanctioned banks": a participle before its noun.
  const governed = WordClass.Determiner | WordClass.Preposition;
  if (/ed$/.test(text)) {
    return (before & governed) !== 0 && (before & WordClass.Pronoun) === 0;
  }
  if (/ing$/.test(text)) return false;
  const blocked = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;
  const infinitive = first > 0 && /^to$/i.test(
    tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1]),
  );
  if ((before & blocked) !== 0 && !infinitive) return true;
  const mention = first > 0 ? index.at(first - 1) : -1;
  if (mention >= 0 && index.mentions[mention]!.role === "modifier") return true;
  if (isPossessive(tokens, first - 1)) return true;
  if (last >= sentence.last || tokens.kind[last] === TokenKind.Punctuation) {
    return true;
  }
  const after = wordClass(tokens, last);
  return (after &
    (WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction)) !== 0;
}

/** "the currency weakened against": a verb of one word whose object does not follow. */
export function isIntransitive({ cue, first, last }: CueHit, tokens: Tokens): boolean {
  if (cue.words > 1 || last - first !== 1 || cue.holder !== "subject") return false;
  if (cue.target !== "object" || last >= tokens.count) return false;
  return (wordClass(tokens, last) & WordClass.Preposition) !== 0;
}

/** "the Iran-backed group", "back up": a word that makes another one with its neighbour. */
export function isCompound({ cue, first, last }: CueHit, tokens: Tokens): boolean {
  const before = first - 1;
  const joined = before > 0 && tokens.gap[before] === TokenGap.None &&
    tokens.gap[first] === TokenGap.None && tokens.text[tokens.start[before]!] === "-";
  if (joined) return true;
  if (cue.words > 1 || last >= tokens.count) return false;
  return (headClass(tokens, last) & HeadClass.Particle) !== 0;
}

const spanning = wordSet("; whereas while although though but");

/** True if a gap of the cue swallows a clause: "abstained, whereas Delhi voted against". */
export function spansClauses({ first, last, anchor }: CueHit, tokens: Tokens): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if (at === anchor) continue;
    if (spanning.has(tokens, at) && tokens.case[at] === TokenCase.Lower) return true;
  }
  return false;
}

/** True if "and" or "but" joins the cue to a verb before it: "said it lost and praised". */
export function isCoordinated(tokens: Tokens, first: number): boolean {
  let before = first - 1;
  while (before > 0 && isAdverb(tokens, before)) before--;
  return before > 0 && (wordClass(tokens, before) & WordClass.Conjunction) !== 0;
}

const COPULA_REACH = 5;

/** "the dangerous border": a judgement of one word that is said of nobody's person. */
export function isAttributive({ cue, first, last }: CueHit, tokens: Tokens): boolean {
  if (cue.words > 1 || last - first !== 1) return false;
  if (cue.holder !== "author" || cue.target !== "subject") return false;
  for (let at = first - 1; at >= Math.max(0, first - COPULA_REACH); at--) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    if (copula.test(text)) {
      // "Putin is a dangerous man" judges Putin.
      const article = (wordClass(tokens, first - 1) & WordClass.Article) !== 0;
      return !(article && at === first - 2) && describesNoun(tokens, last);
    }
    if (tokens.kind[at] === TokenKind.Punctuation && /[.;:,]/.test(text)) return true;
  }
  return true;
}

/** "by terrorist groups", "Iraq's dangerous army": a noun follows, which is not judged. */
function describesNoun(tokens: Tokens, next: number): boolean {
  return next < tokens.count && tokens.kind[next] === TokenKind.Word &&
    isNounLike(tokens, next) && !isAdverb(tokens, next);
}

const copula =
  /^(?:is|was|are|were|be|been|being|become|becomes|became|becoming|remains?|seems?|seemed|calls?|called|calling|as|'s|s|’s)$/;

/** A plain verb after a form of "be"; "is opposed to" and "is wary of" are none. */
export function isPassiveUse(
  { first, last, cue, holder, target }: CueHit,
  tokens: Tokens,
  sentence: Sentence,
): boolean {
  if (holder >= 0 || target >= 0) return false;
  if ((wordClass(tokens, last - 1) & WordClass.Preposition) !== 0) return false;
  const word = tokens.text.slice(tokens.start[first], tokens.end[first]).toLowerCase();
  if (word.endsWith("ing") || cue.cue.split(/[\s/]/).includes(word)) return false;
  // "Assad, abandoned by Russia"
  if (/(?:ed|en|wn)$/.test(word) && last < sentence.last) {
    if (tokens.text.slice(tokens.start[last], tokens.end[last]) === "by") return true;
  }
  for (let at = first - 1; at >= Math.max(sentence.first, first - 3); at--) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    if (/^(?:is|was|are|were|be|been|being)$/.test(text)) return true;
    if (!isAdverb(tokens, at)) return false;
  }
  return false;
}
