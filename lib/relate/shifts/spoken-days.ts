import { rangeOf, toEdtf } from "../../calendar.ts";
import type { AnalyzedArticle, ResolvedTime, Span } from "../../model.ts";
import { clauseDistance } from "../clauses.ts";
import { openPassages, passageAt } from "../passages.ts";
import { isReportingTime } from "../reporting-times.ts";
import { tenseOf } from "../tenses.ts";
import type { Dating } from "./observations.ts";
import { publicationDays } from "./publication-days.ts";

/** A longer time ("the 1990s") tells no period, in days. */
const LONGEST = 400;

/**
 * The days that a stretch of an article speaks of: the nearest date of its sentence that is
 * not just that of the report, else the publication date where the sentence is in the
 * present tense, else null.
 */
export function spokenDays(
  article: AnalyzedArticle,
  span: Span,
  published: Dating | null,
): Dating | null {
  const { tokens, passages, times } = openPassages(article);
  const sentence = passageAt(article.sentences, span.start);
  const passage = passages[sentence];
  if (passage === undefined) return null;
  const { text } = article.article;
  const [nearest] = times[sentence]!
    .map((index) => article.times[index]!)
    .filter((time) => isDate(time) && !isReportingTime(article, span, time))
    .sort((a, b) => clauseDistance(text, span, a) - clauseDistance(text, span, b));
  if (nearest !== undefined) {
    return nearest.value.endsWith("_REF") ? published : { ranges: [rangeOf(nearest)] };
  }
  const tense = tenseOf(tokens, passage.first, passage.last, span.end);
  return tense === "present" ? published : null;
}

/** The days that a stretch of an article speaks of as EDTF; null if they are not known. */
export function spokenPeriod(article: AnalyzedArticle, span: Span): string | null {
  const days = spokenDays(article, span, publicationDays(article.published));
  const [range, ...more] = days?.ranges ?? [];
  return range === undefined || more.length > 0 ? null : toEdtf(range);
}

function isDate(time: ResolvedTime): boolean {
  if (time.type !== "DATE" && time.type !== "TIME") return false;
  const { first, last } = rangeOf(time);
  return Number.isFinite(first) && Number.isFinite(last) && last - first <= LONGEST;
}
