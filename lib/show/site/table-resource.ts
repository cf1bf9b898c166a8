/** Tables of a notebook's outputs: Frictionless Tabular Data Resources with inline rows. */

import type { Cell, Field, FieldType, Row, TableParts } from "../table.ts";

const TYPES = new Set<unknown>(["string", "integer", "number", "boolean", "date"]);

/** A table and what its resource says about it besides. */
export interface TableResource extends TableParts {
  readonly description: string;
}

/**
 * The table in a MIME bundle's `application/vnd.dataresource+json`, or null if it is none.
 * The bundle may come from any notebook: what is not as it should be becomes text or null.
 */
export function readTableResource(value: unknown): TableResource | null {
  if (!isRecord(value) || !Array.isArray(value.data) || !isRecord(value.schema)) {
    return null;
  }
  const described = Array.isArray(value.schema.fields) ? value.schema.fields : [];
  const fields = described.flatMap((field) => readField(field) ?? []);
  if (fields.length === 0) return null;
  return {
    name: words(value.name),
    title: words(value.title),
    description: words(value.description),
    fields,
    rows: value.data.map((row) => readRow(row, fields)),
  };
}

function readField(field: unknown): Field | null {
  if (!isRecord(field) || typeof field.name !== "string") return null;
  return {
    name: field.name,
    type: TYPES.has(field.type) ? field.type as FieldType : "string",
    title: words(field.title) || field.name,
    description: words(field.description),
    ...(typeof field.unit === "string" && { unit: field.unit }),
    ...(field.hidden === true && { hidden: true }),
  };
}

/** A row by field name; Frictionless allows rows as objects or as arrays in field order. */
function readRow(row: unknown, fields: readonly Field[]): Row {
  const values = isRecord(row) ? row : {};
  return Object.fromEntries(fields.map(({ name }, index) => [
    name,
    readCell(Array.isArray(row) ? row[index] : values[name]),
  ]));
}

function readCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? JSON.stringify(value) : value as Cell;
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
