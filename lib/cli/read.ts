/** `deno task read PATH...`: prints one article per line as JSON. */
import { DatelineError } from "../errors.ts";
import { readArticles } from "../read/corpus.ts";
import { READABLE } from "../read/format.ts";
import { runCommand } from "./command.ts";
import { LineWriter } from "./line-writer.ts";
import { problemLine } from "./problem-line.ts";
import { workWhereTyped } from "./user-path.ts";

const HELP = `
Reads articles and prints one JSON object per line.

Usage: deno task read PATH...

PATH is a file or folder of ${READABLE}.

Each line has id, file, sha256, title, byline, outlet, url, language, published (the stated
date as EDTF, or null), statedDates, text and zones ({start, end, kind}). The output is valid
input for "deno task extract". Problems go to the error output, one a line; if there was
any, the exit code is 1.
`;

if (import.meta.main) {
  await runCommand(
    { help: HELP, options: {}, allowPositionals: true },
    async ({ positionals }) => {
      if (positionals.length === 0) {
        throw new DatelineError(
          `Cannot read: no path given; name files or folders of ${READABLE}`,
        );
      }
      // The paths stay in the output as typed.
      workWhereTyped();
      const output = new LineWriter(Deno.stdout.writable);
      let problems = 0;
      for await (const item of readArticles(positionals)) {
        if ("article" in item) await output.write(JSON.stringify(item.article));
        else {
          problems++;
          console.error(problemLine(item.problem));
        }
      }
      output.release();
      return problems > 0 ? 1 : 0;
    },
  );
}
