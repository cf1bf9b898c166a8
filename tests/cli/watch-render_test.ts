import { ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { readNotebook, saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { startCommand } from "./run-command.ts";

Deno.test("render --watch renders after each save, errors included, until it is ended", {
  ignore: Deno.build.os === "windows",
}, async () => {
  await using root = await temporaryFolder();
  const [folder, out] = [join(root.path, "notebooks"), join(root.path, "dist")];
  await Deno.mkdir(folder);
  const path = join(folder, "01-a.ipynb");
  await saveNotebook(path, notebookOf("# A", '"the first"'));
  const save = async (source: string) => {
    const notebook = await readNotebook(path);
    notebook.cells[1]!.source = source;
    await saveNotebook(path, notebook);
  };
  const child = startCommand("render.ts", [
    "--watch",
    "--notebooks",
    folder,
    "--out",
    out,
  ]);
  const said = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  const until = async (words: string) => {
    for (let text = ""; !text.includes(words);) {
      const { value, done } = await said.read();
      if (done) throw new Error(`--watch ended without "${words}": ${text}`);
      text += value;
    }
  };
  await until("Waiting for changes");
  await save('throw new Error("no")');
  await until("Error: no");
  await until("Waiting for changes");
  await save('"the second"');
  await until("ran in");
  await until("Waiting for changes");
  ok((await Deno.readTextFile(join(out, "notebooks/01-a.html"))).includes("the second"));
  child.kill("SIGINT");
  strictEqual((await child.status).code, 0);
  await Promise.all([said.cancel(), child.stdout.cancel()]);
});
