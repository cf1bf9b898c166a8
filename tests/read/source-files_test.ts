import { deepStrictEqual, match, rejects, strictEqual } from "node:assert/strict";
import { DatelineError } from "../../lib/errors.ts";
import { findFiles } from "../../lib/read/source-files.ts";
import { collect } from "./collect.ts";
import { withFiles } from "./temporary_folder.ts";

async function found(path: string) {
  return (await collect(findFiles(path))).map((item) =>
    "file" in item ? item.file.path : `${item.problem.file}: ${item.problem.message}`
  );
}

Deno.test("findFiles() goes through folders by name and leaves out hidden files", () =>
  withFiles({
    "b.txt": "",
    "a/z 'quoted' 🐼.md": "",
    "a/b/c.csv.gz": "",
    ".hidden.txt": "",
    "page_files/style.css": "",
  }, async (folder) => {
    deepStrictEqual(await found(folder), [
      `${folder}/a/b/c.csv.gz`,
      `${folder}/a/z 'quoted' 🐼.md`,
      `${folder}/b.txt`,
    ]);
  }));

Deno.test("findFiles() says which files it cannot use", () =>
  withFiles({ "a.txt": "", "b.docx": "" }, async (folder) => {
    match(
      (await found(folder))[1]!,
      /b\.docx: Cannot be read: its name does not end in one of/,
    );
  }));

Deno.test("findFiles() takes a named file whatever its name", () =>
  withFiles({ "notes": "" }, async (folder) => {
    deepStrictEqual(await collect(findFiles(`${folder}/notes`)), [
      { file: { path: `${folder}/notes`, named: true } },
    ]);
  }));

Deno.test("findFiles() waits for no device", async () => {
  const [problem] = await found("/dev/null");
  match(problem!, /it is a pipe or a device/);
});

Deno.test("findFiles() throws for a missing path and for a folder with nothing to read", () =>
  withFiles({ "a/style.css": "" }, async (folder) => {
    await rejects(
      collect(findFiles(`${folder}/none`)),
      (error) =>
        error instanceof DatelineError && error.message.includes("there is no such file"),
    );
    await rejects(
      collect(findFiles(`${folder}/a`)),
      (error) =>
        error instanceof DatelineError && error.message.includes("holds no file of .txt"),
    );
    strictEqual((await found(folder).catch(() => [])).length, 0);
  }));
