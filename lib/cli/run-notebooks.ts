import { readNotebook, saveNotebook } from "../notebook/notebook-file.ts";
import { killAllKernels } from "../notebook/kernel-process.ts";
import type { NotebookFile } from "../notebook/notebook-folder.ts";
import {
  type CellFailure,
  type NotebookRun,
  runNotebook,
} from "../notebook/run-notebook.ts";
import { runSideBySide } from "../notebook/run-side-by-side.ts";
import type { Notebook } from "../model/notebook.ts";
import { setParameters } from "../notebook/parameters.ts";
import { forUser, type NotebookPlan } from "./notebook-options.ts";
import { requireKnownKeys } from "./parameter-settings.ts";
import { Progress } from "./progress.ts";

/** A notebook as it stands in its file and as a fresh kernel gives it. */
export interface RanNotebook {
  readonly file: NotebookFile;
  readonly committed: Notebook;
  readonly fresh: Notebook;
}

/**
 * Runs the notebooks of a plan, each in a fresh kernel, and shows the progress. Null if one
 * failed: then the cell, its source and the error stand on standard error and the half-run
 * notebook is kept. Throws a `DatelineError` before anything runs if a file is no notebook or
 * has no parameter that is to be set.
 *
 * @param done Called with each notebook that ran to its end.
 */
export async function runNotebooks(
  plan: NotebookPlan,
  done: (ran: RanNotebook) => Promise<void> = () => Promise.resolve(),
): Promise<RanNotebook[] | null> {
  const notebooks = await Promise.all(
    plan.files.map(async (file) => ({ file, committed: await readNotebook(file.path) })),
  );
  requireKnownKeys(plan.settings.keys(), notebooks.map(({ committed }) => committed));
  const asked = (notebook: Notebook) =>
    setParameters(notebook, withoutCorpus(plan.settings));
  for (const { committed } of notebooks) asked(committed);
  stopKernelsOnInterrupt();
  const progress = new Progress();
  const runs = await runSideBySide(
    notebooks,
    plan.jobs,
    async ({ file, committed }) => {
      const start = performance.now();
      const { notebook: fresh, failure } = await runNotebook(asked(committed), {
        ...plan,
        onCell: (cell) => progress.cell(file.name, cell),
      });
      if (failure) {
        progress.end(file.name, `cell ${failure.cell} failed`);
        await reportFailure(plan, file, { notebook: fresh, failure });
        return null;
      }
      progress.end(
        file.name,
        `ran in ${((performance.now() - start) / 1000).toFixed(1)} s`,
      );
      await done({ file, committed, fresh });
      return { file, committed, fresh };
    },
    (run) => run === null,
  );
  return runs.every((run) => run !== null) ? runs : null;
}

/** The corpus comes to the notebooks by their environment, so that no path stands in them. */
function withoutCorpus(settings: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...settings].filter(([key]) => key !== "corpus"));
}

async function reportFailure(
  plan: NotebookPlan,
  { name, path }: NotebookFile,
  { notebook, failure }: NotebookRun & { failure: CellFailure },
): Promise<void> {
  const kept = await keepHalfRun(`${plan.root}/.cache/half-run`, name, notebook);
  // In one piece: other notebooks still run and show their progress on the same stream.
  console.error(`${describeFailure(path, failure)}\n${kept}\n`);
}

/** Says where the notebook lies, or why it could not be kept, which must not hide the failure. */
async function keepHalfRun(
  folder: string,
  name: string,
  notebook: Notebook,
): Promise<string> {
  const path = `${folder}/${name}.ipynb`;
  try {
    await Deno.mkdir(folder, { recursive: true });
    await saveNotebook(path, notebook);
    return `The half-run notebook is kept as ${forUser(path)}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return `The half-run notebook could not be kept as ${forUser(path)}: ${reason}`;
  }
}

function describeFailure(
  path: string,
  { cell, source, error, trace }: CellFailure,
): string {
  const lines = source.trimEnd().split("\n");
  const width = String(lines.length).length;
  return [
    "",
    `${forUser(path)}, cell ${cell}: ${error}`,
    "",
    ...lines.map((line, i) => `  ${String(i + 1).padStart(width)} | ${line}`.trimEnd()),
    "",
    ...trace,
    ...trace.length > 0 ? [""] : [],
  ].join("\n");
}

/** Kernels are processes of their own and would outlive an interrupted command. */
function stopKernelsOnInterrupt(): void {
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
    if (Deno.build.os === "windows" && signal === "SIGTERM") continue;
    Deno.addSignalListener(signal, () => {
      killAllKernels();
      Deno.exit(code);
    });
  }
}
