import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { writeKernelspec } from "../../lib/notebook/kernelspec.ts";
import { temporaryFolder } from "./temporary-folder.ts";

Deno.test("writeKernelspec() describes this Deno, to be interrupted by message", async () => {
  await using folder = await temporaryFolder();
  const path = await writeKernelspec(folder.path);
  strictEqual(path, join(folder.path, "kernels", "deno", "kernel.json"));
  const { argv, ...rest } = JSON.parse(await Deno.readTextFile(path));
  strictEqual(argv[0], Deno.execPath());
  match(argv.at(-2), /\/lib\/cli\/lab-kernel\.ts$/);
  strictEqual(argv.at(-1), "{connection_file}");
  deepStrictEqual(rest, {
    display_name: "Deno",
    language: "typescript",
    interrupt_mode: "message",
  });
  strictEqual(await writeKernelspec(folder.path), path);
});
