import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { planNotebooks } from "../../lib/cli/notebook-options.ts";
import { runNotebooks } from "../../lib/cli/run-notebooks.ts";
import type { Notebook } from "../../lib/model.ts";
import { saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

// A run listens for the signals that end the process, as long as the process lives.
const OPTIONS = { sanitizeOps: false, sanitizeResources: false };

async function project(notebooks: Record<string, Notebook>) {
  const root = await temporaryFolder();
  const folder = join(root.path, "notebooks");
  await Deno.mkdir(folder);
  for (const [name, notebook] of Object.entries(notebooks)) {
    await saveNotebook(join(folder, `${name}.ipynb`), notebook);
  }
  return { ...root, plan: await planNotebooks({ notebooks: folder }) };
}

/** What is said on standard error while `work` is under way. */
async function listening<T>(work: () => Promise<T>): Promise<{ result: T; said: string }> {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => void lines.push(line);
  try {
    return { result: await work(), said: lines.join("\n") };
  } finally {
    console.error = error;
  }
}

Deno.test(
  "runNotebooks() runs all, tells of each that is done, and keeps their order",
  OPTIONS,
  async () => {
    await using kit = await project({ "01-a": notebookOf("1"), "02-b": notebookOf("2") });
    const done: string[] = [];
    const { result } = await listening(() =>
      runNotebooks(kit.plan, {
        done: ({ file }) => Promise.resolve(void done.push(file.name)),
      })
    );
    deepStrictEqual(result?.map(({ file }) => file.name), ["01-a", "02-b"]);
    deepStrictEqual(done.sort(), ["01-a", "02-b"]);
  },
);

Deno.test(
  "runNotebooks() runs an unchanged notebook again only if it is told to",
  OPTIONS,
  async () => {
    await using kit = await project({ "01-a": notebookOf("1") });
    const run = (keep?: "all" | "unchanged") =>
      listening(() => runNotebooks(kit.plan, keep === undefined ? {} : { keep }));
    match((await run("unchanged")).said, /01-a: ran in/);
    match((await run("unchanged")).said, /01-a: unchanged since its last run/);
    match((await run("all")).said, /01-a: ran in/);
    match((await run()).said, /01-a: ran in/);
  },
);

Deno.test(
  "runNotebooks() gives null where a cell fails, and keeps what failed",
  OPTIONS,
  async () => {
    await using kit = await project({ "01-a": notebookOf('throw new Error("no")') });
    const { result, said } = await listening(() =>
      runNotebooks(kit.plan, { keep: "unchanged" })
    );
    strictEqual(result, null);
    match(said, /01-a\.ipynb, cell 1: Error: no/);
    strictEqual(
      (await Deno.stat(join(kit.path, ".cache/half-run/01-a.ipynb"))).isFile,
      true,
    );
    match(
      (await listening(() => runNotebooks(kit.plan, { keep: "unchanged" }))).said,
      /failed/,
    );
  },
);
