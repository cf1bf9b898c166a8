import { isDash, isWord, markAt } from "../numbers/marks.ts";
import { wordClass } from "../numbers/word-classes.ts";
import type { Tokens } from "../tokens.ts";
import type { Quantity } from "./quantity.ts";

/** "One day" and "at one point" name no amount. */
const idiomaticOnes = new Set(["day", "night", "point"]);

const backReferences = wordClass("back-reference");

/** Up to this number, "the two sides" refers back and "two of them" picks out. */
const SMALL = 4;

/**
 * True for small counts that state no amount: "one solution", "one of the students", "the
 * two sides", "these two countries". A bound makes an amount of them: "at least one soldier".
 */
export function isIncidental(tokens: Tokens, quantity: Quantity, floor: number): boolean {
  const { kind, value, number, counted } = quantity;
  // "5G" is the name of a standard.
  if (quantity.unit === "generation") return true;
  if (value === 1 && number.form === "words" && idiomaticOnes.has(quantity.unit ?? "")) {
    return quantity.bound === "exact" && quantity.per === null;
  }
  if (kind !== "count" && kind !== "number" && kind !== "multiple") return false;
  if (number.form !== "words" || value === null || quantity.bound !== "exact") return false;
  if (quantity.per !== null || !Number.isInteger(value)) return false;
  if (value === 1) return true;
  if (value > SMALL) return false;
  if (kind === "number") return true;
  if (counted?.partitive === true && value <= 2) return true;
  const before = quantity.first - 1;
  return before >= floor && isWord(tokens, before) && backReferences.has(tokens, before) &&
    !isDash(markAt(tokens, before));
}
