import { readNotebook, saveNotebook } from "../notebook/notebook-file.ts";
import { killAllKernels } from "../notebook/kernel-process.ts";
import type { NotebookFile } from "../notebook/notebook-folder.ts";
import {
  type CellFailure,
  type NotebookRun,
  runNotebook,
} from "../notebook/run-notebook.ts";
import { RunCache } from "../notebook/run-cache.ts";
import { runSideBySide } from "../notebook/run-side-by-side.ts";
import type { Notebook } from "../model/notebook.ts";
import { setParameters } from "../notebook/parameters.ts";
import { forUser, type NotebookPlan } from "./notebook-options.ts";
import { requireKnownKeys, withoutPaths } from "./parameter-settings.ts";
import { RunInputs } from "./run-inputs.ts";
import { Progress } from "./progress.ts";

/** A notebook as it stands in its file and as a fresh kernel gives it. */
export interface RanNotebook {
  readonly file: NotebookFile;
  readonly committed: Notebook;
  readonly fresh: Notebook;
}

/** What else `runNotebooks` does. */
export interface RunChoices {
  /** Called with each notebook that ran to its end. */
  readonly done?: (ran: RanNotebook) => Promise<void>;
  /**
   * Keeps what the notebooks gave for their inputs. With `unchanged`, a notebook whose inputs
   * are those of a run that was kept is not run again.
   */
  readonly keep?: "all" | "unchanged";
}

/**
 * Runs the notebooks of a plan, each in a fresh kernel, and shows the progress. Null if one
 * failed: then the cell, its source and the error stand on standard error and the half-run
 * notebook is kept. Throws a `DatelineError` before anything runs if a file is no notebook or
 * has no parameter that is to be set.
 */
export async function runNotebooks(
  plan: NotebookPlan,
  { done, keep }: RunChoices = {},
): Promise<RanNotebook[] | null> {
  const notebooks = await readAsked(plan);
  stopKernelsOnInterrupt();
  const progress = new Progress();
  const kept = keep === undefined
    ? null
    : new KeptRuns(plan, await RunInputs.read(plan), keep === "unchanged");
  const runs = await runSideBySide(
    notebooks,
    plan.jobs,
    async ({ file, committed, asked }) => {
      const run = () => runOne(plan, file, asked, progress);
      const fresh = kept === null ? await run() : await kept.findOr(run, asked, () => {
        progress.end(file.name, "unchanged since its last run, not run again");
      });
      if (fresh === null) return null;
      await done?.({ file, committed, fresh });
      return { file, committed, fresh };
    },
    (run) => run === null,
  );
  return runs.every((run) => run !== null) ? runs : null;
}

/** The notebooks as they stand in their files, and with the parameters that were asked for. */
async function readAsked(plan: NotebookPlan) {
  const notebooks = await Promise.all(
    plan.files.map(async (file) => ({ file, committed: await readNotebook(file.path) })),
  );
  requireKnownKeys(plan.settings.keys(), notebooks.map(({ committed }) => committed));
  return notebooks.map(({ file, committed }) => ({
    file,
    committed,
    asked: setParameters(committed, withoutPaths(plan.settings)),
  }));
}

/** The notebook with the outputs of a fresh kernel; null if a cell failed, which is told. */
async function runOne(
  plan: NotebookPlan,
  file: NotebookFile,
  asked: Notebook,
  progress: Progress,
): Promise<Notebook | null> {
  const start = performance.now();
  const { notebook, failure } = await runNotebook(asked, {
    ...plan,
    onCell: (cell) => progress.cell(file.name, cell),
  });
  if (failure) {
    progress.end(file.name, `cell ${failure.cell} failed`);
    await reportFailure(plan, file, { notebook, failure });
    return null;
  }
  const seconds = (performance.now() - start) / 1000;
  progress.end(file.name, `ran in ${seconds.toFixed(1)} s`);
  return notebook;
}

/** Earlier runs of a plan's notebooks. */
class KeptRuns {
  readonly #plan: NotebookPlan;
  readonly #inputs: RunInputs;
  readonly #reuse: boolean;
  readonly #cache: RunCache;

  constructor(plan: NotebookPlan, inputs: RunInputs, reuse: boolean) {
    this.#plan = plan;
    this.#inputs = inputs;
    this.#reuse = reuse;
    this.#cache = new RunCache(`${plan.root}/.cache/runs`);
  }

  /** The notebook as an earlier run gave it, which is told to `found`, else as `run` does. */
  async findOr(
    run: () => Promise<Notebook | null>,
    asked: Notebook,
    found: () => void,
  ): Promise<Notebook | null> {
    const before = await this.#inputs.of(asked);
    const known = this.#reuse ? await this.#cache.find(before) : null;
    if (known !== null) {
      found();
      return known;
    }
    const fresh = await run();
    if (fresh === null) return null;
    // What the notebook rests on can have changed while it ran.
    const after = await (await RunInputs.read(this.#plan)).of(asked);
    if (before === after) await this.#cache.keep(before, fresh);
    return fresh;
  }
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
export function stopKernelsOnInterrupt(): void {
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
    if (Deno.build.os === "windows" && signal === "SIGTERM") continue;
    Deno.addSignalListener(signal, () => {
      killAllKernels();
      Deno.exit(code);
    });
  }
}
