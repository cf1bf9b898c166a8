import type { Codebook, NarrativeInstance } from "../model.ts";
import { mentionIndex } from "./actors/mention-index.ts";
import { SpokenOf } from "./narratives/spoken-of.ts";
import { codebookTables } from "./codebook-tables.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { Lead } from "./leads.ts";
import { PatternMatcher } from "./grammar/pattern-match.ts";
import type { NarrativePattern, NarrativeTable } from "./narratives/narrative-table.ts";
import { VoiceIndex, type Voices } from "./stances/voice-index.ts";
import { isDisclaimed, isDoubted, isQuestion, isWithdrawn } from "./stances/scope.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Finds the sentences that tell, deny or question a narrative of the codebook, each with
 * who tells it: the speaker of the quote or the source of the attribution that holds the
 * words, or nobody if the article does so in its own voice.
 *
 * @returns One instance per sentence and narrative, in text order.
 * @throws {DatelineError} If a pattern of the codebook cannot be read.
 */
export function findNarratives(
  document: Document,
  voices: Voices,
  codebook: Codebook,
): NarrativeInstance[] {
  const { narratives, actors } = codebookTables(document, codebook);
  const index = mentionIndex(document.tokens, voices.actors);
  const matcher = new PatternMatcher(document.tokens, index, actors);
  const voiceIndex = new VoiceIndex(voices);
  const spokenOf = new SpokenOf(document, index, actors);
  const finder = new NarrativeFinder(document, narratives, matcher, voiceIndex, spokenOf);
  const instances: NarrativeInstance[] = [];
  for (const sentence of document.sentences) {
    for (const instance of finder.find(sentence)) instances.push(instance);
  }
  return instances;
}

/** What one pattern found in a sentence. */
interface Telling {
  readonly found: NarrativePattern;
  readonly first: number;
  readonly last: number;
  /** Where the pattern's telling word stands. */
  readonly anchor: number;
  readonly manner: Manner;
}

type Manner = "told" | "denied" | "questioned";

class NarrativeFinder {
  private readonly tokens: Tokens;

  constructor(
    document: Document,
    private readonly table: NarrativeTable,
    private readonly matcher: PatternMatcher,
    private readonly voices: VoiceIndex,
    private readonly spokenOf: SpokenOf,
  ) {
    this.tokens = document.tokens;
  }

  find(sentence: ZonedSentence): NarrativeInstance[] {
    this.spokenOf.enter();
    let tellings: Map<string, Telling[]> | null = null;
    this.matcher.within(sentence.first, sentence.last);
    const { lead } = this.tokens;
    for (let at = sentence.first; at < sentence.last; at++) {
      if ((lead[at]! & Lead.Narrative) === 0) continue;
      const patterns = this.table.candidates(this.tokens, at);
      if (patterns === undefined) continue;
      for (
        let next = this.matcher.next(patterns, 0);
        next >= 0;
        next = this.matcher.next(patterns, next + 1)
      ) {
        const found = patterns.values[next]!;
        const hit = this.matcher.match(found.pattern, at);
        if (hit === null) continue;
        tellings ??= new Map();
        const { id, actors } = found.narrative;
        if (actors !== undefined && !this.spokenOf.all(actors)) continue;
        const telling = {
          found,
          first: hit.first,
          last: hit.last,
          anchor: at,
          manner: this.manner(found, hit.first, sentence.first),
        };
        const others = tellings.get(id);
        if (others === undefined) tellings.set(id, [telling]);
        else others.push(telling);
      }
    }
    if (tellings === null) return [];
    return [...tellings.values()].map((found) => this.toInstance(found, sentence));
  }

  /** How the words before a pattern take what it tells. */
  private manner({ denies }: NarrativePattern, first: number, floor: number): Manner {
    const { tokens } = this;
    const denied = denies || isWithdrawn(tokens, first, floor) ||
      isDisclaimed(tokens, first, floor);
    if (denied) return "denied";
    return isDoubted(tokens, first, floor) ? "questioned" : "told";
  }

  private toInstance(tellings: Telling[], sentence: ZonedSentence): NarrativeInstance {
    const { tokens } = this;
    const ordered = tellings.length === 1
      ? tellings
      : tellings.sort((a, b) => a.first - b.first || a.last - b.last);
    const first = ordered[0]!;
    const voice = this.voices.at(tokens.start[first.anchor]!);
    const manners = ordered.map(({ manner }) => manner);
    const doubted = manners.includes("questioned");
    // What denies says more exactly what is meant than what tells.
    const denied = manners.includes("denied") || (!doubted && voice.certainty === "denied");
    const questioned = doubted || isQuestion(tokens, sentence.last);
    const start = tokens.start[sentence.first]!;
    const end = tokens.end[sentence.last - 1]!;
    return {
      start,
      end,
      text: tokens.text.slice(start, end),
      rule: first.found.pattern.source,
      narrative: first.found.narrative.id,
      holder: voice.actor,
      denied,
      manner: denied ? "denied" : questioned ? "questioned" : "told",
      cues: ordered.length === 1
        ? [this.words(first)]
        : [...new Set(ordered.map((telling) => this.words(telling)))],
    };
  }

  private words({ first, last }: Telling): string {
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1]);
  }
}
