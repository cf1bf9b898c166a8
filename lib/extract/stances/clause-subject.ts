import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { isPossessiveEnding, isPronoun } from "../grammar/phrase-parts.ts";
import { isAdverb, isNameLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { textAt } from "./clause-bounds.ts";
import { HeadClass, headClass } from "./phrase-heads.ts";
import { isVerbAt } from "./verbs-in-place.ts";

/** The clause does not show its subject; it may be found by looking further back. */
export const UNKNOWN = -2;
/** Somebody or something whom the codebook does not list. */
export const NOBODY = -1;

/** How many clauses are followed to the subject that they share. */
const DEPTH = 6;
/** How far back the verb of the same subject and the comma of an aside may stand. */
const CLAUSE_REACH = 40;
const PHRASE_REACH = 12;

const VERB_GROUP = WordClass.Auxiliary | WordClass.Negator;

/**
 * Reads the subject of a verb from the words right before it: the noun phrase that ends
 * there, past auxiliaries, adverbs and asides; of "and praised" the subject of the verb
 * before; of "to praise" who wants or is asked to; of "who praised" whom "who" means.
 */
export class ClauseSubject {
  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  /** The mention that is subject of the verb at a token, {@link NOBODY} or {@link UNKNOWN}. */
  of(verb: number, floor: number, depth = DEPTH): number {
    if (depth === 0) return UNKNOWN;
    const { tokens } = this;
    if (this.isNoun(verb, floor)) return this.ofNoun(verb, floor, depth);
    const at = this.beforeGroup(verb, floor);
    if (at < floor) return UNKNOWN;
    const text = textAt(tokens, at);
    if (text === "to" && at === this.overAdverbs(verb - 1, floor)) {
      return this.controller(at, floor, depth);
    }
    if (text === "," || text === "–" || text === "—") return this.past(at, floor, depth);
    if (/^(?:and|but|or|then)$/.test(text)) return this.shared(at, floor, depth);
    if (text === "who" || text === "which" || text === "that") {
      return this.antecedent(at, floor, depth);
    }
    if (isVerbAt(tokens, at, this.index)) return this.of(at, floor, depth - 1);
    const classes = wordClass(tokens, at);
    if ((classes & WordClass.Preposition) !== 0 && textAt(tokens, verb).endsWith("ing")) {
      return this.ofGerund(at, floor, depth);
    }
    if ((classes & (WordClass.Preposition | WordClass.Subordinator)) !== 0) return UNKNOWN;
    return this.phrase(at + 1, floor, depth);
  }

  /** True if the words of a quote say "we" or "I" for the subject of a verb. */
  isSpeaker(verb: number, floor: number): boolean {
    const at = this.beforeGroup(verb, floor);
    return at >= floor && /^(?:we|i)$/.test(textAt(this.tokens, at));
  }

  /** "joined X in condemning" is about who joined, "accused X of condemning" about X. */
  private ofGerund(preposition: number, floor: number, depth: number): number {
    const objective = /^(?:of|for|from|against)$/.test(textAt(this.tokens, preposition));
    const found = this.index.at(preposition - 1);
    if (objective) {
      if (found < 0) return UNKNOWN;
      const asking = this.asking(this.index.first(found), floor);
      const asked = (headClass(this.tokens, asking) & HeadClass.Asking) !== 0;
      return asked ? this.of(asking, floor, depth - 1) : found;
    }
    return this.ofVerbBefore(preposition, floor, depth);
  }

  /** "Biden's strong support", "its support": a cue that is a noun, with what describes it. */
  private isNoun(cue: number, floor: number): boolean {
    const before = cue - 1;
    if (before < floor || isVerbAt(this.tokens, cue, this.index)) return false;
    if ((wordClass(this.tokens, cue) & VERB_GROUP) !== 0) return false;
    if (textAt(this.tokens, cue).endsWith("ing")) return false;
    if (this.tokens.kind[before] !== TokenKind.Word || isAdverb(this.tokens, before)) {
      return false;
    }
    if (isPossessiveEnding(this.tokens, before)) return true;
    const classes = wordClass(this.tokens, before);
    const described = WordClass.Determiner | WordClass.Possessive;
    return !isPronoun(this.tokens, before) &&
      (classes === 0 || (classes & described) !== 0) &&
      !isVerbAt(this.tokens, before, this.index);
  }

  private ofNoun(cue: number, floor: number, depth: number): number {
    const first = this.phraseFirst(cue, floor);
    const inside = this.mentionWithin(first, cue);
    if (inside >= 0) return this.inPhrase(first, cue - 1) === inside ? inside : UNKNOWN;
    const governor = first - 1;
    if (governor < floor || this.ownedByPronoun(first, cue)) return UNKNOWN;
    const auxiliary = (wordClass(this.tokens, governor) & WordClass.Auxiliary) !== 0;
    if (auxiliary) return this.of(governor + 1, floor, depth - 1);
    return isVerbAt(this.tokens, governor, this.index)
      ? this.of(governor, floor, depth - 1)
      : UNKNOWN;
  }

  /** The token before the auxiliaries, adverbs, marks and days that stand before a verb. */
  private beforeGroup(verb: number, floor: number): number {
    const { tokens } = this;
    let at = verb - 1;
    for (; at >= floor; at--) {
      const classes = wordClass(tokens, at);
      if (this.index.at(at) >= 0) break;
      if ((classes & WordClass.Temporal) !== 0) {
        if (textAt(tokens, at - 1) === "on") at--;
        continue;
      }
      const mark = '“"‘”’'.includes(textAt(tokens, at)) && !isPossessive(tokens, at);
      if (mark || isAdverb(tokens, at)) continue;
      if ((headClass(tokens, at) & HeadClass.Time) !== 0) {
        at = this.beforeTime(at, floor) + 1;
        continue;
      }
      if ((classes & VERB_GROUP) === 0 || isPossessiveEnding(tokens, at)) break;
    }
    return at;
  }

  /** The token before "for the first time" or "last week". */
  private beforeTime(time: number, floor: number): number {
    let at = time - 1;
    const within = WordClass.Determiner | WordClass.Adverb | WordClass.Temporal;
    while (at >= floor && at > time - 4) {
      const describes = (wordClass(this.tokens, at) & within) !== 0 ||
        /^(?:last|next|past|first|second|same)$/.test(textAt(this.tokens, at));
      if (!describes) break;
      at--;
    }
    const preposition = (wordClass(this.tokens, at) & WordClass.Preposition) !== 0;
    return preposition ? at - 1 : at;
  }

  private overAdverbs(from: number, floor: number): number {
    let at = from;
    while (at > floor && isAdverb(this.tokens, at)) at--;
    return at;
  }

  /** The subject of a verb after a comma: before the aside, or of the verb before it. */
  private past(comma: number, floor: number, depth: number): number {
    const { tokens } = this;
    const furthest = Math.max(floor, comma - CLAUSE_REACH);
    let hasVerb = false;
    for (let at = comma - 1; at > furthest; at--) {
      hasVerb ||= isVerbAt(tokens, at, this.index);
      if (textAt(tokens, at) !== textAt(tokens, comma)) continue;
      // "said it fell, praised": no aside, but one verb after another.
      if (hasVerb && !this.opensAside(at + 1)) break;
      if (tokens.kind[at - 1] === TokenKind.Digits) continue;
      return this.phrase(at, floor, depth);
    }
    return this.shared(comma, floor, depth);
  }

  /** ", who", ", angered by", ", the only country": about the phrase before the comma. */
  private opensAside(at: number): boolean {
    const text = textAt(this.tokens, at);
    if (/^(?:who|which|whose|where|along|together|like|including)$/.test(text)) return true;
    if (this.index.at(at) < 0 && /(?:ed|ing)$/.test(text)) return true;
    return (wordClass(this.tokens, at) & (WordClass.Determiner | WordClass.Preposition)) !==
      0;
  }

  /** "criticised Putin but thanked": the subject of the verb that it is joined to. */
  private shared(conjunction: number, floor: number, depth: number): number {
    const { tokens } = this;
    const furthest = Math.max(floor, conjunction - CLAUSE_REACH);
    for (let at = conjunction - 1; at > furthest; at--) {
      if (/[;:]/.test(textAt(tokens, at))) return UNKNOWN;
      if (!isVerbAt(tokens, at, this.index) || textAt(tokens, at).endsWith("ing")) continue;
      const opener = this.subordinator(at, furthest);
      if (opener < 0) return this.of(at, floor, depth - 1);
      at = opener;
    }
    return UNKNOWN;
  }

  /** Where "when" or "after" opens the clause of a verb, or -1. */
  private subordinator(verb: number, floor: number): number {
    for (let at = verb - 1; at > Math.max(floor, verb - 5); at--) {
      if (this.tokens.kind[at] === TokenKind.Punctuation) return -1;
      if (
        /^(?:when|while|after|before|as|because|if|although|though|where)$/
          .test(textAt(this.tokens, at))
      ) return at;
    }
    return -1;
  }

  /** Who is to do what "to" opens: "urged China to", "Putin's plans to", "vowed to". */
  private controller(to: number, floor: number, depth: number): number {
    const at = this.overAdverbs(to - 1, floor);
    if (at < floor) return UNKNOWN;
    const found = this.index.at(at);
    if (found >= 0) {
      const governor = textAt(this.tokens, this.index.first(found) - 1);
      const first = this.index.first(found);
      const asking = this.asking(first, floor);
      // What somebody is asked to do shows the mind of who asks.
      if ((headClass(this.tokens, asking) & HeadClass.Asking) !== 0) {
        return this.of(asking, floor, depth - 1);
      }
      const caused = governor === "for" || asking >= 0;
      return caused ? found : this.ofVerbBefore(first, floor, depth);
    }
    const classes = wordClass(this.tokens, at);
    if ((classes & WordClass.Auxiliary) !== 0) return this.of(at + 1, floor, depth - 1);
    if (isVerbAt(this.tokens, at, this.index)) return this.of(at, floor, depth - 1);
    if (classes !== 0 || this.tokens.kind[at] !== TokenKind.Word) return UNKNOWN;
    if ((headClass(this.tokens, at) & HeadClass.Request) !== 0) return NOBODY;
    const first = this.phraseFirst(at + 1, floor);
    const inside = this.mentionWithin(first, at);
    if (inside >= 0) return inside;
    return this.ofVerbBefore(first, floor, depth);
  }

  /** The "urge", "call on" or "force" whose object begins at a token, or -1. */
  private asking(first: number, floor: number): number {
    let at = first - 1;
    while (at > floor && (wordClass(this.tokens, at) & WordClass.Determiner) !== 0) at--;
    if (/^(?:on|upon)$/.test(textAt(this.tokens, at))) at--;
    const verbs = HeadClass.Asking | HeadClass.Causing;
    return at >= floor && (headClass(this.tokens, at) & verbs) !== 0 ? at : -1;
  }

  private ofVerbBefore(from: number, floor: number, depth: number): number {
    for (let at = from - 1; at >= Math.max(floor, from - PHRASE_REACH); at--) {
      if (this.tokens.kind[at] === TokenKind.Punctuation) return UNKNOWN;
      const auxiliary = (wordClass(this.tokens, at) & WordClass.Auxiliary) !== 0 &&
        !isPossessiveEnding(this.tokens, at);
      if (auxiliary) return this.of(at + 1, floor, depth - 1);
      if (isVerbAt(this.tokens, at, this.index)) return this.of(at, floor, depth - 1);
    }
    return UNKNOWN;
  }

  /** Whom "who", "which" or "that" means. */
  private antecedent(relative: number, floor: number, depth: number): number {
    const end = textAt(this.tokens, relative - 1) === "," ? relative - 1 : relative;
    if (end <= floor) return UNKNOWN;
    const verb = WordClass.Verb | WordClass.Auxiliary;
    if ((wordClass(this.tokens, end - 1) & verb) !== 0) return UNKNOWN;
    // Of "trouble with Iran, which" it is Iran.
    const nearest = this.inPhrase(this.phraseFirst(end, floor), end - 1);
    return nearest >= 0 ? nearest : this.phrase(end, floor, depth);
  }

  /** The actor for whom the noun phrase that ends before a token stands. */
  private phrase(end: number, floor: number, depth: number): number {
    const { tokens, index } = this;
    if (end <= floor || depth === 0) return UNKNOWN;
    const last = end - 1;
    if (isPronoun(tokens, last) && index.at(last) < 0) return UNKNOWN;
    const first = this.phraseFirst(end, floor);
    if (first >= end) return UNKNOWN;
    const own = this.inPhrase(first, last);
    const governor = first - 1;
    if (governor < floor) return own;
    // "plans to destroy the West": the phrase is an object within the subject.
    if (textAt(tokens, governor - 1) === "to" && isVerbAt(tokens, governor, index)) {
      return this.controller(governor - 1, floor, depth - 1);
    }
    const outer = this.outer(governor, own, first, floor, depth);
    if (outer !== UNKNOWN) return outer;
    if (own !== NOBODY) return own;
    // "is the only country that", "Trump, a man who": the phrase says what somebody is.
    const isCopula = /^(?:is|was|are|were|became|remains?|remained)$/
      .test(textAt(tokens, governor));
    if (isCopula) return this.of(governor, floor, depth - 1);
    const opens = (wordClass(tokens, first) & WordClass.Determiner) !== 0;
    if (textAt(tokens, governor) === "," && opens) {
      return this.phrase(governor, floor, depth - 1);
    }
    return NOBODY;
  }

  /** Of "leaders of Iran" and "attacks on Ukraine" it is the noun before that counts. */
  private outer(
    governor: number,
    own: number,
    first: number,
    floor: number,
    depth: number,
  ): number {
    const { tokens } = this;
    const temporal = /^(?:after|before|since|until|than|like|as)$/;
    const text = textAt(tokens, governor);
    if ((wordClass(tokens, governor) & WordClass.Preposition) === 0) return UNKNOWN;
    if (temporal.test(text) || governor - 1 < floor) return own;
    const head = governor - 1;
    if (tokens.kind[head] === TokenKind.Punctuation) return own;
    if (isVerbAt(tokens, head, this.index)) return this.of(head, floor, depth - 1);
    const before = this.phrase(governor, floor, depth - 1);
    if (before >= 0) return before;
    const joins = /^(?:of|in|from|for|at)$/.test(text);
    const linked = this.index.at(first) >= 0 || this.index.at(first + 1) >= 0;
    if (!joins || !linked) return before === UNKNOWN ? UNKNOWN : NOBODY;
    const classes = headClass(tokens, head);
    if ((classes & HeadClass.Outsider) !== 0) return NOBODY;
    if (text === "of" || (classes & (HeadClass.Speaker | HeadClass.Forces)) !== 0) {
      return own;
    }
    return before;
  }

  private phraseFirst(end: number, floor: number): number {
    let at = end;
    for (const furthest = Math.max(floor, end - PHRASE_REACH); at > furthest; at--) {
      const before = at - 1;
      if (this.index.at(before) >= 0 || this.tokens.kind[before] === TokenKind.Digits) {
        continue;
      }
      if (this.tokens.kind[before] === TokenKind.Punctuation) {
        if ('-“”"‘’'.includes(textAt(this.tokens, before))) continue;
        break;
      }
      if (isPossessiveEnding(this.tokens, before)) continue;
      if (isVerbAt(this.tokens, before, this.index)) break;
      const blocked = WordClass.Preposition | WordClass.Conjunction | VERB_GROUP |
        WordClass.Subordinator | WordClass.Verb | WordClass.Temporal;
      if ((wordClass(this.tokens, before) & blocked) !== 0) break;
      if (isPronoun(this.tokens, before)) break;
    }
    return at;
  }

  /** The actor whom the phrase of the tokens `first` to `last` (inclusive) stands for. */
  private inPhrase(first: number, last: number): number {
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
  private mentionWithin(first: number, last: number): number {
    for (let at = first; at < last; at++) {
      const found = this.index.at(at);
      if (found < 0) continue;
      const { role, kind } = this.index.mentions[found]!;
      // "the Iran-backed group" is not Iran.
      const joined = textAt(this.tokens, this.index.last(found)) === "-" &&
        this.tokens.gap[this.index.last(found)] === TokenGap.None;
      if (kind !== "medium" && role !== "place" && !joined) return found;
    }
    return NOBODY;
  }

  private ownedByPronoun(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      if ((wordClass(this.tokens, at) & WordClass.Possessive) !== 0) return true;
    }
    return false;
  }
}
