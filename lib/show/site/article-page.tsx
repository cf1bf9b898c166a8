import type { JSX } from "preact";
import type { AnalyzedArticle, Article, ArticleSpan } from "../../model.ts";
import type { EvidenceKind } from "../evidence-links.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { shownFile } from "../file-name.ts";
import { ArticleText } from "./article-text.tsx";
import { DetailList } from "./detail-list.tsx";
import { evidenceLayers } from "./evidence-layers.ts";
import { figureDetails } from "./figure-details.tsx";
import type { EvidenceUses } from "./evidence-uses.ts";
import { IncidentalNumbers } from "./incidental-numbers.tsx";
import { countsOf, Legend } from "./legend.tsx";
import {
  eventDetails,
  narrativeDetails,
  quoteDetails,
  stanceDetails,
  timeDetails,
} from "./mention-details.tsx";
import type { Names } from "./names.ts";
import { OutsideLink } from "./outside-link.tsx";
import { Publication, PublishedDate } from "./publication.tsx";
import { SharedStories } from "./shared-stories.tsx";
import { visibleText } from "./visible-text.ts";
import { formatCount } from "./wording.ts";

/** An article's title, or its id if it has none. */
export function articleTitle({ title, id }: Article): string {
  return title?.trim() || id;
}

/** An article with every extracted mention marked and explained. */
export function ArticlePage({ analyzed, index, names, uses }: {
  analyzed: AnalyzedArticle;
  index: AnalysisIndex;
  names: Names;
  uses: EvidenceUses;
}): JSX.Element {
  const { article, published } = analyzed;
  const stories = index.storiesOf(article.id);
  const layers = evidenceLayers(analyzed, stories, names);
  return (
    <article class="evidence-page">
      <Masthead article={article} analyzed={analyzed} />
      <div class="columns">
        <section class="reading-column" aria-label="The article">
          <Legend title="Marked in the text" counts={countsOf(layers)} />
          <ArticleText article={article} layers={layers} />
        </section>
        <aside class="panel" aria-label="What was understood">
          <Publication published={published} />
          <SharedStories
            article={article.id}
            stories={stories}
            titleOf={(id) => {
              const other = index.articles.get(id);
              return other === undefined ? id : articleTitle(other);
            }}
            textOf={(span: ArticleSpan) =>
              index.articles.get(span.article)?.text.slice(span.start, span.end) ?? ""}
          />
          <MentionLists analyzed={analyzed} index={index} names={names} uses={uses} />
          <Provenance article={article} />
        </aside>
      </div>
    </article>
  );
}

function Masthead(
  { article, analyzed }: { article: Article; analyzed: AnalyzedArticle },
): JSX.Element {
  return (
    <header class="masthead">
      <p class="kicker">
        <bdi>{visibleText(article.outlet ?? "outlet unknown")}</bdi>
      </p>
      <h1 dir="auto">{visibleText(articleTitle(article))}</h1>
      <p class="meta">
        <PublishedDate published={analyzed.published} />
        {article.byline && <bdi>{visibleText(article.byline)}</bdi>}
        {article.url && (
          <OutsideLink href={article.url}>
            <bdi>{visibleText(article.url)}</bdi>
          </OutsideLink>
        )}
      </p>
    </header>
  );
}

function MentionLists({ analyzed, index, names, uses }: {
  analyzed: AnalyzedArticle;
  index: AnalysisIndex;
  names: Names;
  uses: EvidenceUses;
}): JSX.Element {
  const { id } = analyzed.article;
  const lists = [
    ["figure", "Figures", figureDetails(analyzed, index.checksOf(id), names)],
    ["time", "Times", timeDetails(analyzed)],
    ["quote", "Quotes", quoteDetails(analyzed, names)],
    ["stance", "Stances", stanceDetails(analyzed, names)],
    ["narrative", "Narratives", narrativeDetails(analyzed, names)],
    ["event", "Events", eventDetails(analyzed, names)],
  ] as const;
  const usesOf = (kind: EvidenceKind, number: number) => uses(id, kind, number);
  return (
    <section aria-labelledby="understood">
      <h2 id="understood">What was understood</h2>
      {lists.map(([kind, heading, details]) => (
        <DetailList kind={kind} heading={heading} details={details} usesOf={usesOf} />
      ))}
      <IncidentalNumbers incidental={analyzed.incidental} />
    </section>
  );
}

function Provenance({ article }: { article: Article }): JSX.Element {
  const facts = [
    ["id", article.id],
    ["file", article.file === null ? "given directly" : shownFile(article.file)],
    ["SHA-256", article.sha256 ?? "given directly"],
    ["language", article.language ?? "not told"],
    ["length", `${formatCount(article.text.length)} characters`],
  ] as const;
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">Provenance</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <code>{visibleText(value)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
