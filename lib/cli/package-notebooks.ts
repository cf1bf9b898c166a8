import { join } from "node:path";
import type { Notebook } from "../model.ts";
import { joinLines } from "../notebook/multiline-text.ts";
import { parseNotebook, readNotebook } from "../notebook/notebook-file.ts";
import { INJECTED } from "../notebook/parameters.ts";
import { runNotebook } from "../notebook/run-notebook.ts";
import { runSideBySide } from "../notebook/run-side-by-side.ts";
import type { PackageDescription, PackageFiles } from "./package-files.ts";
import { Progress } from "./progress.ts";

/** A notebook of a package, and what became of running it. */
export interface PackagedNotebook {
  readonly name: string;
  readonly committed: Notebook;
  /** As a fresh kernel gives it; null if it was not run, or failed. */
  readonly fresh: Notebook | null;
  /** Why it was not run, or how it failed; null if it ran to its end. */
  readonly obstacle: string | null;
}

/** How the notebooks of a package are run. */
export interface PackageRun {
  /** Folder with the package's data, in which the notebooks' own folder is `notebooks`. */
  readonly root: string;
  /** Folder of notebooks whose code is trusted. */
  readonly ownNotebooks: string;
  /** Run notebooks whatever they hold. */
  readonly trust: boolean;
  readonly env: Record<string, string>;
  /** Milliseconds that one cell may take. */
  readonly cellTimeout: number;
}

/**
 * Runs the notebooks of a package whose code is that of one's own notebooks: a kernel may do
 * whatever its user may, and a package comes from somebody else.
 */
export async function runPackaged(
  files: PackageFiles,
  { notebooks }: PackageDescription,
  run: PackageRun,
): Promise<PackagedNotebook[]> {
  const progress = new Progress();
  const results = await runSideBySide(
    notebooks,
    navigator.hardwareConcurrency,
    async (name): Promise<PackagedNotebook> => {
      const path = `notebooks/${name}.ipynb`;
      const committed = parseNotebook(new TextDecoder().decode(files.get(path)), path);
      const obstacle = run.trust ? null : await foreignCode(committed, name, run);
      if (obstacle !== null) return { name, committed, fresh: null, obstacle };
      const { notebook, failure } = await runNotebook(committed, {
        ...run,
        folder: join(run.root, "notebooks"),
        onCell: (cell) => progress.cell(name, cell),
      });
      progress.end(name, failure ? `cell ${failure.cell} failed` : "ran");
      return failure
        ? {
          name,
          committed,
          fresh: null,
          obstacle: `cell ${failure.cell} fails: ${failure.error}`,
        }
        : { name, committed, fresh: notebook, obstacle: null };
    },
  );
  return results.filter((result) => result !== null);
}

/** Why the notebook's code is not to be run unseen; null if it is that of one's own. */
async function foreignCode(
  notebook: Notebook,
  name: string,
  { ownNotebooks }: PackageRun,
): Promise<string | null> {
  const own = /^[\w-]+$/.test(name)
    ? await readNotebook(join(ownNotebooks, `${name}.ipynb`)).catch(() => null)
    : null;
  const advice = "read it, then use --trust";
  if (own === null) return `not run: this copy has no notebook of its name; ${advice}`;
  const [theirs, ours] = [codeOf(notebook), codeOf(own)];
  const cell = theirs.findIndex((source, i) => source !== ours[i]);
  if (cell < 0 && theirs.length === ours.length) return null;
  return `not run: its code is not that of this copy's ${name} ` +
    `(code cell ${(cell < 0 ? theirs.length : cell) + 1}); ${advice}`;
}

/** The sources of the code cells; a cell that only sets parameters to plain values is none. */
function codeOf(notebook: Notebook): string[] {
  return notebook.cells.flatMap(({ cell_type, metadata, source }) => {
    if (cell_type !== "code") return [];
    const text = joinLines(source);
    const sets = metadata.tags?.includes(INJECTED) &&
      text.split("\n").every(setsPlainValue);
    return sets ? [] : [text];
  });
}

function setsPlainValue(line: string): boolean {
  const [, value = ""] = /^const [\p{L}\p{N}_$]+ = (.*);$/u.exec(line) ?? [];
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
