import { describeDifference } from "../notebook/text-difference.ts";
import { csvRows } from "../show/csv.ts";

/** A place at which a file is not what it should be. */
export interface FileDifference {
  /** `row 3, column value`, `line 12`, or null for the file as a whole. */
  readonly place: string | null;
  /** Lines that say how: `-` as it stands, `+` as it should. */
  readonly lines: readonly string[];
}

const TEXT =
  /\.(?:csv|css|html|ipynb|js|json|jsonld|md|svg|txt|cff|lock|ts|tsx)$|SHA256SUMS$/;
/** Places named of one file; what is altogether another file has no end of them. */
const MOST_PLACES = 5;

/**
 * Where a file differs from what it should be, first places first: of a table by row and
 * column, of other text by line. Empty if the bytes are the same.
 */
export function compareFiles(
  path: string,
  found: Uint8Array,
  expected: Uint8Array,
): FileDifference[] {
  if (sameBytes(found, expected)) return [];
  if (!TEXT.test(path)) {
    const sizes = `${found.length} bytes, ${expected.length} expected`;
    return [{ place: null, lines: [`- other bytes (${sizes})`] }];
  }
  const [before, after] = [found, expected].map((bytes) => new TextDecoder().decode(bytes));
  const cells = path.endsWith(".csv") ? compareCells(before!, after!) : [];
  return cells.length > 0 ? cells : compareLines(before!, after!);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Cells that differ; none if the tables have other columns or numbers of rows. */
function compareCells(before: string, after: string): FileDifference[] {
  let rows: string[][];
  let expected: string[][];
  try {
    [rows, expected] = [csvRows(before), csvRows(after)];
  } catch {
    return [];
  }
  const [header = "", expectedHeader] = [before, after].map((text) =>
    text.split(/\r?\n/, 1)[0]
  );
  if (rows.length !== expected.length || header !== expectedHeader) return [];
  const columns = header.split(",");
  const differences: FileDifference[] = [];
  for (const [i, row] of rows.entries()) {
    for (const [j, cell] of row.entries()) {
      const should = expected[i]?.[j] ?? "";
      if (cell === should) continue;
      const place = `row ${i + 1}, column ${columns[j] ?? j + 1}`;
      differences.push({ place, lines: describeDifference(cell, should) });
      if (differences.length === MOST_PLACES) return differences;
    }
  }
  return differences;
}

/** The first line that differs, with how; further ones are in the lines of the difference. */
function compareLines(before: string, after: string): FileDifference[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let line = 0;
  while (line < a.length && line < b.length && a[line] === b[line]) line++;
  return [{ place: `line ${line + 1}`, lines: describeDifference(before, after) }];
}
