import { deepStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { watchAndRun } from "../../lib/cli/watch.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

Deno.test("watchAndRun() runs once for each state, what changes meanwhile included", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "a.txt");
  const write = (text: string) => Deno.writeTextFile(file, text);
  await write("first");
  const seen: string[] = [];
  const stop = new AbortController();
  await watchAndRun({
    paths: [folder.path, join(folder.path, "missing")],
    stateOf: () => Deno.readTextFile(file),
    run: async () => {
      const state = await Deno.readTextFile(file);
      seen.push(state);
      if (state === "first") await write("second");
      // What a run writes beside the state is no reason to run again.
      await Deno.writeTextFile(join(folder.path, "log.txt"), state);
      if (state === "second") setTimeout(() => write("third"), 300);
      if (state === "third") stop.abort();
    },
    signal: stop.signal,
    quietTime: 20,
  });
  deepStrictEqual(seen, ["first", "second", "third"]);
});

Deno.test("watchAndRun() sees a single file that another one takes the place of", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "a.txt");
  await Deno.writeTextFile(file, "old");
  const seen: string[] = [];
  const stop = new AbortController();
  await watchAndRun({
    paths: [file],
    stateOf: () => Deno.readTextFile(file),
    run: async () => {
      seen.push(await Deno.readTextFile(file));
      if (seen.length === 2) return stop.abort();
      setTimeout(async () => {
        await Deno.writeTextFile(`${file}.tmp`, "new");
        await Deno.rename(`${file}.tmp`, file);
      }, 200);
    },
    signal: stop.signal,
    quietTime: 20,
  });
  deepStrictEqual(seen, ["old", "new"]);
});
