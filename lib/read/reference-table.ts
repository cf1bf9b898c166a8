import { parse } from "@std/csv";
import { dayNumber } from "../calendar.ts";
import { DatelineError } from "../errors.ts";

/** A row of a table, with what is needed to say where a fault is. */
export class ReferenceRow {
  constructor(
    private readonly file: string,
    /** As a text editor counts, the header being line 1, if no cell spans lines. */
    private readonly number: number,
    private readonly cells: Readonly<Record<string, string | undefined>>,
  ) {}

  text(column: string): string {
    return this.optional(column) ?? this.fail(column, "some text");
  }

  optional(column: string): string | null {
    const value = (this.cells[column] ?? "").trim();
    return value === "" ? null : value;
  }

  /** A list with a bar between its members. */
  list(column: string): string[] {
    return alternatives(this.optional(column) ?? "");
  }

  day(column: string): string {
    const value = this.text(column);
    if (Number.isNaN(dayNumber(value))) this.fail(column, "a day such as 2024-05-16");
    return value;
  }

  number_(column: string): number {
    const value = Number(this.text(column));
    if (!Number.isFinite(value)) this.fail(column, "a number such as 244.81");
    return value;
  }

  fail(column: string, accepted: string): never {
    const value = this.cells[column] ?? "";
    throw new DatelineError(
      `Cannot read ${this.file}, row ${this.number}, column ${column}: ` +
        `expected ${accepted}, found "${value}"`,
    );
  }
}

export interface TableOptions {
  /**
   * A folder without the file has no rows.
   *
   * @default {false}
   */
  readonly optional?: boolean;
}

/**
 * Reads a table of a folder of reference data.
 *
 * @param columns What its first row must name; it may name more.
 * @throws {DatelineError} If the file cannot be read, is no CSV, lacks a column or has a row
 * with more or fewer cells.
 */
export async function readTable(
  directory: string | URL,
  name: string,
  columns: readonly string[],
  { optional = false }: TableOptions = {},
): Promise<ReferenceRow[]> {
  const path = typeof directory === "string"
    ? `${directory.replace(/\/$/, "")}/${name}`
    : new URL(name, directory.href.endsWith("/") ? directory : `${directory.href}/`);
  const file = typeof path === "string" ? path : decodeURIComponent(path.pathname);
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (error) {
    if (optional && error instanceof Deno.errors.NotFound) return [];
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(`Cannot read reference data from ${file}: ${reason}`);
  }
  return parseTable(file, text, columns);
}

function parseTable(
  file: string,
  text: string,
  columns: readonly string[],
): ReferenceRow[] {
  let records: string[][];
  try {
    records = parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(`Cannot read ${file} as CSV: ${reason}`);
  }
  const header = records[0]?.map((name) => name.trim()) ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new DatelineError(
      `Cannot read ${file}: column ${missing.join(", ")} is missing; ` +
        `the first row must name ${columns.join(", ")} and names ${
          header.join(", ") || "nothing"
        }`,
    );
  }
  return records.slice(1).map((record, index) => {
    if (record.length !== header.length) {
      throw new DatelineError(
        `Cannot read ${file}, row ${index + 2}: expected ${header.length} cells, ` +
          `found ${record.length}`,
      );
    }
    const cells = Object.fromEntries(header.map((name, at) => [name, record[at]]));
    return new ReferenceRow(file, index + 2, cells);
  });
}

/** The members of a cell such as `Valdai|Sochi`; none if it is empty. */
export function alternatives(cell: string): string[] {
  return cell.split("|").map((word) => word.trim()).filter((word) => word !== "");
}
