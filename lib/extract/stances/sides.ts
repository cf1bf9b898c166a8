import type { ActorMention } from "../../model.ts";
import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { WordClass, wordClass } from "../grammar/word-classes.ts";
import { wordSet } from "../grammar/word-set.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase, type Tokens } from "../tokens.ts";
import { ClauseBounds, isDescriptive } from "./clause-bounds.ts";
import { ClauseSubject } from "./clause-subject.ts";
import { NearestHead } from "./nearest-head.ts";
import { ObjectPath } from "./object-path.ts";
import { UNKNOWN } from "./phrase-actor.ts";

/** How far from a cue its subject and its object are looked for, in tokens. */
const SUBJECT_REACH = 45;
const OBJECT_REACH = 24;
const AMONG_REACH = 14;
/** A possessor or a gerund's subject stands at most so far before the cue, in tokens. */
const NEAR = 4;

/** After these, what is named next is harmed and not judged: "condemned attacks on Kyiv". */
const harming = new WordTable<true>(
  ("attack attacks act acts aggression war invasion strike strikes assault bombing bombings " +
    "killing killings crackdown shelling " +
    "offensive annexation occupation raid raids threats weapons arms supplies aid " +
    "escalation crisis conflict")
    .split(" ").map((word) => [word, true]),
);

/** Others than the one whose they are: "Kyiv's allies". */
const others = new WordTable<true>(
  "allies ally critics opponents enemies foes rivals partners neighbours neighbors backers friends"
    .split(" ").map((word) => [word, true]),
);

const among = wordSet("among amongst");
const between = wordSet("between");
const as = wordSet("as");
const its = wordSet("its");
const by = wordSet("by");
const and = wordSet("and");
const affecting = wordSet("of against on in to for with");

/** Finds the actors on the two sides of a stance cue within one sentence. */
export class SideFinder {
  private readonly bounds: ClauseBounds;
  private readonly clause: ClauseSubject;
  private readonly path: ObjectPath;
  private readonly nearest: NearestHead;

  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {
    this.bounds = new ClauseBounds(tokens, index);
    this.clause = new ClauseSubject(tokens, index);
    this.path = new ObjectPath(tokens, index);
    this.nearest = new NearestHead(tokens, index, (mention) => this.canStand(mention));
  }

  /**
   * The mention that is the subject of a cue which starts at token `first`: the nearest one
   * before it that heads a clause, or else the nearest at all; -1 if there is none.
   */
  subject(first: number, floor: number): number {
    const direct = this.clause.of(first, floor);
    return direct === UNKNOWN ? this.nearest.before(first, floor) : direct;
  }

  /** True where "we" or "I" is the subject of a cue. */
  isSpeaker(first: number, floor: number): boolean {
    return this.clause.isSpeaker(first, floor);
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
      if (between.has(this.tokens, this.index.first(found) - 1)) return -1;
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
    if (at < 1 || !as.has(this.tokens, at)) return -1;
    return this.index.at(at - 1);
  }

  /** Whom "its" before token `at` means: the nearest side named before, but not `other`. */
  possessor(at: number, floor: number, other: string | undefined): number {
    if (!its.has(this.tokens, at - 1)) return -1;
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
      if (by.has(this.tokens, at)) return this.object(at + 1, ceiling);
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
    let joined = false;
    for (let count = 0; count < 4; count++) {
      const at = from + count * step;
      if (at < floor || at >= ceiling) return -1;
      const found = this.index.at(at);
      if (found >= 0) return joined && this.canStand(found) ? found : -1;
      const classes = wordClass(this.tokens, at);
      if (and.has(this.tokens, at)) joined = true;
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

  private isHarmed(found: number, floor: number): boolean {
    let at = this.index.first(found) - 1;
    while (at > floor && isDescriptive(this.tokens, at)) at--;
    if (!affecting.has(this.tokens, at)) return false;
    return at - 1 >= floor - 1 && harming.has(this.tokens, at - 1);
  }
}

/** The actors that a mention names: one, or two for "the two countries". */
export function actorsOf(mention: ActorMention): string[] {
  return mention.partner === undefined ? [mention.actor] : [mention.actor, mention.partner];
}
