import type { Certainty, Codebook, Stance } from "../model.ts";
import { type ActorTable, stateOf } from "./actors/actor-table.ts";
import { type MentionIndex, mentionIndex } from "./actors/mention-index.ts";
import { reportingVerb } from "./attributions/reporting-verbs.ts";
import { codebookTables } from "./codebook-tables.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { type PatternHit, PatternMatcher } from "./grammar/pattern-match.ts";
import { Lead } from "./leads.ts";
import type { CompiledCue, CueTable } from "./stances/cue-table.ts";
import {
  type CueHit,
  isAttributive,
  isCompound,
  isCoordinated,
  isNounUse,
  spansClauses,
} from "./stances/cue-use.ts";
import { lesseningFactor } from "./stances/lessening.ts";
import { type FoundStance, mergeStances, NEUTRAL_BELOW } from "./stances/merge.ts";
import { CueSides } from "./stances/cue-sides.ts";
import {
  isAimedAt,
  isCharge,
  isHypothetical,
  isQuestion,
  isWithdrawn,
  prospectOf,
} from "./stances/scope.ts";
import { SideFinder } from "./stances/sides.ts";
import { OWN_VOICE, type Voice, VoiceIndex, type Voices } from "./stances/voice-index.ts";
import type { Tokens } from "./tokens.ts";

export { stanceLabel } from "./stances/merge.ts";

/** What is left of a score when its cue is negated: "does not support" says less than "opposes". */
const NEGATED = -0.8;
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
  const stances: Stance[] = [];
  for (const sentence of document.sentences) {
    for (const stance of finder.find(sentence)) stances.push(stance);
  }
  return stances;
}

function cueHit(hit: PatternHit, cue: CompiledCue, anchor: number): CueHit {
  const { first, last, holder, target, actors } = hit;
  return { first, last, holder, target, actors, cue, anchor };
}

class StanceFinder {
  private readonly tokens: Tokens;
  private readonly sides: SideFinder;
  private readonly cueSides: CueSides;
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
    this.cueSides = new CueSides(document.tokens, index, actors, this.sides);
    this.matcher = new PatternMatcher(document.tokens, index, actors);
    this.voices = new VoiceIndex(voices);
    this.sentence = document.sentences[0]!;
  }

  find(sentence: ZonedSentence): Stance[] {
    this.sentence = sentence;
    if (!this.index.anyWithin(sentence.first, sentence.last)) return [];
    const hits = this.hits(sentence);
    if (hits.length === 0) return [];
    const found: FoundStance[] = [];
    for (const hit of hits) this.resolve(hit, found);
    return mergeStances(found, this.tokens, sentence);
  }

  /** The cues of a sentence; where two overlap, the one that says more. */
  private hits({ first, last }: ZonedSentence): CueHit[] {
    const hits: CueHit[] = [];
    this.matcher.within(first, last);
    const { lead } = this.tokens;
    for (let at = first; at < last; at++) {
      if ((lead[at]! & Lead.Stance) === 0) continue;
      const cues = this.cues.candidates(this.tokens, at);
      if (cues === undefined) continue;
      for (
        let next = this.matcher.next(cues, 0);
        next >= 0;
        next = this.matcher.next(cues, next + 1)
      ) {
        const cue = cues.values[next]!;
        const hit = this.matcher.match(cue.pattern, at);
        if (hit === null) continue;
        const found = cueHit(hit, cue, at);
        if (!spansClauses(found, this.tokens)) hits.push(found);
      }
    }
    if (hits.length < 2) return hits;
    hits.sort((a, b) => b.cue.words - a.cue.words || b.last - b.first - (a.last - a.first));
    const kept: CueHit[] = [];
    const covered = new Set<number>();
    for (const hit of hits) {
      if (covered.has(hit.anchor)) continue;
      kept.push(hit);
      for (let at = hit.first; at < hit.last; at++) covered.add(at);
    }
    return kept.sort((a, b) => a.first - b.first);
  }

  /** Adds the stances that a cue shows to `into`. */
  private resolve(hit: CueHit, into: FoundStance[]): void {
    const { first } = this.sentence;
    if (isNounUse(hit, this.tokens, this.index, this.sentence)) return;
    if (isAttributive(hit, this.tokens)) return;
    if (isCompound(hit, this.tokens)) return;
    const prospect = prospectOf(this.tokens, hit.first, first);
    if (prospect === "ruled out") return;
    const voice = this.voice(hit);
    const pairs = this.cueSides.pairs(hit, voice, this.sentence);
    if (pairs.length === 0) return;
    const negated = this.isNegated(hit) !== this.isAboutHostility(hit);
    const certainty = prospect === "open" ? "hypothetical" : this.certainty(hit, voice);
    const { start, end } = this.tokens;
    const cue = this.tokens.text.slice(start[hit.first], end[hit.last - 1]);
    const { attribution } = voice;
    const rule = hit.cue.cue;
    const lessened = lesseningFactor(
      this.tokens,
      this.index,
      hit.last,
      this.sentence.last,
      hit.cue.score,
    );
    for (const { holder, target } of pairs) {
      const score = this.turned(hit.cue.score, negated, holder, voice) * lessened;
      const found = { holder, target, score, cue, rule, certainty, attribution };
      into.push(found);
      const victim = hit.cue.holder === "object" ? null : this.ofVictim(found, voice);
      if (victim !== null) into.push(victim);
    }
  }

  /** Who stands behind a cue; "denied that it lost and praised Iran" is praise all the same. */
  private voice(hit: CueHit): Voice {
    const voice = this.voices.at(this.tokens.start[hit.anchor]!);
    if (voice.attribution === null || voice.quoted || hit.holder >= 0) return voice;
    const joined = isCoordinated(this.tokens, hit.first) &&
      reportingVerb(this.tokens, hit.anchor) !== null;
    return joined ? { ...OWN_VOICE, joinedTo: voice.actor } : voice;
  }

  /** Of "never backed the Russian invasion of Ukraine" the invasion is no less a fact. */
  private isNegated(hit: CueHit): boolean {
    const { first } = this.sentence;
    const isEvent = hit.holder >= 0 && this.index.first(hit.holder) <= hit.first + 1 &&
      hit.anchor > hit.first;
    return isWithdrawn(
      this.tokens,
      hit.first,
      isEvent ? Math.max(first, hit.first - 2) : first,
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
    const { first } = this.sentence;
    if (isQuestion(this.tokens, this.sentence.last)) return "hypothetical";
    const reported = voice.certainty === "reported";
    if (isHypothetical(this.tokens, hit.first, first, reported)) return "hypothetical";
    if (voice.certainty === "stated" && isCharge(this.tokens, hit.first, first)) {
      return "reported";
    }
    return voice.certainty;
  }

  /**
   * The stance of a source who says that somebody works against his own side, or null; but
   * not where that side is itself the holder, as in "Kyiv angers Minsk".
   */
  private ofVictim(found: FoundStance, { actor, quoted }: Voice): FoundStance | null {
    const { actors } = this;
    if (actor === null || found.score > -NEUTRAL_BELOW || actor === found.holder) {
      return null;
    }
    const side = stateOf(actors, actor);
    const ours = side === stateOf(actors, found.target);
    if (!ours || side === stateOf(actors, found.holder)) return null;
    // Who denies that he is wronged holds nothing against anybody.
    if (found.certainty === "denied") return null;
    const certainty = quoted ? "reported" : found.certainty;
    const score = found.score * VICTIM_SHARE;
    return { ...found, holder: actor, target: found.holder, score, certainty };
  }
}
