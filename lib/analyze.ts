import { checkCodebook, checkSeries } from "./check-knowledge.ts";
import { extract } from "./extract/extract.ts";
import type { Analysis, Codebook, Corpus, Reference } from "./model.ts";
import { loadCodebook } from "./read/codebook.ts";
import { readCorpus } from "./read/corpus.ts";
import { loadReference } from "./read/reference.ts";
import { relate } from "./relate/relate.ts";

/** What an analysis is made with, beside the articles. */
export interface Knowledge {
  readonly codebook: Codebook;
  readonly reference: Reference;
}

/** Folders that replace the kit's own codebook and reference data. */
export interface KnowledgeFolders {
  /** @default {"data/codebook" of the kit} */
  readonly codebook?: string | URL;
  /** @default {"data/reference" of the kit} */
  readonly reference?: string | URL;
}

/**
 * The pipeline without its files: extracts from every article, then relates what was found.
 * The same corpus, codebook and reference data give the same analysis everywhere.
 */
export function analyze(corpus: Corpus, { codebook, reference }: Knowledge): Analysis {
  const extractions = corpus.articles.map((article) => extract(article, codebook));
  return relate(extractions, codebook, reference, corpus.problems);
}

/**
 * Reads a corpus and analyses it: `read -> extract -> relate`.
 *
 * @param paths Files or folders of `.txt`, `.md`, `.html`, `.ndjson`, `.jsonl` or `.csv`.
 * @throws {DatelineError} If a path is missing or holds no article that can be read, or if
 * the codebook or the reference data are not valid.
 *
 * @example
 * ```ts
 * import { analyzeCorpus } from "dateline";
 * import { strictEqual } from "node:assert/strict";
 *
 * const { articles } = await analyzeCorpus("data/articles");
 * strictEqual(articles[0]?.figures[0]?.unit, "USD");
 * ```
 */
export async function analyzeCorpus(
  paths: string | readonly string[],
  folders: KnowledgeFolders = {},
): Promise<Analysis> {
  const [corpus, knowledge] = await Promise.all([
    readCorpus(paths),
    loadKnowledge(folders),
  ]);
  return analyze(corpus, knowledge);
}

const KIT_FOLDERS = {
  codebook: new URL("../data/codebook/", import.meta.url),
  reference: new URL("../data/reference/", import.meta.url),
};

/**
 * Loads codebook and reference data, the kit's own where no folder is given.
 *
 * @throws {DatelineError} If either is not valid, or if a measure of the codebook has a unit
 * that no figure can have or a series that the reference data lack.
 */
export async function loadKnowledge({
  codebook: book = KIT_FOLDERS.codebook,
  reference: data = KIT_FOLDERS.reference,
}: KnowledgeFolders = {}): Promise<Knowledge> {
  const [codebook, reference] = await Promise.all([
    loadCodebook(book),
    loadReference(data),
  ]);
  checkCodebook(codebook, book);
  checkSeries(codebook, reference, { codebook: book, reference: data });
  return { codebook, reference };
}
