import type { Analysis, AnalyzedArticle } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import type { SiteInput } from "../site.ts";
import { indexAnalysis } from "../site/analysis-index.ts";
import { articleTitle } from "../site/article-page.tsx";
import { type Names, namesFrom } from "../site/names.ts";
import { type PageFrame, renderPage } from "../site/page.tsx";
import { visibleText } from "../site/visible-text.ts";
import { ArticleSource, EvidenceList, evidenceOf } from "./evidence-list.tsx";

/**
 * Pages of the articles without their texts, by the paths that the site has them at: where an
 * article comes from, its hash, and the sentences that something rests on, under the ids that
 * charts and tables link to.
 */
export function articleStubs(
  { analysis, codebook, reference, title = "Dateline", versions = [] }: Omit<
    SiteInput,
    "notebooks" | "files"
  >,
): Map<string, string> {
  const index = indexAnalysis(analysis);
  const names = namesFrom(codebook, reference);
  return new Map(analysis.articles.map((analyzed) => {
    const { article } = analyzed;
    const frame: PageFrame = {
      title: articleTitle(article),
      description: `What was found in “${articleTitle(article)}”.`,
      root: "../",
      section: "articles",
      siteTitle: title,
      versions,
    };
    const page = <Stub analyzed={analyzed} index={index} names={names} />;
    return [`articles/${articleSlug(article.id)}.html`, renderPage(frame, page)];
  }));
}

function Stub({ analyzed, index, names }: {
  analyzed: Analysis["articles"][number];
  index: ReturnType<typeof indexAnalysis>;
  names: Names;
}) {
  const { article }: AnalyzedArticle = analyzed;
  return (
    <article>
      <h1 dir="auto">{visibleText(articleTitle(article))}</h1>
      <ArticleSource analyzed={analyzed} />
      <p class="lead">
        The article’s text is not part of this package. These are the sentences that
        something was found in.
      </p>
      <EvidenceList
        analyzed={analyzed}
        layers={evidenceOf(analyzed, index.storiesOf(article.id), names)}
        idPrefix=""
      />
    </article>
  );
}
