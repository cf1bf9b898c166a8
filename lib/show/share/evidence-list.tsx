import type { JSX } from "preact";
import type { AnalyzedArticle, Article, Span } from "../../model.ts";
import { shownFile } from "../file-name.ts";
import type { StoryPart } from "../site/analysis-index.ts";
import { articleTitle } from "../site/article-page.tsx";
import { type EvidenceLayer, evidenceLayers } from "../site/evidence-layers.ts";
import type { Names } from "../site/names.ts";
import { OutsideLink } from "../site/outside-link.tsx";
import { PublishedDate } from "../site/publication.tsx";
import { visibleText } from "../site/visible-text.ts";

/** A quotation is cut here, around the words that matter. */
const LONGEST_QUOTATION = 400;

/** Marks that say something by themselves; an actor's name alone does not. */
const ACTORS_AND_CUES = new Set(["actor", "attribution"]);

/** What an article is evidence for: its marks in the order of the text. */
export function evidenceOf(
  analyzed: AnalyzedArticle,
  stories: readonly StoryPart[],
  names: Names,
): EvidenceLayer[] {
  return evidenceLayers(analyzed, stories, names)
    .filter(({ kind }) => !ACTORS_AND_CUES.has(kind))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where an article comes from, and how its text can be told from another one. */
export function ArticleSource({ analyzed }: { analyzed: AnalyzedArticle }): JSX.Element {
  const { article, published } = analyzed;
  return (
    <p class="meta">
      <bdi>{visibleText(article.outlet ?? "outlet unknown")}</bdi>,{" "}
      <PublishedDate published={published} />
      {article.url && (
        <>
          ,{" "}
          <OutsideLink href={article.url}>
            <bdi>{visibleText(article.url)}</bdi>
          </OutsideLink>
        </>
      )}
      {article.file !== null && (
        <>
          , <code>{visibleText(shownFile(article.file))}</code>
        </>
      )}
      {article.sha256 !== null && (
        <>
          , SHA-256 <code>{visibleText(article.sha256)}</code>
        </>
      )}
    </p>
  );
}

/** The sentences of an article that something rests on, each with its mark. */
export function EvidenceList({ analyzed, layers, idPrefix }: {
  analyzed: AnalyzedArticle;
  layers: readonly EvidenceLayer[];
  /** Put before the ids of the marks, to keep articles apart on one page. */
  idPrefix: string;
}): JSX.Element {
  return (
    <ol class="entries">
      {layers.map((layer) => (
        <li id={idPrefix + layer.id} class={`entry-${layer.kind}`}>
          <span class={`mark-${layer.kind}`}>{visibleText(layer.summary)}</span>
          <Quotation article={analyzed.article} layer={layer} around={analyzed.sentences} />
        </li>
      ))}
    </ol>
  );
}

function Quotation({ article, layer, around }: {
  article: Article;
  layer: EvidenceLayer;
  around: readonly Span[];
}): JSX.Element {
  const { start, end } = quotedSpan(layer, around);
  const words = (from: number, to: number) => visibleText(article.text.slice(from, to));
  const shownEnd = Math.min(layer.end, end);
  return (
    <blockquote class="words" cite={article.url ?? undefined}>
      <bdi>
        {words(start, layer.start)}
        <mark>{words(layer.start, shownEnd)}</mark>
        {words(shownEnd, end)}
      </bdi>
    </blockquote>
  );
}

/** The sentence around a mark, cut where it is long; of a longer mark, its beginning. */
function quotedSpan(layer: Span, sentences: readonly Span[]): Span {
  const around = lastBefore(sentences, layer.start);
  const sentence = around !== null && layer.end <= around.end ? around : layer;
  if (sentence.end - sentence.start <= LONGEST_QUOTATION) return sentence;
  const start = Math.max(sentence.start, layer.start - LONGEST_QUOTATION / 4);
  return { start, end: Math.min(sentence.end, start + LONGEST_QUOTATION) };
}

/** The last sentence that begins at a position or before it, by bisection. */
function lastBefore(sentences: readonly Span[], position: number): Span | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}

/** The heading of an article with a link to its place. */
export function ArticleHeading(
  { analyzed: { article }, id }: { analyzed: AnalyzedArticle; id: string },
): JSX.Element {
  return (
    <h3 id={id} dir="auto">
      {visibleText(articleTitle(article))}
    </h3>
  );
}
