/** A part of the calendar over which sentences are averaged. */
export type CalendarPeriod = "month" | "quarter" | "year" | "decade";

/** By which date a series runs: that of the article, or the one that its sentence names. */
export type ShiftDating = "publication" | "spoken";

/** A sentence behind a series: the stance or narrative instance that decided it. */
export interface ShiftEvidence {
  readonly article: string;
  /** Index into the article's stances or narratives. */
  readonly index: number;
}

/** A series in one period. */
export interface ShiftPoint {
  /** First and last day of the period, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** Mean of the sentences: a score from -1 to 1, or a share from 0 to 1. */
  readonly value: number;
  /** 95 % interval of the mean; null where there are too few independent sources for one. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /**
   * How many independent sources, and how many sentences, fall in the period. An uncertain
   * date spreads over the periods in which it may lie, so that these need not be whole.
   */
  readonly sources: number;
  readonly sentences: number;
  /** Sentences that fall in it most likely, the strongest first. */
  readonly evidence: readonly ShiftEvidence[];
}

/** A lasting change of level. */
export interface ShiftChange {
  /** The most likely first day of the new level. */
  readonly day: string;
  /** Days between which it lies with a probability of 90 %. */
  readonly earliest: string;
  readonly latest: string;
  /** Probability that there is a change, from 0 to 1. */
  readonly probability: number;
  /** Mean level of the independent sources before and after. */
  readonly before: number;
  readonly after: number;
}

/** What a series can tell. */
export interface ShiftVerdict {
  readonly outcome: "change" | "no-change" | "too-few";
  /** Probability that the level changes; null where there are too few sources to say. */
  readonly probability: number | null;
  /** In order of time; empty unless the outcome is `change`. */
  readonly changes: readonly ShiftChange[];
  /** Independent sources that the verdict rests on. */
  readonly sources: number;
  /** How many would show a change of size `detectable` in four of five cases. */
  readonly needed: number | null;
  readonly detectable: number;
}

/** A stance of one actor toward another, or the share of a narrative, over time. */
export interface ShiftSeries {
  readonly kind: "stance" | "narrative";
  /** Codebook ids: of the holder, or of the narrative. */
  readonly subject: string;
  /** Codebook id of a stance's target; null for a narrative. */
  readonly target: string | null;
  readonly dating: ShiftDating;
  /** Leaders and offices count as their states. */
  readonly byState: boolean;
  readonly period: CalendarPeriod;
  readonly points: readonly ShiftPoint[];
  readonly verdict: ShiftVerdict;
  /** Articles and sentences that count, and sentences left out because they have no date. */
  readonly articles: number;
  readonly sentences: number;
  readonly undated: number;
}
