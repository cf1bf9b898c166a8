import { join } from "node:path";

/** The name under which Deno's own notebooks ask for their kernel. */
const KERNEL = "deno";

/**
 * Writes the description by which Jupyter starts this very Deno as a kernel, below a folder
 * that is to be named in `JUPYTER_PATH`. Unlike the one that `deno jupyter --install` writes,
 * it has Jupyter interrupt a cell by a message: a signal would end the kernel, and with it
 * all variables.
 *
 * @returns The path of the file.
 */
export async function writeKernelspec(jupyterPath: string): Promise<string> {
  const folder = join(jupyterPath, "kernels", KERNEL);
  await Deno.mkdir(folder, { recursive: true });
  const path = join(folder, "kernel.json");
  const kernelspec = {
    argv: [Deno.execPath(), "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    interrupt_mode: "message",
  };
  await Deno.writeTextFile(path, JSON.stringify(kernelspec, null, 1) + "\n");
  return path;
}
