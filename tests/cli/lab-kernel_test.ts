import { match, notStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { freePorts } from "../../lib/notebook/kernel-process.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand, startCommand } from "./run-command.ts";

Deno.test("lab-kernel listens where Jupyter says, until it is ended", async () => {
  await using folder = await temporaryFolder();
  const [shell = 0, iopub = 0, stdin = 0, control = 0, hb = 0] = freePorts(5);
  const path = join(folder.path, "connection.json");
  await Deno.writeTextFile(
    path,
    JSON.stringify({
      ip: "127.0.0.1",
      transport: "tcp",
      shell_port: shell,
      iopub_port: iopub,
      stdin_port: stdin,
      control_port: control,
      hb_port: hb,
      key: "secret",
      signature_scheme: "hmac-sha256",
    }),
  );
  const child = startCommand("lab-kernel.ts", [path]);
  for (let tries = 0;; tries++) {
    try {
      (await Deno.connect({ hostname: "127.0.0.1", port: shell })).close();
      break;
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  child.kill("SIGTERM");
  notStrictEqual((await child.status).code, 0);
  await Promise.all([child.stdout.cancel(), child.stderr.cancel()]);
});

Deno.test("lab-kernel fails without a connection file", async () => {
  const { code, stderr } = await runCommand("lab-kernel.ts", ["/nowhere.json"]);
  notStrictEqual(code, 0);
  match(stderr, /nowhere\.json|os error 2/);
});
