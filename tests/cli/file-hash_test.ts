import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { filesBelow, hashContents, hashFiles } from "../../lib/cli/file-hash.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

async function project(files: Record<string, string>) {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await Deno.mkdir(join(folder.path, path, ".."), { recursive: true });
    await Deno.writeTextFile(join(folder.path, path), text);
  }
  return folder;
}

Deno.test("hashFiles() changes with names and contents, and with nothing else", async () => {
  await using kit = await project({
    "lib/a.ts": "1\n2\n",
    "lib/in/b.ts": "3",
    "c.ts": "4",
  });
  const hash = () => hashFiles(kit.path, ["lib"]);
  const before = await hash();
  await Deno.writeTextFile(join(kit.path, "c.ts"), "other");
  await Deno.writeTextFile(join(kit.path, "lib/.hidden"), "other");
  await Deno.writeTextFile(join(kit.path, "lib/a.ts"), "1\r\n2\r\n");
  strictEqual(await hash(), before);
  await Deno.writeTextFile(join(kit.path, "lib/in/b.ts"), "5");
  const changed = await hash();
  notStrictEqual(changed, before);
  await Deno.rename(join(kit.path, "lib/in/b.ts"), join(kit.path, "lib/in/c.ts"));
  notStrictEqual(await hash(), changed);
});

Deno.test("hashFiles() counts every byte of a binary file", async () => {
  await using kit = await project({ a: "\0\r\n", b: "\0\n" });
  const [a, b] = await Promise.all(
    ["a", "b"].map((name) => hashFiles(join(kit.path, name), [""])),
  );
  notStrictEqual(a, b);
});

Deno.test("filesBelow() lists files, and enters no folder twice", {
  ignore: Deno.build.os === "windows",
}, async () => {
  await using kit = await project({ "lib/a.ts": "", "lib/in/b.ts": "" });
  await Deno.symlink(kit.path, join(kit.path, "lib/loop"));
  await Deno.symlink("self", join(kit.path, "lib/self"));
  await Deno.symlink("/dev/zero", join(kit.path, "lib/endless"));
  deepStrictEqual((await filesBelow(kit.path, "lib")).sort(), [
    "lib/a.ts",
    "lib/in/b.ts",
  ]);
  deepStrictEqual(await filesBelow(kit.path, "missing"), []);
  deepStrictEqual(await filesBelow(kit.path, "lib/a.ts"), ["lib/a.ts"]);
});

Deno.test("hashContents() gives for files in memory the hash that they have on a disk", async () => {
  const files = { "lib/a.ts": "1\n", "lib/in/b.ts": "3", "library.ts": "5", "lock": "6" };
  await using kit = await project(files);
  const held = new Map(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  for (const paths of [["lib"], ["lib", "lock"], ["lock"], []]) {
    strictEqual(await hashContents(held, paths), await hashFiles(kit.path, paths));
  }
  notStrictEqual(await hashContents(held, ["lib"]), await hashContents(held, ["lock"]));
});
