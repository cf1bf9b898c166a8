import type { MentionIndex } from "../actors/mention-index.ts";
import { isPossessiveEnding, isPronoun } from "../grammar/phrase-parts.ts";
import { isNameLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { isMarkOf } from "../grammar/word-set.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { HeadClass, headClass } from "./phrase-heads.ts";
import { isVerbAt } from "./verbs-in-place.ts";

/** The words do not show who is meant; looking further may. */
export const UNKNOWN = -2;
/** Somebody or something whom the codebook does not list. */
export const NOBODY = -1;

/** The longest noun phrase that is read, in tokens. */
const PHRASE_REACH = 12;

/** Tells for which actor a noun phrase stands: "Putin" for "Putin's latest plan". */
export class PhraseActor {
  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  /** The first token of the noun phrase that ends before a token. */
  first(end: number, floor: number): number {
    let at = end;
    for (const furthest = Math.max(floor, end - PHRASE_REACH); at > furthest; at--) {
      const before = at - 1;
      if (this.index.at(before) >= 0 || this.tokens.kind[before] === TokenKind.Digits) {
        continue;
      }
      if (this.tokens.kind[before] === TokenKind.Punctuation) {
        if (isMarkOf(this.tokens, before, '-“”"‘’')) continue;
        break;
      }
      if (isPossessiveEnding(this.tokens, before)) continue;
      if (isVerbAt(this.tokens, before, this.index)) break;
      const blocked = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary |
        WordClass.Negator |
        WordClass.Subordinator | WordClass.Verb | WordClass.Temporal;
      if ((wordClass(this.tokens, before) & blocked) !== 0) break;
      if (isPronoun(this.tokens, before)) break;
    }
    return at;
  }

  /** The actor whom the phrase of the tokens `first` to `last` (inclusive) stands for. */
  actor(first: number, last: number): number {
    const { tokens, index } = this;
    const found = index.at(last);
    if (found >= 0) return this.standing(found);
    const classes = headClass(tokens, last);
    if ((classes & (HeadClass.Outsider | HeadClass.Matter)) !== 0) return NOBODY;
    const inside = this.mentionWithin(first, last);
    if (inside < 0) {
      return this.ownedByPronoun(first, last) ? UNKNOWN : NOBODY;
    }
    const { kind } = index.mentions[inside]!;
    const bloc = kind === "organisation" || kind === "group";
    if (bloc && (classes & HeadClass.Member) !== 0) return NOBODY;
    // "rap superstar Drake" is himself; "Foreign Ministry" is its state's.
    if (isNameLike(tokens, last) && classes === 0) return NOBODY;
    return inside;
  }

  private standing(found: number): number {
    const { role, kind } = this.index.mentions[found]!;
    if (kind === "medium") return NOBODY;
    return role === "place" ? UNKNOWN : found;
  }

  /** The first actor named from token `first` up to token `last`: the possessor of the rest. */
  mentionWithin(first: number, last: number): number {
    for (let at = first; at < last; at++) {
      const found = this.index.at(at);
      if (found < 0) continue;
      const { role, kind } = this.index.mentions[found]!;
      // "the Iran-backed group" is not Iran.
      const joined = isMarkOf(this.tokens, this.index.last(found), "-") &&
        this.tokens.gap[this.index.last(found)] === TokenGap.None;
      if (kind !== "medium" && role !== "place" && !joined) return found;
    }
    return NOBODY;
  }

  /** True for "its plans", whose owner is named elsewhere. */
  ownedByPronoun(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      if ((wordClass(this.tokens, at) & WordClass.Possessive) !== 0) return true;
    }
    return false;
  }
}
