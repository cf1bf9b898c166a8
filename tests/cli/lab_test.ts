import { match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

const KERNELSPEC = join(PROJECT, ".cache/jupyter/kernels/deno/kernel.json");
const VS_CODE = /^ {2}JUPYTER_PATH='?\/.*\.cache\/jupyter'? code \.$/m;

/** Runs lab with only the given programs on the PATH, each of which prints how it was called. */
async function lab(programs: readonly string[], args: readonly string[] = []) {
  await using folder = await temporaryFolder();
  for (const program of programs) {
    const path = join(folder.path, program);
    await Deno.writeTextFile(
      path,
      '#!/bin/sh\necho "$0 $*"\necho "$JUPYTER_PATH"\nexit 3\n',
    );
    await Deno.chmod(path, 0o755);
  }
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--no-lock",
      "--allow-read",
      "--allow-write",
      "--allow-env",
      "--allow-run=jupyter-lab,uvx,pipx",
      "lib/cli/lab.ts",
      ...args,
    ],
    cwd: PROJECT,
    env: { PATH: folder.path, NO_COLOR: "1", JUPYTER_PATH: "/elsewhere" },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

const SCRIPTS = { ignore: Deno.build.os === "windows" };

Deno.test(
  "lab opens the notebooks in JupyterLab with the kit's kernel",
  SCRIPTS,
  async () => {
    const { code, stdout } = await lab(["jupyter-lab", "uvx"], ["--", "--no-browser"]);
    match(
      stdout,
      /\/jupyter-lab notebooks --Multi\S+=deno --no-browser\n.*\.cache\/jupyter:\/elsewhere\n$/,
    );
    strictEqual(code, 3);
  },
);

Deno.test(
  "lab runs JupyterLab through uv or pipx where it is not installed",
  SCRIPTS,
  async () => {
    const uv = await lab(["uvx", "pipx"]);
    match(uv.stdout, /\/uvx --from jupyterlab jupyter-lab notebooks --Multi\S+=deno\n/);
    const pipx = await lab(["pipx"]);
    match(
      pipx.stdout,
      /\/pipx run --spec jupyterlab jupyter-lab notebooks --Multi\S+=deno\n/,
    );
  },
);

Deno.test("lab says how to get JupyterLab where nothing is there", SCRIPTS, async () => {
  const { code, stdout, stderr } = await lab([]);
  match(stderr, /^Cannot find JupyterLab, uv or pipx on the PATH/);
  match(stderr, /^ {2}pip install jupyterlab$/m);
  match(stderr, VS_CODE);
  strictEqual(stdout, "");
  strictEqual(code, 1);
});

Deno.test("lab writes the kernel where there is no JupyterLab", SCRIPTS, async () => {
  for (const args of [[], ["--kernel"]]) {
    await Deno.remove(KERNELSPEC).catch(() => {});
    await lab([], args);
    const { argv, interrupt_mode } = JSON.parse(await Deno.readTextFile(KERNELSPEC));
    ok(argv.includes("{connection_file}"));
    strictEqual(interrupt_mode, "message");
  }
});

Deno.test(
  "lab --kernel starts nothing and says how VS Code finds it",
  SCRIPTS,
  async () => {
    const { code, stdout, stderr } = await lab(["jupyter-lab"], ["--kernel"]);
    match(stdout, /^In VS Code, install the extensions Jupyter and Deno/);
    match(stdout, VS_CODE);
    strictEqual(stdout.includes("/jupyter-lab notebooks"), false);
    strictEqual(stderr, "");
    strictEqual(code, 0);
  },
);
