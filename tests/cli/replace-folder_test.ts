import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { checkReplaceable, replaceFolder } from "../../lib/cli/replace-folder.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

async function names(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}

Deno.test("replaceFolder() writes texts and bytes, with the folders that they need", async () => {
  await using folder = await temporaryFolder();
  const out = join(folder.path, "deep", "dist");
  await replaceFolder(
    out,
    new Map<string, string | Uint8Array>([
      ["index.html", "é"],
      ["charts/a.png", new Uint8Array([1, 2])],
    ]),
  );
  strictEqual(await Deno.readTextFile(join(out, "index.html")), "é");
  deepStrictEqual([...await Deno.readFile(join(out, "charts", "a.png"))], [1, 2]);
  deepStrictEqual(await names(out), [".dateline", "charts", "index.html"]);
  deepStrictEqual(await names(join(folder.path, "deep")), ["dist"]);
});

Deno.test("replaceFolder() leaves nothing of what it wrote before", async () => {
  await using folder = await temporaryFolder();
  const out = join(folder.path, "dist");
  await replaceFolder(out, new Map([["a/old.html", ""], ["b.html", "1"]]));
  await replaceFolder(out, new Map([["b.html", "2"]]));
  deepStrictEqual(await names(out), [".dateline", "b.html"]);
  strictEqual(await Deno.readTextFile(join(out, "b.html")), "2");
  deepStrictEqual(await names(folder.path), ["dist"]);
});

Deno.test("replaceFolder() keeps away from a folder with somebody's files", async () => {
  await using folder = await temporaryFolder();
  await Deno.writeTextFile(join(folder.path, "thesis.txt"), "mine");
  await rejects(replaceFolder(folder.path, new Map([["index.html", ""]])), {
    name: "DatelineError",
    message: /it holds files that were not written by Dateline; a new or empty folder/,
  });
  deepStrictEqual(await names(folder.path), ["thesis.txt"]);
});

Deno.test("replaceFolder() leaves the old folder whole if the new one cannot be written", async () => {
  await using folder = await temporaryFolder();
  const out = join(folder.path, "dist");
  await replaceFolder(out, new Map([["a.html", "old"]]));
  await rejects(replaceFolder(out, new Map([["a.html", "new"], ["a.html/b", ""]])), {
    name: "DatelineError",
  });
  strictEqual(await Deno.readTextFile(join(out, "a.html")), "old");
  deepStrictEqual(await names(folder.path), ["dist"]);
});

Deno.test("checkReplaceable() accepts what is missing or empty and refuses a file", async () => {
  await using folder = await temporaryFolder();
  await checkReplaceable(join(folder.path, "new"));
  await checkReplaceable(folder.path);
  const file = join(folder.path, "file");
  await Deno.writeTextFile(file, "");
  await rejects(checkReplaceable(file), {
    name: "DatelineError",
    message: /Cannot write to/,
  });
  await rejects(checkReplaceable(join(file, "dist")), {
    name: "DatelineError",
    message: /Cannot write to .*dist: .*a folder that you may write to is accepted/,
  });
  deepStrictEqual(await names(folder.path), ["file"]);
});
