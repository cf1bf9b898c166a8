import type { Analysis, Article, Check, SharedStory } from "../../model.ts";

type Evidence = SharedStory["evidence"][number];

/** A story as one of its articles has part in it. */
export interface StoryPart {
  readonly story: SharedStory;
  /** Its place in the analysis, which is part of its marks' ids. */
  readonly number: number;
  /** The evidence that names the article, by its place in the story's, which is so too. */
  readonly evidence: readonly (readonly [place: number, evidence: Evidence])[];
}

/** What each article of a story has part in, in the order of the story's articles. */
export function storyParts(
  story: SharedStory,
  number: number,
): ReadonlyMap<string, StoryPart> {
  const evidence = new Map(
    story.articles.map((article) => [article, [] as [number, Evidence][]]),
  );
  for (const [place, one] of story.evidence.entries()) {
    for (const article of new Set([one.a.article, one.b.article])) {
      evidence.get(article)?.push([place, one]);
    }
  }
  return new Map(
    Array.from(evidence, ([article, own]) => [article, { story, number, evidence: own }]),
  );
}

/** What an analysis holds about each article, found without searching the whole. */
export interface AnalysisIndex {
  readonly articles: ReadonlyMap<string, Article>;
  storiesOf(article: string): readonly StoryPart[];
  checksOf(article: string): readonly Check[];
}

export function indexAnalysis({ articles, stories, checks }: Analysis): AnalysisIndex {
  const numbered = stories.flatMap((story, number) => [...storyParts(story, number)]);
  const storiesByArticle = Map.groupBy(numbered, ([article]) => article);
  const checksByArticle = Map.groupBy(checks, ({ article }) => article);
  return {
    articles: new Map(articles.map(({ article }) => [article.id, article])),
    storiesOf: (article) => (storiesByArticle.get(article) ?? []).map(([, story]) => story),
    checksOf: (article) => checksByArticle.get(article) ?? [],
  };
}
