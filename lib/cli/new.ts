/** `deno task new NAME`: a notebook to start from. */

import { join, relative } from "node:path";
import { DatelineError } from "../errors.ts";
import { newNotebook } from "../notebook/new-notebook.ts";
import { formatNotebook } from "../notebook/notebook-file.ts";
import { runCommand, shellWord } from "./command.ts";
import { forUser, PROJECT, requireCorpus } from "./notebook-options.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Writes notebooks/NAME.ipynb, a notebook to start from: parameters, your articles, a chart of
figures, a timeline, a chart of stances, and prose to fill in. It runs as it is; a notebook
that is there already is left alone.

Usage: deno task new NAME [OPTIONS]

  --corpus PATH     your articles, a folder or file (those that come with the kit)
  --notebooks PATH  the folder to write to (notebooks/ of this project)
  --help            print this`;

const NAME = /^[a-z0-9][a-z0-9_-]{0,79}$/i;

await runCommand(
  {
    help: HELP,
    options: { corpus: { type: "string" }, notebooks: { type: "string" } },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const name = nameFrom(positionals);
    const folder = values.notebooks === undefined
      ? join(PROJECT, "notebooks")
      : fromUser(values.notebooks);
    const corpus = values.corpus === undefined
      ? join(PROJECT, "data/articles")
      : await requireCorpus(values.corpus);
    const path = join(folder, `${name}.ipynb`);
    const seen = (target: string) => relative(folder, target).replaceAll("\\", "/");
    await write(path, {
      title: titleOf(name),
      corpus: seen(corpus),
      codebook: seen(join(PROJECT, "data/codebook")),
      reference: seen(join(PROJECT, "data/reference")),
    });
    console.log(`Wrote ${forUser(path)}`);
    console.log(
      `Open it with deno task lab, or run it with ${renderLine(name, values)}`,
    );
  },
);

/**
 * The command that renders the notebook. The articles on a site are those of one corpus, so
 * that another one gets a site of its own.
 */
function renderLine(
  name: string,
  { corpus, notebooks }: { corpus?: string | undefined; notebooks?: string | undefined },
): string {
  const options = {
    ...(notebooks === undefined ? {} : { notebooks }),
    only: name,
    ...(corpus === undefined ? {} : { corpus, out: `${name}-site` }),
  };
  return [
    "deno task render",
    ...Object.entries(options).map(([option, value]) => `--${option} ${shellWord(value)}`),
  ].join(" ");
}

function nameFrom(positionals: readonly string[]): string {
  const [asked = "", ...others] = positionals;
  const name = asked.replace(/\.ipynb$/, "");
  if (NAME.test(name) && others.length === 0) return name;
  throw new DatelineError(
    `Cannot name a notebook "${positionals.join(" ")}": one name of up to 80 letters ` +
      "a to z, digits, hyphens and underscores is accepted, as in 05-gas-prices",
  );
}

/** "05-gas-prices" is about "Gas prices". */
function titleOf(name: string): string {
  const words = name.replace(/^\d+[-_]+/, "").replace(/[-_]+/g, " ").trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

async function write(
  path: string,
  parts: Parameters<typeof newNotebook>[0],
): Promise<void> {
  try {
    await Deno.writeTextFile(path, formatNotebook(newNotebook(parts)), { createNew: true });
  } catch (error) {
    const reason = error instanceof Deno.errors.AlreadyExists
      ? "there is such a notebook already; a new name is accepted"
      : `${error instanceof Error ? error.message : error}; a folder that can be written ` +
        "to is accepted";
    throw new DatelineError(`Cannot write ${forUser(path)}: ${reason}`, { cause: error });
  }
}
