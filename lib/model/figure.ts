import type { Mention, RuleMention, Span } from "./span.ts";

/** What sort of quantity a figure is. */
export type FigureKind =
  | "money"
  | "percent"
  | "multiple"
  | "rate"
  | "count"
  | "measure"
  | "duration"
  | "age"
  | "temperature"
  | "number";

/** How the words limit the value: "about", "more than", "up to". */
export type Bound = "exact" | "about" | "over" | "under";

/** Which way a figure says that something went. */
export type Trend = "none" | "up" | "down";

/** How one figure stands to another one of the same article. */
export type FigureRole =
  /** The other one is the same amount in another currency or unit: "$240bn (£190bn)". */
  | "equivalent"
  /** The other one is the level that this change starts from: "from $190bn". */
  | "base"
  /** The other one is the level that this change arrives at: "to $240bn". */
  | "target"
  /** The other one is the change of this level: "up 26 percent". */
  | "change";

/** How a figure stands to another one of its article. */
export interface FigureLink {
  readonly role: FigureRole;
  /** Index into the article's figures. */
  readonly figure: number;
}

/** A quantity as found in one text. */
export interface FigureMention extends RuleMention {
  readonly kind: FigureKind;
  /** The amount with its scale applied; null for a range, which has `low` and `high`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 for money, `percent`, else the singular British name; null if none. */
  readonly unit: string | null;
  /** Why an ambiguous unit was read this way (`$` as USD), or null. */
  readonly unitReason: string | null;
  /** Denominator of a rate: `day`, `hour`, `share`; null if none. */
  readonly per: string | null;
  readonly bound: Bound;
  readonly trend: Trend;
  /** Whether a verb (with "up" and "down"), a noun or a sign tells the trend. */
  readonly trendBy?: "verb" | "noun" | "sign";
  /** Size of the last stated digit in the unit of `value`: 0.1e9 for "$244.8 billion". */
  readonly precision: number | null;
  /** The words that say what is measured, or null. */
  readonly about: Mention | null;
  readonly links: readonly FigureLink[];
}

/** A figure with its period, its measure and its source. */
export interface Figure extends FigureMention {
  /** Codebook id of what is measured, or null. */
  readonly measure: string | null;
  /** The period that the figure speaks of, as EDTF, or null. */
  readonly period: string | null;
  /** Index into the article's times of the expression that gave the period, or null. */
  readonly periodTime: number | null;
  /** Who is said to give the figure, as the words have it, or null. */
  readonly source: string | null;
  /** Who passes on what the source says ("an official told the FT"), or null. */
  readonly via?: string | null;
  /** Index into the article's attributions, or null. */
  readonly attribution: number | null;
  /** The sentence that the figure stands in. */
  readonly sentence: Span;
}
