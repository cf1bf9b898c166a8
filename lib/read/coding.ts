import { parse } from "@std/csv";
import { DatelineError } from "../errors.ts";
import type { NarrativeStatus } from "../model.ts";
import { readTableText } from "./table-text.ts";

/** A row of a coding made by hand. */
export interface CodingRow {
  /** As a text editor counts, the header being row 1, if no cell spans lines. */
  readonly row: number;
  /** Id of the article, or name of its file. */
  readonly article: string;
  /** Where the words stand, in UTF-16 code units; null if only the words are given. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  /** Codebook id; null in a row that says that the article was read. */
  readonly narrative: string | null;
  readonly status: NarrativeStatus;
}

const STATUSES: readonly NarrativeStatus[] = ["told", "denied", "questioned"];
const NEEDED = ["article", "narrative"];

/**
 * Reads a coding made by hand, a CSV table in UTF-8 with the columns that
 * data/codebook/README.md describes.
 *
 * @throws {DatelineError} If the file cannot be read, a column is missing or a cell is not
 * what its column takes; the message names file, row, column and value.
 */
export async function readCoding(path: string): Promise<CodingRow[]> {
  const text = await readTableText(
    path,
    (reason) =>
      `Cannot read the coding: ${path} ${reason}; accepted is a CSV table in UTF-8`,
  );
  return parseCoding(text, path);
}

/** Reads the rows of a coding from the text of its file. */
export function parseCoding(text: string, file: string): CodingRow[] {
  let records: string[][];
  try {
    records = parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot read the coding: ${file} is no CSV table (${reason}); accepted is ` +
        "comma-separated text with a header",
    );
  }
  const header = (records[0] ?? []).map((cell) => cell.trim());
  const missing = NEEDED.filter((name) => !header.includes(name));
  const hasPlace = header.includes("text") ||
    ["start", "end"].every((name) => header.includes(name));
  if (missing.length > 0 || !hasPlace) {
    throw new DatelineError(
      `Cannot read the coding: ${file}, row 1 names the columns ` +
        `${header.join(", ") || "of nothing"}; needed are ${NEEDED.join(", ")} and ` +
        `either text or start and end`,
    );
  }
  return records.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    if (cells.length !== header.length) {
      throw new DatelineError(
        `Cannot read the coding: ${file}, row ${index + 2} has ${cells.length} cells; ` +
          `the header has ${header.length}`,
      );
    }
    return [toRow(new Cells(file, index + 2, header, cells))];
  });
}

function toRow(cells: Cells): CodingRow {
  const narrative = cells.optional("narrative");
  const [start, end] = [cells.offset("start"), cells.offset("end")];
  const text = cells.optional("text");
  if ((start === null) !== (end === null)) {
    cells.fail(start === null ? "start" : "end", "a number, since the other one is given");
  }
  if (start !== null && end !== null && end <= start) {
    cells.fail("end", `a number greater than ${start}, the start`);
  }
  if (narrative !== null && start === null && text === null) {
    const column = cells.has("text") ? "text" : "start";
    cells.fail(column, "the place of the narrative, as start and end or as its words");
  }
  const status = cells.optional("status") ?? "told";
  return {
    row: cells.row,
    article: cells.optional("article") ?? cells.fail("article", "the id of an article"),
    start,
    end,
    text,
    narrative,
    status: STATUSES.find((known) => known === status) ??
      cells.fail("status", `one of ${STATUSES.join(", ")}, or nothing for told`),
  };
}

/** The cells of a row, with what an error message needs to name one. */
class Cells {
  constructor(
    private readonly file: string,
    readonly row: number,
    private readonly header: readonly string[],
    private readonly cells: readonly string[],
  ) {}

  has(column: string): boolean {
    return this.header.includes(column);
  }

  optional(column: string): string | null {
    return this.cells[this.header.indexOf(column)]?.trim() || null;
  }

  offset(column: string): number | null {
    const value = this.optional(column);
    if (value === null) return null;
    return /^\d+$/.test(value)
      ? Number(value)
      : this.fail(column, "a whole number of UTF-16 code units");
  }

  fail(column: string, accepted: string): never {
    throw new DatelineError(
      codingFault(this.file, this.row, column, this.optional(column) ?? "", accepted),
    );
  }
}

/** The message for a cell of a coding that cannot be used. */
export function codingFault(
  file: string,
  row: number,
  column: string,
  value: string,
  accepted: string,
): string {
  return `Cannot read the coding: ${file}, row ${row}, column "${column}" is ` +
    `${JSON.stringify(value)}; accepted is ${accepted}`;
}
