/** `deno task agree`: how far two codings of the narratives of a corpus agree. */
import { join } from "node:path";
import { checkCodebook } from "../check-knowledge.ts";
import { DatelineError } from "../errors.ts";
import { extract } from "../extract/extract.ts";
import type { Article, Codebook, Coding } from "../model.ts";
import { readCoding } from "../read/coding.ts";
import { loadCodebook } from "../read/codebook.ts";
import { readCorpus } from "../read/corpus.ts";
import { READABLE } from "../read/format.ts";
import { compareCodings } from "../relate/agreement.ts";
import { automaticCoding } from "../relate/agreement/automatic-coding.ts";
import { handCoding } from "../relate/agreement/hand-coding.ts";
import { countOf } from "../show/number-format.ts";
import { describeAgreement } from "./agreement-report.ts";
import { runCommand } from "./command.ts";
import { PROJECT } from "./notebook-options.ts";
import { problemLine } from "./problem-line.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Compare two codings of the narratives in a corpus: Krippendorff's alpha with its interval,
and for each narrative alpha, precision and recall, the second coding being the standard.

Usage: deno task agree FIRST SECOND [--corpus PATH]... [--codebook DIR] [--seed N]
                       [-v] [--json]

FIRST and SECOND are each a folder with a codebook, or a CSV file that was coded by hand,
with the columns article, narrative and either text or start and end; status if it is not
told but denied or questioned. data/codebook/README.md describes them.

  --corpus PATH     file or folder of ${READABLE};
                    data/articles of this project without any
  --codebook DIR    codebook whose narratives CSV files use; without it the one that FIRST
                    or SECOND is, or else data/codebook
  --seed N          a whole number; another one draws other samples for the intervals
  -v, --verbose     list the sentences that are coded differently
  --json            print everything as one JSON object
`;

const DEFAULT_CORPUS = new URL("../../data/articles", import.meta.url).pathname;
const KIT_CODEBOOK = join(PROJECT, "data/codebook");

if (import.meta.main) {
  await runCommand({
    help: HELP,
    options: {
      corpus: { type: "string", multiple: true },
      codebook: { type: "string" },
      seed: { type: "string" },
      verbose: { type: "boolean", short: "v" },
      json: { type: "boolean" },
    },
    allowPositionals: true,
  }, async ({ positionals, values }) => {
    const [first, second, ...more] = positionals;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new DatelineError(
        `Cannot compare ${countOf(positionals.length, "coding")}: accepted are two, each ` +
          "a folder with a codebook or a CSV file coded by hand",
      );
    }
    const paths = values.corpus?.map(fromUser) ?? [DEFAULT_CORPUS];
    const { articles, problems } = await readCorpus(paths);
    if (articles.length === 0) {
      throw new DatelineError(
        `Cannot compare codings on ${paths.join(", ")}: no article could be read\n` +
          problems.map(problemLine).join("\n"),
      );
    }
    const seed = seedOf(values.seed);
    const folder = values.codebook ?? await firstFolder([first, second]) ?? KIT_CODEBOOK;
    const codebook = await loadChecked(fromUser(folder));
    const agreement = compareCodings(
      await codingOf(first, articles, codebook, folder),
      await codingOf(second, articles, codebook, folder),
      articles.map((article) => extract(article, codebook)),
      { seed },
    );
    console.log(
      values.json
        ? JSON.stringify(agreement)
        : describeAgreement(agreement, articles, values.verbose ?? false),
    );
    for (const problem of problems) console.error(`Problem in ${problemLine(problem)}`);
    return problems.length > 0 ? 1 : 0;
  });
}

function seedOf(given: string | undefined): number {
  if (given === undefined) return 1;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new DatelineError(
    `Cannot use the seed "${given}": accepted is a whole number such as 1`,
  );
}

/** The first of the paths that is a folder, as the user typed it. */
async function firstFolder(paths: readonly string[]): Promise<string | undefined> {
  const folders = await Promise.all(paths.map(isFolder));
  return paths[folders.indexOf(true)];
}

/** Null if there is nothing. */
function isFolder(path: string): Promise<boolean | null> {
  return Deno.stat(fromUser(path)).then(({ isDirectory }) => isDirectory, () => null);
}

async function loadChecked(folder: string): Promise<Codebook> {
  const codebook = await loadCodebook(folder);
  checkCodebook(codebook, folder);
  return codebook;
}

/** A folder is a codebook, whose own narratives it looks for; a file is coded by hand. */
async function codingOf(
  path: string,
  articles: readonly Article[],
  codebook: Codebook,
  folder: string,
): Promise<Coding> {
  const place = fromUser(path);
  const isCodebook = await isFolder(path);
  if (isCodebook === null) {
    throw new DatelineError(
      `Cannot read the coding ${path}: it does not exist; accepted is a folder with a ` +
        "codebook or a CSV file coded by hand",
    );
  }
  const own = isCodebook ? await loadChecked(place) : codebook;
  const extractions = articles.map((article) => extract(article, own));
  return isCodebook
    ? automaticCoding(path, extractions, own)
    : handCoding(path, await readCoding(place), extractions, own, folder);
}
