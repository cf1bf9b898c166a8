import { isDash, isGlued, isWord, markAt } from "../numbers/marks.ts";
import { CharacterClass, characterClass, isUpperCase } from "../characters.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens, tokenText } from "../tokens.ts";
import { isDigits } from "../numbers/marks.ts";
import {
  andWords,
  attributivePlurals,
  nounEnds,
  nounStops,
  ofWords,
  partitiveDeterminers,
  possessives,
  titledNouns,
} from "./classes.ts";
import { isPlural, singularOf } from "./plurals.ts";
import type { TokenRange } from "./quantity.ts";

/** What is counted: "Russian soldiers" has the head "soldiers". */
export interface CountedNoun extends TokenRange {
  /** Index of the head noun's token. */
  readonly head: number;
  /** Singular of the head in lower case, or as written for a proper name. */
  readonly unit: string;
  /** True for "two of the soldiers". */
  readonly partitive: boolean;
}

/** A counted noun stands this close behind its number; it also bounds the work. */
const LONGEST_PHRASE = 7;

/**
 * The noun phrase that starts at token `index` and is counted by a number before it. The
 * head is the first plural noun, with the plurals that follow it at once ("arms deals");
 * for a number that is one, and where no plural follows, it is the last word before a stop.
 */
export function readCountedNoun(
  tokens: Tokens,
  index: number,
  limit: number,
  singular: boolean,
): CountedNoun | null {
  const start = afterPartitive(tokens, index, limit);
  const first = start.at;
  let plural = -1;
  let last = first;
  while (last < limit && last < first + LONGEST_PHRASE) {
    if (plural < 0 && joinsModifiers(tokens, last, first, limit)) {
      last++;
      continue;
    }
    if (!continuesNoun(tokens, last, first)) break;
    const isName = tokens.kind[last] !== TokenKind.Word;
    const pluralHere = !isName && !(singular && !start.partitive) &&
      (isPlural(lowerText(tokens, last)) || isPluralAcronym(tokens, last));
    if (plural >= 0 && !(pluralHere && isAttributive(tokens, plural, last))) break;
    if (pluralHere) plural = last;
    last++;
  }
  if (last === first) return null;
  const head = plural >= 0 ? plural : headWithoutPlural(tokens, first, last, singular);
  if (head < 0) return null;
  return countedAt(tokens, first, head, start.partitive);
}

/** "Arms deals", "Reuters reporters": a plural before the one that is counted. */
function isAttributive(tokens: Tokens, plural: number, next: number): boolean {
  return attributivePlurals.has(tokens, plural) ||
    (tokens.case[plural] === TokenCase.Capitalised &&
      tokens.case[next] === TokenCase.Lower);
}

/** The noun that a hyphen ties to its number: "a 35-page memo" counts pages. */
export function hyphenedNoun(tokens: Tokens, index: number): CountedNoun | null {
  if (!isWord(tokens, index) || nounStops.has(tokens, index)) return null;
  return countedAt(tokens, index, index, false);
}

function countedAt(
  tokens: Tokens,
  first: number,
  head: number,
  partitive: boolean,
): CountedNoun {
  const text = tokenText(tokens, head);
  // "Republicans" keeps its capital; "TWO DEAD" and "Member States" have none of their own.
  const proper = tokens.case[head] === TokenCase.Capitalised &&
    !titledNouns.has(tokens, head);
  const unit = isPluralAcronym(tokens, head)
    ? text.slice(0, -1)
    : singularOf(proper ? text : text.toLowerCase());
  return { first, last: head + 1, head, unit, partitive };
}

/** Steps over "of", "of the", "of his" and "of Johnson's". */
function afterPartitive(tokens: Tokens, index: number, limit: number) {
  if (index >= limit || !ofWords.has(tokens, index)) return { at: index, partitive: false };
  let at = index + 1;
  while (at < Math.min(limit, index + 3) && partitiveDeterminers.has(tokens, at)) at++;
  for (let i = at; i < Math.min(limit, index + 5); i++) {
    if (possessives.has(tokens, i)) at = i + 1;
  }
  return { at, partitive: true };
}

function continuesNoun(tokens: Tokens, index: number, first: number): boolean {
  if (tokens.gap[index]! >= TokenGap.Paragraph) return false;
  if (isWord(tokens, index)) {
    return !nounStops.has(tokens, index) && !(index === first && isFragment(tokens, index));
  }
  // "Covid-19 tests", "Boeing 737 planes".
  if (index > first && isDigits(tokens, index)) return true;
  // "full- and part-time workers".
  if (
    index > first && isDash(markAt(tokens, index)) && isGlued(tokens, index) &&
    andWords.has(tokens, index + 1)
  ) return true;
  // "first-team players", "air-to-air missiles": a hyphen goes on to the next word.
  return index > first && isDash(markAt(tokens, index)) && isGlued(tokens, index + 1) &&
    (isGlued(tokens, index) || isDigits(tokens, index + 1));
}

/** "'s" and single letters name nothing that is counted. */
function isFragment(tokens: Tokens, index: number): boolean {
  const letter = tokens.end[index]! - tokens.start[index]! === 1 &&
    !(isDash(markAt(tokens, index + 1)) && isDigits(tokens, index + 2));
  return letter ||
    characterClass(tokens.text.charCodeAt(tokens.start[index]!)) ===
      CharacterClass.Apostrophe;
}

/** "Digital and physical sales": "and" between two modifiers of one plural. */
function joinsModifiers(
  tokens: Tokens,
  index: number,
  first: number,
  limit: number,
): boolean {
  if (index === first || !andWords.has(tokens, index)) return false;
  // "Full- and part-time workers": the hyphen shows that a modifier goes on.
  if (isDash(markAt(tokens, index - 1))) return true;
  return index + 2 < limit && isWord(tokens, index + 1) &&
    !nounStops.has(tokens, index + 1) &&
    isWord(tokens, index + 2) && isPlural(lowerText(tokens, index + 2));
}

function headWithoutPlural(
  tokens: Tokens,
  first: number,
  last: number,
  singular: boolean,
): number {
  // A measure before its noun keeps the singular: "a 12 page document".
  if (!singular) return last > first + 1 && isAttribute(tokens, first) ? first : -1;
  for (let i = first + 1; i < last; i++) {
    if (nounEnds.has(tokens, i) || isPastTense(tokens, i)) return i - 1;
  }
  return isWord(tokens, last - 1) ? last - 1 : -1;
}

/** A lower-case noun before another one: the "page" of "a 12 page document". */
function isAttribute(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && tokens.case[index] === TokenCase.Lower &&
    !isPastTense(tokens, index) && !nounEnds.has(tokens, index);
}

/** "MPs", "CEOs". */
function isPluralAcronym(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  return tokens.case[index] === TokenCase.Mixed && end - tokens.start[index]! <= 5 &&
    tokens.text.charCodeAt(end - 1) === 0x73 &&
    isUpperCase(tokens.text.charCodeAt(end - 2));
}

function isPastTense(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  if (tokens.text.slice(end - 3, end) === "eed") return false;
  return tokens.case[index] === TokenCase.Lower && end - tokens.start[index]! > 4 &&
    tokens.text.slice(end - 2, end) === "ed";
}

function lowerText(tokens: Tokens, index: number): string {
  return tokenText(tokens, index).toLowerCase();
}
