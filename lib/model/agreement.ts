import type { Span } from "./span.ts";

/** How a coder marks a narrative in a sentence. */
export type NarrativeStatus = "told" | "denied" | "questioned";

/** One coder's mark: a narrative in a sentence of an article. */
export interface NarrativeCode {
  readonly article: string;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Codebook id. */
  readonly narrative: string;
  readonly status: NarrativeStatus;
}

/** What one coder, a codebook or a person, finds in some articles. */
export interface Coding {
  readonly name: string;
  /** Ids of the articles that the coder read; others are missing, not empty. */
  readonly articles: ReadonlySet<string>;
  /** Ids of the narratives that the coder looked for. */
  readonly narratives: ReadonlySet<string>;
  readonly codes: readonly NarrativeCode[];
}

/** A coefficient of agreement. */
export interface AlphaScore {
  /** 1 is full agreement, 0 what chance gives; null where only one value occurs. */
  readonly alpha: number | null;
  /** 95 % interval; null where there are too few articles for one. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** How two codings agree on one narrative. */
export interface NarrativeAgreement extends AlphaScore {
  readonly narrative: string;
  /** Sentences that both mark alike, and that only one marks so. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** With the second coding as the standard; null if there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A sentence that two codings mark differently. */
export interface Disagreement {
  readonly article: string;
  readonly sentence: Span;
  readonly narrative: string;
  /** Null where the coding does not mark the narrative. */
  readonly first: NarrativeStatus | null;
  readonly second: NarrativeStatus | null;
}

/** How far two codings of the same articles agree. */
export interface Agreement {
  readonly first: string;
  readonly second: string;
  /** Articles that both read, and their sentences. */
  readonly articles: number;
  readonly sentences: number;
  /** Over all narratives that both looked for. */
  readonly overall: AlphaScore;
  readonly narratives: readonly NarrativeAgreement[];
  /** Narratives that only one coding looked for. */
  readonly notCompared: readonly string[];
  /** In the order of the articles and their sentences. */
  readonly disagreements: readonly Disagreement[];
}
