import { dayNumber } from "../calendar.ts";
import { DatelineError } from "../errors.ts";
import type { Analysis, AnalyzedArticle } from "../model.ts";

/** Which articles of an analysis to look at; what is left out or empty excludes none. */
export interface ArticleSelection {
  /** First day of publication, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** Last day of publication, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /** Names of outlets, in any case: a list, or one text with commas between them. */
  readonly outlets?: string | readonly string[] | undefined;
}

/**
 * The analysis as if it had no other articles than those of some days and outlets. An article
 * counts at its most likely day; one without any is left out as soon as a day is asked for.
 * What is known from the whole corpus (inferred dates, who copied whom among those that are
 * left) stays. An empty selection gives the analysis itself.
 *
 * @throws {DatelineError} If a day is none, if the days are in the wrong order, if an outlet
 * is not in the analysis, or if no article is left.
 *
 * @example
 * ```ts ignore
 * const analysis = await analyzeCorpus("../data/articles");
 * selectArticles(analysis, { from: "2023-01-01", outlets: "The Moscow Times" });
 * ```
 */
export function selectArticles(
  analysis: Analysis,
  selection: ArticleSelection,
): Analysis {
  const from = dayOf("from", selection.from);
  const until = dayOf("until", selection.until);
  if (from !== null && until !== null && from > until) {
    throw new DatelineError(
      `Cannot select articles from ${from} until ${until}: the first day must not be after ` +
        "the last",
    );
  }
  const outlets = outletsOf(analysis, selection.outlets);
  if (from === null && until === null && outlets === null) return analysis;
  const articles = analysis.articles.filter((article) =>
    isPublished(article, from, until) &&
    (outlets === null || outlets.has(outletOf(article)))
  );
  if (articles.length === 0) throw new DatelineError(nothingLeft(analysis, selection));
  return keepArticles(analysis, articles);
}

function dayOf(name: string, day: string | undefined): string | null {
  if (day === undefined || day === "") return null;
  if (!Number.isNaN(dayNumber(day))) return day;
  throw new DatelineError(
    `Cannot select articles by ${name} = "${day}": a day as YYYY-MM-DD is accepted`,
  );
}

function isPublished(
  { published }: AnalyzedArticle,
  from: string | null,
  until: string | null,
): boolean {
  if (from === null && until === null) return true;
  const { best } = published;
  if (best === null) return false;
  return (from === null || best >= from) && (until === null || best <= until);
}

function outletOf({ article }: AnalyzedArticle): string {
  return folded(article.outlet ?? "");
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

function outletsOf(
  analysis: Analysis,
  asked: string | readonly string[] = [],
): Set<string> | null {
  const names = (typeof asked === "string" ? asked.split(",") : asked)
    .filter((name) => name.trim() !== "");
  if (names.length === 0) return null;
  const known = new Set(analysis.articles.map(outletOf));
  const unknown = names.find((name) => !known.has(folded(name)));
  if (unknown === undefined) return new Set(names.map(folded));
  throw new DatelineError(
    `Cannot select the outlet "${unknown.trim()}": no article is from it; ` +
      `${listOutlets(analysis)}`,
  );
}

const MOST_LISTED = 20;

function listOutlets({ articles }: Analysis): string {
  const names = [...new Set(articles.flatMap(({ article }) => article.outlet ?? []))]
    .sort();
  if (names.length === 0) return "the outlet of none is known";
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : "";
  return `known outlets are ${names.slice(0, MOST_LISTED).join(", ")}${more}`;
}

function nothingLeft({ articles }: Analysis, { from, until }: ArticleSelection): string {
  const days = articles.flatMap(({ published }) => published.best ?? []).sort();
  const range = days.length === 0
    ? "none of the articles has a known date"
    : `the articles are of ${days[0]} to ${days.at(-1)}`;
  const asked = [from && `from ${from}`, until && `until ${until}`].filter((part) => part);
  return `Cannot select articles ${asked.join(" ") || "of these outlets"}: none is left; ` +
    range;
}

function keepArticles(analysis: Analysis, articles: readonly AnalyzedArticle[]): Analysis {
  const kept = new Set(articles.map(({ article }) => article.id));
  return {
    ...analysis,
    articles,
    checks: analysis.checks.filter(({ article }) => kept.has(article)),
    stories: analysis.stories.flatMap((story) => {
      const told = story.articles.filter((article) => kept.has(article));
      if (told.length < 2) return [];
      const evidence = story.evidence.filter(({ a, b }) =>
        kept.has(a.article) && kept.has(b.article)
      );
      return [{ ...story, articles: told, evidence }];
    }),
  };
}
