import type { Article, Problem } from "../model.ts";
import type { ArticleIds } from "./article-ids.ts";
import type { ArticleOrProblem } from "./corpus.ts";
import { readCsv } from "./csv-rows.ts";
import { decodeBytes, whyNoText } from "./encoding.ts";
import { failureOf } from "./failure.ts";
import { type Format, formatOf, sniffFormat, stemOf } from "./format.ts";
import { declaredCharset, readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readNdjson } from "./ndjson.ts";
import { readText } from "./plain-text.ts";
import { fieldOf, readRecord, whyUndated } from "./record.ts";
import { hashFile, readAllBytes, readStart } from "./source-bytes.ts";
import type { SourceFile } from "./source-files.ts";

const MEGABYTE = 1024 * 1024;
/** A file of one article holds no more than this; a file of records may be any size. */
const LARGEST_FILE: Readonly<Record<"html" | "text", number>> = {
  html: 16 * MEGABYTE,
  text: 64 * MEGABYTE,
};
const SNIFFED = 4096;

/** Reads the articles of one file. Nothing is thrown: what goes wrong becomes a problem. */
export async function* readFile(
  { path, named }: SourceFile,
  ids: ArticleIds,
): AsyncGenerator<ArticleOrProblem> {
  const problem = (message: string, place: string | null = null): { problem: Problem } => ({
    problem: { file: path, place, message },
  });
  try {
    const sha256 = await hashFile(path);
    const format = formatOf(path) ?? (named ? await sniffFile(path) : "text");
    const isRecords = format === "ndjson" || format === "csv";
    const items = isRecords
      ? readRecords(path, format, sha256, ids)
      : readSingle(path, format, sha256, ids);
    for await (const item of items) {
      yield "problem" in item ? item : setForeignAside(item.article, problem);
    }
  } catch (error) {
    yield problem(failureOf(error));
  }
}

async function* readSingle(
  path: string,
  format: Exclude<Format, "ndjson" | "csv">,
  sha256: string,
  ids: ArticleIds,
): AsyncGenerator<ArticleOrProblem> {
  const problem = (message: string) => ({ problem: { file: path, place: null, message } });
  const limit = LARGEST_FILE[format === "html" ? "html" : "text"];
  const bytes = await readAllBytes(path, limit);
  const declared = format === "html" ? declaredCharset(bytes) : null;
  const decoded = decodeBytes(bytes, declared);
  if ("reason" in decoded) {
    yield problem(`Cannot be read: ${decoded.reason}`);
    return;
  }
  if (decoded.text.trim() === "") {
    yield problem("Cannot be read: the file is empty; it must hold an article's text");
    return;
  }
  const options = { id: stemOf(path), file: path, sha256 };
  if (format === "html") {
    const result = readHtml(decoded.text, options);
    if ("reason" in result) yield problem(`Cannot be read: ${result.reason}`);
    else yield { article: { ...result, id: ids.claim(options.id) } };
    return;
  }
  const read = format === "markdown" ? readMarkdown : readText;
  yield { article: read(decoded.text, { ...options, id: ids.claim(options.id) }) };
}

async function* readRecords(
  path: string,
  format: "ndjson" | "csv",
  sha256: string,
  ids: ArticleIds,
): AsyncGenerator<ArticleOrProblem> {
  const stem = stemOf(path);
  let found = false;
  const at = (line: number, reason: string) => ({
    problem: { file: path, place: `line ${line}`, message: `Cannot be read: ${reason}` },
  });
  // Once for the file, and not once for every line of it.
  const noText = whyNoText(await readStart(path, SNIFFED));
  if (noText !== null) {
    yield { problem: { file: path, place: null, message: `Cannot be read: ${noText}` } };
    return;
  }
  for await (const item of format === "csv" ? readCsv(path) : readNdjson(path)) {
    if ("remark" in item) {
      const place = `line ${item.line}`;
      yield { problem: { file: path, place, message: item.remark } };
      continue;
    }
    found = true;
    if ("reason" in item) {
      yield at(item.line, item.reason);
      continue;
    }
    const wanted = fieldOf(item.record, "id") ?? `${stem}-${item.line}`;
    const result = readRecord(item.record, { id: wanted, file: path, sha256 });
    if ("reason" in result) yield at(item.line, result.reason);
    else {
      const id = ids.claim(wanted);
      yield { article: { ...result, id } };
      const undated = whyUndated(item.record, result);
      if (undated !== null) {
        const place = `line ${item.line}`;
        yield {
          problem: { file: path, place, message: `${id} was read without ${undated}` },
        };
      }
    }
  }
  if (!found) {
    const message = format === "csv"
      ? "Cannot be read: it holds no article; a header and below it an article a row are needed"
      : "Cannot be read: the file is empty; it must hold an article a line";
    yield { problem: { file: path, place: null, message } };
  }
}

async function sniffFile(path: string): Promise<Format> {
  return sniffFormat(new TextDecoder().decode(await readStart(path, SNIFFED)));
}

function setForeignAside(
  article: Article,
  problem: (message: string) => { problem: Problem },
): ArticleOrProblem {
  const { language } = article;
  if (language === null || /^en\b/i.test(language)) return { article };
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" })
    .of(language);
  return problem(
    `Set aside: ${article.id} is in ${name} (${language}); only English is analysed`,
  );
}
