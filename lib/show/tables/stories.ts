import type { Analysis, ArticleSpan, SharedStory } from "../../model.ts";
import { evidenceAt } from "../evidence-at.ts";
import { createTable, type Table } from "../table.ts";
import { articleTitle } from "../wording.ts";
import { articleField, evidenceField, field, hidden } from "./fields.ts";

/**
 * One row for each article of a shared story, with the strongest of what it has in common
 * with another article of it, and how much there is in all.
 */
export function storiesTable(analysis: Analysis): Table {
  const articles = new Map(
    analysis.articles.map((article) => [article.article.id, article]),
  );
  return createTable({
    name: "shared-stories",
    title: "Articles that retell one source",
    fields: [
      field("story", "string", "Story", "Id of the shared story"),
      field("articles", "integer", "Articles", "Articles that tell the story"),
      articleField,
      field("title", "string", "Title", "Title of the article"),
      hidden(
        field("other", "string", "Other article", "Id of the article that has the same"),
      ),
      field("kind", "string", "In common", "quote, sentence or report"),
      field("because", "string", "Because", "What they have in common"),
      field(
        "in_common",
        "integer",
        "Places",
        "Places in the article that another article of the story has too",
        "places",
      ),
      evidenceField,
    ],
    rows: analysis.stories.flatMap((story) =>
      articleLinks(story).map(({ here, there, kind, because, places }) => {
        const article = articles.get(here.article);
        return {
          story: story.id,
          articles: story.articles.length,
          article: here.article,
          title: article === undefined ? null : articleTitle(article),
          other: there.article,
          kind,
          because,
          in_common: places,
          evidence: article === undefined ? null : evidenceAt(article, here),
        };
      })
    ),
  });
}

type Evidence = SharedStory["evidence"][number];

/** What joins one article of a story to another one. */
interface ArticleLink extends Pick<Evidence, "kind" | "because"> {
  readonly here: ArticleSpan;
  readonly there: ArticleSpan;
  /** How many places of the article are evidence. */
  readonly places: number;
}

/** The strongest link of each article of a story, in the order of the articles. */
function articleLinks({ articles, evidence }: SharedStory): ArticleLink[] {
  const links = evidence.flatMap(({ kind, a, b, because }) => [
    { kind, because, here: a, there: b },
    { kind, because, here: b, there: a },
  ]);
  const byArticle = Map.groupBy(links, ({ here }) => here.article);
  return articles.flatMap((id) => {
    const own = byArticle.get(id) ?? [];
    const [strongest] = own.toSorted((a, b) => strengthOf(b) - strengthOf(a));
    const places = new Set(own.map(({ here }) => `${here.start} ${here.end}`)).size;
    return strongest === undefined ? [] : [{ ...strongest, places }];
  });
}

/** Words in common tell more than a report that both name, and the more, the longer. */
function strengthOf({ kind, here, there }: Omit<ArticleLink, "places">): number {
  const length = Math.min(here.end - here.start, there.end - there.start);
  return kind === "report" ? 1 - 1 / (1 + length) : length;
}
