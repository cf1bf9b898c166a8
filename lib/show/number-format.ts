const SYMBOLS: Readonly<Record<string, string>> = {
  USD: "$",
  GBP: "£",
  EUR: "€",
  CNY: "CN¥",
};
const SCALES: readonly (readonly [size: number, suffix: string])[] = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
];

/** A whole number with thousands separators. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A number in full, with a true minus sign and without the noise of binary fractions; grouped
 * in threes, but not where it may be a year.
 *
 * @example
 * ```ts
 * import { formatFull } from "./number-format.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(formatFull(244.8e9), "244,800,000,000");
 * strictEqual(formatFull(2024), "2024");
 * strictEqual(formatFull(0.1 + 0.2), "0.3");
 * ```
 */
export function formatFull(value: number): string {
  if (value < 0) return `−${formatFull(-value)}`;
  const [whole = "", fraction] = String(Number(value.toPrecision(12))).split(".");
  if (!/^\d+$/.test(whole) || fraction?.includes("e")) return String(value);
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A count and its noun: `1 article`, `5 articles`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/**
 * A quantity with its unit as a chart labels it, to four significant digits.
 *
 * @example
 * ```ts
 * import { formatQuantity } from "./number-format.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(formatQuantity(244.8e9, "USD", null), "$244.8bn");
 * strictEqual(formatQuantity(2.17e6, "barrel", "day"), "2.17m barrels a day");
 * strictEqual(formatQuantity(26, "percent", null), "26%");
 * ```
 */
export function formatQuantity(
  value: number,
  unit: string | null,
  per: string | null,
): string {
  return `${formatAmount(value, unit)}${unitWords(value, unit)}${
    per === null ? "" : ` a ${per}`
  }`;
}

/** The quantity without its unit's words: `$244.8bn`, `2.17m`, `26%`; for axes. */
export function formatAmount(value: number, unit: string | null): string {
  const sign = value < 0 ? "−" : "";
  const amount = scaled(Math.abs(value));
  if (unit === "percent") return `${sign}${amount}%`;
  const symbol = unit === null ? undefined : SYMBOLS[unit];
  return symbol === undefined ? `${sign}${amount}` : `${sign}${symbol}${amount}`;
}

function unitWords(value: number, unit: string | null): string {
  if (unit === null || unit === "percent" || unit in SYMBOLS) return "";
  if (/^[A-Z]{3}$/.test(unit)) return ` ${unit}`;
  return value === 1 ? ` ${unit}` : ` ${unit}s`;
}

function scaled(value: number): string {
  for (const [size, suffix] of SCALES) {
    if (value >= size) return trimZeros(value / size) + suffix;
  }
  return value >= 10_000 ? formatCount(value) : trimZeros(value);
}

function trimZeros(value: number): string {
  return String(Number(value.toPrecision(4)));
}
