import type { Analysis, Article, Check, SharedStory } from "../../model.ts";

/** A story with its place in the analysis, which is part of its marks' ids. */
export interface NumberedStory {
  readonly story: SharedStory;
  readonly number: number;
}

/** What an analysis holds about each article, found without searching the whole. */
export interface AnalysisIndex {
  readonly articles: ReadonlyMap<string, Article>;
  storiesOf(article: string): readonly NumberedStory[];
  checksOf(article: string): readonly Check[];
}

export function indexAnalysis({ articles, stories, checks }: Analysis): AnalysisIndex {
  const numbered = stories.flatMap((story, number) =>
    story.articles.map((article) => [article, { story, number }] as const)
  );
  const storiesByArticle = Map.groupBy(numbered, ([article]) => article);
  const checksByArticle = Map.groupBy(checks, ({ article }) => article);
  return {
    articles: new Map(articles.map(({ article }) => [article.id, article])),
    storiesOf: (article) => (storiesByArticle.get(article) ?? []).map(([, story]) => story),
    checksOf: (article) => checksByArticle.get(article) ?? [],
  };
}
