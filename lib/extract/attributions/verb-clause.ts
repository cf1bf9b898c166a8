import { isPronoun, nounPhraseBefore } from "../grammar/noun-phrase.ts";
import {
  isAdverb,
  isNameLike,
  isNounLike,
  WordClass,
  wordClass,
} from "../grammar/word-classes.ts";
import { isPossessiveEnding } from "../grammar/phrase-parts.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { Clause, isQuoteMark, textAt } from "./clause.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";
import { isMarkOf } from "../grammar/word-set.ts";

/** The most words of a subject that stands with its verb between commas. */
const LONGEST_INSERTED = 6;
const APOSTROPHES = new Set([..."'’‘"].map((mark) => mark.charCodeAt(0)));

/** A sentence in which reporting verbs are told from nouns and from verbs that only look it. */
export class VerbClause extends Clause {
  protected isVerb(at: number, verb: ReportingVerb): boolean {
    const { tokens } = this;
    if (this.index.at(at) >= 0) return false;
    if (tokens.case[at] === TokenCase.AllCaps && verb.form !== "past") return false;
    const before = at > this.first ? wordClass(tokens, at - 1) : 0;
    const blocked = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;
    if (verb.form !== "past" && verb.form !== "ing" && this.isOwned(at)) return false;
    if (verb.form === "past") {
      // "a written statement", "in stated aims"
      if ((before & blocked) !== 0 && !isPronoun(tokens, at - 1)) return false;
      return verb.ambiguous !== "other" || this.isReporting(at, verb);
    }
    if (textAt(tokens, at - 1) === "to" && at > this.first) {
      return this.isReporting(at, verb);
    }
    if ((before & blocked) !== 0 && !isPronoun(tokens, at - 1)) return false;
    if (verb.ambiguous === "noun" && !this.readsAsVerb(at, verb)) return false;
    if (verb.ambiguous !== "other") return true;
    return verb.form !== "base" && this.isReporting(at, verb);
  }

  /** "Rubio's claim", "the allies' demand": a noun after a possessive. */
  protected isOwned(at: number): boolean {
    const { tokens } = this;
    const before = at - 1;
    return before > this.first && tokens.gap[before] === TokenGap.None &&
      APOSTROPHES.has(tokens.text.charCodeAt(tokens.start[before]!)) &&
      (tokens.kind[before] === TokenKind.Punctuation || isPossessiveEnding(tokens, before));
  }

  /** Tells "Beijing fears Russia becoming" from "security fears are growing". */
  protected readsAsVerb(at: number, verb: ReportingVerb): boolean {
    const { tokens } = this;
    if (at === this.first || textAt(tokens, at + 1) === "such") return false;
    if (this.tagsQuote(at)) return true;
    if (verb.form === "base" && this.isSingular(at - 1)) return false;
    const named = this.index.at(at - 1);
    if (named >= 0 && this.index.mentions[named]!.role === "modifier") return false;
    // "Roe, a columnist, calls Poe": no list of nouns goes on with a name.
    if (
      verb.form === "third" && isMarkOf(tokens, at - 1, ",") && isNameLike(tokens, at + 1)
    ) {
      return true;
    }
    if (verb.form === "ing" && textAt(tokens, at + 1) === "to") return true;
    const after = at + 1 < this.last ? wordClass(tokens, at + 1) : WordClass.Preposition;
    const stops = WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction;
    const quoted = this.introduces(at + 1);
    if ((after & stops) !== 0 && !quoted) return false;
    const before = wordClass(tokens, at - 1);
    if (
      isPronoun(tokens, at - 1) || (before & (WordClass.Auxiliary | WordClass.Modal)) !== 0
    ) {
      return true;
    }
    if (quoted || (after & (WordClass.Determiner | WordClass.Pronoun)) !== 0) return true;
    if (at + 1 >= this.last || tokens.kind[at + 1] !== TokenKind.Word) return false;
    return isNameLike(tokens, at - 1) || verb.form === "base" || isAdverb(tokens, at - 1);
  }

  /** "“...,” the ad states.": a subject right after a quote, and nothing after the verb. */
  protected tagsQuote(at: number): boolean {
    if (!this.hasQuoteBefore(at) || !this.atEnd(at + 1)) return false;
    const phrase = nounPhraseBefore(this.tokens, at, this.first);
    return phrase !== null && phrase.first > this.first &&
      isQuoteMark(this.tokens, phrase.first - 1);
  }

  /** A lower-case noun in the singular, which no base form can follow as its verb. */
  protected isSingular(index: number): boolean {
    const { tokens } = this;
    return tokens.case[index] === TokenCase.Lower && isNounLike(tokens, index) &&
      tokens.text.charCodeAt(tokens.end[index]! - 1) !== 0x73;
  }

  /** Whether a verb with other uses reports here. */
  protected isReporting(at: number, verb: ReportingVerb): boolean {
    const end = at + (verb.particle === null ? 1 : 2);
    return this.introduces(end) || this.hasQuoteBefore(at) || this.isInserted(at, end) ||
      this.closesSentence(at, end);
  }

  /** "Trade fell, Roe added.": the verb ends its sentence, and its subject a comma's clause. */
  protected closesSentence(at: number, end: number): boolean {
    const { tokens } = this;
    if (end + 1 !== this.last || !isMarkOf(tokens, end, ".")) return false;
    for (let back = at - 1; back >= Math.max(this.first, at - LONGEST_INSERTED); back--) {
      if (isMarkOf(tokens, back, ",")) return back < at - 1;
    }
    return false;
  }

  /** "The costs, he added, were": subject and verb between commas. */
  protected isInserted(at: number, end: number): boolean {
    const { tokens } = this;
    if (!isMarkOf(tokens, end, ",")) return false;
    for (let back = at - 1; back >= Math.max(this.first, at - LONGEST_INSERTED); back--) {
      if (isMarkOf(tokens, back, ",")) return back < at - 1;
      if (tokens.kind[back] !== TokenKind.Word) return false;
    }
    return false;
  }
}

/** True for a verb of the table, an auxiliary, or a word in "ed". */
export function isFinite(tokens: Tokens, at: number): boolean {
  if ((wordClass(tokens, at) & (WordClass.Verb | WordClass.Auxiliary)) !== 0) return true;
  const end = tokens.end[at]!;
  return tokens.case[at] === TokenCase.Lower && end - tokens.start[at]! > 3 &&
    tokens.text.charCodeAt(end - 1) === 0x64 && tokens.text.charCodeAt(end - 2) === 0x65;
}
