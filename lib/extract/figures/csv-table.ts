import { parse } from "@std/csv";

/** The rows of a CSV table as objects by column name. */
export function tableRows(csv: string): Record<string, string>[] {
  return parse(csv, { skipFirstRow: true }) as Record<string, string>[];
}

/** The entries of a cell that holds several, separated by `|`. */
export function entries(cell: string | undefined): string[] {
  return (cell ?? "").split("|").filter((entry) => entry !== "");
}
