import { match, ok, rejects, strictEqual } from "node:assert/strict";
import {
  freePorts,
  KernelProcess,
  killAllKernels,
} from "../../lib/notebook/kernel-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

Deno.test("freePorts() gives different ports on which nobody listens", () => {
  const ports = freePorts(20);
  strictEqual(new Set(ports).size, 20);
  for (const port of ports) Deno.listen({ hostname: "127.0.0.1", port }).close();
});

Deno.test("KernelProcess ends and leaves no connection file behind", async () => {
  await using folder = await temporaryFolder();
  await withTemporaryFiles(async (files) => {
    const process = await KernelProcess.start(folder.path, {});
    strictEqual(files(), 1);
    strictEqual(await process.endsWithin(50), false);
    await process.stop();
    match(await process.ended, /ended by SIGKILL/);
    strictEqual(await process.endsWithin(50), true);
    await process.stop();
    strictEqual(files(), 0);
  });
});

Deno.test("KernelProcess knows that a port was taken", async () => {
  await using folder = await temporaryFolder();
  const ports = freePorts(5);
  using _taken = Deno.listen({ hostname: "127.0.0.1", port: ports[3] });
  const process = await KernelProcess.start(folder.path, {}, ports);
  match(await process.ended, /ended with code 1/);
  ok(process.portWasTaken);
  match(process.lastWords, /^error: .*AddrInUse/);
  await process.stop();
});

Deno.test("KernelProcess.start() names a folder that is missing", async () => {
  await withTemporaryFiles(async (files) => {
    await rejects(KernelProcess.start("/nowhere", {}), {
      name: "DatelineError",
      message: /Cannot start a kernel in \/nowhere: .*No such cwd/,
    });
    strictEqual(files(), 0);
  });
});

Deno.test("killAllKernels() ends every kernel", async () => {
  await using folder = await temporaryFolder();
  const started = await Promise.all([
    KernelProcess.start(folder.path, {}),
    KernelProcess.start(folder.path, {}),
  ]);
  killAllKernels();
  for (const process of started) match(await process.ended, /ended by SIGKILL/);
});

/** Files in the folder for temporary files while `test` runs, which is one of its own. */
async function withTemporaryFiles(
  test: (files: () => number) => Promise<void>,
): Promise<void> {
  await using folder = await temporaryFolder();
  const before = Deno.env.get("TMPDIR");
  Deno.env.set("TMPDIR", folder.path);
  try {
    await test(() => [...Deno.readDirSync(folder.path)].length);
  } finally {
    if (before === undefined) Deno.env.delete("TMPDIR");
    else Deno.env.set("TMPDIR", before);
  }
}
