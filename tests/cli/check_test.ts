import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import type { Notebook } from "../../lib/model/notebook.ts";
import { readNotebook, saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { runNotebook } from "../../lib/notebook/run-notebook.ts";
import { codeCell, notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand, startCommand } from "./run-command.ts";

/** A project with notebooks; `run` saves them with the outputs of a run. */
async function project(notebooks: Record<string, Notebook>, { run = true } = {}) {
  const root = await temporaryFolder();
  const folder = join(root.path, "notebooks");
  await Deno.mkdir(folder);
  for (const [name, notebook] of Object.entries(notebooks)) {
    const ran = run
      ? (await runNotebook(notebook, { folder, root: root.path })).notebook
      : notebook;
    await saveNotebook(join(folder, name), ran);
  }
  return { ...root, folder };
}

Deno.test("check finds that committed notebooks are what a fresh run gives", async () => {
  await using kit = await project({
    "01-a.ipynb": notebookOf(
      "# A",
      'import {\n  join,\n} from "node:path";\n\n// A list.\nconsole.log("x"); [join("a"), 2]',
    ),
    "02-b.ipynb": notebookOf("new Error('shown')"),
  });
  const before = await Deno.readTextFile(join(kit.folder, "01-a.ipynb"));
  const { code, stdout, stderr } = await runCommand("check.ts", [
    "--notebooks",
    kit.folder,
  ]);
  strictEqual(stdout, "A fresh run gives what stands in the 2 notebooks\n");
  match(stderr, /^01-a 2\/2 {2}console\.log\("x"\); \[/m);
  match(stderr, /^02-b: ran in /m);
  strictEqual(code, 0);
  strictEqual(await Deno.readTextFile(join(kit.folder, "01-a.ipynb")), before);
});

Deno.test("check says which cell of which notebook was tampered with, and how", async () => {
  await using kit = await project({
    "01-a.ipynb": notebookOf("1"),
    "02-b.ipynb": notebookOf("# B", "({ year: 2024, value: 240 })"),
  });
  const path = join(kit.folder, "02-b.ipynb");
  const text = await Deno.readTextFile(path);
  await Deno.writeTextFile(path, text.replace('value: 240 }"', 'value: 999 }"'));
  const { code, stdout } = await runCommand("check.ts", ["--notebooks", kit.folder]);
  match(
    stdout,
    /02-b\.ipynb, cell 2, output 1, text\/plain:\n {2}- .*999 }\n {2}\+ .*240 }\n/,
  );
  match(stdout, /^1 of 2 notebooks differ/m);
  strictEqual(code, 1);

  const json = await runCommand("check.ts", ["--notebooks", kit.folder, "--json"]);
  const reports = JSON.parse(json.stdout);
  deepStrictEqual(
    reports.map(({ differences }: { differences: { cell: number; what: string }[] }) =>
      differences.map(({ cell, what }) => [cell, what])
    ),
    [[], [[2, "output 1, text/plain"]]],
  );
  strictEqual(json.code, 1);
});

Deno.test("check hands the corpus to the notebooks, from its option or the environment", async () => {
  await using kit = await project(
    {
      "01-a.ipynb": notebookOf(
        'if (!Deno.env.get("DATELINE_CORPUS")?.endsWith("/articles")) throw new Error("none")',
      ),
    },
    { run: false },
  );
  const corpus = join(kit.path, "articles");
  await Deno.mkdir(corpus);
  const args = ["--notebooks", kit.folder];
  strictEqual((await runCommand("check.ts", [...args, "--corpus", corpus])).code, 0);
  strictEqual((await runCommand("check.ts", args, { DATELINE_CORPUS: corpus })).code, 0);
  strictEqual((await runCommand("check.ts", args, { DATELINE_CORPUS: "" })).code, 1);
  const inside = ["--corpus", "articles"];
  const { code } = await runCommand("check.ts", [...args, ...inside], {
    INIT_CWD: kit.path,
  });
  strictEqual(code, 0);
});

Deno.test("check says which corpus is missing", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("1") }, { run: false });
  const args = ["--notebooks", kit.folder, "--corpus", "no/where"];
  const { code, stderr } = await runCommand("check.ts", args);
  match(stderr, /^Cannot read the corpus no\/where: there is no such file or folder;/);
  strictEqual(code, 1);
});

Deno.test("check stops at a failing cell with its place, its source and the error", async () => {
  await using kit = await project(
    { "01-a.ipynb": notebookOf("1", "const a = 1;\nthrow new Error(`no ${a}`)", "3") },
    { run: false },
  );
  const { code, stderr } = await runCommand("check.ts", ["--notebooks", kit.folder]);
  match(
    stderr,
    /01-a\.ipynb, cell 2: Error: no 1\n\n {2}1 \| const a = 1;\n {2}2 \| throw new/,
  );
  match(stderr, /The half-run notebook is kept as .*\.cache\/half-run\/01-a\.ipynb/);
  strictEqual(code, 1);
  const half = await readNotebook(join(kit.path, ".cache/half-run/01-a.ipynb"));
  deepStrictEqual(
    half.cells.map((cell) => cell.cell_type === "code" ? cell.outputs.length : 0),
    [1, 1, 0],
  );
});

Deno.test("check reports a kernel that dies and a cell that never ends", async () => {
  await using kit = await project(
    { "01-a.ipynb": notebookOf("Deno.exit(3)"), "02-b.ipynb": notebookOf("for (;;);") },
    { run: false },
  );
  const args = ["--notebooks", kit.folder, "--timeout", "0.5", "--only"];
  const died = await runCommand("check.ts", [...args, "01"]);
  match(died.stderr, /01-a\.ipynb, cell 1: KernelDied: the kernel ended with code 3/);
  strictEqual(died.code, 1);
  const endless = await runCommand("check.ts", [...args, "02"]);
  match(
    endless.stderr,
    /02-b\.ipynb, cell 1: CellTimeout: the cell ran longer than 0\.5 s/,
  );
  strictEqual(endless.code, 1);
});

Deno.test("check says what is wrong with a notebook that is none, and runs nothing", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("1") }, { run: false });
  await Deno.writeTextFile(join(kit.folder, "02-b.ipynb"), "%PDF-1.4");
  const { code, stdout, stderr } = await runCommand("check.ts", [
    "--notebooks",
    kit.folder,
  ]);
  match(
    stderr,
    /^Cannot read .*02-b\.ipynb: it is not JSON \(.*\); a Jupyter notebook in .*\n$/,
  );
  strictEqual(stdout, "");
  strictEqual(code, 1);
});

Deno.test("check says which folder or timeout it cannot use", async () => {
  const missing = await runCommand("check.ts", ["--notebooks", "/nowhere"]);
  match(missing.stderr, /^Cannot find the notebooks: there is no folder \/nowhere;/);
  strictEqual(missing.code, 1);
  await using kit = await project(
    { "a.ipynb": { ...notebookOf(), cells: [codeCell("1", "a")] } },
    { run: false },
  );
  const never = await runCommand("check.ts", [
    "--notebooks",
    kit.folder,
    "--timeout",
    "soon",
  ]);
  match(never.stderr, /^Cannot use the timeout "soon": a number of seconds/);
  strictEqual(never.code, 1);
});

/** Goes on in the background while a later cell waits for ever. */
const SIGN_OF_LIFE = 'setInterval(() => Deno.writeTextFileSync("alive", "yes"), 20);';

Deno.test("check takes its kernels along when it is ended", {
  ignore: Deno.build.os === "windows",
}, async () => {
  await using kit = await project(
    { "01-a.ipynb": notebookOf(SIGN_OF_LIFE, "await new Promise(() => {})") },
    { run: false },
  );
  const alive = join(kit.folder, "alive");
  const child = startCommand("check.ts", ["--notebooks", kit.folder]);
  while (!(await exists(alive))) await pause(20);
  child.kill("SIGTERM");
  strictEqual((await child.output()).code, 143);
  await pause(50);
  await Deno.remove(alive);
  await pause(300);
  strictEqual(await exists(alive), false);
});

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
