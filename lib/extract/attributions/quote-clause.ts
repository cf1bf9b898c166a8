import {
  nounPhraseAfter,
  nounPhraseBefore,
  type TokenRange,
} from "../grammar/noun-phrase.ts";
import { isAdverb, isNameLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { isPossessive } from "../actors/actor-role.ts";
import { TokenCase, TokenKind } from "../tokens.ts";
import { isQuoteMark, textAt } from "./clause.ts";
import { isClaimNoun } from "./frames.ts";
import { reportingVerb } from "./reporting-verbs.ts";
import { isPeopleNoun } from "./sources.ts";
import { CLAUSE_REACH, MOST_VERBS, SubjectClause } from "./subject-clause.ts";
import { isFinite } from "./verb-clause.ts";
import { isMarkOf } from "../grammar/word-set.ts";

/** Who speaks and the word that shows it, though no reporting verb does. */
export interface SpokenClause {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** How many words may stand between an owner and "claim", "remark". */
const OWNER_REACH = 3;
/** How far after "contrary to" a noun such as "claims" can stand, in tokens. */
const CLAIM_REACH = 7;
const NO_VERB = WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator |
  WordClass.Auxiliary | WordClass.Determiner | WordClass.Temporal | WordClass.Adverb;

/** A sentence in which quote marks show who speaks where no reporting verb does. */
export class QuoteClause extends SubjectClause {
  /** "He went further: “...”", "Jane Roe: “...”": a colon before marks does for a verb. */
  protected announced(colon: number): SpokenClause | null {
    const { tokens } = this;
    const floor = this.lastMark >= this.first ? this.lastMark + 1 : this.first;
    const cue = { first: colon, last: colon + 1 };
    const label = nounPhraseBefore(tokens, colon, floor);
    if (label !== null && this.isLabel(label, floor)) return { source: label, cue };
    for (let at = floor + 1; at < colon; at++) {
      if (!isFinite(tokens, at)) continue;
      const source = nounPhraseBefore(tokens, at, floor);
      if (source === null) continue;
      if (this.canSpeak(source)) return { source, cue };
      break;
    }
    return label !== null && this.isNamed(label)
      ? { source: this.fromName(label), cue }
      : null;
  }

  /** Of "surprise pollster Jane Roe" what names somebody: verbs look like nouns. */
  private fromName({ first, last }: TokenRange): TokenRange {
    const { tokens } = this;
    let at = first;
    while (at < last - 1 && !isNameLike(tokens, at) && !isPeopleNoun(tokens, at)) at++;
    return { first: at, last };
  }

  /** "Jane Roe:" and "More from Jane Roe:" name who speaks and nothing else. */
  private isLabel(phrase: TokenRange, floor: number): boolean {
    const { tokens } = this;
    if (!this.isNamed(phrase) && !isPeopleNoun(tokens, phrase.last - 1)) return false;
    const before = phrase.first - 1;
    if (before < floor) return true;
    return tokens.kind[before] === TokenKind.Punctuation &&
        !isMarkOf(tokens, before, ",") ||
      /^(?:from|by)$/i.test(textAt(tokens, before));
  }

  private isNamed({ last }: TokenRange): boolean {
    return isNameLike(this.tokens, last - 1) || this.index.at(last - 1) >= 0;
  }

  /**
   * "“We lost,” Roe conceded", "“We lost!” beamed Roe": the words right after a quote that
   * opens its sentence, whatever the verb.
   */
  protected tagged(mark: number): SpokenClause | null {
    const { tokens } = this;
    if (!this.closesSpeech(mark)) return null;
    const start = isMarkOf(tokens, mark + 1, ",") ? mark + 2 : mark + 1;
    if (this.isUnknownVerb(start)) {
      const source = nounPhraseAfter(tokens, start + 1, this.last);
      const named = source !== null && source.first <= start + 2 &&
        (this.isNamed(source) || isPeopleNoun(tokens, source.last - 1));
      return named ? { source, cue: { first: start, last: start + 1 } } : null;
    }
    const source = this.withoutVerb(nounPhraseAfter(tokens, start, this.last));
    if (source === null || !this.canSpeak(source)) return null;
    let verb = source.last;
    while (verb < this.last && isAdverb(tokens, verb)) verb++;
    return this.isUnknownVerb(verb)
      ? { source, cue: { first: verb, last: verb + 1 } }
      : null;
  }

  /** Of "the nominee riffed" the nominee: unknown verbs look like nouns. */
  private withoutVerb(phrase: TokenRange | null): TokenRange | null {
    if (phrase === null || phrase.last - phrase.first < 2) return phrase;
    const last = phrase.last - 1;
    return isFinite(this.tokens, last) ? { first: phrase.first, last } : phrase;
  }

  /** True for a mark after the comma, "?" or "!" with which a quoted sentence ends. */
  private closesSpeech(mark: number): boolean {
    const { tokens } = this;
    if (mark <= this.first || mark + 1 >= this.last) return false;
    const inside = this.lastMark >= this.first && !isQuoteMark(tokens, this.first);
    if (inside || this.lastMark > this.first + 1) return false;
    let end = mark - 1;
    while (end > this.first && isQuoteMark(tokens, end)) end--;
    return ",!?".includes(textAt(tokens, end));
  }

  private isUnknownVerb(at: number): boolean {
    const { tokens } = this;
    if (at >= this.last || tokens.case[at] !== TokenCase.Lower) return false;
    if (tokens.kind[at] !== TokenKind.Word || isAdverb(tokens, at)) return false;
    if ((wordClass(tokens, at) & NO_VERB) !== 0 || reportingVerb(tokens, at) !== null) {
      return false;
    }
    return isFinite(tokens, at) || /[^s]s$/.test(textAt(tokens, at));
  }

  /** "Roe attacked the plan — “We lost”": the subject of the clause that a quote ends. */
  protected acting(mark: number): SpokenClause | null {
    const { tokens } = this;
    const furthest = Math.max(this.first + 1, mark - CLAUSE_REACH);
    let tried = 0;
    for (let verb = mark - 1; verb >= furthest && tried < MOST_VERBS; verb--) {
      if (isQuoteMark(tokens, verb)) return null;
      if (!isFinite(tokens, verb)) continue;
      tried++;
      const phrase = nounPhraseBefore(tokens, verb, this.first);
      if (phrase === null) continue;
      const source = this.outsideRelative(phrase);
      if (this.canSpeak(source)) return { source, cue: { first: verb, last: verb + 1 } };
    }
    const opening = nounPhraseAfter(tokens, this.first, mark);
    if (opening === null || !this.canSpeak(opening)) return null;
    const verb = opening.last;
    return this.isUnknownVerb(verb)
      ? { source: opening, cue: { first: verb, last: verb + 1 } }
      : null;
  }

  /** "Roe's", "her": whose the noun at a token is, or null. */
  protected ownerBefore(noun: number): TokenRange | null {
    const { tokens } = this;
    const furthest = Math.max(this.first, noun - OWNER_REACH);
    for (let at = noun - 1; at >= furthest; at--) {
      if (/^(?:his|her|their)$/i.test(textAt(tokens, at))) {
        return { first: at, last: at + 1 };
      }
      if (isPossessive(tokens, at)) return nounPhraseBefore(tokens, at, this.first);
      if (tokens.kind[at] !== TokenKind.Word) return null;
    }
    return null;
  }

  /** "claims by Peskov", "Peskov's claims": who stands behind a noun after a frame. */
  protected claimant(start: number): TokenRange | null {
    const { tokens } = this;
    for (let at = start; at < Math.min(this.last, start + CLAIM_REACH); at++) {
      if (!isClaimNoun(tokens, at)) continue;
      if (/^(?:from|by|of)$/.test(textAt(tokens, at + 1))) return this.listAfter(at + 2);
      for (let owner = at - 1; owner > start; owner--) {
        if (isPossessive(tokens, owner)) return { first: start, last: owner };
      }
      return null;
    }
    return null;
  }
}
