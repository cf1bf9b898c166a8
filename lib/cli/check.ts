/** `deno task check`: are the committed notebooks what a fresh run gives? */

import { type CellDifference, compareNotebooks } from "../notebook/compare-notebooks.ts";
import { runCommand } from "./command.ts";
import {
  forUser,
  NOTEBOOK_OPTIONS,
  NOTEBOOK_OPTIONS_HELP,
  planNotebooks,
} from "./notebook-options.ts";
import { runNotebooks } from "./run-notebooks.ts";

const HELP = `
Runs the notebooks in fresh kernels, saves nothing, and compares what they show with what
stands in their files. Exits with 1 if anything differs or a cell fails.

Usage: deno task check [OPTIONS]

${NOTEBOOK_OPTIONS_HELP}
  --json            print the differences as JSON
  --help            print this`;

interface NotebookReport {
  readonly notebook: string;
  readonly differences: readonly CellDifference[];
}

await runCommand(
  {
    help: HELP,
    options: { ...NOTEBOOK_OPTIONS, json: { type: "boolean" } },
    likelyOption: "corpus",
  },
  async ({ values }) => {
    const plan = await planNotebooks(values);
    const runs = await runNotebooks(plan);
    if (runs === null) return 1;
    const reports = runs.map(({ file, committed, fresh }) => ({
      notebook: forUser(file.path),
      differences: compareNotebooks(committed, fresh, plan.root),
    }));
    console.log(values.json ? JSON.stringify(reports, null, 2) : describe(reports));
    return reports.some(({ differences }) => differences.length > 0) ? 1 : 0;
  },
);

function describe(reports: readonly NotebookReport[]): string {
  const differing = reports.filter(({ differences }) => differences.length > 0);
  if (differing.length === 0) {
    return `A fresh run gives what stands in the ${reports.length} notebooks`;
  }
  const places = differing.flatMap(({ notebook, differences }) =>
    differences.flatMap(({ cell, what, lines }) => [
      `${notebook}, cell ${cell}, ${what}:`,
      ...lines.map((line) => `  ${line}`),
      "",
    ])
  );
  return [
    ...places,
    `${differing.length} of ${reports.length} notebooks differ from a fresh run ` +
    "(- in the file, + now); deno task render brings them up to date",
  ].join("\n");
}
