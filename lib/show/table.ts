import type { MimeBundle } from "../model.ts";
import { jupyterDisplay } from "./jupyter-display.ts";
import { tableBundle } from "./table-display.ts";

/** Types of Frictionless Table Schema that tables use. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "date";

/** A column, described as Frictionless Table Schema describes it. */
export interface Field {
  /** Column name in CSV files and data frames: lower case, words joined by `_`. */
  readonly name: string;
  readonly type: FieldType;
  /** Heading for readers. */
  readonly title: string;
  readonly description: string;
  /** Unit of all values, shown in the heading; absent for what has none. */
  readonly unit?: string;
  /** The value is an address; tables show it as a link with this text. */
  readonly link?: string;
  /** Kept in files and resources, but left out where the table is shown, to save width. */
  readonly hidden?: boolean;
}

/** A value of a cell; null where there is none. Dates are `YYYY-MM-DD` strings. */
export type Cell = string | number | boolean | null;

/** A table's row: its cells by the names of their fields. */
export type Row = Readonly<Record<string, Cell>>;

/** What a table is made of. */
export interface TableParts {
  /** Name of its CSV file and of its resource: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
}

/** Rows with named, typed and described columns. Jupyter shows it as an HTML table. */
export interface Table extends TableParts {
  [jupyterDisplay](): MimeBundle;
}

/**
 * A table of rows that all have exactly the columns of `fields`.
 *
 * @throws {RangeError} if a row lacks a column or has one more.
 *
 * @example
 * ```ts
 * import { createTable } from "./table.ts";
 * import { throws } from "node:assert/strict";
 *
 * const fields = [{ name: "n", type: "integer", title: "N", description: "A number" }] as const;
 * createTable({ name: "numbers", title: "Numbers", fields, rows: [{ n: 1 }] });
 * throws(() => createTable({ name: "numbers", title: "Numbers", fields, rows: [{}] }));
 * ```
 */
export function createTable(parts: TableParts): Table {
  parts.rows.forEach((row, index) => {
    const missing = parts.fields.find((field) => row[field.name] === undefined);
    if (missing !== undefined || Object.keys(row).length !== parts.fields.length) {
      throw new RangeError(
        `Cannot create table "${parts.name}": row ${index} has the columns ` +
          `${Object.keys(row).join(", ")} instead of ` +
          `${parts.fields.map((field) => field.name).join(", ")}`,
      );
    }
  });
  return { ...parts, [jupyterDisplay]: () => tableBundle(parts) };
}
