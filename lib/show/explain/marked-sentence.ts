import type { AnalyzedArticle, Figure, Span } from "../../model.ts";

/** What a part of a sentence does for a figure that stands in it. */
export type PartRole = "figure" | "about" | "period" | "source" | "cue" | "linked";

/** What each part does, for a legend of the marks, the most telling first. */
export const PART_LABELS: Readonly<Record<PartRole, string>> = {
  figure: "the figure",
  about: "what it measures",
  period: "its period",
  source: "who says so",
  cue: "says, reports",
  linked: "a linked figure",
};

/** A stretch of a sentence; `role` is null for words that decided nothing. */
export interface MarkedPart {
  readonly text: string;
  readonly role: PartRole | null;
}

interface RoleSpan extends Span {
  readonly role: PartRole;
}

/**
 * The figure's sentence in parts that do not overlap. Where two roles meet, the words go to
 * the one that stands first in this order: figure, period, linked figure, source, cue, about.
 */
export function markSentence(article: AnalyzedArticle, figure: Figure): MarkedPart[] {
  const { text } = article.article;
  const { start, end } = figure.sentence;
  const parts: MarkedPart[] = [];
  let at = start;
  for (const span of apart(roleSpans(article, figure), figure.sentence)) {
    if (span.start > at) parts.push({ text: text.slice(at, span.start), role: null });
    parts.push({ text: text.slice(span.start, span.end), role: span.role });
    at = span.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), role: null });
  return parts;
}

/** Most telling first. */
function roleSpans(article: AnalyzedArticle, figure: Figure): RoleSpan[] {
  const attribution = figure.attribution === null
    ? undefined
    : article.attributions[figure.attribution];
  const time = figure.periodTime === null ? undefined : article.times[figure.periodTime];
  const linked = figure.links.map((link) => article.figures[link.figure]);
  const spans: readonly (readonly [PartRole, Span | null | undefined])[] = [
    ["figure", figure],
    ["period", time],
    ...linked.map((other) => ["linked", other] as const),
    ["source", attribution?.source],
    ["source", attribution?.via],
    ["cue", attribution?.cue],
    ["about", figure.about],
  ];
  return spans.flatMap(([role, span]) =>
    span ? [{ role, start: span.start, end: span.end }] : []
  );
}

/** What is left of each span within the sentence after those before it, in text order. */
function apart(spans: readonly RoleSpan[], within: Span): RoleSpan[] {
  const kept: RoleSpan[] = [];
  for (const span of spans) {
    let rest: RoleSpan[] = [{
      role: span.role,
      start: Math.max(span.start, within.start),
      end: Math.min(span.end, within.end),
    }];
    for (const taken of kept) rest = rest.flatMap((part) => without(part, taken));
    kept.push(...rest.filter(({ start, end }) => end > start));
  }
  return kept.sort((a, b) => a.start - b.start);
}

function without(part: RoleSpan, taken: Span): RoleSpan[] {
  if (taken.end <= part.start || taken.start >= part.end) return [part];
  return [
    { ...part, end: Math.min(part.end, taken.start) },
    { ...part, start: Math.max(part.start, taken.end) },
  ].filter(({ start, end }) => end > start);
}
