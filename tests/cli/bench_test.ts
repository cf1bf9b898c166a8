import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { runCommand } from "./run-command.ts";

Deno.test("bench prints its usage and measures nothing", async () => {
  const { code, stdout, stderr } = await runCommand("bench.ts", ["--help"]);
  match(stdout, /^Usage: deno task bench \[--hostile\]$/m);
  deepStrictEqual([code, stderr], [0, ""]);
});

Deno.test("bench takes no arguments", async () => {
  const { code, stdout, stderr } = await runCommand("bench.ts", ["--quick"]);
  match(stderr, /^Unknown option '--quick'/);
  strictEqual(stdout, "");
  strictEqual(code, 2);
});
