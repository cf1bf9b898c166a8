import { countOf, formatCount } from "./number-format.ts";
import type { Field, Row, TableParts } from "./table.ts";

/** A column as Frictionless Table Schema 1 and 2 both read it. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  /** Not of Frictionless: tables leave the column out where they are shown. */
  readonly hidden?: boolean;
}

/** The columns of a table as Frictionless Table Schema. */
export interface TableSchema {
  readonly fields: readonly FieldDescriptor[];
  /** What stands for no value in the CSV file. */
  readonly missingValues: readonly string[];
}

/** A Frictionless Tabular Data Resource with its rows inline. */
export interface TableResource {
  readonly profile: "tabular-data-resource";
  readonly name: string;
  readonly title: string;
  readonly schema: TableSchema;
  readonly data: readonly Row[];
}

/** A Frictionless resource whose rows are in a CSV file. */
export interface FileResource {
  readonly profile: "tabular-data-resource";
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly schema: TableSchema;
}

/** A Frictionless Tabular Data Package: what `datapackage.json` holds. */
export interface DataPackage {
  readonly profile: "tabular-data-package";
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly resources: readonly FileResource[];
}

/** The columns of a table as Frictionless Table Schema. */
function tableSchema(fields: readonly Field[]): TableSchema {
  return {
    fields: fields.map(({ name, type, title, description, unit, hidden }) => ({
      name,
      type,
      title,
      description,
      ...(unit === undefined ? {} : { unit }),
      ...(hidden === true ? { hidden } : {}),
    })),
    missingValues: [""],
  };
}

/**
 * A notebook keeps its tables whole up to here, in characters of JSON. Kernels garble outputs
 * of tens of megabytes, and no editor opens the notebook that holds them.
 */
const LONGEST_DATA = 8e6;

/**
 * A table as one JSON object, which Jupyter knows as `application/vnd.dataresource+json`. Of
 * a very long table it holds the first rows, and its title says how many of how many.
 */
export function tableResource({ name, title, fields, rows }: TableParts): TableResource {
  const data = rowsThatFit(rows);
  const cut = `the first ${formatCount(data.length)} of ${countOf(rows.length, "row")}`;
  return {
    profile: "tabular-data-resource",
    name,
    title: data.length === rows.length ? title : `${title} (${cut})`,
    schema: tableSchema(fields),
    data,
  };
}

function rowsThatFit(rows: readonly Row[]): readonly Row[] {
  let length = 0;
  const end = rows.findIndex((row) =>
    (length += JSON.stringify(row).length) > LONGEST_DATA
  );
  return end < 0 ? rows : rows.slice(0, end);
}

/**
 * Describes tables whose CSV files lie beside the description, each as `NAME.csv`.
 *
 * @throws {RangeError} if two tables have one name.
 */
export function dataPackage(tables: readonly Omit<TableParts, "rows">[]): DataPackage {
  const names = new Set<string>();
  for (const { name } of tables) {
    if (names.has(name)) {
      throw new RangeError(`Cannot describe tables: two are called "${name}"`);
    }
    names.add(name);
  }
  return {
    profile: "tabular-data-package",
    name: "dateline",
    title: "Dated figures and narratives",
    description:
      "Tables made by Dateline from news articles. Text that a spreadsheet would " +
      "run as a formula starts with an apostrophe, which is not part of the text.",
    resources: tables.map(({ name, title, fields }) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      title,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: tableSchema(fields),
    })),
  };
}
