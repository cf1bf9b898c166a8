import type { MentionIndex } from "../actors/mention-index.ts";
import { isPossessiveEnding, isPronoun } from "../grammar/phrase-parts.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { endsIn, isMarkOf, wordSet } from "../grammar/word-set.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { markAt } from "../numbers/marks.ts";
import { NOBODY, PhraseActor, UNKNOWN } from "./phrase-actor.ts";
import { HeadClass, headClass, namesTerritory } from "./phrase-heads.ts";
import { beforeVerbGroup, overAdverbs } from "./verb-group.ts";
import { isVerbAt } from "./verbs-in-place.ts";

/** How many clauses are followed to the subject that they share. */
const DEPTH = 6;
/** How far back the verb of the same subject and the comma of an aside may stand. */
const CLAUSE_REACH = 40;
/** How far before an infinitive the verb that governs it stands, in tokens. */
const GOVERNOR_REACH = 12;

const to = wordSet("to");
const joining = wordSet("and but or then");
const relative = wordSet("who which that");
const speaking = wordSet("we i");
const objective = wordSet("of for from against");
const asides = wordSet("who which whose where along together like including");
const subordinating = wordSet(
  "when while after before as because if although though where",
);
const causal = wordSet("for");
const upon = wordSet("on upon");
const copula = wordSet("is was are were became remain remains remained");
const temporal = wordSet("after before since until than like as");
const linking = wordSet("of in from for at");
const of = wordSet("of");

const VERB_GROUP = WordClass.Auxiliary | WordClass.Negator;

/**
 * Reads the subject of a verb from the words right before it: the noun phrase that ends
 * there, past auxiliaries, adverbs and asides; of "and praised" the subject of the verb
 * before; of "to praise" who wants or is asked to; of "who praised" whom "who" means.
 */
export class ClauseSubject {
  private readonly phrases: PhraseActor;

  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {
    this.phrases = new PhraseActor(tokens, index);
  }

  /** The mention that is subject of the verb at a token, {@link NOBODY} or {@link UNKNOWN}. */
  of(verb: number, floor: number, depth = DEPTH): number {
    if (depth === 0) return UNKNOWN;
    const { tokens } = this;
    // "profits at the expense of": what an adverbial is about is its clause's subject.
    if ((wordClass(tokens, verb) & WordClass.Preposition) !== 0) {
      return this.ofVerbBefore(verb, floor, depth);
    }
    if (this.isNoun(verb, floor)) return this.ofNoun(verb, floor, depth);
    const at = beforeVerbGroup(this.tokens, this.index, verb, floor);
    if (at < floor) return UNKNOWN;
    if (to.has(tokens, at) && at === overAdverbs(this.tokens, verb - 1, floor)) {
      return this.controller(at, floor, depth);
    }
    if (isMarkOf(tokens, at, ",–—")) return this.past(at, floor, depth);
    if (joining.has(tokens, at)) return this.shared(at, floor, depth);
    if (relative.has(tokens, at)) return this.antecedent(at, floor, depth);
    if (isVerbAt(tokens, at, this.index)) return this.of(at, floor, depth - 1);
    const classes = wordClass(tokens, at);
    if ((classes & WordClass.Preposition) !== 0 && endsIn(tokens, verb, "ing")) {
      return this.ofGerund(at, floor, depth);
    }
    if ((classes & (WordClass.Preposition | WordClass.Subordinator)) !== 0) return UNKNOWN;
    return this.phrase(at + 1, floor, depth);
  }

  /** True if the words of a quote say "we" or "I" for the subject of a verb. */
  isSpeaker(verb: number, floor: number): boolean {
    const at = beforeVerbGroup(this.tokens, this.index, verb, floor);
    return at >= floor && speaking.has(this.tokens, at);
  }

  /** "joined X in condemning" is about who joined, "accused X of condemning" about X. */
  private ofGerund(preposition: number, floor: number, depth: number): number {
    const found = this.index.at(preposition - 1);
    if (objective.has(this.tokens, preposition)) {
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
    if (endsIn(this.tokens, cue, "ing")) return false;
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
    const first = this.phrases.first(cue, floor);
    const inside = this.phrases.mentionWithin(first, cue);
    if (inside >= 0) {
      return this.phrases.actor(first, cue - 1) === inside ? inside : UNKNOWN;
    }
    const governor = first - 1;
    if (governor < floor || this.phrases.ownedByPronoun(first, cue)) return UNKNOWN;
    const auxiliary = (wordClass(this.tokens, governor) & WordClass.Auxiliary) !== 0;
    if (auxiliary) return this.of(governor + 1, floor, depth - 1);
    if ((headClass(this.tokens, governor) & HeadClass.Facing) !== 0) return NOBODY;
    if (isVerbAt(this.tokens, governor, this.index)) {
      return this.of(governor, floor, depth - 1);
    }
    // "friends in Europe distrust": a plural verb that looks like a noun.
    const governed = (wordClass(this.tokens, governor) & WordClass.Preposition) !== 0;
    return governed ? this.phrase(cue, floor, depth) : UNKNOWN;
  }

  /** The subject of a verb after a comma: before the aside, or of the verb before it. */
  private past(comma: number, floor: number, depth: number): number {
    const { tokens } = this;
    const furthest = Math.max(floor, comma - CLAUSE_REACH);
    const mark = markAt(tokens, comma);
    let hasVerb = false;
    for (let at = comma - 1; at > furthest; at--) {
      hasVerb ||= isVerbAt(tokens, at, this.index);
      if (markAt(tokens, at) !== mark) continue;
      // "said it fell, praised": no aside, but one verb after another.
      if (hasVerb && !this.opensAside(at + 1)) break;
      if (tokens.kind[at - 1] === TokenKind.Digits) continue;
      return this.phrase(at, floor, depth);
    }
    return this.shared(comma, floor, depth);
  }

  /** ", who", ", angered by", ", the only country": about the phrase before the comma. */
  private opensAside(at: number): boolean {
    if (asides.has(this.tokens, at)) return true;
    const participle = endsIn(this.tokens, at, "ed") || endsIn(this.tokens, at, "ing");
    if (participle && this.index.at(at) < 0) return true;
    return (wordClass(this.tokens, at) & (WordClass.Determiner | WordClass.Preposition)) !==
      0;
  }

  /** "criticised Putin but thanked": the subject of the verb that it is joined to. */
  private shared(conjunction: number, floor: number, depth: number): number {
    const { tokens } = this;
    const furthest = Math.max(floor, conjunction - CLAUSE_REACH);
    for (let at = conjunction - 1; at > furthest; at--) {
      if (isMarkOf(tokens, at, ";:")) return UNKNOWN;
      if (!isVerbAt(tokens, at, this.index) || endsIn(tokens, at, "ing")) continue;
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
      if (subordinating.has(this.tokens, at)) return at;
    }
    return -1;
  }

  /** Who is to do what "to" opens: "urged China to", "Putin's plans to", "vowed to". */
  private controller(to: number, floor: number, depth: number): number {
    const at = overAdverbs(this.tokens, to - 1, floor);
    if (at < floor) return UNKNOWN;
    const found = this.index.at(at);
    if (found >= 0) {
      const first = this.index.first(found);
      const asking = this.asking(first, floor);
      // What somebody is asked to do shows the mind of who asks.
      if ((headClass(this.tokens, asking) & HeadClass.Asking) !== 0) {
        return this.of(asking, floor, depth - 1);
      }
      const caused = causal.has(this.tokens, first - 1) || asking >= 0;
      return caused ? found : this.ofVerbBefore(first, floor, depth);
    }
    const classes = wordClass(this.tokens, at);
    if ((classes & WordClass.Auxiliary) !== 0) return this.of(at + 1, floor, depth - 1);
    if (isVerbAt(this.tokens, at, this.index)) return this.of(at, floor, depth - 1);
    // "are more likely to support"
    if ((classes & WordClass.Determiner) !== 0) return this.ofVerbBefore(at, floor, depth);
    if (classes !== 0 || this.tokens.kind[at] !== TokenKind.Word) return UNKNOWN;
    if ((headClass(this.tokens, at) & HeadClass.Request) !== 0) return NOBODY;
    const first = this.phrases.first(at + 1, floor);
    const inside = this.phrases.mentionWithin(first, at);
    if (inside >= 0) return inside;
    return this.ofVerbBefore(first, floor, depth);
  }

  /** The "urge", "call on" or "force" whose object begins at a token, or -1. */
  private asking(first: number, floor: number): number {
    let at = first - 1;
    while (at > floor && (wordClass(this.tokens, at) & WordClass.Determiner) !== 0) at--;
    if (upon.has(this.tokens, at)) at--;
    const verbs = HeadClass.Asking | HeadClass.Causing;
    return at >= floor && (headClass(this.tokens, at) & verbs) !== 0 ? at : -1;
  }

  private ofVerbBefore(from: number, floor: number, depth: number): number {
    for (let at = from - 1; at >= Math.max(floor, from - GOVERNOR_REACH); at--) {
      if (this.tokens.kind[at] === TokenKind.Punctuation) return UNKNOWN;
      const auxiliary = (wordClass(this.tokens, at) & WordClass.Auxiliary) !== 0 &&
        !isPossessiveEnding(this.tokens, at);
      if (auxiliary) return this.of(at + 1, floor, depth - 1);
      if (isVerbAt(this.tokens, at, this.index)) return this.of(at, floor, depth - 1);
    }
    return UNKNOWN;
  }

  /** Whom "who", "which" or "that" means. */
  private antecedent(pronoun: number, floor: number, depth: number): number {
    const end = isMarkOf(this.tokens, pronoun - 1, ",") ? pronoun - 1 : pronoun;
    if (end <= floor) return UNKNOWN;
    const verb = WordClass.Verb | WordClass.Auxiliary;
    if ((wordClass(this.tokens, end - 1) & verb) !== 0) return UNKNOWN;
    // Of "trouble with Iran, which" it is Iran.
    const nearest = this.phrases.actor(this.phrases.first(end, floor), end - 1);
    return nearest >= 0 ? nearest : this.phrase(end, floor, depth);
  }

  /** The actor for whom the noun phrase that ends before a token stands. */
  private phrase(end: number, floor: number, depth: number): number {
    const { tokens, index } = this;
    if (end <= floor || depth === 0) return UNKNOWN;
    const last = end - 1;
    if (isPronoun(tokens, last) && index.at(last) < 0) return UNKNOWN;
    const first = this.phrases.first(end, floor);
    if (first >= end) return UNKNOWN;
    const own = this.phrases.actor(first, last);
    const governor = first - 1;
    if (governor < floor) return own;
    // "plans to destroy the West": the phrase is an object within the subject.
    if (to.has(tokens, governor - 1) && isVerbAt(tokens, governor, index)) {
      return this.controller(governor - 1, floor, depth - 1);
    }
    const outer = this.outer(governor, own, first, floor, depth);
    if (outer !== UNKNOWN) return outer;
    if (own !== NOBODY) return own;
    // "is the only country that", "Trump, a man who": the phrase says what somebody is.
    if (copula.has(tokens, governor)) return this.of(governor, floor, depth - 1);
    const opens = (wordClass(tokens, first) & WordClass.Determiner) !== 0;
    if (opens && isMarkOf(tokens, governor, ",")) {
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
    if ((wordClass(tokens, governor) & WordClass.Preposition) === 0) return UNKNOWN;
    if (temporal.has(tokens, governor) || governor - 1 < floor) return own;
    const head = governor - 1;
    if (tokens.kind[head] === TokenKind.Punctuation) return own;
    if (isVerbAt(tokens, head, this.index)) return this.of(head, floor, depth - 1);
    const place = Math.max(this.index.at(first), this.index.at(governor + 1));
    if ((wordClass(tokens, head) & WordClass.Negator) !== 0) return place;
    // "the former Soviet republic of Armenia" is Armenia.
    if (namesTerritory(tokens, governor) && place >= 0) return place;
    const before = this.phrase(governor, floor, depth - 1);
    if (before >= 0) return before;
    if (!linking.has(tokens, governor) || place < 0) {
      return before === UNKNOWN ? UNKNOWN : NOBODY;
    }
    const classes = headClass(tokens, head);
    if ((classes & HeadClass.Outsider) !== 0) return NOBODY;
    if (
      of.has(tokens, governor) || (classes & (HeadClass.Speaker | HeadClass.Forces)) !== 0
    ) {
      return place;
    }
    return before;
  }
}
