import { DatelineError } from "../../errors.ts";
import type { Codebook, Coding, Extraction, NarrativeCode, Span } from "../../model.ts";
import { codingFault, type CodingRow } from "../../read/coding.ts";

/** So many ids are listed in an error. */
const MOST_LISTED = 8;

/**
 * A coding made by hand, laid over the sentences of the articles: a mark counts for each
 * sentence that its words touch.
 *
 * @param file Names the coding, and is named in errors.
 * @param folder Names the codebook in errors.
 * @throws {DatelineError} If a row names an article or a narrative that is not there, or
 * words that the article does not hold, holds more than once, or holds outside what is read.
 */
export function handCoding(
  file: string,
  rows: readonly CodingRow[],
  extractions: readonly Extraction[],
  codebook: Codebook,
  folder?: string,
): Coding {
  const narratives = new Set(codebook.narratives.map(({ id }) => id));
  const articles = new Set<string>();
  const codes = new Map<string, NarrativeCode>();
  const named = articlesByName(extractions);
  for (const row of rows) {
    const fail = (column: string, value: string, accepted: string): never => {
      throw new DatelineError(codingFault(file, row.row, column, value, accepted));
    };
    const extraction = named.get(row.article) ??
      fail("article", row.article, `one of ${listed(extractions.map(idOf))}`);
    const article = idOf(extraction);
    articles.add(article);
    const { narrative, status } = row;
    if (narrative === null) continue;
    if (!narratives.has(narrative)) {
      const ids = [...narratives].join(", ") || "no narrative";
      const source = folder === undefined ? "the codebook" : `the codebook ${folder}`;
      fail("narrative", narrative, `one of ${ids} (those of ${source}), or nothing`);
    }
    const place = placeOf(row, extraction, fail);
    const touched = touchedSentences(extraction.sentences, place);
    if (touched.length === 0) {
      const column = row.text === null ? "start" : "text";
      fail(
        column,
        row.text ?? String(row.start),
        "words of a sentence that is read, not of a teaser or boilerplate",
      );
    }
    for (const sentence of touched) {
      codes.set(`${article} ${sentence} ${narrative}`, {
        article,
        sentence,
        narrative,
        status,
      });
    }
  }
  return { name: file, articles, narratives, codes: [...codes.values()] };
}

type Fail = (column: string, value: string, accepted: string) => never;

function idOf({ article }: Extraction): string {
  return article.id;
}

/** By their ids, and by the names of their files with and without the ending. */
function articlesByName(extractions: readonly Extraction[]): Map<string, Extraction> {
  const named = new Map(extractions.map((extraction) => [idOf(extraction), extraction]));
  for (const extraction of extractions) {
    const file = extraction.article.file?.split(/[\\/]/).at(-1);
    if (file === undefined) continue;
    for (const name of [file, file.replace(/\.[^.]+$/, "")]) {
      if (!named.has(name)) named.set(name, extraction);
    }
  }
  return named;
}

function placeOf(row: CodingRow, { article }: Extraction, fail: Fail): Span {
  const { start, end, text } = row;
  if (start !== null && end !== null) {
    if (end > article.text.length) {
      fail("end", String(end), `at most ${article.text.length}, the length of the article`);
    }
    const found = plain(article.text.slice(start, end));
    if (text !== null && found !== plain(text)) {
      fail("text", text, `what stands from ${start} to ${end}, ${JSON.stringify(found)}`);
    }
    return { start, end };
  }
  const words = text ?? "";
  const pattern = new RegExp(
    words.trim().split(/\s+/).map((word) => RegExp.escape(word)).join("\\s+"),
    "g",
  );
  const [first, ...more] = [...article.text.matchAll(pattern)];
  if (first === undefined) {
    return fail("text", words, `words that stand so in ${article.id}`);
  }
  if (more.length > 0) {
    fail(
      "text",
      words,
      `words that stand once in ${article.id}, not ${
        more.length + 1
      } times; give start and end`,
    );
  }
  return { start: first.index, end: first.index + first[0].length };
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function touchedSentences(sentences: readonly Span[], { start, end }: Span): number[] {
  return sentences.flatMap((sentence, index) =>
    sentence.start < end && sentence.end > start ? [index] : []
  );
}

function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_LISTED;
  return ids.slice(0, MOST_LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
