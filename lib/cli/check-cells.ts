/** `deno task cells`: do the notebooks' cells type-check, and are they free of lint? */

import { join } from "node:path";
import { lintCells } from "../notebook/lint-cells.ts";
import { readNotebook } from "../notebook/notebook-file.ts";
import { listNotebooks } from "../notebook/notebook-folder.ts";
import { typeCheckCells } from "../notebook/type-check-cells.ts";
import type { CellFault } from "../notebook/written-cells.ts";
import { runCommand } from "./command.ts";
import { fromUser } from "./user-path.ts";
import { forUser, PROJECT } from "./notebook-options.ts";

const HELP = `
Type-checks and lints the code cells of the notebooks with the project's import map,
compiler options and rules. Errors name the notebook, the cell and the line. Nothing is run.

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
    const config = join(PROJECT, "deno.json");
    const faults = await Promise.all([
      typeCheckCells(notebooks, config),
      lintCells(notebooks, config),
    ]);
    for (const fault of faults.flat()) console.error(describe(fault));
    if (faults.flat().length > 0) return 1;
    console.log(
      `The cells of ${notebooks.length} notebooks type-check and are free of lint`,
    );
  },
);

function describe({ notebook, place, line, message }: CellFault): string {
  const where = place ? `, cell ${place.cell}, line ${place.line}` : "";
  return `${notebook}${where}: ${message}\n    ${line}\n`;
}
