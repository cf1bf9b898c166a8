import type { AnalyzedArticle, Discovery } from "../../model.ts";

/** The articles of a corpus put into groups that are compared with each other. */
export interface Groups {
  readonly by: Discovery["by"];
  /** Names of the groups: article ids, or EDTF periods. */
  readonly names: readonly string[];
  /** By index of the article: index of its group, or -1 for one without a date. */
  readonly ofArticle: readonly number[];
}

/** Up to so many articles are compared one by one, more of them by period. */
const FEW_ARTICLES = 12;
/** Periods are made coarser until there are no more than these. */
const MOST_PERIODS = 36;

/**
 * Groups articles by themselves or by their period of publication; without a wish, by the
 * finest period that gives few enough groups, and by article where there are few articles
 * or no dates that tell them apart.
 */
export function groupArticles(
  articles: readonly AnalyzedArticle[],
  by?: Discovery["by"],
): Groups {
  if (by !== undefined) return grouped(articles, by);
  if (articles.length > FEW_ARTICLES) {
    for (const period of ["month", "quarter", "year"] as const) {
      const groups = grouped(articles, period);
      const dated = groups.ofArticle.filter((group) => group >= 0).length;
      const enough = groups.names.length > 1 && dated * 2 > articles.length;
      if (enough && groups.names.length <= MOST_PERIODS) return groups;
    }
  }
  return grouped(articles, "article");
}

function grouped(articles: readonly AnalyzedArticle[], by: Discovery["by"]): Groups {
  const labels = articles.map(({ article, published }) =>
    by === "article"
      ? article.id
      : published.best === null
      ? null
      : periodOf(published.best, by)
  );
  const names = [...new Set(labels.filter((label) => label !== null))];
  if (by !== "article") names.sort();
  const index = new Map(names.map((name, at) => [name, at]));
  return {
    by,
    names,
    ofArticle: labels.map((label) => label === null ? -1 : index.get(label)!),
  };
}

function periodOf(day: string, by: "year" | "quarter" | "month"): string {
  const [year, month] = day.split("-");
  if (by === "year") return year!;
  if (by === "month") return `${year}-${month}`;
  // EDTF numbers the quarters of a year from 33 to 36.
  return `${year}-${32 + Math.ceil(Number(month) / 3)}`;
}
