/** `deno task render`: run the notebooks, save them, and write the site. */

import { join } from "node:path";
import { countOf } from "../show/number-format.ts";
import { runCommand } from "./command.ts";
import { fromUser } from "./user-path.ts";
import {
  forUser,
  NOTEBOOK_OPTIONS,
  NOTEBOOK_OPTIONS_HELP,
  planNotebooks,
  PROJECT,
} from "./notebook-options.ts";
import { runForSite, type Site, siteFrom } from "./render-site.ts";
import { checkReplaceable, replaceFolder } from "./replace-folder.ts";
import { watchRender } from "./watch-render.ts";

const HELP = `
Analyses the corpus, runs the notebooks top to bottom in fresh Deno kernels, saves them with
their outputs, and writes the site: pages, charts as SVG and PNG, tables as CSV.

A notebook is run again only if something that it rests on has changed since its last run:
its cells, parameters or corpus, the codebook, the reference data, the kit's code, the
dependencies, or Deno. What a cell reads on its own account is not known: use --all then.

With another corpus or other parameters than the notebooks' own, the notebooks' files are
left alone; the ones that were run lie in the site's notebooks folder.

A file that cannot be read is reported and the rest goes on; the exit code is then 1.

Usage: deno task render [OPTIONS]

${NOTEBOOK_OPTIONS_HELP}
  --set KEY=VALUE   a constant of the notebooks' cells tagged "parameters"; can be repeated
  --all             run every notebook, changed or not
  --watch           render again whenever a notebook, article, table or the code is saved,
                    until Ctrl-C
  --out PATH        the folder of the site, which is replaced as a whole (dist)
  --help            print this`;

const RENDER_OPTIONS = {
  all: { type: "boolean" },
  out: { type: "string" },
  set: { type: "string", multiple: true },
  watch: { type: "boolean" },
} as const;

await runCommand(
  {
    help: HELP,
    options: { ...NOTEBOOK_OPTIONS, ...RENDER_OPTIONS },
    likelyOption: "corpus",
  },
  async ({ values }) => {
    const start = performance.now();
    const plan = await planNotebooks(values);
    const out = values.out === undefined ? join(PROJECT, "dist") : fromUser(values.out);
    await checkReplaceable(out);
    if (values.watch) return await watchRender(plan);
    const source = await runForSite(plan, { all: values.all });
    if (source === null) return 1;
    const { site } = await siteFrom(source);
    await replaceFolder(out, site);
    console.log(describe(site, out, performance.now() - start));
    // Everything else is written; the exit code tells a script that something was left out.
    return source.corpus.problems.length > 0 ? 1 : 0;
  },
);

function describe(site: Site, out: string, milliseconds: number): string {
  const count = (ending: RegExp) =>
    [...site.keys()].filter((path) => ending.test(path)).length;
  const bytes = [...site.values()].reduce((sum, content) => sum + content.length, 0);
  return [
    `Wrote ${forUser(out)} in ${(milliseconds / 1000).toFixed(1)} s: ` +
    `${countOf(site.size, "file")}, ${(bytes / 1e6).toFixed(1)} MB`,
    `  ${countOf(count(/^notebooks\/.*\.html$/), "notebook")}, ` +
    `${countOf(count(/^articles\/.*\.html$/), "article")}, ` +
    `${countOf(count(/^charts\/.*\.svg$/), "chart")} as SVG and PNG, ` +
    `${countOf(count(/^tables\/.*\.csv$/), "table")} as CSV`,
    `Open ${forUser(join(out, "index.html"))}`,
  ].join("\n");
}
