import { CharacterClass, characterClass } from "../characters.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { WordClass, wordClass } from "./word-classes.ts";

/** A range of tokens; `last` is exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Classes of the words that open a noun phrase. */
export const DETERMINERS = WordClass.Determiner | WordClass.Possessive;

/** The "'s" of "Russia's", which is no verb where a noun follows it. */
export function isPossessiveEnding(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.Word && tokens.gap[at] === TokenGap.None &&
    tokens.end[at]! - tokens.start[at]! === 2 &&
    characterClass(charAt(tokens, at)) === CharacterClass.Apostrophe;
}

/** True for a word in "s", as plural nouns are. */
export function endsInS(tokens: Tokens, index: number): boolean {
  return index >= 0 && tokens.text.charCodeAt(tokens.end[index]! - 1) === 0x73;
}

/** True for a personal pronoun that can be a subject. */
export function isPronoun(tokens: Tokens, index: number): boolean {
  const classes = wordClass(tokens, index);
  return (classes & WordClass.Pronoun) !== 0 && (classes & WordClass.Determiner) === 0;
}

/** The first code unit of a token. */
export function charAt(tokens: Tokens, index: number): number {
  return tokens.text.charCodeAt(tokens.start[index]!);
}

/** The "A" of "A. Roe". */
export function isInitial(tokens: Tokens, index: number): boolean {
  return tokens.case[index] !== TokenCase.Lower &&
    tokens.end[index]! - tokens.start[index]! === 1 && index + 1 < tokens.count &&
    charAt(tokens, index + 1) === 0x2e && tokens.gap[index + 1] === TokenGap.None;
}
