import type { JSX } from "preact";
import type { AnalyzedArticle } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import { articleTitle } from "./article-page.tsx";
import { PublishedDate } from "./publication.tsx";
import { visibleText } from "./visible-text.ts";
import { countOf, formatCount } from "./wording.ts";

/** Of more articles, the overview lists the first, and a page of its own all. */
export const LISTED_ARTICLES = 200;

/** The kinds that the list of articles counts. */
export const COUNTED = [
  ["Figures", "figures"],
  ["Times", "times"],
  ["Quotes", "quotes"],
  ["Stances", "stances"],
  ["Narratives", "narratives"],
  ["Events", "events"],
] as const;

/** Every article, on a page of its own. */
export function ArticleListPage(
  { articles }: { articles: readonly AnalyzedArticle[] },
): JSX.Element {
  return (
    <div class="all-articles">
      <header class="masthead">
        <h1>Articles</h1>
        <p class="lead">
          {countOf(articles.length, "article")}, in the order of the files.
        </p>
      </header>
      <ArticleTable articles={articles} />
    </div>
  );
}

/** Articles with their dates and what was found in each, in a box that scrolls. */
export function ArticleTable(
  { articles }: { articles: readonly AnalyzedArticle[] },
): JSX.Element {
  return (
    <div class="table-box" role="region" aria-label="List of articles" tabIndex={0}>
      <table class="articles">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Published</th>
            {COUNTED.map(([heading]) => <th scope="col" class="number">{heading}</th>)}
          </tr>
        </thead>
        <tbody>{articles.map((analyzed) => <ArticleRow analyzed={analyzed} />)}</tbody>
      </table>
    </div>
  );
}

function ArticleRow({ analyzed }: { analyzed: AnalyzedArticle }): JSX.Element {
  const { article, published } = analyzed;
  return (
    <tr>
      <th scope="row">
        <a href={`articles/${articleSlug(article.id)}.html`}>
          <bdi>{visibleText(articleTitle(article))}</bdi>
        </a>
        <span class="outlet">
          <bdi>{visibleText(article.outlet ?? "outlet unknown")}</bdi>
        </span>
      </th>
      <td>
        <PublishedDate published={published} />
      </td>
      {COUNTED.map(([, kind]) => (
        <td class="number">{formatCount(analyzed[kind].length)}</td>
      ))}
    </tr>
  );
}
