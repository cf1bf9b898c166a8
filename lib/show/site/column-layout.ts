import type { Field, Row } from "../table.ts";

/** How much room a column asks for, as a class of the style sheet. */
export type ColumnClass = "number" | "short" | "middle" | "wide" | "link";

/** Rows beyond these do not change a column's width. */
const ROWS_LOOKED_AT = 200;
const LONGEST_SHORT = 18;
const LONGEST_MIDDLE = 44;

/**
 * Chooses the room for a column from its longest text, so that sentences get lines long
 * enough to read and short words stay on one line. A column of links into the site shows one
 * word a row.
 */
export function columnClass({ name, type }: Field, rows: readonly Row[]): ColumnClass {
  if (type === "number" || type === "integer") return "number";
  const texts = rows.slice(0, ROWS_LOOKED_AT).map((row) => String(row[name] ?? ""));
  const links = texts.filter((text) => text.startsWith("../")).length;
  if (links > 0 && links === texts.filter((text) => text !== "").length) return "link";
  const longest = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (longest <= LONGEST_SHORT) return "short";
  return longest <= LONGEST_MIDDLE ? "middle" : "wide";
}
