/**
 * danfojs data frames that show as tables. On its own import-map entry (`dateline/data-frame`)
 * because danfojs brings TensorFlow and takes most of a second to load.
 *
 * danfojs depends on a release of `xlsx` with published advisories, so its Excel functions are
 * never called; its `toCSV` quotes nothing, so CSV is written from the table.
 */
import { DataFrame } from "danfojs";
import type { MimeBundle } from "../model.ts";
import { jupyterDisplay } from "./jupyter-display.ts";
import { type Cell, createTable, type Field, type FieldType, type Table } from "./table.ts";

const tables = new WeakMap<DataFrame, Pick<Table, "name" | "title">>();
const fieldsByName = new Map<string, Field>();

/**
 * A danfojs DataFrame with the rows and columns of a table. It, and every frame made from it
 * (`query`, `sortValues`, `loc`, ...), shows in Jupyter as an HTML table and as a
 * Frictionless resource. Dates stay ISO 8601 text.
 */
export function dataFrame(table: Table): DataFrame {
  for (const field of table.fields) fieldsByName.set(field.name, field);
  const names = table.fields.map((field) => field.name);
  const frame = new DataFrame(
    table.rows.map((row) => names.map((name) => row[name] ?? null)),
    { columns: names },
  );
  tables.set(frame, { name: table.name, title: table.title });
  return frame;
}

/** A data frame as a table; columns that no table has described get a plain description. */
export function frameTable(
  frame: DataFrame,
  names: { readonly name: string; readonly title: string } | undefined = tables.get(frame),
): Table {
  const values = frame.values as readonly (readonly unknown[])[];
  const columns: readonly string[] = frame.columns;
  const rows = values.map((line) =>
    Object.fromEntries(columns.map((column, i) => [column, cellOf(line[i])]))
  );
  const fields = columns.map((column) =>
    described(column, tables.has(frame)) ?? {
      name: column,
      type: typeOf(rows.map((row) => row[column] ?? null)),
      title: column,
      description: `Column ${column}`,
    }
  );
  return createTable({ name: "frame", title: "Data frame", ...names, fields, rows });
}

/** Whoever has picked columns wants to see them all. */
function described(column: string, isWhole: boolean): Field | undefined {
  const field = fieldsByName.get(column);
  return field === undefined || isWhole ? field : { ...field, hidden: false };
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}

function typeOf(cells: readonly Cell[]): FieldType {
  const some = cells.filter((cell) => cell !== null);
  if (some.length === 0) return "string";
  if (some.every((cell) => typeof cell === "boolean")) return "boolean";
  if (!some.every((cell) => typeof cell === "number")) return "string";
  return some.every((cell) => Number.isInteger(cell)) ? "integer" : "number";
}

// The class under the exported one: what danfojs derives from a frame is only that.
Object.defineProperty(Object.getPrototypeOf(DataFrame.prototype), jupyterDisplay, {
  value(this: DataFrame): MimeBundle {
    return frameTable(this)[jupyterDisplay]();
  },
});

export { DataFrame };
