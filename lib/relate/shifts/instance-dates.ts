import type { AnalyzedArticle, ShiftDating, Span } from "../../model.ts";
import { passageAt } from "../passages.ts";
import type { Dating } from "./observations.ts";
import { publicationDays } from "./publication-days.ts";
import { spokenDays } from "./spoken-days.ts";

/** Dates the instances of one article; equal days share one dating. */
export function datingsOf(
  article: AnalyzedArticle,
  dating: ShiftDating,
): (span: Span) => Dating | null {
  const published = publicationDays(article.published);
  if (dating === "publication") return () => published;
  const known = new Map<string, Dating>();
  return (span) => {
    const days = spokenDays(article, span, published);
    if (days === null) return null;
    const key = days.ranges.map(({ first, last }) => `${first} ${last}`).join();
    if (!known.has(key)) known.set(key, days);
    return known.get(key)!;
  };
}

/** The sentence that a stretch of an article stands in, or the stretch itself. */
export function sentenceAt(
  { sentences }: AnalyzedArticle,
  span: Span,
): Span {
  return sentences[passageAt(sentences, span.start)] ?? span;
}
