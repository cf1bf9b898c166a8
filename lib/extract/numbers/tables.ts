import numberWordsCsv from "../../../data/language/number-words.csv" with { type: "text" };
import scalesCsv from "../../../data/language/scales.csv" with { type: "text" };
import { parse } from "@std/csv";
import { Lead } from "../leads.ts";
import { WordTable } from "../phrases.ts";
import { wordClass } from "./word-classes.ts";

export interface NumberWord {
  readonly kind:
    | "unit"
    | "ten"
    | "hundred"
    | "scale"
    | "dozen"
    | "half"
    | "fraction"
    | "fractions"
    | "vague";
  readonly value: number;
}

/** Words that are numbers or parts of numbers. */
export const numberWords = new WordTable<NumberWord>(
  parse(numberWordsCsv, { skipFirstRow: true }).map((row) => [
    row.word!,
    { kind: row.kind as NumberWord["kind"], value: Number(row.value) },
  ]),
  Lead.Figure,
);

export interface Scale {
  readonly value: number;
  /** `glued`: only right after digits; `money`: only after a currency sign as well. */
  readonly where: "any" | "glued" | "money";
}

/** Words and suffixes that multiply the digits before them. */
export const scales = new WordTable<Scale>(
  parse(scalesCsv, { skipFirstRow: true }).map((row) => [
    row.suffix!,
    { value: Number(row.value), where: row.where as Scale["where"] },
  ]),
);

export const articles = wordClass("article");
export const conjunctions = wordClass("conjunction");
export const pointWords = wordClass("point");
export const ofWords = wordClass("of");
export const minusWords = wordClass("minus");
export const ordinalEndings = wordClass("ordinal-ending");
export const halfFollowers = wordClass("half-follower");
export const halfPickers = wordClass("half-picker");
export const metreFollowers = wordClass("metre-follower");
export const byWords = wordClass("by-word");
/** Words before "a third" that make it an amount: "by", "nearly", "down". */
export const partOpeners = wordClass("part-opener");
/** Words behind "a third" that are not what it orders: "a third in May". */
export const partEnds = wordClass("part-end");
