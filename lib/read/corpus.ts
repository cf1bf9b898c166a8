import { DatelineError } from "../errors.ts";
import type { Article, Corpus, Problem } from "../model.ts";
import { ArticleIds } from "./article-ids.ts";
import { READABLE } from "./format.ts";
import { readFile } from "./read-file.ts";
import { findFiles } from "./source-files.ts";

/** An article, or what kept one from being read. */
export type ArticleOrProblem = { readonly article: Article } | {
  readonly problem: Problem;
};

/**
 * Reads articles one after another from files and folders, in the order given and sorted by
 * name inside folders. Files of records stream: of a million lines, one is held at a time.
 * What cannot be read becomes a problem in its place, and the rest goes on; so does an
 * article that is not in English.
 *
 * @param paths Files or folders of `.txt`, `.md`, `.html`, `.ndjson`, `.jsonl` or `.csv`,
 * also packed as `.gz`.
 */
export async function* readArticles(
  paths: readonly string[],
): AsyncGenerator<ArticleOrProblem> {
  const ids = new ArticleIds();
  for (const path of paths) {
    try {
      yield* readPath(path, ids);
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      yield { problem: { file: path, place: null, message: error.message } };
    }
  }
}

/**
 * Reads and collects all articles of files and folders.
 *
 * @throws {DatelineError} If a path does not exist or a folder holds nothing to read.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const { articles } = await readCorpus("data/articles");
 * strictEqual(articles[0]?.id, "000-elites-revolt-against-china-policy");
 * ```
 */
export async function readCorpus(paths: string | readonly string[]): Promise<Corpus> {
  const roots = typeof paths === "string" ? [paths] : paths;
  if (roots.length === 0) {
    throw new DatelineError(
      `Cannot read a corpus: no path was given; files or folders of ${READABLE} are needed`,
    );
  }
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const ids = new ArticleIds();
  for (const root of roots) {
    for await (const item of readPath(root, ids)) {
      if ("article" in item) articles.push(item.article);
      else problems.push(item.problem);
    }
  }
  return { articles, problems };
}

async function* readPath(path: string, ids: ArticleIds): AsyncGenerator<ArticleOrProblem> {
  for await (const found of findFiles(path)) {
    if ("problem" in found) yield found;
    else yield* readFile(found.file, ids);
  }
}
