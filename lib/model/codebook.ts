/** What an analyst edits: who and what to look for. */
export interface Codebook {
  readonly actors: readonly CodebookActor[];
  readonly measures: readonly CodebookMeasure[];
  readonly narratives: readonly CodebookNarrative[];
  readonly stanceCues: readonly StanceCue[];
}

/** Somebody whom the codebook lists, with the names that mean him. */
export interface CodebookActor {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "person" | "organisation" | "group" | "medium";
  /** The state that the actor belongs to or speaks for, as an actor id, or null. */
  readonly state: string | null;
  /** Names that mean the actor; matched as whole words, with the case given here. */
  readonly aliases: readonly string[];
  /** Adjectives and demonyms ("Russian"). */
  readonly adjectives: readonly string[];
  /** Names of its seat that mean it only when it acts ("Moscow announced"). */
  readonly metonyms: readonly string[];
}

/** Something that figures measure, with the words by which it is known. */
export interface CodebookMeasure {
  readonly id: string;
  readonly name: string;
  /** ISO 4217 code or unit in which the measure is expressed. */
  readonly unit: string;
  readonly per: string | null;
  /** Words of which one must stand in the figure's clause or its context. */
  readonly words: readonly string[];
  /** Actor ids that must all be in the figure's context. */
  readonly actors: readonly string[];
  /** Id of the reference series that checks it, or null. */
  readonly series: string | null;
}

/** A storyline that the codebook defines, with what tells and what denies it. */
export interface CodebookNarrative {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Ids of actors that must all be spoken of, there or shortly before; else no condition. */
  readonly actors?: readonly string[];
  /** Patterns that tell it. See data/codebook/README for the notation. */
  readonly tells: readonly string[];
  /** Patterns that deny it. */
  readonly denies: readonly string[];
  /** Sentences that tell it, for testing the patterns. */
  readonly examples?: readonly string[];
}

/** A word or pattern of the codebook that tells a stance. */
export interface StanceCue {
  /** Words in any inflected form: `condemn`, `turn * back on`. */
  readonly cue: string;
  /** From -1 to 1: what the holder's use of it says about the target. */
  readonly score: number;
  /** Who holds and who is the target, seen from the cue. */
  readonly holder: "subject" | "object" | "author";
  /** `partner` where the stance is mutual: "strengthen ties with", "ally of". */
  readonly target: "object" | "subject" | "partner";
}
