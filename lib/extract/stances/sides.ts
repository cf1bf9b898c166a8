import type { ActorMention } from "../../model.ts";
import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import { ClauseBounds, isDescriptive, isVerbal, textAt } from "./clause-bounds.ts";
import { ClauseSubject, UNKNOWN } from "./clause-subject.ts";
import { ObjectPath } from "./object-path.ts";

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
  private readonly bounds: ClauseBounds;
  private readonly clause: ClauseSubject;
  private readonly path: ObjectPath;

  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {
    this.bounds = new ClauseBounds(tokens, index);
    this.clause = new ClauseSubject(tokens, index);
    this.path = new ObjectPath(tokens, index);
  }

  /**
   * The mention that is the subject of a cue which starts at token `first`: the nearest one
   * before it that heads a clause, or else the nearest at all; -1 if there is none.
   */
  subject(first: number, floor: number): number {
    const direct = this.clause.of(first, floor);
    return direct === UNKNOWN ? this.nearestHead(first, floor) : direct;
  }

  private nearestHead(first: number, floor: number): number {
    const furthest = Math.max(floor, first - SUBJECT_REACH);
    if (!this.index.anyWithin(floor, first)) return -1;
    let fallback = -1;
    for (let at = first - 1; at >= furthest; at--) {
      const found = this.index.at(at);
      if (found < 0) {
        if (this.bounds.isRelative(at, first)) {
          const named = this.antecedent(at, floor);
          // "a move that could sink them" is the move of whoever is spoken of.
          if (named >= 0 || textAt(this.tokens, at) !== "that") return named;
          continue;
        }
        if (this.bounds.endsSearch(at) || this.bounds.opensClause(at)) break;
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

  /** True where "we" or "I" is the subject of a cue. */
  isSpeaker(first: number, floor: number): boolean {
    return this.clause.isSpeaker(first, floor);
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

  /** Of "Putin's China policy" it is Putin who acts; "Hungary's Orban" acts himself. */
  private possessorOf(found: number, floor: number): number {
    if (this.index.mentions[found]!.kind === "person") return found;
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

  /** Of "Chinese companies that support Moscow" the antecedent is Chinese. */
  private antecedent(relative: number, floor: number): number {
    const before = textAt(this.tokens, relative - 1) === "," ? relative - 2 : relative - 1;
    if (before < floor) return -1;
    const found = this.index.at(before);
    if (found >= 0) return this.canStand(found) ? found : -1;
    const modifier = before - 1 < floor ? -1 : this.index.at(before - 1);
    return modifier >= 0 && this.index.mentions[modifier]!.role === "modifier"
      ? modifier
      : -1;
  }

  /** The mention that a cue which ends before token `last` is about, or -1. */
  object(last: number, ceiling: number): number {
    const limit = Math.min(ceiling, last + OBJECT_REACH);
    if (!this.index.anyWithin(last, limit) || this.bounds.opensGerund(last)) return -1;
    for (let at = last; at < limit; at++) {
      const found = this.index.at(at);
      if (found < 0) {
        if (this.bounds.endsObject(at, last) || this.path.leaves(at, last)) return -1;
        continue;
      }
      at = this.index.last(found) - 1;
      // Contacts "between Moscow and Washington" are welcome, and neither of the two.
      if (textAt(this.tokens, this.index.first(found) - 1) === "between") return -1;
      // "condemning Moscow", "anger at Moscow": whom the cue itself governs is no place.
      const governed = this.index.first(found) === last;
      if (!this.canStand(found, governed)) continue;
      if (this.isHarmed(found, last)) continue;
      const meant = this.path.meant(found, limit);
      return meant < 0 ? -1 : this.titled(meant);
    }
    return -1;
  }

  /** Of "Hungarian leader Viktor Orban" it is Orban who is meant. */
  private titled(found: number): number {
    if (this.index.mentions[found]!.role !== "modifier") return found;
    const from = this.index.last(found);
    for (let at = from; at < Math.min(this.tokens.count, from + NEAR); at++) {
      const other = this.index.at(at);
      if (other >= 0) return this.index.mentions[other]!.kind === "person" ? other : found;
      if (this.tokens.case[at] !== TokenCase.Lower || wordClass(this.tokens, at) !== 0) {
        break;
      }
    }
    return found;
  }

  /** Who is said to be something: "Belarus" of "Belarus as an ally of", or -1. */
  named(first: number): number {
    let at = first - 1;
    while (at > 0 && isDescriptive(this.tokens, at)) at--;
    if (at < 1 || textAt(this.tokens, at) !== "as") return -1;
    return this.index.at(at - 1);
  }

  /** Whom "its" before token `at` means: the nearest side named before, but not `other`. */
  possessor(at: number, floor: number, other: string | undefined): number {
    if (textAt(this.tokens, at - 1) !== "its") return -1;
    for (let back = at - 2; back >= Math.max(floor, at - SUBJECT_REACH); back--) {
      const found = this.index.at(back);
      if (found < 0) continue;
      back = this.index.first(found);
      const { kind, actor } = this.index.mentions[found]!;
      if (kind !== "person" && actor !== other && this.canStand(found)) return found;
    }
    return -1;
  }

  /** The mention whose possessive stands right before token `at`, or -1. */
  owner(at: number): number {
    for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
      const found = this.index.at(back);
      if (found >= 0) return isPossessive(this.tokens, this.index.last(found)) ? found : -1;
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

  /** False for places, media and "Kyiv's allies", who take no stance as Kyiv. */
  canStand(found: number, governed = false): boolean {
    const { role, kind } = this.index.mentions[found]!;
    if ((role === "place" && !governed) || kind === "medium") return false;
    const last = this.index.last(found);
    // "Kyiv's allies" are others than Kyiv.
    return !(isPossessive(this.tokens, last) && others.has(this.tokens, last + 1));
  }

  /** Not governed by a preposition and not the object of a verb. */
  private headsClause(found: number, floor: number): boolean {
    const mention = this.index.mentions[found]!;
    let at = this.index.first(found) - 1;
    if (at < floor) return true;
    if (mention.role === "modifier") return this.headsModified(found, floor);
    let definite = false;
    while (at >= floor && isDescriptive(this.tokens, at)) {
      definite = true;
      at--;
    }
    if (at < floor) return true;
    const classes = wordClass(this.tokens, at);
    if ((classes & WordClass.Preposition) !== 0) {
      return this.isDetached(found, at) || this.isTemporalClause(found, at);
    }
    if (this.isBeforeAuxiliary(found)) return true;
    if (this.tokens.kind[at] !== TokenKind.Word) return true;
    const joins = WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb;
    if ((classes & joins) !== 0) return true;
    if ((classes & (WordClass.Verb | WordClass.Auxiliary)) !== 0) return false;
    // "destroy the West" has an object; "his ally China" and "minister Lavrov" a title.
    return !definite && this.tokens.case[at] === TokenCase.Lower &&
      !isVerbal(this.tokens, at);
  }

  private isBeforeAuxiliary(found: number): boolean {
    const after = this.index.last(found);
    return after < this.tokens.count && !isPossessive(this.tokens, after) &&
      (wordClass(this.tokens, after) & WordClass.Auxiliary) !== 0;
  }

  /** "until Trump began criticising": what looks like a preposition opens a clause. */
  private isTemporalClause(found: number, before: number): boolean {
    if (!/^(?:until|before|after|since)$/.test(textAt(this.tokens, before))) return false;
    const after = this.index.last(found);
    const verb = WordClass.Verb | WordClass.Auxiliary;
    return (wordClass(this.tokens, after) & verb) !== 0 || isAdverb(this.tokens, after);
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
    while (at > floor && isDescriptive(this.tokens, at)) at--;
    return (wordClass(this.tokens, at) & blocked) === 0 && !isVerbal(this.tokens, at);
  }

  private isHarmed(found: number, floor: number): boolean {
    let at = this.index.first(found) - 1;
    while (at > floor && isDescriptive(this.tokens, at)) at--;
    const preposition = textAt(this.tokens, at);
    if (!/^(?:of|against|on|in|to|for|with)$/.test(preposition)) return false;
    return at - 1 >= floor - 1 && harming.has(this.tokens, at - 1);
  }
}

/** The actors that a mention names: one, or two for "the two countries". */
export function actorsOf(mention: ActorMention): readonly string[] {
  return mention.partner === undefined ? [mention.actor] : [mention.actor, mention.partner];
}
