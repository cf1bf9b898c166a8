import type { Certainty, Codebook, Stance } from "../model.ts";
import { type ActorTable, stateOf } from "./actors/actor-table.ts";
import { type MentionIndex, mentionIndex } from "./actors/mention-index.ts";
import { codebookTables } from "./codebook-tables.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { type PatternHit, PatternMatcher } from "./grammar/pattern-match.ts";
import { Lead } from "./leads.ts";
import { WordClass, wordClass } from "./grammar/word-classes.ts";
import type { CompiledCue, CueTable } from "./stances/cue-table.ts";
import {
  type CueHit,
  isAttributive,
  isIntransitive,
  isNounUse,
  isPassiveUse,
} from "./stances/cue-use.ts";
import { type FoundStance, mergeStances, NEUTRAL_BELOW } from "./stances/merge.ts";
import { betweenTwo, canFace, mutual, type Pair } from "./stances/pair.ts";
import {
  isAimedAt,
  isCharge,
  isDuty,
  isHypothetical,
  isWithdrawn,
} from "./stances/scope.ts";
import { actorsOf, SideFinder } from "./stances/sides.ts";
import { type Voice, VoiceIndex, type Voices } from "./stances/voice-index.ts";
import type { Tokens } from "./tokens.ts";

export { stanceLabel } from "./stances/merge.ts";

/** What is left of a score when its cue is negated: "does not support" says less than "opposes". */
const NEGATED = -0.8;
/** Cues that name somebody by what he is to another. */
const FRIENDLY = /(?:friend|ally|partner)$/;
/** How many mentions back the friend of "his close friend" is looked for. */
const FRIEND_REACH = 8;
/** How much of somebody's ill will his victims show by speaking of it. */
const VICTIM_SHARE = 0.7;

/**
 * Finds who takes which stance toward whom, by the codebook's cues: the cue's subject or
 * object or the one who speaks holds the stance, negation turns it round, and "could" or
 * "if" makes it hypothetical. Somebody who says that another works against his own side
 * takes a stance against that other.
 *
 * @returns Stances in text order; a sentence gives one per holder, target and direction.
 * @throws {DatelineError} If a cue of the codebook cannot be read.
 */
export function findStances(
  document: Document,
  voices: Voices,
  codebook: Codebook,
): Stance[] {
  const tables = codebookTables(document, codebook);
  const index = mentionIndex(document.tokens, voices.actors);
  const finder = new StanceFinder(document, index, tables.actors, tables.cues, voices);
  return document.sentences.flatMap((sentence) => finder.find(sentence));
}

function cueHit(hit: PatternHit, cue: CompiledCue, anchor: number): CueHit {
  const { first, last, holder, target, actors } = hit;
  return { first, last, holder, target, actors, cue, anchor };
}

class StanceFinder {
  private readonly tokens: Tokens;
  private readonly sides: SideFinder;
  private readonly matcher: PatternMatcher;
  private readonly voices: VoiceIndex;
  private sentence: ZonedSentence;

  constructor(
    document: Document,
    private readonly index: MentionIndex,
    private readonly actors: ActorTable,
    private readonly cues: CueTable,
    voices: Voices,
  ) {
    this.tokens = document.tokens;
    this.sides = new SideFinder(document.tokens, index);
    this.matcher = new PatternMatcher(document.tokens, index, actors);
    this.voices = new VoiceIndex(voices);
    this.sentence = document.sentences[0]!;
  }

  find(sentence: ZonedSentence): Stance[] {
    this.sentence = sentence;
    if (!this.index.anyWithin(sentence.first, sentence.last)) return [];
    const hits = this.hits(sentence);
    if (hits.length === 0) return [];
    return mergeStances(hits.flatMap((hit) => this.resolve(hit)), this.tokens, sentence);
  }

  /** The cues of a sentence; where two overlap, the one that says more. */
  private hits({ first, last }: ZonedSentence): CueHit[] {
    const hits: CueHit[] = [];
    this.matcher.within(first, last);
    const { lead } = this.tokens;
    for (let at = first; at < last; at++) {
      if ((lead[at]! & Lead.Stance) === 0) continue;
      const cues = this.cues.at(this.tokens, at);
      if (cues === undefined) continue;
      for (const cue of cues) {
        const hit = this.matcher.match(cue.pattern, at);
        if (hit !== null) hits.push(cueHit(hit, cue, at));
      }
    }
    if (hits.length < 2) return hits;
    hits.sort((a, b) => b.cue.words - a.cue.words || b.last - b.first - (a.last - a.first));
    const kept: CueHit[] = [];
    for (const hit of hits) {
      const inside = kept.some((other) =>
        other.first <= hit.anchor && hit.anchor < other.last
      );
      if (!inside) kept.push(hit);
    }
    return kept.sort((a, b) => a.first - b.first);
  }

  private resolve(hit: CueHit): FoundStance[] {
    const { first } = this.sentence;
    if (isNounUse(hit, this.tokens, this.index, this.sentence)) return [];
    if (isAttributive(hit, this.tokens)) return [];
    const voice = this.voices.at(this.tokens.start[hit.anchor]!);
    const negated =
      isWithdrawn(this.tokens, hit.first, first) !== this.isAboutHostility(hit);
    const certainty = this.certainty(hit, voice);
    const text = this.tokens.text.slice(
      this.tokens.start[hit.first],
      this.tokens.end[hit.last - 1],
    );
    return this.pairs(hit, voice).flatMap(({ holder, target }) =>
      this.withVictim({
        holder,
        target,
        score: this.turned(hit.cue.score, negated, holder, voice),
        cue: text,
        rule: hit.cue.cue,
        certainty,
        attribution: voice.attribution,
      }, voice)
    );
  }

  /** True where the cue is about what is done to its target: "condemned sanctions on Iran". */
  private isAboutHostility(hit: CueHit): boolean {
    if (hit.cue.target !== "object" || hit.target >= 0) return false;
    const object = this.sides.object(hit.last, this.sentence.last);
    return object >= 0 && isAimedAt(this.tokens, hit.last, this.index.first(object));
  }

  /** Negation turns a stance round, and so does the holder himself who denies it. */
  private turned(score: number, negated: boolean, holder: string, voice: Voice): number {
    const denies = voice.certainty === "denied" && voice.actor !== null &&
      stateOf(this.actors, voice.actor) === stateOf(this.actors, holder);
    return negated !== denies ? score * NEGATED : score;
  }

  private certainty(hit: CueHit, voice: Voice): Certainty {
    if (voice.certainty === "denied") return "denied";
    if (isHypothetical(this.tokens, hit.first, this.sentence.first)) return "hypothetical";
    const { first } = this.sentence;
    if (voice.certainty === "stated" && isCharge(this.tokens, hit.first, first)) {
      return "reported";
    }
    return voice.certainty;
  }

  /** Holders and targets as codebook ids, both ways where a stance is mutual. */
  private pairs(hit: CueHit, voice: Voice): Pair[] {
    const { cue } = hit;
    const passive = cue.holder === "subject" && cue.target === "object" &&
      isPassiveUse(hit, this.tokens, this.sentence);
    const targets = this.targets(hit, voice, passive);
    const holders = this.holders(hit, voice, passive, targets[0]);
    if (cue.target === "partner") return this.partners(hit, holders);
    if (cue.holder === "author" && targets.length === 2) {
      return betweenTwo(this.actors, voice.actor, targets[0]!, targets[1]!);
    }
    return holders.flatMap((holder) => targets.map((target) => ({ holder, target })))
      .filter(({ holder, target }) => canFace(this.actors, holder, target));
  }

  /** The two sides of a mutual stance: "A and B", or the subject and whom "with" names. */
  private partners(hit: CueHit, holders: string[]): Pair[] {
    if (holders.length === 2) return mutual(this.actors, holders[0]!, holders[1]!);
    const joins = (wordClass(this.tokens, hit.last - 1) & WordClass.Preposition) !== 0;
    const object = joins ? this.sides.object(hit.last, this.sentence.last) : -1;
    if (object < 0 || holders.length === 0) return [];
    return mutual(this.actors, holders[0]!, this.ids(object)[0]!);
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
    if (passive) return this.idsOrNone(this.sides.agent(hit.last, last));
    if (hit.cue.holder === "object") {
      return this.idsOrNone(this.sides.object(hit.last, last));
    }
    const among = this.sides.among(hit.last, last);
    const subject = among >= 0 ? among : this.actingSide(hit, target);
    if (subject < 0) return [];
    const own = this.ids(subject);
    if (own.length === 2) return own;
    const partner = this.sides.partner(subject, first, hit.first);
    return partner < 0 ? own : [...this.ids(partner), ...own];
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
    if (own.length === 2 || hit.cue.holder !== "author") return own;
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

  /** Adds the stance of a source who says that somebody works against his own side. */
  private withVictim(found: FoundStance, { actor, quoted }: Voice): FoundStance[] {
    const { actors } = this;
    if (actor === null || found.score > -NEUTRAL_BELOW || actor === found.holder) {
      return [found];
    }
    const side = stateOf(actors, actor);
    const ours = side === stateOf(actors, found.target);
    if (!ours || side === stateOf(actors, found.holder)) return [found];
    // Who denies that he is wronged holds nothing against anybody.
    if (found.certainty === "denied") return [found];
    const certainty = quoted ? "reported" : found.certainty;
    const score = found.score * VICTIM_SHARE;
    return [found, { ...found, holder: actor, target: found.holder, score, certainty }];
  }

  private idsOrNone(mention: number): string[] {
    return mention < 0 ? [] : this.ids(mention);
  }

  private ids(mention: number): string[] {
    return [...actorsOf(this.index.mentions[mention]!)];
  }
}
