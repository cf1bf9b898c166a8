import type { Quantity } from "./quantity.ts";

/**
 * Turns "two-thirds of voters" and "half the fleet" into what they are: a share of what is
 * counted and no count of it.
 */
export function settleShare(quantity: Quantity): void {
  const { number, counted } = quantity;
  if (quantity.kind !== "count" || counted === null || !number.fractional) return;
  if (number.form !== "words" || number.scaled || number.value >= 1) return;
  quantity.kind = "number";
  quantity.unit = null;
  quantity.rule = "share";
}
