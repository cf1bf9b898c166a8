/** `deno task render`: run the notebooks, save them, and write the site. */

import { join, relative, resolve } from "node:path";
import { analyze, type Knowledge, loadKnowledge } from "../analyze.ts";
import { DatelineError } from "../errors.ts";
import type { Corpus, Notebook } from "../model.ts";
import { formatNotebook, readNotebook, saveNotebook } from "../notebook/notebook-file.ts";
import { listNotebooks } from "../notebook/notebook-folder.ts";
import { defaultText } from "../notebook/parameters.ts";
import { readCorpus } from "../read/corpus.ts";
import { countOf } from "../show/number-format.ts";
import { buildSite } from "../show/site.ts";
import { runCommand, shellWord } from "./command.ts";
import { fromUser } from "./user-path.ts";
import {
  forUser,
  NOTEBOOK_OPTIONS,
  NOTEBOOK_OPTIONS_HELP,
  type NotebookPlan,
  planNotebooks,
  PROJECT,
} from "./notebook-options.ts";
import { checkReplaceable, replaceFolder } from "./replace-folder.ts";
import { type RanNotebook, runNotebooks } from "./run-notebooks.ts";
import { versionsOf } from "./versions.ts";

const HELP = `
Analyses the corpus, runs the notebooks top to bottom in fresh Deno kernels, saves them with
their outputs, and writes the site: pages, charts as SVG and PNG, tables as CSV.

With another corpus or other parameters than the notebooks' own, the notebooks' files are
left alone; the ones that were run lie in the site's notebooks folder.

A file that cannot be read is reported and the rest goes on; the exit code is then 1.

Usage: deno task render [OPTIONS]

${NOTEBOOK_OPTIONS_HELP}
  --set KEY=VALUE   a constant of the notebooks' cells tagged "parameters"; can be repeated
  --out PATH        the folder of the site, which is replaced as a whole (dist)
  --help            print this`;

const RENDER_OPTIONS = {
  out: { type: "string" },
  set: { type: "string", multiple: true },
} as const;

const KIT_CORPUS = join(PROJECT, "data/articles");

type Site = ReadonlyMap<string, string | Uint8Array>;

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
    const [knowledge, corpus] = await Promise.all([
      loadKnowledge(),
      readCorpus(plan.corpus ?? relative(Deno.cwd(), KIT_CORPUS)),
    ]);
    reportProblems(corpus);
    if (corpus.articles.length === 0) {
      throw new DatelineError(
        "Cannot render: no article could be read; one at least is needed",
      );
    }
    await warnOfOtherCorpora(plan);
    const runs = await runNotebooks(plan, (ran) => saveInPlace(plan, ran));
    if (runs === null) return 1;
    const notebooks = await siteNotebooks(plan, runs);
    const site = await makeSite(corpus, knowledge, notebooks);
    await replaceFolder(out, site);
    console.log(describe(site, out, performance.now() - start));
    // Everything else is written; the exit code tells a script that something was left out.
    return corpus.problems.length > 0 ? 1 : 0;
  },
);

function reportProblems({ problems }: Corpus): void {
  for (const { file, place, message } of problems) {
    console.error(`${forUser(file)}${place === null ? "" : `, ${place}`}: ${message}`);
  }
}

/**
 * Without a corpus asked for, the articles on the site are the kit's, and a notebook with a
 * corpus of its own tells of articles that the site has no pages of.
 */
async function warnOfOtherCorpora(plan: NotebookPlan): Promise<void> {
  if (plan.corpus !== null) return;
  for (const { name, path } of plan.files) {
    const own = defaultText(await readNotebook(path), "corpus");
    if (own === null) continue;
    const corpus = resolve(plan.folder, own);
    if (corpus === KIT_CORPUS) continue;
    const [notebook, read, shown] = [path, corpus, KIT_CORPUS].map(forUser);
    console.error(
      `${notebook} reads ${read}, but the articles of this site are those of ${shown}, ` +
        "so that the evidence in it is not linked; a site of one corpus: " +
        `deno task render --only ${name} --corpus ${shellWord(corpus)} --out ${name}-site`,
    );
  }
}

/**
 * Notebooks that were run with somebody's own input are no news for the files, and what was
 * typed into a file while it ran must not be lost.
 */
async function saveInPlace(plan: NotebookPlan, { file, committed, fresh }: RanNotebook) {
  if (plan.overridden) return;
  const now = await readNotebook(file.path);
  if (formatNotebook(now) !== formatNotebook(committed)) {
    throw new DatelineError(
      `Cannot save ${forUser(file.path)}: it was changed while it ran; ` +
        "a notebook that nobody else saves is accepted, so run render again",
    );
  }
  await saveNotebook(file.path, fresh);
}

interface NamedNotebook {
  readonly name: string;
  readonly notebook: Notebook;
}

/** What has just run and, after `--only`, the others as they stand in their files. */
async function siteNotebooks(
  plan: NotebookPlan,
  runs: readonly RanNotebook[],
): Promise<NamedNotebook[]> {
  const fresh = new Map(runs.map((run) => [run.file.name, run.fresh]));
  const files = plan.overridden ? plan.files : await listNotebooks(plan.folder);
  return Promise.all(files.map(async ({ name, path }) => ({
    name,
    notebook: fresh.get(name) ?? await readNotebook(path),
  })));
}

async function makeSite(
  corpus: Corpus,
  knowledge: Knowledge,
  notebooks: readonly NamedNotebook[],
): Promise<Site> {
  const site = await buildSite({
    analysis: analyze(corpus, knowledge),
    notebooks,
    ...knowledge,
    versions: await versionsOf(corpus, knowledge),
    files: notebooks.map(({ name }) => `notebooks/${name}.ipynb`),
  });
  const files = notebooks.map(({ name, notebook }) =>
    [`notebooks/${name}.ipynb`, formatNotebook(notebook)] as const
  );
  return new Map([...site, ...files]);
}

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
