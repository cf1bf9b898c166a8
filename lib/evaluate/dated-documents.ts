import { dayNumber } from "../calendar.ts";
import { DatelineError } from "../errors.ts";
import type { Article } from "../model.ts";
import { readArticles } from "../read/corpus.ts";
import { bareArticle } from "./bare-article.ts";
import { readTimeml } from "./timeml-document.ts";

/** An article whose day is known to the scorer and hidden from the kit. */
export interface DatedArticle {
  readonly file: string;
  /** The true day, `YYYY-MM-DD`. */
  readonly created: string;
  /** Without its stated dates. Where they stand in the text is in `hidden`. */
  readonly article: Article;
  readonly hidden: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads articles of known date: a folder of TimeML documents with their creation time, or
 * anything that the kit reads, where the day is the stated one or else stands in the name of
 * the file (`post_2016-03-01_title.txt`). Articles without a day are left out.
 *
 * @param path A folder with `.tml` files, or a file or folder of articles.
 * @throws {DatelineError} If the path cannot be read or holds no article of known date.
 */
export async function readDated(path: string): Promise<DatedArticle[]> {
  const names = await timemlFiles(path);
  const dated = names.length > 0 ? await readTimemls(path, names) : await readStated(path);
  if (dated.length > 0) return dated;
  throw new DatelineError(
    `Cannot score dates: ${path} holds no article of known date; give a folder of .tml ` +
      "files with a creation time, or articles that state their day or have it in the " +
      "name of their file",
  );
}

async function timemlFiles(path: string): Promise<string[]> {
  try {
    if ((await Deno.stat(path)).isFile) return [];
    const names: string[] = [];
    for await (const { name } of Deno.readDir(path)) {
      if (name.endsWith(".tml")) names.push(name);
    }
    return names.sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(`Cannot score dates: ${path} cannot be read (${reason})`);
  }
}

async function readTimemls(
  path: string,
  names: readonly string[],
): Promise<DatedArticle[]> {
  const dated: DatedArticle[] = [];
  for (const file of names) {
    const { text, created } = readTimeml(
      await Deno.readTextFile(`${path}/${file}`),
      file,
    );
    if (created === null) continue;
    dated.push({ file, created, article: bareArticle(file, text), hidden: [] });
  }
  return dated;
}

async function readStated(path: string): Promise<DatedArticle[]> {
  const dated: DatedArticle[] = [];
  for await (const item of readArticles([path])) {
    if (!("article" in item)) continue;
    const { article } = item;
    const file = article.file ?? article.id;
    const created = dayOf(article.published) ?? dayOf(file.split("/").at(-1)!);
    if (created === null) continue;
    dated.push({
      file: article.file === null ? article.id : `${article.file} ${article.id}`,
      created,
      article: { ...article, published: null, modified: null, statedDates: [], url: null },
      hidden: article.statedDates.flatMap(({ span }) => span ?? []),
    });
  }
  return dated;
}

function dayOf(text: string | null): string | null {
  const day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(text ?? "")?.[0];
  return day === undefined || Number.isNaN(dayNumber(day)) ? null : day;
}
