import type { Bound, FigureKind, Trend } from "../../model.ts";
import type { NumberReading } from "../numbers.ts";
import type { CountedNoun } from "./nouns.ts";

/** A stretch of tokens; `last` is exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A unit as read beside a number. */
export interface UnitReading extends TokenRange {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly per: string | null;
  /** True if the words name several currencies ("$", "pounds", "crowns"). */
  readonly ambiguous: boolean;
  readonly counted: CountedNoun | null;
  /** What the unit's symbol multiplies the number by ("bcm"). */
  readonly factor: number;
  readonly rule: string;
}

/** A figure in the making: later stages fill in what earlier ones could not know. */
export interface Quantity {
  first: number;
  last: number;
  /** Where its first number starts, after a currency sign. */
  numberFirst: number;
  readonly number: NumberReading;
  value: number | null;
  low: number | null;
  high: number | null;
  precision: number;
  kind: FigureKind;
  unit: string | null;
  unitReason: string | null;
  ambiguous: boolean;
  per: string | null;
  bound: Bound;
  trend: Trend;
  trendBy: "verb" | "noun" | "sign" | null;
  counted: CountedNoun | null;
  about: TokenRange | null;
  rule: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Token before bound words, "from", "between" and the like. */
  opening: number;
}
