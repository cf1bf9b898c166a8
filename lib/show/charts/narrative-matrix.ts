import type { Analysis, AnalyzedArticle } from "../../model.ts";
import { articleHref, evidenceHref } from "../evidence-links.ts";
import { type NarrativeManner, narrativeManner } from "../narrative-manner.ts";
import { countOf } from "../number-format.ts";
import { articleTitle, bestDayWords, sentenceOf } from "../wording.ts";

/** An article, or the articles of a year where there are many. */
export interface MatrixColumn {
  readonly label: string;
  readonly heading: string;
  readonly href: string | null;
  readonly articles: readonly AnalyzedArticle[];
}

/** How often the articles of a column tell a narrative. */
export interface MatrixCell {
  readonly narrative: string;
  /** Index of the column. */
  readonly column: number;
  /** Sentences that tell it, and that deny it. */
  readonly told: number;
  readonly denied: number;
  /** Sentences that leave it open, as a question or possibility. */
  readonly questioned: number;
  /** The first of these sentences. */
  readonly sentences: readonly string[];
  readonly href: string;
}

/** Of more articles, those of a year share a column. */
const MOST_ARTICLES = 8;
const MOST_QUOTED = 3;

/** How often, and by which articles, a narrative is told and denied. */
export interface NarrativeCount {
  readonly narrative: string;
  /** Sentences that tell it. */
  readonly told: number;
  /** Ids of the articles that tell it, and that deny it. */
  readonly tellers: ReadonlySet<string>;
  readonly deniers: ReadonlySet<string>;
}

/** Narratives told in most sentences first, then those told by most articles. */
export function narrativeCounts({ articles }: Analysis): NarrativeCount[] {
  const counts = new Map<
    string,
    { narrative: string; told: number; tellers: Set<string>; deniers: Set<string> }
  >();
  for (const { article, narratives } of articles) {
    for (const instance of narratives) {
      const { narrative } = instance;
      const manner = narrativeManner(instance);
      const count = counts.get(narrative) ??
        { narrative, told: 0, tellers: new Set<string>(), deniers: new Set<string>() };
      if (manner === "denied") count.deniers.add(article.id);
      if (manner === "told") {
        count.tellers.add(article.id);
        count.told++;
      }
      counts.set(narrative, count);
    }
  }
  return [...counts.values()].sort((a, b) =>
    b.told - a.told || b.tellers.size - a.tellers.size ||
    b.deniers.size - a.deniers.size || (a.narrative < b.narrative ? -1 : 1)
  );
}

/** How many sources some articles have; those that retell one report have one. */
export function sourceCount(articles: ReadonlySet<string>, { stories }: Analysis): number {
  const joined = new Map<string, string>();
  const root = (id: string) => {
    let at = id;
    for (let next = joined.get(at); next !== undefined; next = joined.get(at)) at = next;
    return at;
  };
  for (const story of stories) {
    const [one, ...others] = story.articles.filter((id) => articles.has(id));
    for (const other of others) {
      if (one !== undefined && root(other) !== root(one)) {
        joined.set(root(other), root(one));
      }
    }
  }
  return new Set([...articles].map(root)).size;
}

/** A column for each article, or for each year of many, in order of time; undated ones last. */
export function matrixColumns({ articles }: Analysis): MatrixColumn[] {
  const sorted = [...articles].sort((a, b) =>
    (a.published.best ?? "9999") < (b.published.best ?? "9999") ? -1 : 1
  );
  if (sorted.length <= MOST_ARTICLES) {
    return sorted.map((article) => ({
      label: bestDayWords(article.published),
      heading: articleTitle(article),
      href: articleHref(article.article.id),
      articles: [article],
    }));
  }
  const years = new Map<string, AnalyzedArticle[]>();
  for (const article of sorted) {
    const year = article.published.best?.slice(0, 4) ?? "undated";
    years.set(year, [...(years.get(year) ?? []), article]);
  }
  return [...years].map(([year, members]) => ({
    label: year,
    heading: countOf(members.length, "article"),
    href: null,
    articles: members,
  }));
}

/** The narratives that a column tells, denies or leaves open. */
export function matrixCells(column: MatrixColumn, index: number): MatrixCell[] {
  const cells = new Map<
    string,
    Omit<MatrixCell, NarrativeManner> & Record<NarrativeManner, number> & {
      sentences: string[];
    }
  >();
  for (const article of column.articles) {
    article.narratives.forEach((instance, i) => {
      const cell = cells.get(instance.narrative) ?? {
        narrative: instance.narrative,
        column: index,
        told: 0,
        denied: 0,
        questioned: 0,
        sentences: [],
        href: evidenceHref(article.article.id, "narrative", i),
      };
      cell[narrativeManner(instance)]++;
      if (cell.sentences.length < MOST_QUOTED) {
        cell.sentences.push(sentenceOf(article, instance));
      }
      cells.set(instance.narrative, cell);
    });
  }
  return [...cells.values()];
}
