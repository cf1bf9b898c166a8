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
    const outputs = (of: CodeCell) =>
      normaliseOutputs(of.outputs, { executionCount, root });
    return compareOutputs(outputs(before), outputs(cell)).map((difference) => ({
      cell: i + 1,
      id: cell.id,
      ...difference,
    }));
  });
}

type Difference = Pick<CellDifference, "what" | "lines">;

function compareOutputs(
  committed: readonly NotebookOutput[],
  fresh: readonly NotebookOutput[],
): Difference[] {
  const count = Math.max(committed.length, fresh.length);
  return Array.from({ length: count }, (_, i) => `output ${i + 1}`).flatMap((what, i) => {
    const before = committed[i];
    const after = fresh[i];
    if (before && after) return compareParts(what, partsOf(before), partsOf(after));
    return [{ what, lines: [before ? ONLY_COMMITTED : ONLY_FRESH] }];
  });
}

const ONLY_COMMITTED = "- is committed, but not shown now";
const ONLY_FRESH = "+ is shown now, but not committed";

/** Everything that an output shows, as text, by what it is. */
function partsOf(output: NotebookOutput): Map<string, string> {
  switch (output.output_type) {
    case "stream":
      return new Map([[output.name, joinLines(output.text)]]);
    case "error":
      return new Map([["error", `${output.ename}: ${output.evalue}`]]);
    default:
      return new Map(
        Object.entries({ ...output.data, ...metadataOf(output.metadata) })
          .map(([type, value]) => [type, textOf(value)]),
      );
  }
}

function metadataOf(metadata: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(metadata).length > 0 ? { metadata } : {};
}

function textOf(value: unknown): string {
  return isText(value) ? joinLines(value) : stableJson(value);
}

function compareParts(
  output: string,
  committed: Map<string, string>,
  fresh: Map<string, string>,
): Difference[] {
  return [...new Set([...committed.keys(), ...fresh.keys()])].flatMap((type) => {
    const what = `${output}, ${type}`;
    const before = committed.get(type);
    const after = fresh.get(type);
    if (before === after) return [];
    if (after === undefined) return [{ what, lines: [ONLY_COMMITTED] }];
    if (before === undefined) return [{ what, lines: [ONLY_FRESH] }];
    return [{ what, lines: describeDifference(before, after) }];
  });
}
