import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import type { PatternHit } from "../grammar/pattern-match.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import type { Sentence } from "../sentences.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import type { CompiledCue } from "./cue-table.ts";

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

const COPULA_REACH = 5;

/** "the dangerous border": a judgement of one word that is said of nobody's person. */
export function isAttributive({ cue, first, last }: CueHit, tokens: Tokens): boolean {
  if (cue.words > 1 || last - first !== 1) return false;
  if (cue.holder !== "author" || cue.target !== "subject") return false;
  for (let at = first - 1; at >= Math.max(0, first - COPULA_REACH); at--) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    if (copula.test(text)) return false;
    if (tokens.kind[at] === TokenKind.Punctuation && /[.;:,]/.test(text)) return true;
  }
  return true;
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
  for (let at = first - 1; at >= Math.max(sentence.first, first - 3); at--) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    if (/^(?:is|was|are|were|be|been|being)$/.test(text)) return true;
    if (!isAdverb(tokens, at)) return false;
  }
  return false;
}
