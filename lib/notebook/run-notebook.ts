import type {
  CodeCell,
  Notebook,
  NotebookCell,
  NotebookOutput,
} from "../model/notebook.ts";
import { Kernel } from "./kernel.ts";
import { joinLines } from "./multiline-text.ts";
import { normaliseOutputs } from "./normalise-outputs.ts";
import { findSyntaxError } from "./syntax-error.ts";

/** Where and how a notebook is run. */
export interface RunOptions {
  /** Absolute path of the notebook's folder, in which its cells work. */
  readonly folder: string;
  /** Absolute path of the project, which is cut off the paths in outputs. */
  readonly root: string;
  /** Parameters, as environment variables of the kernel. */
  readonly env?: Record<string, string>;
  /** @default {120000} Milliseconds that one cell may take. */
  readonly cellTimeout?: number;
  /** Called before each code cell. */
  readonly onCell?: (progress: CellProgress) => void;
}

/** A code cell that is about to run. */
export interface CellProgress {
  /** Position among all cells, from 1. */
  readonly cell: number;
  /** How many cells the notebook has. */
  readonly cells: number;
  readonly source: string;
}

/** A notebook after its run. */
export interface NotebookRun {
  /** With the outputs of this run; cells after a failure have none. */
  readonly notebook: Notebook;
  /** Why the run stopped before the end, or null. */
  readonly failure: CellFailure | null;
}

/** Why a run stopped, and at which cell. */
export interface CellFailure {
  /** Position among all cells, from 1. */
  readonly cell: number;
  readonly source: string;
  /** Name and message of the error in one line. */
  readonly error: string;
  /** Where it happened, line by line; can be empty. */
  readonly trace: readonly string[];
}

const CELL_TIMEOUT_MS = 120_000;

/** Jupyter's tag for a cell that may throw. */
const MAY_THROW = "raises-exception";
/** This kit's tag for a cell that has to show something. */
const MUST_SHOW = "shows";

/**
 * Runs all code cells from top to bottom in a fresh kernel and stops at the first that fails:
 * it throws (and is not tagged `raises-exception`), ends the kernel, takes too long, or shows
 * nothing although it is tagged `shows`. Files are left alone, the given notebook too.
 *
 * Throws a `DatelineError` if no kernel could be started.
 */
export async function runNotebook(
  notebook: Notebook,
  options: RunOptions,
): Promise<NotebookRun> {
  await using kernel = await Kernel.start({ folder: options.folder, env: options.env });
  const cells = notebook.cells.map((cell): NotebookCell =>
    cell.cell_type === "code" ? { ...cell, execution_count: null, outputs: [] } : cell
  );
  let failure: CellFailure | null = null;
  let executionCount = 0;
  for (const [i, cell] of cells.entries()) {
    const source = joinLines(cell.source);
    if (cell.cell_type !== "code" || source.trim() === "") continue;
    options.onCell?.({ cell: i + 1, cells: cells.length, source });
    executionCount++;
    const { outputs, outcome } = await kernel.execute(
      source,
      options.cellTimeout ?? CELL_TIMEOUT_MS,
    );
    const explained = outcome === "error" ? await explainErrors(outputs, source) : outputs;
    const ran: CodeCell = {
      ...cell,
      execution_count: executionCount,
      outputs: normaliseOutputs(explained, { executionCount, root: options.root }),
    };
    cells[i] = ran;
    failure = failureOf(ran, i + 1, outcome === "lost");
    if (failure) break;
  }
  return { notebook: { ...notebook, cells }, failure };
}

/** Gives errors without a place, which the kernel has for syntax errors, what they lack. */
async function explainErrors(
  outputs: NotebookOutput[],
  source: string,
): Promise<NotebookOutput[]> {
  const error = outputs.find((output) => output.output_type === "error");
  if (!error || error.traceback.length > 0) return outputs;
  const fault = await findSyntaxError(source);
  if (!fault) return outputs;
  const evalue = `${fault.message} (line ${fault.line}, column ${fault.column})`;
  return outputs.map((output) =>
    output === error
      ? { ...error, ename: "SyntaxError", evalue, traceback: [`SyntaxError: ${evalue}`] }
      : output
  );
}

function failureOf(cell: CodeCell, number: number, lost: boolean): CellFailure | null {
  const at = { cell: number, source: joinLines(cell.source) };
  const error = cell.outputs.find((output) => output.output_type === "error");
  if (error && (lost || !hasTag(cell, MAY_THROW))) {
    const trace = error.traceback.flatMap((lines) => lines.split("\n")).slice(1);
    return { ...at, error: `${error.ename}: ${error.evalue}`, trace };
  }
  if (hasTag(cell, MUST_SHOW) && !cell.outputs.some((output) => "data" in output)) {
    return { ...at, error: `it is tagged "${MUST_SHOW}" and showed nothing`, trace: [] };
  }
  return null;
}

function hasTag(cell: CodeCell, tag: string): boolean {
  return cell.metadata.tags?.includes(tag) ?? false;
}
