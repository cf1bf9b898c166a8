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

/** Loads codebook and reference data, the kit's own where no folder is given. */
export async function loadKnowledge(folders: KnowledgeFolders = {}): Promise<Knowledge> {
  const [codebook, reference] = await Promise.all([
    loadCodebook(folders.codebook),
    loadReference(folders.reference),
  ]);
  return { codebook, reference };
}
