/** The notebooks in the hands of nbconvert, as nbviewer and many pipelines use it. */

import { doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { NOTEBOOKS, PROJECT } from "./rendered-site.ts";

async function run(program: string, args: readonly string[]) {
  const env = { JUPYTER_PATH: join(PROJECT, ".cache", "jupyter"), NO_COLOR: "1" };
  const { code, stdout, stderr } = await new Deno.Command(program, {
    args: [...args],
    cwd: PROJECT,
    env,
    stdin: "null",
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** It gives every SVG an `img` without words, and has no way to be told the chart's own. */
const OWN_SHORTCOMING = /^.*Alternative text is missing on \d+ image\(s\)\.\n/gm;

for (const name of NOTEBOOKS) {
  Deno.test(`nbconvert opens ${name} as committed without a warning, and shows its charts`, async () => {
    const notebook = join("notebooks", `${name}.ipynb`);
    const converted = await run("jupyter-nbconvert", [
      "--to",
      "html",
      "--stdout",
      notebook,
    ]);
    strictEqual(converted.code, 0, converted.stderr);
    doesNotMatch(converted.stderr.replace(OWN_SHORTCOMING, ""), /warn|invalid/i);
    match(converted.stdout, /<svg[^>]*dateline-chart|image\/svg\+xml/);
  });
}

Deno.test("nbconvert executes the notebooks on the kit's kernel", async () => {
  await using folder = await temporaryFolder();
  const lab = await run(Deno.execPath(), ["task", "lab", "--kernel"]);
  strictEqual(lab.code, 0, lab.stderr);
  const notebooks = NOTEBOOKS.map((name) => join("notebooks", `${name}.ipynb`));
  const executed = await run("jupyter-nbconvert", [
    ...["--to", "notebook", "--execute", "--output-dir", folder.path],
    ...notebooks,
  ]);
  strictEqual(executed.code, 0, executed.stderr);
  doesNotMatch(executed.stderr, /warn|invalid/i);
  for (const name of NOTEBOOKS) {
    const text = await Deno.readTextFile(join(folder.path, `${name}.ipynb`));
    const { cells } = JSON.parse(text) as {
      cells: { metadata: { tags?: string[] }; outputs?: unknown[] }[];
    };
    const silent = cells.filter(({ metadata, outputs }) =>
      metadata.tags?.includes("shows") && outputs?.length === 0
    );
    strictEqual(silent.length, 0, `${name}: cells that show nothing`);
    ok(text.includes("dateline-chart"));
  }
});
