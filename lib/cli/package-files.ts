import { buildReport } from "../show/share/report.tsx";
import { articleStubs } from "../show/share/article-stub.tsx";
import type { Corpus } from "../model.ts";
import { sha256 } from "../notebook/sha256.ts";
import { stableJson } from "../notebook/stable-json.ts";
import { countOf } from "../show/number-format.ts";
import { describeFiles, siteFrom, type SiteSource } from "./render-site.ts";

/** Files of a package by their paths in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Where the articles of a package lie in it. */
export const PACKAGED_ARTICLES = "data/articles";
export const DESCRIPTION_FILE = "dateline.json";
export const SUMS_FILE = "SHA256SUMS";
const CRATE_FILE = "ro-crate-metadata.json";
export const PACKAGE_FORMAT = "dateline-package/1";

/** What `dateline.json` says of a package. */
export interface PackageDescription {
  readonly format: typeof PACKAGE_FORMAT;
  /** Whether the package holds the articles' texts. */
  readonly articles: "included" | "left out";
  /** The corpus that the notebooks were told to read; null for their own choice. */
  readonly corpus: string | null;
  /** The articles' files by their paths, with their SHA-256. */
  readonly articleFiles: Readonly<Record<string, string>>;
  /** Names of the notebooks in the order of the site. */
  readonly notebooks: readonly string[];
  readonly versions: SiteSource["versions"];
  readonly date: string;
  readonly deno: string;
}

/** What a package is made from. */
export interface PackageSource extends SiteSource {
  /** Files that go into the package as they are: code, data, articles, lock file. */
  readonly inputs: PackageFiles;
  readonly articles: PackageDescription["articles"];
  readonly corpusPath: string | null;
}

/**
 * Every file of a package: the site, the notebooks, the report and what they were made from,
 * with hashes of all of it. The same source gives the same bytes.
 */
export async function packageFiles(source: PackageSource): Promise<PackageFiles> {
  const { analysis, site } = await siteFrom(source);
  const { notebooks, knowledge, versions, inputs } = source;
  const withTexts = source.articles === "included";
  const stubs = withTexts ? new Map() : articleStubs({ analysis, ...knowledge, versions });
  const pages = new Map([...site, ...stubs]);
  if (!withTexts) {
    pages.delete(CRATE_FILE);
    pages.set(CRATE_FILE, await describeFiles(source, pages));
  }
  const description = await describe(source);
  const files = new Map<string, string | Uint8Array>([
    ...[...inputs].filter(([path]) => withTexts || !isArticle(path)),
    ...Array.from(pages, ([path, content]) => [`site/${path}`, content] as const),
    ...notebooks.map(({ name }) => {
      const path = `notebooks/${name}.ipynb`;
      return [path, site.get(path) ?? ""] as const;
    }),
    ["report.html", buildReport({ analysis, notebooks, ...knowledge, versions })],
    ["README.md", readmeOf(description)],
    [DESCRIPTION_FILE, `${stableJson(description)}\n`],
  ]);
  files.set(CRATE_FILE, await describeFiles(source, files));
  const bytes = new Map(Array.from(files, ([path, content]) => [path, bytesOf(content)]));
  bytes.set(SUMS_FILE, bytesOf(await sumsOf(bytes)));
  return bytes;
}

export function isArticle(path: string): boolean {
  return path.startsWith(`${PACKAGED_ARTICLES}/`);
}

async function describe(source: PackageSource): Promise<PackageDescription> {
  const { inputs, articles, corpusPath, notebooks, versions, date, deno } = source;
  const hashes = [...inputs].filter(([path]) => isArticle(path)).map(async (
    [path, bytes],
  ) => [path, await sha256(bytes)] as const);
  return {
    format: PACKAGE_FORMAT,
    articles,
    corpus: corpusPath,
    articleFiles: Object.fromEntries(await Promise.all(hashes)),
    notebooks: notebooks.map(({ name }) => name),
    versions,
    date,
    deno,
  };
}

/** A line for each file, as `sha256sum --check` reads them, in the order of the paths. */
export async function sumsOf(files: PackageFiles): Promise<string> {
  const paths = [...files.keys()].filter((path) => path !== SUMS_FILE).sort();
  const lines = paths.map(async (path) =>
    `${await sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`
  );
  return (await Promise.all(lines)).join("");
}

/**
 * A corpus as if it lay in a package, so that the same articles give the same pages wherever
 * they were read from.
 *
 * @param root The path that the corpus was read from.
 * @param packaged Its path in the package.
 */
export function asPackaged(corpus: Corpus, root: string, packaged: string): Corpus {
  const place = (path: string) =>
    path.startsWith(root) ? packaged + path.slice(root.length).replaceAll("\\", "/") : path;
  return {
    articles: corpus.articles.map((article) => ({
      ...article,
      file: article.file === null ? null : place(article.file),
    })),
    problems: corpus.problems.map(({ file, place: where, message }) => ({
      file: place(file),
      place: where,
      message: message.replaceAll(root, packaged),
    })),
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function readmeOf({ articles, articleFiles, notebooks, deno }: PackageDescription): string {
  const count = countOf(Object.keys(articleFiles).length, "file");
  const texts = articles === "included"
    ? `\`data/articles/\` holds the articles (${count}). Their words are their publishers'.`
    : `The articles (${count}) are left out, since their words are their publishers'; ` +
      "`dateline.json` names each file with its SHA-256. The sentences that something " +
      "rests on are quoted.";
  const corpus = articles === "included" ? "" : " --corpus FOLDER_OF_THE_ARTICLES";
  return `# Dated figures and narratives

Made by Dateline from news articles. Start with \`report.html\`, one page that needs nothing
else, or with \`site/index.html\`.

| what                      | where                                                   |
| ------------------------- | ------------------------------------------------------- |
| report on one page        | \`report.html\`                                           |
| pages, charts, tables     | \`site/\`; \`site/tables/datapackage.json\` names columns   |
| notebooks as they were run | \`notebooks/\` (${notebooks.length})                                   |
| codebook, reference data  | \`data/codebook/\`, \`data/reference/\`                     |
| code and its dependencies | \`lib/\`, \`deno.json\`, \`deno.lock\`                        |
| SHA-256 of every file     | \`SHA256SUMS\`, \`ro-crate-metadata.json\`                  |
| how to cite               | \`CITATION.cff\`                                          |

${texts}

## Is it what it says?

That no file was changed since it was packed: \`sha256sum --check SHA256SUMS\`.

That the numbers come from the articles: in a copy of Dateline that you trust, not in this
folder,

    npx -y deno@${deno} task check PACKAGE.zip${corpus}

runs the notebooks again, builds every table, chart and page anew, and names each file and
place that differs. It does not run the code in this package, and notebooks only if their
code is that of your copy; with \`--trust\` it runs them whatever they hold.

To run it all again from here: \`npx -y deno@${deno} task render\`.
`;
}
