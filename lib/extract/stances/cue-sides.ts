import { type ActorTable, stateOf } from "../actors/actor-table.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import type { Sentence } from "../sentences.ts";
import type { Tokens } from "../tokens.ts";
import { listedAfter, listedBefore } from "./coordination.ts";
import { type CueHit, isIntransitive, isPassiveUse } from "./cue-use.ts";
import { betweenTwo, canFace, mutual, type Pair } from "./pair.ts";
import { isDuty } from "./scope.ts";
import { actorsOf, type SideFinder } from "./sides.ts";
import type { Voice } from "./voice-index.ts";

/** Cues that name somebody by what he is to another. */
const FRIENDLY = /(?:friend|ally|partner)$/;
const joining = new WordTable<true>([["with", true], ["to", true]]);

/** How many mentions back the friend of "his close friend" is looked for. */
const FRIEND_REACH = 8;

/** Says who holds the stance that a cue shows, and toward whom. */
export class CueSides {
  private sentence: Sentence = { first: 0, last: 0, opensParagraph: false };

  constructor(
    private readonly tokens: Tokens,
    private readonly index: MentionIndex,
    private readonly actors: ActorTable,
    private readonly sides: SideFinder,
  ) {}

  /** Holders and targets as codebook ids, both ways where a stance is mutual. */
  pairs(hit: CueHit, voice: Voice, sentence: Sentence): Pair[] {
    this.sentence = sentence;
    const { cue } = hit;
    const passive = cue.holder === "subject" && cue.target === "object" &&
      isPassiveUse(hit, this.tokens, this.sentence);
    const targets = this.targets(hit, voice, passive);
    if (targets.length === 0 && cue.target !== "partner") return [];
    const holders = this.holders(hit, voice, passive, targets[0]);
    if (cue.target === "partner") return this.partners(hit, holders);
    if (cue.holder === "author" && targets.length === 2) {
      return betweenTwo(this.actors, voice.actor, targets[0]!, targets[1]!);
    }
    const pairs: Pair[] = [];
    for (const holder of holders) {
      for (const target of targets) {
        if (canFace(this.actors, holder, target)) pairs.push({ holder, target });
      }
    }
    return pairs;
  }

  /** The two sides of a mutual stance: "A and B", or the subject and whom "with" names. */
  private partners(hit: CueHit, holders: string[]): Pair[] {
    if (hit.target >= 0 && holders.length > 0) {
      return mutual(this.actors, holders[0]!, this.ids(hit.target)[0]!);
    }
    const { last } = this.sentence;
    const joins = (wordClass(this.tokens, hit.last - 1) & WordClass.Preposition) !== 0;
    const follows = hit.last < last && joining.has(this.tokens, hit.last);
    const object = joins || follows
      ? this.sides.object(hit.last + (joins ? 0 : 1), last)
      : -1;
    if (object < 0) {
      return holders.length === 2 ? mutual(this.actors, holders[0]!, holders[1]!) : [];
    }
    const [other] = this.ids(object);
    return holders.filter((holder) => holder !== other)
      .flatMap((holder) => mutual(this.actors, holder, other!));
  }

  private holders(
    hit: CueHit,
    voice: Voice,
    passive: boolean,
    target: string | undefined,
  ): string[] {
    const { first, last } = this.sentence;
    if (hit.holder >= 0) return this.ids(hit.holder);
    // What somebody should do shows the mind of the one who says so.
    const duty = hit.cue.holder === "subject" && isDuty(this.tokens, hit.first, first);
    if (duty || hit.cue.holder === "author") {
      return voice.actor === null ? [] : [voice.actor];
    }
    if (passive) return this.listed(this.sides.agent(hit.last, last));
    if (hit.cue.holder === "object") {
      return this.listed(this.sides.object(hit.last, last));
    }
    if (voice.quoted && voice.actor !== null && this.sides.isSpeaker(hit.first, first)) {
      return [voice.actor];
    }
    if (voice.joinedTo != null) return [voice.joinedTo];
    const among = this.sides.among(hit.last, last);
    const subject = among >= 0 ? among : this.actingSide(hit, target);
    if (subject < 0) return [];
    const own = this.ids(subject);
    if (own.length === 2) return own;
    if (hit.cue.target === "partner") {
      const partner = this.sides.partner(subject, first, hit.first);
      return partner < 0 ? own : [...this.ids(partner), ...own];
    }
    return [
      ...this.standing(listedBefore(this.tokens, this.index, subject, first)),
      ...own,
    ];
  }

  /** The actors of a mention, or of the list that it opens. */
  private listed(mention: number): string[] {
    if (mention < 0) return [];
    const others = listedAfter(this.tokens, this.index, mention, this.sentence.last);
    return [...this.ids(mention), ...this.standing(others)];
  }

  /** The actors of the mentions that can take a stance. */
  private standing(mentions: readonly number[]): string[] {
    const actors: string[] = [];
    for (const mention of mentions) {
      if (this.sides.canStand(mention)) actors.push(...this.ids(mention));
    }
    return actors;
  }

  /** Who acts: whom "its" before a noun means, or the cue's subject. */
  private actingSide(hit: CueHit, target: string | undefined): number {
    const { first } = this.sentence;
    const owner = this.alliedOwner(hit);
    if (owner >= 0) return this.sides.subject(this.index.first(owner), first);
    const named = hit.cue.target === "partner" ? this.sides.named(hit.first) : -1;
    if (named >= 0) return named;
    const possessor = this.sides.possessor(hit.first, first, target);
    return possessor >= 0 ? possessor : this.sides.subject(hit.first, first);
  }

  /** The Russia of "Belarus remains Russia's closest ally", or -1. */
  private alliedOwner(hit: CueHit): number {
    return FRIENDLY.test(hit.cue.cue) ? this.sides.owner(hit.first) : -1;
  }

  private targets(hit: CueHit, voice: Voice, passive: boolean): string[] {
    const { first, last } = this.sentence;
    if (hit.target >= 0) return this.ids(hit.target);
    if (hit.cue.target === "subject" || passive) {
      return this.idsOrNone(this.sides.subject(hit.first, first));
    }
    const owner = this.alliedOwner(hit);
    const object = owner >= 0
      ? owner
      : isIntransitive(hit, this.tokens)
      ? -1
      : this.sides.object(hit.last, last);
    if (object < 0) {
      return hit.cue.holder === "author" ? this.before(hit, voice) : this.implied(hit);
    }
    const own = this.ids(object);
    if (own.length === 2) return own;
    if (hit.cue.holder !== "author") return this.listed(object);
    const partner = this.sides.partner(object, hit.last, last);
    return partner < 0 ? own : [...own, ...this.ids(partner)];
  }

  /** "the two countries had no limits": what the cue is about stands before it. */
  private before(hit: CueHit, voice: Voice): string[] {
    const subject = this.sides.subject(hit.first, this.sentence.first);
    return this.idsOrNone(subject).filter((id) => id !== voice.actor);
  }

  /** Whom "his close friend" means, and whom "Russia's allies" keep their distance from. */
  private implied(hit: CueHit): string[] {
    const { first } = this.sentence;
    const subject = this.sides.subject(hit.first, first);
    if (subject < 0) return [];
    const { actor, kind } = this.index.mentions[subject]!;
    if (kind === "group" && hit.cue.words > 1) {
      // "are concerned about inflation" has an object that the codebook lacks.
      if ((wordClass(this.tokens, hit.last - 1) & WordClass.Preposition) !== 0) return [];
      const state = this.actors.byId.get(actor)?.state;
      return state == null ? [] : [state];
    }
    if (!FRIENDLY.test(hit.cue.cue)) return [];
    const side = stateOf(this.actors, actor);
    const nearest = this.index.startedBy(hit.first) - 1;
    for (let back = nearest; back >= Math.max(0, nearest - FRIEND_REACH); back--) {
      const other = this.index.mentions[back]!;
      if (other.kind === "person" && stateOf(this.actors, other.actor) !== side) {
        return [other.actor];
      }
    }
    return [];
  }

  private idsOrNone(mention: number): string[] {
    return mention < 0 ? [] : this.ids(mention);
  }

  private ids(mention: number): string[] {
    return actorsOf(this.index.mentions[mention]!);
  }
}
