import type { CodeCell, Notebook, NotebookOutput } from "../model/notebook.ts";
import { isText, joinLines } from "./multiline-text.ts";
import { normaliseOutputs } from "./normalise-outputs.ts";
import { stableJson } from "./stable-json.ts";
import { describeDifference } from "./text-difference.ts";

/** An output that a fresh run gives otherwise than it stands in the notebook. */
export interface CellDifference {
  /** Position among all cells, from 1. */
  readonly cell: number;
  /** Id of the cell. */
  readonly id: string;
  /** What differs: `output 2, text/html`. */
  readonly what: string;
  /** Lines that say how: `-` committed, `+` fresh. */
  readonly lines: readonly string[];
}

/**
 * What a fresh run of a notebook gives otherwise than the notebook as it was committed. Both
 * are normalised, so that order of arrival, counts, colours and folders do not matter.
 *
 * @param root Absolute path of the project's folder.
 */
export function compareNotebooks(
  committed: Notebook,
  fresh: Notebook,
  root: string,
): CellDifference[] {
  let executionCount = 0;
  return fresh.cells.flatMap((cell, i) => {
    const before = committed.cells[i];
    if (cell.cell_type !== "code" || before?.cell_type !== "code") return [];
    executionCount = cell.execution_count ?? executionCount;
    const parts = (of: CodeCell) =>
      partsOf(normaliseOutputs(of.outputs, { executionCount, root }));
    return compareParts(parts(before), parts(cell)).map((difference) => ({
      cell: i + 1,
      id: cell.id,
      ...difference,
    }));
  });
}

/** Everything that the outputs show, as text, by what it is. */
function partsOf(outputs: readonly NotebookOutput[]): Map<string, string> {
  return new Map(outputs.flatMap((output, i) => {
    const place = `output ${i + 1}`;
    switch (output.output_type) {
      case "stream":
        return [[`${place}, ${output.name}`, joinLines(output.text)] as const];
      case "error":
        return [[`${place}, error`, `${output.ename}: ${output.evalue}`] as const];
      default:
        return Object.entries({ ...output.data, ...metadataOf(output.metadata) })
          .map(([type, value]) => [`${place}, ${type}`, textOf(value)] as const);
    }
  }));
}

function metadataOf(metadata: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(metadata).length > 0 ? { metadata } : {};
}

function textOf(value: unknown): string {
  return isText(value) ? joinLines(value) : stableJson(value);
}

function compareParts(committed: Map<string, string>, fresh: Map<string, string>) {
  return [...new Set([...committed.keys(), ...fresh.keys()])].flatMap((what) => {
    const before = committed.get(what);
    const after = fresh.get(what);
    if (before === after) return [];
    if (after === undefined) {
      return [{ what, lines: ["- is committed, but not shown now"] }];
    }
    if (before === undefined) {
      return [{ what, lines: ["+ is shown now, but not committed"] }];
    }
    return [{ what, lines: describeDifference(before, after) }];
  });
}
