import { deepStrictEqual, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import {
  type NotebookPlan,
  planNotebooks,
  PROJECT,
} from "../../lib/cli/notebook-options.ts";
import { RunInputs, watchedPaths } from "../../lib/cli/run-inputs.ts";
import type { Notebook } from "../../lib/model/notebook.ts";
import { saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

function onOwnCorpus(): Notebook {
  const notebook = notebookOf('const corpus = "../own";', 'Deno.env.get("MY_YEAR")');
  notebook.cells[0]!.metadata.tags = ["parameters"];
  return notebook;
}

async function project() {
  const root = await temporaryFolder();
  const folder = join(root.path, "notebooks");
  await Deno.mkdir(folder);
  await Deno.mkdir(join(root.path, "own"));
  await saveNotebook(join(folder, "01-a.ipynb"), onOwnCorpus());
  const hash = async (notebook: Notebook, changes: Partial<NotebookPlan> = {}) => {
    const plan = { ...await planNotebooks({ notebooks: folder }), ...changes };
    return await (await RunInputs.read(plan)).of(notebook);
  };
  return { ...root, folder, hash };
}

Deno.test("RunInputs changes with everything that a notebook rests on", async () => {
  await using kit = await project();
  const seen = [await kit.hash(onOwnCorpus())];
  const differs = async (why: string, notebook = onOwnCorpus(), changes = {}) => {
    const hash = await kit.hash(notebook, changes);
    ok(!seen.includes(hash), why);
    seen.push(hash);
  };
  const changed = onOwnCorpus();
  changed.cells[1]!.source = "2";
  await differs("another source", changed);
  const tagged = onOwnCorpus();
  tagged.cells[1]!.metadata.tags = ["shows"];
  await differs("another tag", tagged);
  await differs("a variable that a cell names", onOwnCorpus(), {
    env: { MY_YEAR: "2024" },
  });
  await differs("another corpus", onOwnCorpus(), {
    corpus: join(PROJECT, "data/articles"),
  });
  await differs("other reference data", onOwnCorpus(), {
    reference: join(PROJECT, "data/reference"),
  });
  await Deno.writeTextFile(join(kit.path, "own/a.txt"), "Trade rose.");
  await differs("a new article");
  await Deno.writeTextFile(join(kit.path, "own/a.txt"), "Trade fell.");
  await differs("a changed article");
  await Deno.writeTextFile(join(kit.folder, "mine.ts"), "export const a = 1;");
  await differs("a module beside the notebook");
  await Deno.writeTextFile(join(kit.path, "deno.json"), "{}");
  await differs("the configuration that it finds");
});

Deno.test("RunInputs does not change with outputs, nor with what is named nowhere", async () => {
  await using kit = await project();
  const before = await kit.hash(onOwnCorpus());
  const ran = onOwnCorpus();
  const [, cell] = ran.cells;
  ok(cell?.cell_type === "code");
  cell.execution_count = 7;
  cell.outputs = [{ output_type: "stream", name: "stdout", text: "x" }];
  strictEqual(await kit.hash(ran), before);
  strictEqual(await kit.hash(onOwnCorpus(), { env: { OTHER: "1" } }), before);
  const split = onOwnCorpus();
  split.cells[0]!.source = ['const corpus = "../own";'];
  strictEqual(await kit.hash(split), before);
  notStrictEqual(await kit.hash(notebookOf("1")), before);
});

Deno.test("watchedPaths() names notebooks, corpora and the kit's own folders", async () => {
  await using kit = await project();
  const plan = await planNotebooks({ notebooks: kit.folder });
  const paths = watchedPaths(plan, [onOwnCorpus()]);
  deepStrictEqual(paths.slice(0, 2), [kit.folder, join(kit.path, "own")]);
  for (const path of ["lib", "data", "deno.lock"]) ok(paths.includes(join(PROJECT, path)));
  const asked = { ...plan, corpus: "/elsewhere" };
  deepStrictEqual(watchedPaths(asked, [onOwnCorpus()]).slice(0, 2), [
    kit.folder,
    "/elsewhere",
  ]);
});
