/** Amounts, dates and counts as a reader reads them. */

import type { FigureMention } from "../../model.ts";
import { formatQuantity } from "../number-format.ts";

export { formatInterval } from "../day-format.ts";
export { countOf, formatCount, formatFull } from "../number-format.ts";

// deno-fmt-ignore
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];

const BOUNDS = { exact: "", about: "about ", over: "at least ", under: "at most " };

/** A figure's amount with its unit, bound and direction: "at least 2.17m barrels a day". */
export function amount(figure: FigureMention): string {
  const { value, low, high, unit, per } = figure;
  const trend = figure.trend === "none" ? "" : `${figure.trend} `;
  const words = value === null
    ? `${low ?? "…"} to ${high === null ? "…" : formatQuantity(high, unit, per)}`
    : formatQuantity(value, unit, per);
  const times = figure.kind === "multiple" && unit === null ? " times" : "";
  return trend + BOUNDS[figure.bound] + words + times;
}

/**
 * An EDTF date or interval in words. What is not a plain day, month, year or interval of
 * them stays as it is written.
 *
 * @example
 * ```ts
 * import { dateInWords } from "./wording.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(dateInWords("2023-01-10"), "10 January 2023");
 * strictEqual(dateInWords("2025-01/2025-02"), "January 2025 to February 2025");
 * ```
 */
export function dateInWords(edtf: string): string {
  if (edtf === "") return "unknown";
  const [from = "", to, ...more] = edtf.split("/");
  const [first, last] = [openOr(from), to === undefined ? undefined : openOr(to)];
  if (more.length > 0 || first === null || last === null) return edtf;
  if (last === undefined) return first === "" ? edtf : first;
  if (last === "") return first === "" ? edtf : `from ${first}`;
  return first === "" ? `until ${last}` : `${first} to ${last}`;
}

/** The date in words; empty for the open side of an interval, null for what is no date. */
function openOr(date: string): string | null {
  return date === "" || date === ".." ? "" : simpleDate(date);
}

function simpleDate(date: string): string | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(date);
  if (parts === null) return null;
  const [, year = "", month, day, doubt = ""] = parts;
  const name = month === undefined ? "" : MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  const words = [day === undefined ? "" : String(Number(day)), name, year].filter((word) =>
    word
  );
  return (doubt === "" ? "" : "probably ") + words.join(" ");
}
