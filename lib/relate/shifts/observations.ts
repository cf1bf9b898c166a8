import type { DayRange } from "../../calendar.ts";
import type { ShiftDating, Span } from "../../model.ts";

/**
 * Days of which one is meant: ranges that are equally likely, each with equally likely days.
 * What is dated together shares the object, and is drawn together.
 */
export interface Dating {
  readonly ranges: readonly DayRange[];
}

/** What one sentence says, as a number with a date. */
export interface Observation {
  /** Id of the article. */
  readonly article: string;
  /** Index of the instance that decided it; -1 for a sentence that says nothing of it. */
  readonly index: number;
  readonly sentence: Span;
  readonly value: number;
  /** 1, or its part of 1 where articles of a shared story have the same words. */
  readonly weight: number;
  readonly dating: Dating;
}

/** What is said of one pair of actors, or of one narrative. */
export interface ObservedSubject {
  /** Codebook id of the holder, or of the narrative. */
  readonly subject: string;
  /** Codebook id of the target; null for a narrative. */
  readonly target: string | null;
  readonly observations: readonly Observation[];
  /** Sentences without a date. */
  readonly undated: number;
}

/** How instances become observations. */
export interface Observing {
  readonly dating: ShiftDating;
  /** Counts what leaders and offices do as done by their states. */
  readonly byState: boolean;
}

/** The middle of the days of a dating, for putting datings in order. */
export function middleOf({ ranges }: Dating): number {
  const sum = ranges.reduce((total, { first, last }) => total + (first + last) / 2, 0);
  return sum / ranges.length;
}

/** True if only one day is meant. */
export function isCertain({ ranges: [range, ...more] }: Dating): boolean {
  return range !== undefined && more.length === 0 && range.first === range.last;
}
