import { DatelineError } from "../errors.ts";
import { readNotebook } from "../notebook/notebook-file.ts";
import { listNotebooks } from "../notebook/notebook-folder.ts";
import { setParameters } from "../notebook/parameters.ts";
import { withoutPaths } from "./parameter-settings.ts";
import { type NotebookPlan, PROJECT } from "./notebook-options.ts";
import { RunInputs, watchedPaths } from "./run-inputs.ts";
import { watchAndRun } from "./watch.ts";

/**
 * Renders, and again whenever what a notebook rests on has changed, until the process is
 * interrupted; then the exit code is 0. Each rendering is a process of its own, since code
 * that was loaded once stays as it was. One that fails says why and is not the end.
 */
export async function watchRender(plan: NotebookPlan): Promise<number> {
  const stop = new AbortController();
  let child: Deno.ChildProcess | null = null;
  const interrupt = () => {
    stop.abort();
    try {
      child?.kill("SIGTERM");
    } catch {
      // It has ended already.
    }
  };
  Deno.addSignalListener("SIGINT", interrupt);
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", interrupt);
  await watchAndRun({
    paths: await pathsOf(plan),
    stateOf: () => stateOf(plan),
    run: async () => {
      child = startRender();
      await child.status;
      child = null;
      if (!stop.signal.aborted) console.error("\nWaiting for changes; Ctrl-C ends");
    },
    signal: stop.signal,
  });
  return 0;
}

/** The same command without `--watch`, with the permissions that this process has. */
function startRender(): Deno.ChildProcess {
  const permissions = [
    "--allow-read",
    "--allow-write",
    "--allow-env",
    "--allow-net=127.0.0.1",
    `--allow-run=${Deno.execPath()}`,
  ];
  const command = new URL("./render.ts", import.meta.url).href;
  return new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-prompt",
      ...permissions,
      command,
      ...Deno.args.filter((word) => word !== "--watch"),
    ],
    cwd: PROJECT,
    stdin: "null",
  }).spawn();
}

/** What the notebooks read; one that cannot be read now may be mended later. */
async function pathsOf(plan: NotebookPlan): Promise<string[]> {
  const notebooks = await Promise.all(
    plan.files.map(({ path }) => readNotebook(path).catch(() => null)),
  );
  return watchedPaths(plan, notebooks.filter((notebook) => notebook !== null));
}

/** The inputs of all notebooks; what keeps them from being read is a state as well. */
async function stateOf(plan: NotebookPlan): Promise<string> {
  try {
    const inputs = await RunInputs.read(plan);
    const files = await listNotebooks(plan.folder);
    const hashes = files.map(async ({ name, path }) => {
      const notebook = await readNotebook(path);
      return `${name} ${await inputs.of(
        setParameters(notebook, withoutPaths(plan.settings)),
      )}`;
    });
    return (await Promise.all(hashes)).join("\n");
  } catch (error) {
    if (error instanceof DatelineError) return error.message;
    throw error;
  }
}
