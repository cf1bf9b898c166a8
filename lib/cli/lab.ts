/** `deno task lab`: the notebooks in JupyterLab, on a kernel of this Deno. */

import { delimiter, join } from "node:path";
import { writeKernelspec } from "../notebook/kernelspec.ts";
import { runCommand, shellWord } from "./command.ts";
import { PROJECT } from "./notebook-options.ts";

const HELP = `
Opens the notebooks in JupyterLab, on a kernel of this very Deno that Stop interrupts without
losing the variables. JupyterLab is taken from the PATH, else run through uv or pipx. Nothing
is installed: the kernel's description lies in .cache/jupyter of this project.

Usage: deno task lab [--kernel] [-- JUPYTERLAB_OPTIONS]

  --kernel   only write the kernel's description, and print how VS Code finds it`;

/** Ways to start JupyterLab, the first that is there wins. */
const LAUNCHERS = [
  ["jupyter-lab"],
  ["uvx", "--from", "jupyterlab", "jupyter-lab"],
  ["pipx", "run", "--spec", "jupyterlab", "jupyter-lab"],
] as const;

/** Their kernel is the kit's, not Python's. */
const NEW_NOTEBOOKS = "--MultiKernelManager.default_kernel_name=deno";

await runCommand(
  { help: HELP, options: { kernel: { type: "boolean" } }, allowPositionals: true },
  async ({ positionals, values: { kernel } }) => {
    const jupyterPath = join(PROJECT, ".cache", "jupyter");
    await writeKernelspec(jupyterPath);
    if (kernel) {
      console.log(inVsCode(jupyterPath));
      return 0;
    }
    for (const [program, ...args] of LAUNCHERS) {
      const code = await launch(
        program,
        [...args, "notebooks", NEW_NOTEBOOKS, ...positionals],
        jupyterPath,
      );
      if (code !== null) return code;
    }
    console.error(withoutJupyterLab(jupyterPath));
    return 1;
  },
);

/** Runs JupyterLab until it ends and gives its exit code; null if the program is missing. */
async function launch(
  program: string,
  args: readonly string[],
  jupyterPath: string,
): Promise<number | null> {
  const others = Deno.env.get("JUPYTER_PATH");
  const env = { JUPYTER_PATH: others ? jupyterPath + delimiter + others : jupyterPath };
  try {
    const { code } = await new Deno.Command(program, { args: [...args], cwd: PROJECT, env })
      .spawn().status;
    return code;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

function withoutJupyterLab(jupyterPath: string): string {
  return `
Cannot find JupyterLab, uv or pipx on the PATH. One command gets JupyterLab:

  pip install jupyterlab

Then run deno task lab again. ${inVsCode(jupyterPath)}`.trim();
}

/** The path is whole, since VS Code looks at it from a folder of its own. */
function inVsCode(jupyterPath: string): string {
  const start = Deno.build.os === "windows"
    ? `$env:JUPYTER_PATH = "${jupyterPath}"; code .`
    : `JUPYTER_PATH=${shellWord(jupyterPath)} code .`;
  return `
In VS Code, install the extensions Jupyter and Deno, close its windows, start it with

  ${start}

open a notebook, choose Select Kernel, then Jupyter Kernel, then Deno.`.trim();
}
