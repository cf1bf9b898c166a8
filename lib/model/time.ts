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
  /** TIMEX3 quantifier of a SET: `EVERY`, `EACH`. */
  readonly quant?: string;
  /** TIMEX3 frequency of a SET: `2X` for "twice a week". */
  readonly freq?: string;
  /** What is needed to compute the value once the anchor is known. */
  readonly meaning: TimeMeaning;
}

/** The unit of a time expression. */
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
 * Where to look from the anchor for a named time: back (`before`, the anchor itself
 * included), strictly back (`last`), forward with the anchor (`after`) or without it
 * (`next`), whichever is nearer, or within the anchor's own year or week (`this`).
 */
export type TimeDirection = "before" | "last" | "after" | "next" | "nearest" | "this";

/**
 * The meaning of a time expression before it is resolved.
 *
 * - `value`: the TIMEX3 value is known from the words alone (`2024`, `P2Y`, `PRESENT_REF`).
 * - `ambiguous`: a numeric date whose day and month could be swapped (`01/11/2023`); both
 *   readings, the American one first, with the time of day that follows them.
 * - `shift`: so many units before (negative) or after the anchor ("last year" is -1 year).
 * - `named`: a named part of a longer period without that period ("Feb. 4", "Tuesday",
 *   "summer"), with the direction in which to look from the anchor.
 * - `part`: a part of another time, as what its value goes on with: "February 4 last year"
 *   is `-02-04` of last year, "Tuesday night" `TNI` of Tuesday, "Friday of next week" `-5`
 *   of next week.
 * - `period`: a duration that borders on the anchor: "the past two years" lies `before` it.
 */
export type TimeMeaning =
  | { readonly form: "value"; readonly value: string }
  | {
    readonly form: "ambiguous";
    readonly values: readonly [string, string];
    readonly clock: string;
  }
  | { readonly form: "shift"; readonly unit: TimeUnit; readonly count: number }
  | {
    readonly form: "named";
    /** TIMEX3 value with `X` for what is missing: `XXXX-02-04`, `XXXX-WXX-2`, `XXXX-SU`. */
    readonly pattern: string;
    readonly direction: TimeDirection;
    /** How many weeks further back a weekday lies: 1 for "two Sundays ago". */
    readonly further?: number;
  }
  | { readonly form: "part"; readonly part: string; readonly of: TimeMeaning }
  | {
    readonly form: "period";
    readonly value: string;
    readonly side: "before" | "after";
  };

/** A time expression with its TIMEX3 value and the days that it can mean. */
export interface ResolvedTime extends TimeMention, DayInterval {
  /** TIMEX3 value. What could not be resolved keeps its `X` (`XXXX-02-04`). */
  readonly value: string;
}
