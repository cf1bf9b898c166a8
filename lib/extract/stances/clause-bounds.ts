import type { MentionIndex } from "../actors/mention-index.ts";
import { reportingVerb } from "../attributions/reporting-verbs.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { endsIn, isMarkOf, wordSet } from "../grammar/word-set.ts";
import { knownText, TokenCase, TokenKind, type Tokens } from "../tokens.ts";

/** How far before a cue the pronoun of its relative clause stands, in tokens. */
const NEAR = 4;

const personal = wordSet("who which");
const that = wordSet("that");
const of = wordSet("of");
const to = wordSet("to");
const joining = wordSet("and but while though although whereas");
const listing = wordSet("and or");
const clausal = wordSet("while because although though but where when if since as");

/** Tells where the words around a stance cue stop being about its two sides. */
export class ClauseBounds {
  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  /** True for the "which" of "which is being blocked" and "that", right before the cue. */
  isRelative(at: number, first: number): boolean {
    if (first - at > NEAR) return false;
    if (!that.has(this.tokens, at)) return personal.has(this.tokens, at);
    const verb = WordClass.Verb | WordClass.Auxiliary;
    if ((wordClass(this.tokens, at - 1) & verb) !== 0) return false;
    for (let between = at + 1; between < first; between++) {
      const plain = this.tokens.kind[between] === TokenKind.Word &&
        !isAdverb(this.tokens, between);
      if (plain && (wordClass(this.tokens, between) & WordClass.Auxiliary) === 0) {
        return false;
      }
    }
    return true;
  }

  /** "allies of applying double standards": "of" belongs to another verb. */
  opensGerund(at: number): boolean {
    return of.has(this.tokens, at - 1) && endsIn(this.tokens, at, "ing") &&
      this.tokens.case[at] === TokenCase.Lower;
  }

  endsSearch(at: number): boolean {
    return isMarkOf(this.tokens, at, ";:");
  }

  /** A clause with a subject of its own begins after `at`: ", but officials", "that revenue". */
  opensClause(at: number): boolean {
    const joins = that.has(this.tokens, at) ||
      (joining.has(this.tokens, at) && isMarkOf(this.tokens, at - 1, ","));
    if (!joins) return false;
    const next = at + 1;
    const classes = wordClass(this.tokens, next);
    return this.index.at(next) < 0 && this.tokens.case[next] === TokenCase.Lower &&
      !isAdverb(this.tokens, next) && !isVerbal(this.tokens, next) &&
      (classes & WordClass.Possessive) === 0 &&
      (classes === 0 || (classes & WordClass.Determiner) !== 0);
  }

  /** ", Stoltenberg said": not what is judged but who says so. */
  private namesSpeaker(at: number): boolean {
    const found = this.index.at(at);
    return found >= 0 && reportingVerb(this.tokens, this.index.last(found)) !== null;
  }

  /** "rejected calls to isolate Russia": another verb's object follows. */
  private isInfinitive(at: number): boolean {
    return to.has(this.tokens, at) && this.index.at(at + 1) < 0 &&
      this.tokens.case[at + 1] === TokenCase.Lower && wordClass(this.tokens, at + 1) === 0;
  }

  /** "support the operation and fuel the economy": the object of "support" is over. */
  private opensVerb(at: number): boolean {
    if (at >= this.tokens.count || this.index.at(at) >= 0) return false;
    if ((wordClass(this.tokens, at) & WordClass.Auxiliary) !== 0) return true;
    if (this.tokens.case[at] !== TokenCase.Lower || wordClass(this.tokens, at) !== 0) {
      return false;
    }
    const next = at + 1;
    return next < this.tokens.count &&
      (this.index.at(next) >= 0 || isDescriptive(this.tokens, next));
  }

  /** A new clause begins: what is named after it is not what the cue is about. */
  endsObject(at: number, start: number): boolean {
    if (isMarkOf(this.tokens, at, ";:–—") || clausal.has(this.tokens, at)) return true;
    if (listing.has(this.tokens, at)) return this.opensVerb(at + 1);
    const comma = isMarkOf(this.tokens, at, ",");
    if (comma && this.namesSpeaker(at + 1)) return true;
    if (at === start) return false;
    if (this.isInfinitive(at)) return true;
    if (!comma) return false;
    const next = at + 1 < this.tokens.count ? wordClass(this.tokens, at + 1) : 0;
    const clause = WordClass.Conjunction | WordClass.Subordinator | WordClass.Pronoun;
    return (next & clause) !== 0 || isAdverb(this.tokens, at + 1);
  }
}

/** True for an article, another determiner or a possessive. */
export function isDescriptive(tokens: Tokens, at: number): boolean {
  return (wordClass(tokens, at) & (WordClass.Determiner | WordClass.Possessive)) !==
      0 &&
    (wordClass(tokens, at) & WordClass.Subordinator) === 0;
}

/** True for a word that its ending or a "to" before it makes a verb. */
export function isVerbal(tokens: Tokens, at: number): boolean {
  return endsIn(tokens, at, "ed") || endsIn(tokens, at, "ing") ||
    endsIn(tokens, at, "es") || to.has(tokens, at - 1);
}

/** The lower-cased text of a token, or "" outside the text. */
export function textAt(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return "";
  return knownText(tokens, index) ??
    tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
}
