import type { Mention, RuleMention, Span } from "./span.ts";

/** A mention of somebody whom the codebook lists. */
export interface ActorMention extends Mention {
  /** Codebook id. */
  readonly actor: string;
  /** `place` where the name only says where ("in Moscow"); `modifier` for "Russian oil". */
  readonly role: "actor" | "place" | "modifier";
  /** How the words name the actor; `pronoun` also for "the country", "the two leaders". */
  readonly form?: "alias" | "adjective" | "metonym" | "pronoun";
  /** What sort of actor the codebook says it is. */
  readonly kind?: "state" | "person" | "organisation" | "group" | "medium";
  /** For "the two countries" and "both leaders": the other one, as a codebook id. */
  readonly partner?: string;
}

/** Somebody to whom words or beliefs are attributed, in or out of the codebook. */
export interface Source extends Mention {
  /** Codebook id, or null if the codebook does not list the source. */
  readonly actor: string | null;
}

/** How sure the words are that what they tell is so. */
export type Certainty =
  | "stated"
  | "reported"
  | "believed"
  | "feared"
  | "denied"
  | "hypothetical";

/** A clause and who is said to stand behind it. */
export interface Attribution extends RuleMention {
  /** Who says, reports, fears or believes it. */
  readonly source: Source;
  /** Who passes it on ("the Financial Times reported, citing ..."), or null. */
  readonly via: Source | null;
  readonly cue: Mention;
  readonly certainty: Certainty;
}

/** Quoted words, who speaks them and by which cue that is known. */
export interface Quote extends RuleMention {
  /** The quoted stretches, without their marks, in order; more than one if split by a cue. */
  readonly parts: readonly Span[];
  readonly kind: "direct" | "partial" | "scare";
  readonly speaker: Source | null;
  /** Who passes the words on ("the FT quoted one official as saying"), or null. */
  readonly via: Source | null;
  readonly cue: Mention | null;
  /** Quotes inside this one, each with a speaker of its own where one is named. */
  readonly inner?: readonly Quote[];
}

/** A stance's score in a word. */
export type StanceLabel = "against" | "neutral" | "for";

/** An expressed stance of a holder toward a target; the span is its sentence or clause. */
export interface Stance extends RuleMention {
  /** Codebook id. */
  readonly holder: string;
  /** Codebook id. */
  readonly target: string;
  /** In [-1, 1]; negative is against. */
  readonly score: number;
  readonly label: StanceLabel;
  /** The words that decided it, in text order. */
  readonly cues: readonly string[];
  readonly certainty: Certainty;
  /** Index into the article's attributions if somebody is said to say so, else null. */
  readonly attribution: number | null;
}

/** The stance of the text toward a span that the caller named. */
export interface TargetStance extends Span {
  readonly score: number;
  readonly label: StanceLabel;
}

/** A sentence that tells or denies a storyline of the codebook. */
export interface NarrativeInstance extends RuleMention {
  /** Codebook id. */
  readonly narrative: string;
  /** Codebook id of who tells it, or null if the article does so in its own voice. */
  readonly holder: string | null;
  readonly denied: boolean;
  /** Told, denied, or raised as a question or possibility that is left open. */
  readonly manner?: "told" | "denied" | "questioned";
  readonly cues: readonly string[];
}
