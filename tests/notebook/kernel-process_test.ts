import { match, ok, rejects, strictEqual } from "node:assert/strict";
import {
  freePorts,
  KernelProcess,
  stopAllKernels,
} from "../../lib/notebook/kernel-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

Deno.test("freePorts() gives different ports on which nobody listens", () => {
  const ports = freePorts(20);
  strictEqual(new Set(ports).size, 20);
  for (const port of ports) Deno.listen({ hostname: "127.0.0.1", port }).close();
});

Deno.test("KernelProcess ends and leaves no connection file behind", async () => {
  const before = await connectionFiles();
  await using folder = await temporaryFolder();
  const process = await KernelProcess.start(folder.path, {});
  strictEqual((await connectionFiles()).length, before.length + 1);
  strictEqual(await process.endsWithin(50), false);
  await process.stop();
  match(await process.ended, /ended by SIGKILL/);
  strictEqual(await process.endsWithin(50), true);
  await process.stop();
  strictEqual((await connectionFiles()).length, before.length);
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
  const before = await connectionFiles();
  await rejects(KernelProcess.start("/nowhere", {}), {
    name: "DatelineError",
    message: /Cannot start a kernel in \/nowhere: .*No such cwd/,
  });
  strictEqual((await connectionFiles()).length, before.length);
});

Deno.test("stopAllKernels() ends every kernel", async () => {
  await using folder = await temporaryFolder();
  const started = await Promise.all([
    KernelProcess.start(folder.path, {}),
    KernelProcess.start(folder.path, {}),
  ]);
  await stopAllKernels();
  for (const process of started) match(await process.ended, /ended by SIGKILL/);
});

async function connectionFiles(): Promise<string[]> {
  const probe = await Deno.makeTempFile();
  await Deno.remove(probe);
  const folder = probe.replace(/[/\\][^/\\]*$/, "");
  const entries = await Array.fromAsync(Deno.readDir(folder));
  return entries.map(({ name }) => name).filter((name) =>
    name.startsWith("dateline-kernel-")
  );
}
