import { dirname, join } from "node:path";
import { type Knowledge, loadKnowledge } from "../analyze.ts";
import type { Corpus } from "../model.ts";
import { compareNotebooks } from "../notebook/compare-notebooks.ts";
import { readCorpus } from "../read/corpus.ts";
import { compareFiles } from "./compare-files.ts";
import { PROJECT } from "./notebook-options.ts";
import {
  asPackaged,
  DESCRIPTION_FILE,
  isArticle,
  PACKAGED_ARTICLES,
  type PackageDescription,
  type PackageFiles,
  packageFiles,
  SUMS_FILE,
} from "./package-files.ts";
import { type PackagedNotebook, runPackaged } from "./package-notebooks.ts";
import { versionsOf } from "./versions.ts";

/** Something in a package that is not as it should be. */
export interface PackageFinding {
  /** Path in the package. */
  readonly file: string;
  readonly place: string | null;
  readonly what: string;
  /** `-` as it stands in the package, `+` as it should be. */
  readonly lines: readonly string[];
}

/** How a package is checked. */
export interface CheckOptions {
  /** Absolute path of the articles, for a package that leaves them out. */
  readonly corpus: string | null;
  readonly trust: boolean;
  readonly ownNotebooks: string;
  /** Milliseconds that one cell may take. */
  readonly cellTimeout: number;
}

/** What building a package anew showed. */
export interface Rebuilt {
  readonly findings: readonly PackageFinding[];
  readonly unchecked: readonly string[];
  readonly notebooksRun: number;
}

/** Runs the notebooks and builds every file anew, in a folder that goes away again. */
export async function rebuildPackage(
  files: PackageFiles,
  description: PackageDescription,
  articles: PackageFiles,
  options: CheckOptions,
): Promise<Rebuilt> {
  await Deno.mkdir(join(PROJECT, ".cache"), { recursive: true });
  const root = await Deno.makeTempDir({ dir: join(PROJECT, ".cache"), prefix: "check-" });
  try {
    await lay(root, files, articles);
    const { corpus: told } = description;
    const notebooks = await runPackaged(files, description, {
      ...options,
      root,
      env: {
        DATELINE_CODEBOOK: join(root, "data/codebook"),
        DATELINE_REFERENCE: join(root, "data/reference"),
        ...(told === null ? {} : { DATELINE_CORPUS: join(root, told) }),
      },
    });
    const own = told ?? PACKAGED_ARTICLES;
    const corpus = asPackaged(await readCorpus(join(root, own)), join(root, own), own);
    return {
      findings: [
        ...notebooks.flatMap((notebook) => notebookFindings(notebook, root)),
        ...await fileFindings(files, { description, corpus, articles, notebooks, root }),
      ],
      unchecked: notebooks.flatMap(({ name, obstacle }) =>
        obstacle?.startsWith("not run") ? [`notebooks/${name}.ipynb was ${obstacle}`] : []
      ),
      notebooksRun: notebooks.filter(({ fresh }) => fresh !== null).length,
    };
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** Data only: a configuration of the package's would choose the code that its notebooks run. */
async function lay(root: string, files: PackageFiles, articles: PackageFiles) {
  const data = [...files].filter(([path]) => path.startsWith("data/") && !isArticle(path));
  await Deno.mkdir(join(root, "notebooks"));
  for (const [path, bytes] of [...data, ...articles]) {
    const target = join(root, path);
    await Deno.mkdir(dirname(target), { recursive: true });
    await Deno.writeFile(target, bytes);
  }
}

function notebookFindings(
  { name, committed, fresh, obstacle }: PackagedNotebook,
  root: string,
): PackageFinding[] {
  const file = `notebooks/${name}.ipynb`;
  if (fresh === null) {
    return obstacle?.startsWith("not run")
      ? []
      : [{ file, place: null, what: obstacle ?? "", lines: [] }];
  }
  return compareNotebooks(committed, fresh, root).map(({ cell, what, lines }) => ({
    file,
    place: `cell ${cell}, ${what}`,
    what: "a fresh run gives something else",
    lines,
  }));
}

/** Every file that is made from others, against what they make now. */
async function fileFindings(
  files: PackageFiles,
  { description, corpus, articles, notebooks, root }: {
    description: PackageDescription;
    corpus: Corpus;
    articles: PackageFiles;
    notebooks: readonly PackagedNotebook[];
    root: string;
  },
): Promise<PackageFinding[]> {
  const knowledge = await loadKnowledge({
    codebook: join(root, "data/codebook"),
    reference: join(root, "data/reference"),
  });
  const { versions, articles: held } = description;
  const wrong = await wrongVersions(versions, corpus, knowledge);
  const expected = await packageFiles({
    corpus,
    knowledge,
    notebooks: notebooks.map(({ name, committed, fresh }) => ({
      name,
      notebook: fresh ?? committed,
    })),
    // Where they are not right is told once, and would differ on every page.
    versions,
    date: description.date,
    deno: description.deno,
    inputs: new Map([...[...files].filter(([path]) => isInput(path)), ...articles]),
    articles: held,
    corpusPath: description.corpus,
  });
  const compared = [...expected.keys()].filter((path) => isMade(path));
  const differing = compared.flatMap((file): PackageFinding[] => {
    const found = files.get(file);
    if (found === undefined) {
      return [{ file, place: null, what: "is missing", lines: [] }];
    }
    return compareFiles(file, found, expected.get(file)!).map(({ place, lines }) => ({
      file,
      place,
      what: "does not follow from the articles and notebooks",
      lines,
    }));
  });
  const extra = [...files.keys()].filter((path) => isMade(path) && !expected.has(path));
  return [
    ...wrong,
    ...differing,
    ...extra.map((file) => ({
      file,
      place: null,
      what: "is no file of the package's own",
      lines: [],
    })),
  ];
}

/** What the package says it was made from, and was not. */
async function wrongVersions(
  stated: PackageDescription["versions"],
  corpus: Corpus,
  knowledge: Knowledge,
): Promise<PackageFinding[]> {
  const values = new Map(stated.map(({ name, value }) => [name, value]));
  return (await versionsOf(corpus, knowledge)).flatMap(({ name, value }) => {
    // Which code made it is a question of its own.
    if (name === "Code" || values.get(name) === value) return [];
    return [{
      file: DESCRIPTION_FILE,
      place: name,
      what: "is not what the package holds",
      lines: [`- ${values.get(name) ?? "not stated"}`, `+ ${value}`],
    }];
  });
}

/** What is made from other files; notebooks are compared cell by cell, hashes one by one. */
function isMade(path: string): boolean {
  return path.startsWith("site/") ||
    ["report.html", "README.md", "ro-crate-metadata.json", DESCRIPTION_FILE].includes(path);
}

function isInput(path: string): boolean {
  return !isMade(path) && path !== SUMS_FILE;
}
