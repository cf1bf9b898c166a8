import type { CodebookMeasure, Figure } from "../../model.ts";
import { isCurrency } from "../measures.ts";

/** By how much a stated figure is more or less than a reference value. */
export function differenceText(figure: Figure, value: number): string {
  const stated = figure.value ?? ((figure.low ?? 0) + (figure.high ?? 0)) / 2;
  const side = stated > value ? "more" : "less";
  const difference = Math.abs(stated - value);
  if (figure.kind === "percent") return `${amountText(difference)} points ${side}`;
  // Of nothing there is no part.
  if (value === 0) return `${amountText(difference)} ${side}`;
  return `${(difference / Math.abs(value) * 100).toFixed(1)} percent ${side}`;
}

const SCALES = [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]] as const;

/** An amount in billions or the like: `244.81 billion`. */
export function amountText(amount: number): string {
  for (const [scale, name] of SCALES) {
    if (Math.abs(amount) >= scale) return `${round(amount / scale)}${name}`;
  }
  return round(amount);
}

function round(amount: number): string {
  return String(Number(amount.toFixed(3)));
}

/** The unit of a measure as it stands behind an amount: `USD`, `barrels per day`. */
export function unitText({ unit, per }: CodebookMeasure): string {
  if (isCurrency(unit)) return unit;
  return per === null ? `${unit}s` : `${unit}s per ${per}`;
}
