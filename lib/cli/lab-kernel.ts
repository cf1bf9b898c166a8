/** What Jupyter starts as the kit's kernel; see `deno task lab`. */

import { fileURLToPath } from "node:url";
import { KernelGateway } from "../notebook/kernel-gateway.ts";
import { killAllKernels } from "../notebook/kernel-process.ts";
import { serveSite } from "../notebook/site-server.ts";
import { windowDisplay } from "../notebook/window-display.ts";

const [connectionFile = ""] = Deno.args;
const connection = JSON.parse(await Deno.readTextFile(connectionFile));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  if (Deno.build.os === "windows" && signal === "SIGTERM") continue;
  Deno.addSignalListener(signal, () => {
    killAllKernels();
    Deno.exit(1);
  });
}

const site = serveSite(fileURLToPath(new URL("../../dist", import.meta.url)));
const gateway = await KernelGateway.start(
  connection,
  Deno.cwd(),
  (bundle) => windowDisplay(bundle, site.origin),
);
const how = await gateway.ended;
const asked = how === "ended with code 0";
if (!asked) console.error(`The kernel ${how}`);
Deno.exit(asked ? 0 : 1);
