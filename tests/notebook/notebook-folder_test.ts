import { deepStrictEqual, rejects } from "node:assert/strict";
import { join } from "node:path";
import { listNotebooks } from "../../lib/notebook/notebook-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function folderWith(...names: string[]) {
  const folder = await temporaryFolder();
  for (const name of names) await Deno.writeTextFile(join(folder.path, name), "");
  return folder;
}

Deno.test("listNotebooks() gives the notebooks in the order of their names, and no other file", async () => {
  await using folder = await folderWith(
    "02-b.ipynb",
    "01-a.ipynb",
    "notes.md",
    "x.ipynb.tmp",
  );
  await Deno.mkdir(join(folder.path, ".ipynb_checkpoints"));
  deepStrictEqual(await listNotebooks(folder.path), [
    { name: "01-a", path: join(folder.path, "01-a.ipynb") },
    { name: "02-b", path: join(folder.path, "02-b.ipynb") },
  ]);
});

Deno.test("listNotebooks() gives only those that were asked for", async () => {
  await using folder = await folderWith("01-a.ipynb", "02-b.ipynb", "03-c.ipynb");
  const names = async (...only: string[]) =>
    (await listNotebooks(folder.path, only)).map(({ name }) => name);
  deepStrictEqual(await names("02"), ["02-b"]);
  deepStrictEqual(await names("03-c", "01"), ["01-a", "03-c"]);
  await rejects(names("01", "07"), {
    name: "DatelineError",
    message: /Cannot find a notebook "07" .*: it holds 01-a, 02-b, 03-c/,
  });
});

Deno.test("listNotebooks() says which folder is missing, empty or no folder", async () => {
  await using folder = await folderWith("file");
  await rejects(listNotebooks(join(folder.path, "nowhere")), {
    name: "DatelineError",
    message: /there is no folder .*nowhere/,
  });
  await rejects(listNotebooks(join(folder.path, "file")), /there is no folder .*file/);
  await rejects(listNotebooks(folder.path), /Cannot find a notebook in .*\.ipynb files/);
});
