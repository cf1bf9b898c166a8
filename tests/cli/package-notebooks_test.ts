import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { runPackaged } from "../../lib/cli/package-notebooks.ts";
import type { PackageDescription } from "../../lib/cli/package-files.ts";
import type { Notebook } from "../../lib/model.ts";
import { formatNotebook, saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { setParameters } from "../../lib/notebook/parameters.ts";
import { notebookOf, outputsOf, resultTexts } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

const DESCRIPTION: PackageDescription = {
  format: "dateline-package/1",
  articles: "included",
  corpus: null,
  articleFiles: {},
  notebooks: ["01-a"],
  versions: [],
  date: "2025-03-01",
  deno: "2.9.6",
};

function ours(): Notebook {
  const notebook = notebookOf("const year = 2024;", "year + 1");
  notebook.cells[0]!.metadata.tags = ["parameters"];
  return notebook;
}

async function run(theirs: Notebook, trust = false) {
  await using folder = await temporaryFolder();
  await Deno.mkdir(join(folder.path, "notebooks"));
  await Deno.mkdir(join(folder.path, "own"));
  await saveNotebook(join(folder.path, "own/01-a.ipynb"), ours());
  const bytes = new TextEncoder().encode(formatNotebook(theirs));
  const [result] = await runPackaged(
    new Map([["notebooks/01-a.ipynb", bytes]]),
    DESCRIPTION,
    {
      root: folder.path,
      ownNotebooks: join(folder.path, "own"),
      trust,
      env: {},
      cellTimeout: 30_000,
    },
  );
  return result;
}

Deno.test("runPackaged() runs code that is one's own, also with parameters set", async () => {
  const same = await run(ours());
  strictEqual(same?.obstacle, null);
  const set = await run(setParameters(ours(), new Map([["year", "1999"]])));
  strictEqual(set?.obstacle, null);
  const shown = set?.fresh === null || set === undefined ? [] : outputsOf(set.fresh);
  deepStrictEqual(shown.map(resultTexts).flat(2), ["2000"]);
});

Deno.test("runPackaged() does not run other code, in whatever cell it stands", async () => {
  const other = ours();
  other.cells[1]!.source = "year + 2";
  match((await run(other))?.obstacle ?? "", /^not run: .*01-a \(code cell 2\)/);
  const more = ours();
  more.cells.push(notebookOf("Deno.exit(1)").cells[0]!);
  match((await run(more))?.obstacle ?? "", /^not run: .*\(code cell 3\)/);
  const smuggled = setParameters(ours(), new Map([["year", "1999"]]));
  smuggled.cells[1]!.source = 'const year = (Deno.exit(1), "1999");';
  match((await run(smuggled))?.obstacle ?? "", /^not run: .*\(code cell 2\)/);
  const trusted = await run(other, true);
  strictEqual(trusted?.obstacle, null);
});

Deno.test("runPackaged() says which cell fails", async () => {
  const failing = ours();
  failing.cells[1]!.source = 'throw new Error("no")';
  strictEqual((await run(failing, true))?.obstacle, "cell 2 fails: Error: no");
});
