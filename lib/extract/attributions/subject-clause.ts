import {
  isPronoun,
  nounPhraseAfter,
  nounPhraseBefore,
  type TokenRange,
} from "../grammar/noun-phrase.ts";
import { isAdverb, isNameLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import { TokenKind } from "../tokens.ts";
import { isQuoteMark, textAt } from "./clause.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";
import { isDocument, isPeopleNoun } from "./sources.ts";
import { isFinite, VerbClause } from "./verb-clause.ts";
import { isMarkOf } from "../grammar/word-set.ts";

/** How far back from a participle or a quote its subject's verb can stand, in tokens. */
export const CLAUSE_REACH = 40;
/** How many verbs are asked for their subject. */
export const MOST_VERBS = 4;
const DESCRIBING = new WordTable<true>(
  ["close", "familiar", "briefed", "aware", "present", "involved"].map((
    word,
  ) => [word, true]),
);
const HEARD = /^(?:tell|inform|assure|warn|advise)$/;

/** A sentence in which the subjects of reporting verbs are found, on either side. */
export class SubjectClause extends VerbClause {
  /** Who spoke last in the sentence, whose subject "and added" shares. */
  protected lastSpeaker: TokenRange | null = null;

  /** The subject of a finite verb, also over "who" and over "and" that joins two verbs. */
  protected subject(at: number): TokenRange | null {
    const { tokens } = this;
    const phrase = nounPhraseBefore(tokens, at, this.first);
    if (phrase !== null) {
      return this.outsideRelative(this.beforeParticiple(this.pastTime(phrase)));
    }
    let back = at - 1;
    while (
      back > this.first &&
      (isAdverb(tokens, back) || (wordClass(tokens, back) & WordClass.Auxiliary) !== 0)
    ) back--;
    if (back < this.first) return null;
    const word = textAt(tokens, back);
    if (/^(?:who|which|that)$/.test(word)) {
      const end = back > this.first && isMarkOf(tokens, back - 1, ",") ? back - 1 : back;
      const antecedent = nounPhraseBefore(tokens, end, this.first);
      return antecedent !== null && this.names(antecedent) ? antecedent : null;
    }
    if (/^(?:and|but|then)$/.test(word)) {
      return this.lastSpeaker ?? this.actingSubject(at) ?? this.openingSubject(at);
    }
    // "was quick to say that", "interrupted me to announce"
    if (word === "to") return this.lastSpeaker ?? this.actingSubject(back);
    return null;
  }

  /** The subject of the nearest finite verb before token `at`, if it can speak. */
  protected actingSubject(at: number): TokenRange | null {
    const { tokens } = this;
    const furthest = Math.max(this.first + 1, at - CLAUSE_REACH);
    let tried = 0;
    for (let verb = at - 1; verb >= furthest && tried < MOST_VERBS; verb--) {
      if (!isFinite(tokens, verb)) continue;
      tried++;
      const phrase = nounPhraseBefore(tokens, verb, this.first);
      if (phrase === null) continue;
      const subject = this.outsideRelative(phrase);
      if (this.canSpeak(subject)) return subject;
    }
    return null;
  }

  /** True for a person's pronoun, a name, or a noun for people, bodies and documents. */
  protected canSpeak(phrase: TokenRange): boolean {
    const { tokens } = this;
    const head = phrase.last - 1;
    if (isPronoun(tokens, head)) {
      return !/^(?:it|you|them|him|us)$/i.test(textAt(tokens, head));
    }
    return isNameLike(tokens, head) || isPeopleNoun(tokens, head) || this.names(phrase);
  }

  /** "who has in the past described": "the past" is no subject. */
  protected pastTime(phrase: TokenRange): TokenRange {
    const { tokens } = this;
    const before = phrase.first - 1;
    if (before - 1 < this.first) return phrase;
    if ((wordClass(tokens, before) & WordClass.Preposition) === 0) return phrase;
    const opens = WordClass.Auxiliary | WordClass.Subordinator;
    if ((wordClass(tokens, before - 1) & opens) === 0) return phrase;
    return nounPhraseBefore(tokens, before, this.first) ?? phrase;
  }

  /** "A letter obtained by the agency warns": the letter. */
  protected beforeParticiple(phrase: TokenRange): TokenRange {
    const { tokens } = this;
    const participle = phrase.first - 2;
    if (participle <= this.first || textAt(tokens, phrase.first - 1) !== "by") {
      return phrase;
    }
    if (!isFinite(tokens, participle)) return phrase;
    if ((wordClass(tokens, participle - 1) & WordClass.Auxiliary) !== 0) return phrase;
    return nounPhraseBefore(tokens, participle, this.first) ?? phrase;
  }

  /** "Katie Packer, who is chairman of the fund said": the name before "who". */
  protected outsideRelative(phrase: TokenRange): TokenRange {
    const { tokens } = this;
    for (
      let back = phrase.first - 1;
      back > Math.max(this.first, phrase.first - 12);
      back--
    ) {
      const text = textAt(tokens, back);
      if (text === "," || isQuoteMark(tokens, back)) return phrase;
      if (text === "who") {
        // "who he dubbed": the phrase itself is the subject.
        if (back === phrase.first - 1) return phrase;
        const end = isMarkOf(tokens, back - 1, ",") ? back - 1 : back;
        return nounPhraseBefore(tokens, end, this.first) ?? phrase;
      }
    }
    return phrase;
  }

  /** The first noun phrase of the sentence that is followed by more than a comma. */
  protected openingSubject(at: number): TokenRange | null {
    let start = this.first;
    const opening = WordClass.Preposition | WordClass.Subordinator;
    if ((wordClass(this.tokens, start) & opening) !== 0) {
      while (start < at && !isMarkOf(this.tokens, start, ",")) start++;
      start++;
    }
    while (start < at && start < this.first + 3 && isQuoteMark(this.tokens, start)) start++;
    return nounPhraseAfter(this.tokens, start, at);
  }

  protected participleSource(at: number): TokenRange | null {
    const { tokens } = this;
    const before = at - 1;
    if (before < this.first) return null;
    if (tokens.kind[before] === TokenKind.Word && !isAdverb(tokens, before)) {
      if (/^(?:by|upon|after|before|in|for)$/.test(textAt(tokens, before))) {
        return this.actingSubject(before);
      }
      const phrase = nounPhraseBefore(tokens, at, this.first);
      if (phrase === null) return null;
      const opened = phrase.first - 1;
      if (opened >= this.first && textAt(tokens, opened) === "with") return phrase;
      // "issued a statement saying": whoever issued it.
      return this.introduces(at + 1) || isDocument(tokens, phrase.last - 1)
        ? this.actingSubject(phrase.first)
        : null;
    }
    return this.lastSpeaker ?? this.actingSubject(at) ?? this.openingSubject(at);
  }

  protected invertedSource(cue: TokenRange, verb: ReportingVerb): TokenRange | null {
    const { tokens } = this;
    if (verb.sense !== "speech" && verb.sense !== "text" && verb.sense !== "thought") {
      return null;
    }
    if (verb.form === "base" || cue.last >= this.last || HEARD.test(verb.verb)) return null;
    let before = cue.first - 1;
    while (before > this.first && isAdverb(tokens, before)) before--;
    const opens = before < this.first;
    // "Continued Roe: “...”"
    if (opens && before === cue.first - 1) return this.colonSubject(cue.last);
    const quoted = !opens && isQuoteMark(tokens, before);
    if (!quoted && (opens || !isMarkOf(tokens, before, ","))) return null;
    if (quoted && !isNameLike(tokens, cue.last) && this.introduces(cue.last)) {
      return null;
    }
    const phrase = this.listAfter(cue.last);
    if (phrase === null) return null;
    const afterQuote = quoted || (before > this.first && isQuoteMark(tokens, before - 1));
    if (afterQuote) return phrase;
    // "Peskov, the spokesman, said on Tuesday" has its subject before the aside.
    if (nounPhraseBefore(tokens, cue.first, this.first) !== null) return null;
    return this.endsPhrase(phrase) ? phrase : null;
  }

  /** The noun phrase at a token with the names that go on with it: "Roe, Poe and Coe". */
  protected listAfter(start: number): TokenRange | null {
    const { tokens } = this;
    const phrase = nounPhraseAfter(tokens, start, this.last);
    if (phrase === null) return null;
    // "a source close to the talks": the adjective belongs to what follows.
    const tail = DESCRIBING.has(tokens, phrase.last - 1) && phrase.last - phrase.first > 1;
    const last = tail ? phrase.last - 1 : phrase.last;
    for (let next = last; isMarkOf(tokens, next, ",") && isNameLike(tokens, next + 1);) {
      const name = nounPhraseAfter(tokens, next + 1, this.last);
      if (name === null) break;
      next = name.last;
      for (let at = name.first; at < name.last; at++) {
        if (textAt(tokens, at) === "and") return { first: phrase.first, last: name.last };
      }
      if (next - phrase.first > CLAUSE_REACH) break;
    }
    return { first: phrase.first, last };
  }

  private colonSubject(start: number): TokenRange | null {
    const phrase = nounPhraseAfter(this.tokens, start, this.last);
    return phrase !== null && isMarkOf(this.tokens, phrase.last, ":") ? phrase : null;
  }

  protected endsPhrase({ first, last }: TokenRange): boolean {
    const { tokens } = this;
    const speaker = isNameLike(tokens, last - 1) || isPeopleNoun(tokens, last - 1) ||
      isPronoun(tokens, first);
    if (!speaker) return false;
    return last >= this.last || tokens.kind[last] === TokenKind.Punctuation ||
      (wordClass(tokens, last) & (WordClass.Temporal | WordClass.Preposition)) !== 0;
  }

  /** "..., officials said on Tuesday." : what is said stands before. */
  protected closesClause(source: TokenRange, end: number): boolean {
    const { tokens } = this;
    const before = source.first - 1;
    if (before < this.first) return false;
    const parted = isMarkOf(tokens, before, ",") || isQuoteMark(tokens, before) ||
      /^[–—-]$/.test(textAt(tokens, before));
    return parted && this.atEnd(end);
  }

  /** "officials told the FT": whom they told. */
  protected hearer(verb: ReportingVerb, end: number): TokenRange | null {
    return HEARD.test(verb.verb) ? nounPhraseAfter(this.tokens, end, this.last) : null;
  }
}
