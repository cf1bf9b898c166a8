import type { ActorMention } from "../../model.ts";
import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";

/** How far from a cue its subject and its object are looked for, in tokens. */
const SUBJECT_REACH = 45;
const OBJECT_REACH = 24;
const AMONG_REACH = 14;
/** A possessor or a gerund's subject stands at most so far before the cue, in tokens. */
const NEAR = 4;

/** After these, what is named next is harmed and not judged: "condemned attacks on Kyiv". */
const harming = new WordTable<true>(
  ("attack attacks aggression war invasion strike strikes assault bombing shelling " +
    "offensive annexation occupation raid raids threats weapons arms supplies aid " +
    "escalation crisis conflict")
    .split(" ").map((word) => [word, true]),
);

const others = new WordTable<true>(
  "allies ally critics opponents enemies foes rivals partners neighbours neighbors backers"
    .split(" ").map((word) => [word, true]),
);

const among = new WordTable<true>([["among", true], ["amongst", true]]);

/** Finds the actors on the two sides of a stance cue within one sentence. */
export class SideFinder {
  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  /**
   * The mention that is the subject of a cue which starts at token `first`: the nearest one
   * before it that heads a clause, or else the nearest at all; -1 if there is none.
   */
  subject(first: number, floor: number): number {
    const furthest = Math.max(floor, first - SUBJECT_REACH);
    if (!this.index.anyWithin(floor, first)) return -1;
    let fallback = -1;
    for (let at = first - 1; at >= furthest; at--) {
      if (this.endsSearch(at)) break;
      const found = this.index.at(at);
      if (found < 0) {
        if (this.isRelative(at, first)) return this.antecedent(at, floor);
        continue;
      }
      at = this.index.first(found);
      if (!this.canStand(found)) continue;
      if (this.isNearSubject(found, first) || this.headsClause(found, floor)) {
        return this.possessorOf(found, floor);
      }
      if (fallback < 0) fallback = found;
    }
    return fallback < 0 ? -1 : this.possessorOf(fallback, floor);
  }

  /** "Putin's dreams of destroying", "accuses the West of provoking". */
  private isNearSubject(found: number, first: number): boolean {
    const last = this.index.last(found);
    if (first - last > NEAR) return false;
    if (this.touches(found, first)) return true;
    if (isPossessive(this.tokens, last)) return true;
    return first - last === 1 && /^(?:of|for|from)$/.test(textAt(this.tokens, last));
  }

  /** "said Beijing “opposes”": nothing but marks and adverbs between name and verb. */
  private touches(found: number, first: number): boolean {
    for (let at = this.index.last(found); at < first; at++) {
      const marks = this.tokens.kind[at] === TokenKind.Punctuation &&
        "“\"‘'".includes(textAt(this.tokens, at));
      if (!marks && !isAdverb(this.tokens, at)) return false;
    }
    const before = this.index.first(found) - 1;
    return before < 0 || (wordClass(this.tokens, before) & WordClass.Preposition) === 0;
  }

  /** Of "Putin's China policy" it is Putin who acts. */
  private possessorOf(found: number, floor: number): number {
    const first = this.index.first(found);
    for (let at = first - 1; at >= Math.max(floor, first - NEAR); at--) {
      const other = this.index.at(at);
      if (other >= 0) {
        const owns = isPossessive(this.tokens, this.index.last(other));
        return owns && this.canStand(other) ? other : found;
      }
      if (wordClass(this.tokens, at) !== 0 && !isPossessive(this.tokens, at)) return found;
    }
    return found;
  }

  /** True for the "which" of "which is being blocked", right before the cue. */
  private isRelative(at: number, first: number): boolean {
    return first - at <= NEAR && /^(?:who|which)$/.test(textAt(this.tokens, at));
  }

  private antecedent(relative: number, floor: number): number {
    const before = textAt(this.tokens, relative - 1) === "," ? relative - 2 : relative - 1;
    const found = before < floor ? -1 : this.index.at(before);
    return found >= 0 && this.canStand(found) ? found : -1;
  }

  /** The mention that a cue which ends before token `last` is about, or -1. */
  object(last: number, ceiling: number): number {
    const limit = Math.min(ceiling, last + OBJECT_REACH);
    if (!this.index.anyWithin(last, limit)) return -1;
    for (let at = last; at < limit; at++) {
      const found = this.index.at(at);
      if (found < 0) {
        if (this.endsObject(at, last)) return -1;
        continue;
      }
      at = this.index.last(found) - 1;
      if (this.canStand(found) && !this.isHarmed(found, last)) return found;
    }
    return -1;
  }

  /** The holder in "mistrust is growing among Chinese officials", or -1. */
  among(last: number, ceiling: number): number {
    const limit = Math.min(ceiling, last + AMONG_REACH);
    if (!this.index.anyWithin(last, ceiling)) return -1;
    for (let at = last; at < limit; at++) {
      if (among.has(this.tokens, at)) return this.object(at + 1, ceiling);
    }
    return -1;
  }

  /** The agent of a passive whose verb ends before token `last`, or -1. */
  agent(last: number, ceiling: number): number {
    const limit = Math.min(ceiling, last + 4);
    for (let at = last; at < limit; at++) {
      if (textAt(this.tokens, at) === "by") return this.object(at + 1, ceiling);
    }
    return -1;
  }

  /** The other side of "A and B" around a mention, or -1. */
  partner(mention: number, floor: number, ceiling: number): number {
    const before = this.joined(this.index.first(mention) - 1, -1, floor, ceiling);
    if (before >= 0) return before;
    return this.joined(this.index.last(mention), 1, floor, ceiling);
  }

  private joined(from: number, step: 1 | -1, floor: number, ceiling: number): number {
    let and = false;
    for (let count = 0; count < 4; count++) {
      const at = from + count * step;
      if (at < floor || at >= ceiling) return -1;
      const found = this.index.at(at);
      if (found >= 0) return and && this.canStand(found) ? found : -1;
      const classes = wordClass(this.tokens, at);
      if (textAt(this.tokens, at) === "and") and = true;
      else if ((classes & (WordClass.Determiner | WordClass.Possessive)) === 0) return -1;
    }
    return -1;
  }

  private canStand(found: number): boolean {
    const { role, kind } = this.index.mentions[found]!;
    if (role === "place" || kind === "medium") return false;
    const last = this.index.last(found);
    // "Kyiv's allies" are others than Kyiv.
    return !(isPossessive(this.tokens, last) && others.has(this.tokens, last + 1));
  }

  /** Not governed by a preposition and not the object of a verb. */
  private headsClause(found: number, floor: number): boolean {
    const mention = this.index.mentions[found]!;
    let at = this.index.first(found) - 1;
    if (at < floor || this.isBeforeAuxiliary(found)) return true;
    if (mention.role === "modifier") return this.headsModified(found, floor);
    let definite = false;
    while (at >= floor && this.isDescriptive(at)) {
      definite = true;
      at--;
    }
    if (at < floor) return true;
    const classes = wordClass(this.tokens, at);
    if ((classes & WordClass.Preposition) !== 0) return this.isDetached(found, at);
    if (this.tokens.kind[at] !== TokenKind.Word) return true;
    const joins = WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb;
    if ((classes & joins) !== 0) return true;
    if ((classes & (WordClass.Verb | WordClass.Auxiliary)) !== 0) return false;
    // "destroy the West" has an object; "his ally China" and "minister Lavrov" a title.
    return !definite && this.tokens.case[at] === TokenCase.Lower && !this.isVerbal(at);
  }

  private isBeforeAuxiliary(found: number): boolean {
    const after = this.index.last(found);
    return after < this.tokens.count && !isPossessive(this.tokens, after) &&
      (wordClass(this.tokens, after) & WordClass.Auxiliary) !== 0;
  }

  /** "the former Soviet republic of Armenia is": the name stands for the whole phrase. */
  private isDetached(found: number, preposition: number): boolean {
    const after = this.index.last(found);
    if (textAt(this.tokens, preposition) !== "of" || after >= this.tokens.count) {
      return false;
    }
    return (wordClass(this.tokens, after) & WordClass.Auxiliary) !== 0 &&
      !isPossessive(this.tokens, after);
  }

  /** "Chinese diplomats", at the head of its clause. */
  private headsModified(found: number, floor: number): boolean {
    const before = this.index.first(found) - 1;
    if (before < floor) return true;
    const blocked = WordClass.Preposition | WordClass.Verb;
    let at = before;
    while (at > floor && this.isDescriptive(at)) at--;
    return (wordClass(this.tokens, at) & blocked) === 0;
  }

  private isDescriptive(at: number): boolean {
    return (wordClass(this.tokens, at) & (WordClass.Determiner | WordClass.Possessive)) !==
        0 &&
      (wordClass(this.tokens, at) & WordClass.Subordinator) === 0;
  }

  private isVerbal(at: number): boolean {
    const text = textAt(this.tokens, at);
    return /(?:ed|ing|es)$/.test(text) || textAt(this.tokens, at - 1) === "to";
  }

  private isHarmed(found: number, floor: number): boolean {
    let at = this.index.first(found) - 1;
    while (at > floor && this.isDescriptive(at)) at--;
    const preposition = textAt(this.tokens, at);
    if (!/^(?:of|against|on|in|to|for|with)$/.test(preposition)) return false;
    return at - 1 >= floor - 1 && harming.has(this.tokens, at - 1);
  }

  private endsSearch(at: number): boolean {
    const text = textAt(this.tokens, at);
    return text === ";" || text === ":";
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
      (this.index.at(next) >= 0 || this.isDescriptive(next));
  }

  /** A new clause begins: what is named after it is not what the cue is about. */
  private endsObject(at: number, start: number): boolean {
    const text = textAt(this.tokens, at);
    if (text === ";" || text === ":" || /^[–—]$/.test(text)) return true;
    if (/^(?:while|because|although|though|but|where|when|if|since|as)$/.test(text)) {
      return true;
    }
    if (text === "and" || text === "or") return this.opensVerb(at + 1);
    if (at === start || text !== ",") return false;
    const next = at + 1 < this.tokens.count ? wordClass(this.tokens, at + 1) : 0;
    const clause = WordClass.Conjunction | WordClass.Subordinator | WordClass.Pronoun;
    return (next & clause) !== 0 || isAdverb(this.tokens, at + 1);
  }
}

function textAt(tokens: Tokens, index: number): string {
  return index < 0 || index >= tokens.count
    ? ""
    : tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
}

/** The actors that a mention names: one, or two for "the two countries". */
export function actorsOf(mention: ActorMention): readonly string[] {
  return mention.partner === undefined ? [mention.actor] : [mention.actor, mention.partner];
}
