import type { Cell, Field, TableParts } from "./table.ts";

/** A column by which rows are sorted. */
export interface SortedColumn {
  readonly name: string;
  readonly order: "ascending" | "descending";
}

/** Fewer rows are in some order by chance. */
const FEWEST_ROWS = 3;

/**
 * The first column of numbers, dates or texts by which the rows stand sorted, or null. Texts
 * compare by code unit; a column of links, or in which all values are alike or one is
 * missing, does not count.
 *
 * @example
 * ```ts
 * import { sortedBy } from "./table-order.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const fields = [{ name: "n", type: "integer", title: "N", description: "A number" }] as const;
 * const rows = [{ n: 3 }, { n: 2 }, { n: 2 }];
 * deepStrictEqual(sortedBy({ fields, rows }), { name: "n", order: "descending" });
 * ```
 */
export function sortedBy(
  { fields, rows }: Pick<TableParts, "fields" | "rows">,
): SortedColumn | null {
  if (rows.length < FEWEST_ROWS) return null;
  for (const { name, link, type } of fields) {
    if (link !== undefined || type === "boolean") continue;
    const order = orderOf(rows.map((row) => row[name] ?? null), type);
    if (order !== null) return { name, order };
  }
  return null;
}

function orderOf(
  cells: readonly Cell[],
  type: Field["type"],
): SortedColumn["order"] | null {
  const wanted = type === "number" || type === "integer" ? "number" : "string";
  let rises = true;
  let falls = true;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? null;
    if (cell === null || typeof cell !== wanted) return null;
    const before = cells[i - 1];
    if (before === undefined || before === null) continue;
    if (cell < before) rises = false;
    if (cell > before) falls = false;
    if (!rises && !falls) return null;
  }
  return rises === falls ? null : rises ? "ascending" : "descending";
}
