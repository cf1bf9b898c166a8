import { parse, stringify } from "@std/csv";
import type { Cell, TableParts } from "./table.ts";

// Spreadsheets run a cell as a formula if it starts with one of these, and an article's
// text is a stranger's. The marks that stand in front may not hide another such cell, so
// that taking one apostrophe away always gives the text back.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF, header of column names, null as an empty cell).
 *
 * Text that a spreadsheet would run as a formula (`=HYPERLINK(...)`, `+1`, `-1`, `@SUM`) gets
 * an apostrophe in front; {@linkcode unguardCell} takes it away. Numbers stay as they are.
 *
 * @example
 * ```ts
 * import { tableToCsv } from "./csv.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const fields = [
 *   { name: "place", type: "string", title: "Place", description: "Where" },
 *   { name: "change", type: "number", title: "Change", description: "How much" },
 * ] as const;
 * const rows = [{ place: "Kyiv, Ukraine", change: -2 }, { place: "=1+1", change: null }];
 * strictEqual(
 *   tableToCsv({ fields, rows }),
 *   `place,change\r\n"Kyiv, Ukraine",-2\r\n'=1+1,\r\n`,
 * );
 * ```
 */
export function tableToCsv({ fields, rows }: Pick<TableParts, "fields" | "rows">): string {
  const names = fields.map((field) => field.name);
  return stringify([
    names,
    ...rows.map((row) => names.map((name) => cellToCsv(row[name] ?? null))),
  ]);
}

/** The text of a guarded cell as it was before {@linkcode tableToCsv}. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** Rows of a CSV text without its header, as lists of text with the guards taken away. */
export function csvRows(csv: string): string[][] {
  return parse(csv).slice(1).map((row) => row.map(unguardCell));
}

function cellToCsv(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
