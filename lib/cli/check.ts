/** `deno task check`: do the committed notebooks, or a received package, reproduce? */

import { type CellDifference, compareNotebooks } from "../notebook/compare-notebooks.ts";
import { DatelineError } from "../errors.ts";
import { checkPackage } from "./check-package.ts";
import { runCommand } from "./command.ts";
import {
  forUser,
  NOTEBOOK_OPTIONS,
  NOTEBOOK_OPTIONS_HELP,
  type NotebookPlan,
  planNotebooks,
} from "./notebook-options.ts";
import { packageReport } from "./package-report.ts";
import { runNotebooks, stopKernelsOnInterrupt } from "./run-notebooks.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Runs the notebooks in fresh kernels, saves nothing, and compares what they show with what
stands in their files. Exits with 1 if anything differs or a cell fails.

Of a package, as deno task share writes it, it says whether it reproduces: the hash of every
file, the notebooks, and every page, chart and table, built anew with this copy's code from
the articles, codebook and reference data in the package. It names each file and place that
differs, and exits with 1 if anything does or could not be checked. The code in a package is
never run, and a notebook only if its code is that of this copy's notebook of the same name.

Usage: deno task check [OPTIONS]
       deno task check PACKAGE.zip|FOLDER [OPTIONS]

${NOTEBOOK_OPTIONS_HELP}
  --trust           run a package's notebooks whatever their code; they may do all you may
  -v, --verbose     list every difference of a package that another version of the code made
  --json            print the differences as JSON
  --help            print this

For a package that leaves its articles out, --corpus says where they are.`;

interface NotebookReport {
  readonly notebook: string;
  readonly differences: readonly CellDifference[];
}

await runCommand(
  {
    help: HELP,
    options: {
      ...NOTEBOOK_OPTIONS,
      json: { type: "boolean" },
      verbose: { type: "boolean", short: "v" },
      trust: { type: "boolean" },
    },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const [path, ...others] = positionals;
    if (others.length > 0) {
      throw new DatelineError(
        `Cannot check ${positionals.join(" and ")} at once: one package is accepted`,
      );
    }
    const plan = await planNotebooks(values);
    if (path === undefined) return await checkNotebooks(plan, values.json);
    stopKernelsOnInterrupt();
    const report = await checkPackage(fromUser(path), {
      corpus: values.corpus === undefined ? null : plan.corpus,
      trust: values.trust ?? false,
      ownNotebooks: plan.folder,
      cellTimeout: plan.cellTimeout,
    });
    console.log(
      values.json
        ? JSON.stringify(report, null, 2)
        : packageReport(path, report, { verbose: values.verbose }),
    );
    return report.reproduces ? 0 : 1;
  },
);

async function checkNotebooks(plan: NotebookPlan, json = false): Promise<number> {
  const runs = await runNotebooks(plan);
  if (runs === null) return 1;
  const reports = runs.map(({ file, committed, fresh }) => ({
    notebook: forUser(file.path),
    differences: compareNotebooks(committed, fresh, plan.root),
  }));
  console.log(json ? JSON.stringify(reports, null, 2) : describe(reports));
  return reports.some(({ differences }) => differences.length > 0) ? 1 : 0;
}

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
