/** `deno task extract`: NDJSON in, NDJSON out, one line out per line in, streaming. */
import { type Knowledge, loadKnowledge } from "../analyze.ts";
import { DatelineError } from "../errors.ts";
import { openDocument } from "../extract/document.ts";
import { extract } from "../extract/extract.ts";
import { stanceToward } from "../extract/target-stance.ts";
import { ExtractInputError, readExtractInput } from "../read/extract-input.ts";
import { failureOf } from "../read/failure.ts";
import { formatOf } from "../read/format.ts";
import { readBytes, splitByteLines } from "../read/source-bytes.ts";
import { asUtf8 } from "../read/text-records.ts";
import { relateOne } from "../relate/relate.ts";
import { extractRecord } from "../show/extract-record.ts";
import { runCommand, shellWord } from "./command.ts";
import { LineWriter } from "./line-writer.ts";
import { oneLine } from "./problem-line.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Print what articles say: times, figures, quotes, stances and narratives.

Usage: deno task extract [FILE...] [--codebook DIR] [--reference DIR]

Reads NDJSON from the files, or from standard input without any:
  {"id": "a1", "text": "...", "title": "...", "published": "2023-01-10",
   "targets": [{"start": 0, "end": 5}]}
"title", "published" and "targets" may be left out. The output of "deno task read" is valid
input. Prints one JSON object a line, in the order of the input. A line that is not valid
gives {"id", "error": {"line", "message"}} in its place, and the exit code is 1.

  --codebook DIR    Codebook to use instead of data/codebook
  --reference DIR   Reference data to use instead of data/reference
`;

if (import.meta.main) {
  await runCommand({
    help: HELP,
    options: { codebook: { type: "string" }, reference: { type: "string" } },
    allowPositionals: true,
  }, async ({ positionals, values }) => {
    const { codebook, reference } = values;
    const knowledge = await loadKnowledge({
      ...(codebook === undefined ? {} : { codebook: fromUser(codebook) }),
      ...(reference === undefined ? {} : { reference: fromUser(reference) }),
    });
    const output = new LineWriter(Deno.stdout.writable);
    let errors = 0;
    let unread = 0;
    for (const { file, chunks } of sources(positionals)) {
      try {
        errors += await extractLines(asUtf8(chunks), file, knowledge, output);
      } catch (error) {
        if (!(error instanceof DatelineError)) throw error;
        unread++;
        console.error(oneLine(error.message));
      }
    }
    output.release();
    if (errors > 0) {
      console.error(`${errors} of the lines could not be used; see "error" in the output`);
    }
    return errors + unread > 0 ? 1 : 0;
  });
}

interface Source {
  /** As typed, or null for standard input. */
  readonly file: string | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

function* sources(files: readonly string[]): Generator<Source> {
  if (files.length === 0) yield { file: null, chunks: Deno.stdin.readable };
  for (const file of files) yield { file, chunks: readFile(file) };
}

async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* readBytes(fromUser(file));
  } catch (error) {
    throw new DatelineError(
      `${file}: ${failureOf(error)}; a file of NDJSON with one article a line is needed`,
    );
  }
}

/** Extracts from every line of one source; returns how many lines could not be used. */
async function extractLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string | null,
  knowledge: Knowledge,
  output: LineWriter,
): Promise<number> {
  let errors = 0;
  for await (const { number, bytes } of splitByteLines(chunks)) {
    if (number === 1 && file !== null) refuseArticle(file, bytes);
    try {
      await output.write(JSON.stringify(recordOf(bytes, knowledge)));
    } catch (error) {
      if (!(error instanceof ExtractInputError)) throw error;
      errors++;
      const { id, message } = error;
      await output.write(JSON.stringify({ id, error: { line: number, message } }));
    }
  }
  return errors;
}

/** An article as it came would give an error for every line of it. */
function refuseArticle(file: string, firstLine: Uint8Array | null): void {
  const format = formatOf(file);
  if (format === null || format === "ndjson" || firstLine === null) return;
  if (new TextDecoder().decode(firstLine).trimStart().startsWith("{")) return;
  throw new DatelineError(
    `${file}: its first line is no JSON object, and NDJSON is needed; ` +
      `deno task read ${shellWord(file)} | deno task extract takes it`,
  );
}

function recordOf(line: Uint8Array | null, { codebook, reference }: Knowledge) {
  if (line === null) throw new ExtractInputError("the line is longer than 64 MB", null);
  const { article, targets } = readExtractInput(line);
  const analyzed = relateOne(extract(article, codebook), codebook, reference);
  const targetStances = targets.length === 0
    ? []
    : stanceToward(openDocument(article), targets);
  return extractRecord(analyzed, targetStances);
}
