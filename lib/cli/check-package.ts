/** Whether a package that came from somebody else gives what it says. */

import { basename, dirname, join } from "node:path";
import { sha256 } from "../notebook/sha256.ts";
import { filesBelow, hashContents, hashFiles } from "./file-hash.ts";
import { PROJECT } from "./notebook-options.ts";
import {
  isArticle,
  PACKAGED_ARTICLES,
  type PackageDescription,
  type PackageFiles,
  SUMS_FILE,
} from "./package-files.ts";
import { describePackage, readPackage } from "./read-package.ts";
import {
  type CheckOptions,
  type PackageFinding,
  rebuildPackage,
} from "./rebuild-package.ts";
import { CODE, SHOWN_HEX_DIGITS } from "./versions.ts";

/** What was found out about a package. */
export interface PackageReport {
  /** True if everything was checked and nothing was found. */
  readonly reproduces: boolean;
  readonly findings: readonly PackageFinding[];
  /** What could not be checked, and why. */
  readonly unchecked: readonly string[];
  /** Whether another version of the code made it, by its own account. */
  readonly otherCode: boolean;
  /** What its reader should know: by which version of the code it was made. */
  readonly notes: readonly string[];
  readonly files: number;
  readonly notebooksRun: number;
}

/**
 * Checks a package: the hash of every file; the notebooks, which are run again; and every
 * page, chart, table and the report, which are built anew by this copy's code. Code of the
 * package is never run.
 *
 * @throws {DatelineError} If it is no package, or cannot be read safely.
 */
export async function checkPackage(
  path: string,
  options: CheckOptions,
): Promise<PackageReport> {
  const files = await readPackage(path);
  const description = describePackage(files);
  const sums = await checkSums(files);
  const origin = await checkOrigin(files, description);
  const inputs = await articleInputs(files, description, options.corpus);
  const rebuilt = inputs.articles === null
    ? NOT_REBUILT
    : await rebuildPackage(files, description, inputs.articles, options);
  const findings = [
    ...sums,
    ...origin.findings,
    ...inputs.findings,
    ...rebuilt.findings,
  ];
  const unchecked = [...inputs.unchecked, ...rebuilt.unchecked];
  return {
    reproduces: findings.length === 0 && unchecked.length === 0,
    findings,
    unchecked,
    otherCode: origin.otherCode,
    notes: origin.notes,
    files: files.size,
    notebooksRun: rebuilt.notebooksRun,
  };
}

const NOT_REBUILT = { findings: [], unchecked: [], notebooksRun: 0 };

/** Every file against `SHA256SUMS`, both ways. */
async function checkSums(files: PackageFiles): Promise<PackageFinding[]> {
  const sums = new TextDecoder().decode(files.get(SUMS_FILE));
  const stated = new Map(
    sums.split("\n").flatMap((line) => {
      const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [[path, hash] as const];
    }),
  );
  const finding = (file: string, what: string) => ({ file, place: null, what, lines: [] });
  const present = await Promise.all(
    Array.from(files, async ([path, bytes]): Promise<PackageFinding[]> => {
      if (path === SUMS_FILE) return [];
      const hash = stated.get(path);
      if (hash === undefined) return [finding(path, `is not listed in ${SUMS_FILE}`)];
      return hash === await sha256(bytes)
        ? []
        : [finding(path, `was changed after it was packed: ${SUMS_FILE} has another hash`)];
    }),
  );
  const missing = [...stated.keys()].filter((path) => !files.has(path));
  return [
    ...present.flat(),
    ...missing.map((path) => finding(path, `is missing, though ${SUMS_FILE} lists it`)),
  ];
}

/** Which code made the package: its own, as it says, and this copy's? */
async function checkOrigin(files: PackageFiles, { versions, deno }: PackageDescription) {
  const stated = versions.find(({ name }) => name === "Code")?.value ?? "none";
  const held = (await hashContents(files, CODE)).slice(0, SHOWN_HEX_DIGITS);
  const own = (await hashFiles(PROJECT, CODE)).slice(0, SHOWN_HEX_DIGITS);
  const notes = [
    stated === own
      ? `Made by this version of the code (${own})`
      : `Made by another version of the code (${stated}; this copy is ${own}): what differs ` +
        "may come of that, and only a copy of that version can tell",
    ...deno === Deno.version.deno
      ? []
      : [`Made with Deno ${deno}, checked with ${Deno.version.deno}`],
  ];
  const findings = held === stated ? [] : [{
    file: "lib",
    place: null,
    what: `the code in the package is not the version that it says made it`,
    lines: [`- ${held}`, `+ ${stated}`],
  }];
  return { otherCode: stated !== own, notes, findings };
}

interface ArticleInputs {
  /** The articles' files by their paths in the package; null if they are not at hand. */
  readonly articles: PackageFiles | null;
  readonly findings: readonly PackageFinding[];
  readonly unchecked: readonly string[];
}

/** The articles, from the package or brought along, each against its stated hash. */
async function articleInputs(
  files: PackageFiles,
  { articles, articleFiles }: PackageDescription,
  corpus: string | null,
): Promise<ArticleInputs> {
  const held = new Map([...files].filter(([path]) => isArticle(path)));
  if (articles === "left out" && corpus === null) {
    return {
      articles: null,
      findings: [],
      unchecked: [
        "its articles are left out, so nothing could be built anew: bring them with --corpus",
      ],
    };
  }
  const brought = articles === "left out" && corpus !== null
    ? await readArticleFiles(corpus)
    : held;
  const findings: PackageFinding[] = [];
  for (const [file, hash] of Object.entries(articleFiles)) {
    const bytes = brought.get(file);
    const is = bytes === undefined ? null : await sha256(bytes);
    if (is === hash) continue;
    const what = is === null
      ? "is missing"
      : "is not the article that the package was made from: its hash is another one";
    findings.push({ file, place: null, what, lines: [] });
  }
  return { articles: brought, findings, unchecked: [] };
}

async function readArticleFiles(corpus: string): Promise<PackageFiles> {
  const root = (await Deno.stat(corpus)).isFile ? dirname(corpus) : corpus;
  const paths = root === corpus ? await filesBelow(root, "") : [basename(corpus)];
  return new Map(
    await Promise.all(
      paths.map(async (path) =>
        [`${PACKAGED_ARTICLES}/${path}`, await Deno.readFile(join(root, path))] as const
      ),
    ),
  );
}
