import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { writeKernelspec } from "../../lib/notebook/kernelspec.ts";
import { temporaryFolder } from "./temporary-folder.ts";

Deno.test("writeKernelspec() describes this Deno, to be interrupted by message", async () => {
  await using folder = await temporaryFolder();
  const path = await writeKernelspec(folder.path);
  strictEqual(path, join(folder.path, "kernels", "deno", "kernel.json"));
  deepStrictEqual(JSON.parse(await Deno.readTextFile(path)), {
    argv: [Deno.execPath(), "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    interrupt_mode: "message",
  });
  strictEqual(await writeKernelspec(folder.path), path);
});
