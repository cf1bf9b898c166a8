import { DatelineError } from "../errors.ts";
import type { Notebook, NotebookCell } from "../model/notebook.ts";
import { isText, isTextType, joinLines, splitLines } from "./multiline-text.ts";
import { stableJson } from "./stable-json.ts";

const ACCEPTED = "a Jupyter notebook in nbformat 4 (.ipynb) is accepted";
const CELL_TYPES = ["code", "markdown", "raw"];

/**
 * Reads a notebook. Throws a `DatelineError` if the file is missing, is not JSON, or is no
 * notebook in nbformat 4; the message names the file and, where it can, the cell.
 */
export async function readNotebook(path: string): Promise<Notebook> {
  return parseNotebook(await readText(path), path);
}

/**
 * The notebook in `text`; `path` is for the messages. Cells of an older nbformat 4 that have
 * no id get one from their number. Throws a `DatelineError` if the text is no notebook.
 *
 * @example
 * ```ts
 * import { parseNotebook } from "./notebook-file.ts";
 * import { throws } from "node:assert/strict";
 *
 * throws(() => parseNotebook("# Notes", "notes.ipynb"), /notes\.ipynb: it is not JSON/);
 * ```
 */
export function parseNotebook(text: string, path: string): Notebook {
  const fail = (why: string): never => {
    throw new DatelineError(`Cannot read ${path}: ${why}; ${ACCEPTED}`);
  };
  const notebook = parseJson(text, fail);
  if (!isRecord(notebook) || !Array.isArray(notebook.cells)) {
    return fail('it is JSON without a list of "cells"');
  }
  if (notebook.nbformat !== 4) {
    return fail(`its nbformat is ${JSON.stringify(notebook.nbformat) ?? "not stated"}`);
  }
  return {
    cells: notebook.cells.map((cell, i) => toCell(cell, i + 1, fail)),
    metadata: isRecord(notebook.metadata) ? notebook.metadata : {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/**
 * The notebook as Jupyter itself writes it, so that saving changes nothing but what changed:
 * sorted keys, one space per level, sources and texts as lists of lines, a final newline.
 */
export function formatNotebook(notebook: Notebook): string {
  const { cells, ...rest } = notebook;
  return `${stableJson({ ...rest, cells: cells.map(splitCell) })}\n`;
}

/**
 * Saves a notebook. The file is whole at every moment: it is written beside its place and
 * then renamed. Throws a `DatelineError` if the folder cannot be written to.
 */
export async function saveNotebook(path: string, notebook: Notebook): Promise<void> {
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await Deno.writeTextFile(temporary, formatNotebook(notebook));
    await Deno.rename(temporary, path);
  } catch (error) {
    await Deno.remove(temporary).catch(() => {});
    throw new DatelineError(
      `Cannot save ${path}: ${reason(error)}; a file in a writable folder is accepted`,
      { cause: error },
    );
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    throw new DatelineError(`Cannot read ${path}: ${reason(error)}; ${ACCEPTED}`, {
      cause: error,
    });
  }
}

function reason(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "there is no such file";
  return error instanceof Error ? error.message : String(error);
}

function parseJson(text: string, fail: (why: string) => never): unknown {
  if (text.trim() === "") return fail("it is empty");
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(`it is not JSON (${reason(error)})`);
  }
}

function toCell(cell: unknown, number: number, fail: (why: string) => never): NotebookCell {
  if (!isRecord(cell) || !CELL_TYPES.includes(String(cell.cell_type))) {
    return fail(`cell ${number} is none of ${CELL_TYPES.join(", ")}`);
  }
  if (!isText(cell.source)) {
    return fail(`the source of cell ${number} is neither a text nor a list of lines`);
  }
  const common = {
    id: typeof cell.id === "string" ? cell.id : `cell-${number}`,
    metadata: isRecord(cell.metadata) ? cell.metadata : {},
    source: cell.source,
  };
  if (cell.cell_type !== "code") {
    const { attachments } = cell;
    return {
      ...common,
      cell_type: cell.cell_type === "raw" ? "raw" : "markdown",
      ...(isRecord(attachments) ? { attachments } : {}),
    };
  }
  if (!Array.isArray(cell.outputs)) {
    return fail(`code cell ${number} has no list of outputs`);
  }
  return {
    ...common,
    cell_type: "code",
    execution_count: typeof cell.execution_count === "number" ? cell.execution_count : null,
    outputs: cell.outputs,
  };
}

function splitCell(cell: NotebookCell): Record<string, unknown> {
  const source = splitLines(joinLines(cell.source));
  if (cell.cell_type !== "code") return { ...cell, source };
  const outputs = cell.outputs.map((output) => {
    if (output.output_type === "stream") {
      return { ...output, text: splitLines(joinLines(output.text)) };
    }
    if (output.output_type === "error") return output;
    return { ...output, data: splitTexts(output.data) };
  });
  return { ...cell, source, outputs };
}

function splitTexts(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([type, value]) => {
      const split = isText(value) && isTextType(type);
      return [type, split ? splitLines(joinLines(value)) : value];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
