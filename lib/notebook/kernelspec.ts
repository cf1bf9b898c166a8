import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The name under which Deno's own notebooks ask for their kernel. */
const KERNEL = "deno";
const GATEWAY = fileURLToPath(new URL("../cli/lab-kernel.ts", import.meta.url));

/** What the gateway needs; the kernel itself may do what its user may. */
const PERMISSIONS = [
  "--allow-read",
  "--allow-write",
  "--allow-env",
  "--allow-net=127.0.0.1",
  `--allow-run=${Deno.execPath()}`,
];

/**
 * Writes the description by which Jupyter starts this very Deno as a kernel, below a folder
 * that is to be named in `JUPYTER_PATH`. Unlike the one that `deno jupyter --install` writes,
 * it has Jupyter interrupt a cell by a message: a signal would end the kernel, and with it
 * all variables. And it puts a gateway before the kernel, so that no output is lost.
 *
 * @returns The path of the file.
 */
export async function writeKernelspec(jupyterPath: string): Promise<string> {
  const folder = join(jupyterPath, "kernels", KERNEL);
  await Deno.mkdir(folder, { recursive: true });
  const path = join(folder, "kernel.json");
  const run = ["run", "--quiet", "--no-prompt", "--no-config", ...PERMISSIONS];
  const kernelspec = {
    argv: [Deno.execPath(), ...run, GATEWAY, "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    interrupt_mode: "message",
  };
  await Deno.writeTextFile(path, JSON.stringify(kernelspec, null, 1) + "\n");
  return path;
}
