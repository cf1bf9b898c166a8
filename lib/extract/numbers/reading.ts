/** A number as read from tokens. */
export interface NumberReading {
  /** How many tokens it covers. */
  readonly length: number;
  /** The number; for a vague plural ("dozens") its lower end. */
  readonly value: number;
  /** Upper end of a vague plural: ten times `value` ("hundreds of thousands"); else null. */
  readonly high: number | null;
  /** Size of the last stated digit: 0.1e9 for "244.8 billion". */
  readonly precision: number;
  readonly form: "digits" | "words" | "mixed";
  /** True if a scale word or suffix was applied ("million", "bn"). */
  readonly scaled: boolean;
  /** True if written with a decimal point or as a fraction. */
  readonly fractional: boolean;
}

export interface NumberOptions {
  /** Read suffixes that mean a scale only after a currency sign ("$5m", "€3b", "$2t"). */
  readonly money?: boolean;
}
