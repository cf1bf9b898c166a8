import type { AnalyzedArticle, Span } from "../model.ts";
import { articleHref, evidenceHref, type EvidenceKind } from "./evidence-links.ts";

/**
 * The address of the mark that has most of a stretch of an article in common with it, or of
 * the article's page if no mark meets it.
 */
export function evidenceAt(article: AnalyzedArticle, span: Span | null): string {
  if (span === null) return articleHref(article.article.id);
  const marks: readonly (readonly [EvidenceKind, readonly Span[]])[] = [
    ["figure", article.figures],
    ["time", article.times],
    ["event", article.events],
    ["quote", article.quotes],
  ];
  let best = articleHref(article.article.id);
  let most = 0;
  for (const [kind, mentions] of marks) {
    mentions.forEach((mention, index) => {
      const common = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (common <= most) return;
      most = common;
      best = evidenceHref(article.article.id, kind, index);
    });
  }
  return best;
}
