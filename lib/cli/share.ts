/** `deno task share`: render, and pack the result so that others can read and check it. */

import { basename, join, relative, resolve } from "node:path";
import { DatelineError } from "../errors.ts";
import type { Notebook } from "../model.ts";
import { defaultText } from "../notebook/parameters.ts";
import { readNotebook } from "../notebook/notebook-file.ts";
import { countOf } from "../show/number-format.ts";
import { isSafePath, packZip } from "../show/share/zip.ts";
import { runCommand } from "./command.ts";
import { filesBelow } from "./file-hash.ts";
import {
  forUser,
  NOTEBOOK_OPTIONS,
  NOTEBOOK_OPTIONS_HELP,
  type NotebookPlan,
  planNotebooks,
  PROJECT,
} from "./notebook-options.ts";
import {
  asPackaged,
  isArticle,
  PACKAGED_ARTICLES,
  type PackageFiles,
  packageFiles,
} from "./package-files.ts";
import { KIT_CORPUS, runForSite } from "./render-site.ts";
import { checkReplaceable, replaceFolder } from "./replace-folder.ts";
import { fromUser } from "./user-path.ts";
import { CODE } from "./versions.ts";

const HELP = `
Renders what has changed, and packs the result twice: NAME.html, one page with everything on
it that loads nothing, and NAME.zip with site, notebooks, tables, articles, codebook,
reference data, code, lock file and the hash of every file. deno task check NAME.zip says
whether a package reproduces. Packing the same twice gives the same bytes.

The package holds the articles' texts, since nobody can check it without them; their words
are their publishers'. With --without-articles it holds only the sentences that charts and
tables rest on, and the hash of each article, with which the texts can be told.

Usage: deno task share [OPTIONS]

${NOTEBOOK_OPTIONS_HELP}
  --set KEY=VALUE   a constant of the notebooks' cells tagged "parameters"; can be repeated
  --all             run every notebook, changed or not
  --without-articles
                    leave the articles' texts out
  --date YYYY-MM-DD the day of publication that the package states (that of the kit's release)
  --name NAME       name of the two files (dateline)
  --out PATH        their folder, which is replaced as a whole (share)
  --help            print this`;

const SHARE_OPTIONS = {
  all: { type: "boolean" },
  date: { type: "string" },
  name: { type: "string" },
  out: { type: "string" },
  set: { type: "string", multiple: true },
  "without-articles": { type: "boolean" },
} as const;

const REFERENCE = "data/reference";

/** What goes into a package as it is, beside data and articles. */
const INPUTS = [...CODE, "deno.json", "CITATION.cff"];

await runCommand(
  {
    help: HELP,
    options: { ...NOTEBOOK_OPTIONS, ...SHARE_OPTIONS },
    likelyOption: "corpus",
  },
  async ({ values }) => {
    const plan = await planNotebooks(values);
    const name = nameFrom(values.name ?? "dateline");
    const date = dateFrom(values.date);
    const out = values.out === undefined ? join(PROJECT, "share") : fromUser(values.out);
    await checkReplaceable(out);
    await requireOneCorpus(plan);
    const source = await runForSite(plan, { all: values.all });
    if (source === null) return 1;
    const root = plan.corpus ?? relative(Deno.cwd(), KIT_CORPUS);
    const { packaged, files } = await articleFiles(plan.corpus ?? KIT_CORPUS);
    const articles = values["without-articles"] ? "left out" : "included";
    const packed = await packageFiles({
      ...source,
      ...date,
      corpus: asPackaged(source.corpus, root, packaged),
      inputs: new Map([
        ...await readFiles(PROJECT, INPUTS),
        ...await dataFiles(plan),
        ...await tableFiles("data/codebook", plan.codebook),
        ...await tableFiles(REFERENCE, plan.reference),
        ...files,
      ]),
      articles,
      corpusPath: plan.corpus === null ? null : packaged,
    });
    const zip = packZip(
      new Map(Array.from(packed, ([path, bytes]) => [`${name}/${path}`, bytes])),
    );
    const report = packed.get("report.html") ?? new Uint8Array();
    await replaceFolder(out, new Map([[`${name}.html`, report], [`${name}.zip`, zip]]));
    const size = (bytes: Uint8Array) => `${(bytes.length / 1e6).toFixed(1)} MB`;
    console.log([
      `Wrote ${forUser(join(out, `${name}.html`))}, ${
        size(report)
      }: the report on one page`,
      `Wrote ${forUser(join(out, `${name}.zip`))}, ${size(zip)}: ` +
      `${countOf(packed.size, "file")}; deno task check says whether it reproduces`,
      articles === "included"
        ? `The package holds the texts of ${
          countOf(source.corpus.articles.length, "article")
        }, ` +
          "which are their publishers': --without-articles leaves them out"
        : "The articles' texts are left out; who checks the package needs them",
    ].join("\n"));
    return source.corpus.problems.length > 0 ? 1 : 0;
  },
);

function nameFrom(name: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,79}$/i.test(name)) return name;
  throw new DatelineError(
    `Cannot name a package "${name}": up to 80 letters a to z, digits, hyphens and ` +
      "underscores are accepted",
  );
}

function dateFrom(date: string | undefined): { date?: string } {
  if (date === undefined) return {};
  const time = Date.parse(`${date}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time)) {
    if (new Date(time).toISOString().startsWith(date)) return { date };
  }
  throw new DatelineError(
    `Cannot use the date "${date}": a day is accepted, as in 2025-03-01`,
  );
}

/** A package holds one corpus, and a notebook that reads another one could not be checked. */
async function requireOneCorpus(plan: NotebookPlan): Promise<void> {
  if (plan.corpus !== null) return;
  const own = (notebook: Notebook) => defaultText(notebook, "corpus");
  for (const { path } of plan.files) {
    const corpus = own(await readNotebook(path));
    if (corpus === null || resolve(plan.folder, corpus) === KIT_CORPUS) continue;
    throw new DatelineError(
      `Cannot share ${forUser(path)} with the others: it reads ` +
        `${forUser(resolve(plan.folder, corpus))}, and a package holds one corpus; ` +
        "--corpus, or --only with the notebooks of one corpus, is accepted",
    );
  }
}

/** The corpus's files under their paths in the package, and the corpus's own path there. */
async function articleFiles(
  corpus: string,
): Promise<{ packaged: string; files: PackageFiles }> {
  const isFile = (await Deno.stat(corpus)).isFile;
  const packaged = isFile ? `${PACKAGED_ARTICLES}/${basename(corpus)}` : PACKAGED_ARTICLES;
  const files = await readFiles(corpus, [""]);
  return {
    packaged,
    files: new Map(
      Array.from(
        files,
        ([path, bytes]) => [isFile ? packaged : `${packaged}/${path}`, bytes],
      ),
    ),
  };
}

/**
 * The kit's data without what others stand in the place of: its articles, and its reference
 * data, of which an optional table that the others lack must not be left.
 */
async function dataFiles({ reference }: NotebookPlan): Promise<PackageFiles> {
  const files = await readFiles(PROJECT, ["data"]);
  const isReplaced = (path: string) =>
    isArticle(path) || reference !== null && path.startsWith(`${REFERENCE}/`);
  return new Map([...files].filter(([path]) => !isReplaced(path)));
}

/** The tables of a folder, under their paths in the package; none without a folder. */
async function tableFiles(packaged: string, folder: string | null): Promise<PackageFiles> {
  if (folder === null) return new Map();
  const files = await readFiles(folder, [""]);
  return new Map(Array.from(files, ([path, bytes]) => [`${packaged}/${path}`, bytes]));
}

async function readFiles(root: string, paths: readonly string[]): Promise<PackageFiles> {
  const found = (await Promise.all(paths.map((path) => filesBelow(root, path)))).flat();
  return new Map(
    await Promise.all(found.map(async (path) => {
      if (path !== "" && !isSafePath(path)) {
        throw new DatelineError(
          `Cannot pack ${JSON.stringify(path)}: a name without colons, backslashes and ` +
            "control characters is accepted",
        );
      }
      return [path, await Deno.readFile(join(root, path))] as const;
    })),
  );
}
