import type { AnalyzedArticle, Published, Span } from "../model.ts";
import { isDatedByText } from "./date-conflict.ts";
import { formatDay, formatInterval } from "./day-format.ts";

/** The words of a stretch of an article, on one line. */
export function wordsOf({ article }: AnalyzedArticle, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** The sentence that holds a stretch, or the stretch itself if it stands in none. */
export function sentenceOf(article: AnalyzedArticle, span: Span): string {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  const holds = sentence !== undefined && sentence.start <= span.start;
  return wordsOf(article, holds ? sentence : span);
}

/** What to call an article: its title, else its id. */
export function articleTitle({ article }: AnalyzedArticle): string {
  return (article.title ?? article.id).replace(/\s+/g, " ").trim();
}

/** Who published an article, as far as is known, and when. */
export function articleOrigin({ article, published }: AnalyzedArticle): string {
  const origin = article.outlet ?? article.byline ?? "outlet unknown";
  return `${origin.replace(/\s+/g, " ")}, ${publishedWords(published)}`;
}

/** When an article was published, and how that is known. */
export function publishedWords(published: Published): string {
  if (published.basis === "unknown") return "date unknown";
  const basis = published.basis === "inferred" ? "inferred" : "stated";
  return `${formatInterval(published)} (${basis})`;
}

/**
 * The most likely day of publication in words, or that it is unknown; with an asterisk where
 * the text contradicts the stated date.
 */
export function bestDayWords(published: Published): string {
  const { best } = published;
  if (best === null) return "date unknown";
  return formatDay(best) + (isDatedByText(published) ? " *" : "");
}

const NUMBERS = "no one two three four five six seven eight nine ten".split(" ");

/** A count as running text writes it: in words up to ten. */
export function countWord(count: number): string {
  return NUMBERS[count] ?? String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** All of some things: "the one article", "both articles", "all five articles". */
export function allOf(count: number, singular: string, plural = `${singular}s`): string {
  if (count === 1) return `the one ${singular}`;
  return count === 2 ? `both ${plural}` : `all ${countWord(count)} ${plural}`;
}

/** With a capital first letter, as a sentence starts. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c"; of more than `most`, the rest as a number. */
export function listWords(items: readonly string[], most = Infinity): string {
  const shown = items.length <= most ? items : [
    ...items.slice(0, most),
    `${countWord(items.length - most)} more`,
  ];
  if (shown.length < 2) return shown[0] ?? "none";
  return `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}
