import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { RunCache } from "../../lib/notebook/run-cache.ts";
import { notebookOf } from "./build-notebook.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const INPUTS = "a".repeat(64);

Deno.test("RunCache gives back what was kept for the same inputs only", async () => {
  await using folder = await temporaryFolder();
  const cache = new RunCache(join(folder.path, "runs"));
  strictEqual(await cache.find(INPUTS), null);
  await cache.keep(INPUTS, notebookOf("# A", "1"));
  deepStrictEqual((await cache.find(INPUTS))?.cells.map(({ source }) => source), [
    ["# A"],
    ["1"],
  ]);
  strictEqual(await cache.find("b".repeat(64)), null);
});

Deno.test("RunCache does not give back what was changed in its file", async () => {
  await using folder = await temporaryFolder();
  const cache = new RunCache(folder.path);
  await cache.keep(INPUTS, notebookOf("# 244.8 billion"));
  const [{ name = "" } = {}] = await Array.fromAsync(Deno.readDir(folder.path));
  const path = join(folder.path, name);
  await Deno.writeTextFile(path, (await Deno.readTextFile(path)).replace("244.8", "999"));
  strictEqual(await cache.find(INPUTS), null);
});

Deno.test("RunCache forgets the oldest of many runs", async () => {
  await using folder = await temporaryFolder();
  const cache = new RunCache(folder.path);
  const inputs = Array.from({ length: 70 }, (_, i) => `${i}`.padStart(64, "0"));
  for (const [i, key] of inputs.entries()) {
    await cache.keep(key, notebookOf("1"));
    const path = join(folder.path, `${key}.run`);
    await Deno.utime(path, i, i).catch(() => {});
  }
  strictEqual((await Array.fromAsync(Deno.readDir(folder.path))).length, 64);
  strictEqual(await cache.find(inputs[0]!), null);
  strictEqual((await cache.find(inputs.at(-1)!))?.cells.length, 1);
});

Deno.test("RunCache does without a folder that it cannot write to", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "file");
  await Deno.writeTextFile(path, "no folder");
  const cache = new RunCache(path);
  await cache.keep(INPUTS, notebookOf("1"));
  strictEqual(await cache.find(INPUTS), null);
  await rejects(() => cache.find("../elsewhere"), RangeError);
});
