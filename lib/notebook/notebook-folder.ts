import { join } from "node:path";
import { DatelineError } from "../errors.ts";

/** A notebook's file. */
export interface NotebookFile {
  /** File name without `.ipynb`. */
  readonly name: string;
  readonly path: string;
}

/**
 * The notebooks of a folder in the order of their names; with `only`, those whose names start
 * with one of its words ("02"). Throws a `DatelineError` if the folder is missing, holds no
 * notebook, or none that was asked for.
 */
export async function listNotebooks(
  folder: string,
  only: readonly string[] = [],
): Promise<NotebookFile[]> {
  const names = (await fileNames(folder))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => name.slice(0, -".ipynb".length))
    .sort();
  if (names.length === 0) {
    throw new DatelineError(
      `Cannot find a notebook in ${folder}: a folder with .ipynb files is accepted`,
    );
  }
  const unknown = only.find((start) => !names.some((name) => name.startsWith(start)));
  if (unknown !== undefined) {
    throw new DatelineError(
      `Cannot find a notebook "${unknown}" in ${folder}: it holds ${names.join(", ")}`,
    );
  }
  return names
    .filter((name) => only.length === 0 || only.some((start) => name.startsWith(start)))
    .map((name) => ({ name, path: join(folder, `${name}.ipynb`) }));
}

async function fileNames(folder: string): Promise<string[]> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    return entries.filter((entry) => !entry.isDirectory).map((entry) => entry.name);
  } catch (error) {
    if (
      error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory
    ) {
      throw new DatelineError(
        `Cannot find the notebooks: there is no folder ${folder}; a folder with .ipynb files is accepted`,
        { cause: error },
      );
    }
    throw error;
  }
}
