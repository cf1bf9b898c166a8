import type { DayInterval, RuleMention } from "./span.ts";

/** TimeML TIMEX3 types. */
export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/** TimeML TIMEX3 modifiers. */
export type TimeModifier =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/**
 * What an expression counts from: nothing (it is absolute), the publication date, a time
 * named earlier in the story, or an event.
 */
export type TimeAnchor = "none" | "publication" | "preceding" | "event";

/** A time expression as found in one text, not yet resolved. */
export interface TimeMention extends RuleMention {
  readonly type: TimeType;
  readonly anchor: TimeAnchor;
  readonly mod?: TimeModifier;
  /** What is needed to compute the value once the anchor is known. */
  readonly meaning: TimeMeaning;
}

/** The unit of a time expression, as TIMEX3 and ISO 8601 write it. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/**
 * The meaning of a time expression before it is resolved.
 *
 * - `value`: the TIMEX3 value is known from the words alone (`2024`, `P2Y`, `PRESENT_REF`).
 * - `shift`: so many units before (negative) or after the anchor ("last year" is -1 year).
 * - `named`: a named part of a longer period without that period ("Feb. 4", "Tuesday",
 *   "summer"), with the direction in which to look from the anchor.
 */
export type TimeMeaning =
  | { readonly form: "value"; readonly value: string }
  | {
    readonly form: "shift";
    readonly unit: TimeUnit;
    readonly count: number;
  }
  | {
    readonly form: "named";
    /** TIMEX3 value with `X` for what is missing: `XXXX-02-04`, `XXXX-WXX-2`, `XXXX-SU`. */
    readonly pattern: string;
    readonly direction: "before" | "after" | "nearest" | "this";
  };

/** A time expression with its TIMEX3 value and the days that it can mean. */
export interface ResolvedTime extends TimeMention, DayInterval {
  /** TIMEX3 value. What could not be resolved keeps its `X` (`XXXX-02-04`). */
  readonly value: string;
}
