/** `deno task read PATH...`: prints one article per line as JSON. */
import { type ArticleOrProblem, readArticles } from "../read/corpus.ts";
import { READABLE } from "../read/format.ts";

const HELP = `Reads articles and prints one JSON object per line.

Usage: deno task read PATH...

PATH is a file or folder of ${READABLE}.

Each line has id, file, sha256, title, byline, outlet, url, language, published (the stated
date as EDTF, or null), statedDates, text and zones ({start, end, kind}). The output is valid
input for "deno task extract". Problems go to the error output, one a line; if there was
any, the exit code is 1.`;

if (import.meta.main) {
  // A task runs in the project's folder; paths are meant from where the user typed it, and
  // stay in the output as typed.
  Deno.chdir(Deno.env.get("INIT_CWD") ?? Deno.cwd());
  Deno.exit(await main(Deno.args));
}

/** Runs the command. @returns The exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const end = args.indexOf("--");
  const options = args.filter((arg, i) => arg.startsWith("-") && (end < 0 || i < end));
  const paths = args.filter((arg, i) => !arg.startsWith("-") || (end >= 0 && i > end));
  if (options.some((option) => option === "--help" || option === "-h")) {
    await print(Deno.stdout, HELP);
    return 0;
  }
  if (options.length > 0) {
    await print(Deno.stderr, `Cannot read: unknown option ${options[0]}; try --help`);
    return 1;
  }
  if (paths.length === 0) {
    await print(
      Deno.stderr,
      `Cannot read: no path given; name files or folders of ${READABLE}`,
    );
    return 1;
  }
  try {
    return await printAll(readArticles(paths));
  } catch (error) {
    // Whoever reads the output has seen enough, as `head` has.
    if (error instanceof Deno.errors.BrokenPipe) return 0;
    throw error;
  }
}

async function printAll(items: AsyncIterable<ArticleOrProblem>): Promise<number> {
  let problems = 0;
  for await (const item of items) {
    if ("article" in item) await print(Deno.stdout, JSON.stringify(item.article));
    else {
      problems++;
      const { file, place, message } = item.problem;
      const where = place === null ? file : `${file}, ${place}`;
      await print(Deno.stderr, `${where}: ${message}`);
    }
  }
  return problems > 0 ? 1 : 0;
}

async function print(output: typeof Deno.stdout | typeof Deno.stderr, line: string) {
  const bytes = new TextEncoder().encode(line + "\n");
  for (let at = 0; at < bytes.length;) at += await output.write(bytes.subarray(at));
}
