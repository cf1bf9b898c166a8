/** `deno task cells`: do the notebooks' cells type-check? */

import { join } from "node:path";
import { readNotebook } from "../notebook/notebook-file.ts";
import { listNotebooks } from "../notebook/notebook-folder.ts";
import { type CellTypeError, typeCheckCells } from "../notebook/type-check-cells.ts";
import { runCommand } from "./command.ts";
import { fromUser } from "./user-path.ts";
import { forUser, PROJECT } from "./notebook-options.ts";

const HELP = `
Type-checks the code cells of the notebooks with the project's import map and compiler
options. Errors name the notebook, the cell and the line. Nothing is run.

Usage: deno task cells [--notebooks FOLDER] [--only START]`;

await runCommand(
  {
    help: HELP,
    options: { notebooks: { type: "string" }, only: { type: "string", multiple: true } },
  },
  async ({ values }) => {
    const folder = values.notebooks
      ? fromUser(values.notebooks)
      : join(PROJECT, "notebooks");
    const files = await listNotebooks(folder, values.only);
    const notebooks = await Promise.all(files.map(async ({ path }) => ({
      name: forUser(path),
      folder,
      notebook: await readNotebook(path),
    })));
    const errors = await typeCheckCells(notebooks, join(PROJECT, "deno.json"));
    for (const error of errors) console.error(describe(error));
    if (errors.length > 0) return 1;
    console.log(`The cells of ${notebooks.length} notebooks type-check`);
  },
);

function describe({ notebook, place, line, message }: CellTypeError): string {
  const where = place ? `, cell ${place.cell}, line ${place.line}` : "";
  return `${notebook}${where}: ${message}\n    ${line}\n`;
}
