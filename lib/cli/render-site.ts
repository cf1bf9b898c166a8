import { join, relative, resolve } from "node:path";
import { analyze, type Knowledge, loadKnowledge } from "../analyze.ts";
import { DatelineError } from "../errors.ts";
import type { Analysis, Corpus, Notebook } from "../model.ts";
import { formatNotebook, readNotebook, saveNotebook } from "../notebook/notebook-file.ts";
import { listNotebooks } from "../notebook/notebook-folder.ts";
import { defaultText } from "../notebook/parameters.ts";
import { sha256 } from "../notebook/sha256.ts";
import { readCorpus } from "../read/corpus.ts";
import { countOf } from "../show/number-format.ts";
import { type CrateFile, roCrate } from "../show/share/ro-crate.ts";
import { buildSite } from "../show/site.ts";
import { shellWord } from "./command.ts";
import { forUser, type NotebookPlan, PROJECT } from "./notebook-options.ts";
import { type RanNotebook, runNotebooks } from "./run-notebooks.ts";
import { versionsOf } from "./versions.ts";

export const KIT_CORPUS = join(PROJECT, "data/articles");

/** Files of a site by their paths. */
export type Site = ReadonlyMap<string, string | Uint8Array>;

/** A notebook with its outputs, under the name of its file without `.ipynb`. */
export interface NamedNotebook {
  readonly name: string;
  readonly notebook: Notebook;
}

/** What a site is built from. */
export interface SiteSource {
  readonly corpus: Corpus;
  readonly knowledge: Knowledge;
  readonly notebooks: readonly NamedNotebook[];
  readonly versions: readonly { readonly name: string; readonly value: string }[];
  /** Day of publication that its description states, `YYYY-MM-DD`. */
  readonly date: string;
  /** Version of Deno that ran the notebooks. */
  readonly deno: string;
}

/** A site with what it was built from. */
export interface RenderedSite extends SiteSource {
  readonly analysis: Analysis;
  readonly site: Site;
}

/**
 * Reads the corpus, runs the notebooks whose inputs have changed (with `all`, every one), and
 * saves them unless they were run with somebody's own input. Null if a cell failed, which is
 * told on standard error.
 *
 * @throws {DatelineError} If no article can be read, or a notebook was changed while it ran.
 */
export async function runForSite(
  plan: NotebookPlan,
  { all = false }: { all?: boolean | undefined } = {},
): Promise<SiteSource | null> {
  const [knowledge, corpus] = await Promise.all([
    loadKnowledge({
      ...(plan.codebook === null ? {} : { codebook: plan.codebook }),
      ...(plan.reference === null ? {} : { reference: plan.reference }),
    }),
    readCorpus(plan.corpus ?? relative(Deno.cwd(), KIT_CORPUS)),
  ]);
  reportProblems(corpus);
  if (corpus.articles.length === 0) {
    throw new DatelineError(
      "Cannot render: no article could be read; one at least is needed",
    );
  }
  await warnOfOtherCorpora(plan);
  const runs = await runNotebooks(plan, {
    keep: all ? "all" : "unchanged",
    done: (ran) => saveInPlace(plan, ran),
  });
  if (runs === null) return null;
  return {
    corpus,
    knowledge,
    notebooks: await siteNotebooks(plan, runs),
    versions: await versionsOf(corpus, knowledge),
    date: await releaseDate(),
    deno: Deno.version.deno,
  };
}

/** Builds the site in memory; the same source gives the same bytes. */
export async function siteFrom(source: SiteSource): Promise<RenderedSite> {
  const { corpus, knowledge, notebooks, versions } = source;
  const analysis = analyze(corpus, knowledge);
  const pages = await buildSite({
    analysis,
    notebooks,
    ...knowledge,
    versions,
    files: notebooks.map(({ name }) => `notebooks/${name}.ipynb`),
  });
  const files = notebooks.map(({ name, notebook }) =>
    [`notebooks/${name}.ipynb`, formatNotebook(notebook)] as const
  );
  const site = new Map([...pages, ...files]);
  site.set("ro-crate-metadata.json", await describeFiles(source, site));
  return { ...source, analysis, site };
}

/** What `ro-crate-metadata.json` says of files and what they were made from. */
export async function describeFiles(
  { corpus, versions, date, deno }: SiteSource,
  files: Site,
): Promise<string> {
  const described: CrateFile[] = [];
  // One after the other: sites of thousands of articles are large.
  for (const [path, content] of files) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    described.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
  }
  return roCrate({
    title: "Dated figures and narratives",
    description: `Made by Dateline from ${countOf(corpus.articles.length, "news article")}`,
    date,
    files: described,
    versions,
    deno,
  });
}

/** The day on which this version of the kit was released. */
async function releaseDate(): Promise<string> {
  const citation = await Deno.readTextFile(join(PROJECT, "CITATION.cff"));
  return /^date-released: *"?(\d{4}-\d\d-\d\d)/m.exec(citation)?.[1] ?? "1970-01-01";
}

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
