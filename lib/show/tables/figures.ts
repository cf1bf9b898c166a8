import type { Analysis, AnalyzedArticle, Check, Figure } from "../../model.ts";
import { gatherClaims } from "../../relate/claims.ts";
import { evidenceHref } from "../evidence-links.ts";
import { createTable, type Field, type Row, type Table } from "../table.ts";
import { wordsOf } from "../wording.ts";
import { articleField, evidenceField, field, hidden, sentenceField } from "./fields.ts";

const FIGURE_FIELDS: readonly Field[] = [
  articleField,
  hidden(field("figure", "integer", "No", "Index of the figure in its article")),
  field("words", "string", "Words", "The figure as the article has it"),
  hidden(field("kind", "string", "Kind", "What sort of quantity it is")),
  field("value", "number", "Value", "The amount in its unit; empty for a range"),
  hidden(field("low", "number", "Low", "Lower end of a range")),
  hidden(field("high", "number", "High", "Upper end of a range")),
  field("unit", "string", "Unit", "ISO 4217 code, percent, or the unit's English name"),
  field("per", "string", "Per", "Denominator of a rate"),
  hidden(field("bound", "string", "Bound", "exact, about, over or under")),
  hidden(field("trend", "string", "Trend", "up or down for a change, else none")),
  field("period", "string", "Period", "The period that the figure speaks of, as EDTF"),
  sentenceField,
  field("measure", "string", "Measure", "What is measured, as a codebook id"),
  field("source", "string", "According to", "Who is said to give the figure"),
  evidenceField,
];

const CLAIM_FIELDS: readonly Field[] = [
  ...FIGURE_FIELDS.slice(0, -1),
  hidden(field("articles", "integer", "Articles", "Articles that claim the same")),
  field(
    "independent",
    "integer",
    "Independent sources",
    "Of the articles that claim the same, those that do not retell one source",
  ),
  evidenceField,
];

/** One row for each figure of each article. */
export function figuresTable(analysis: Analysis): Table {
  return createTable({
    name: "figures",
    title: "All figures",
    fields: FIGURE_FIELDS,
    rows: analysis.articles.flatMap((article) =>
      article.figures.map((figure, index) => figureRow(article, figure, index))
    ),
  });
}

/**
 * One row for each figure that measures something of the codebook in a known period, with
 * how many articles claim the same, and how many of these are independent of each other.
 */
export function claimsTable(analysis: Analysis): Table {
  const articles = new Map(
    analysis.articles.map((article) => [article.article.id, article]),
  );
  const rows = gatherClaims(analysis.articles, analysis.stories).flatMap((claim) => {
    const told = new Set(claim.figures.map(({ article }) => article)).size;
    return claim.figures.flatMap(({ article, figure: index }) => {
      const source = articles.get(article);
      const figure = source?.figures[index];
      if (source === undefined || figure === undefined) return [];
      const counts = { articles: told, independent: claim.independent };
      return [{ ...figureRow(source, figure, index), ...counts }];
    });
  });
  return createTable({
    name: "claims",
    title: "Figures that the codebook knows, and the period that they speak of",
    fields: CLAIM_FIELDS,
    rows,
  });
}

function figureRow(article: AnalyzedArticle, figure: Figure, index: number): Row {
  return {
    article: article.article.id,
    figure: index,
    words: figure.text,
    kind: figure.kind,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    per: figure.per,
    bound: figure.bound,
    trend: figure.trend,
    measure: figure.measure,
    period: figure.period,
    source: figure.source,
    sentence: wordsOf(article, figure.sentence),
    evidence: evidenceHref(article.article.id, "figure", index),
  };
}

/** One row for each comparison of a claim with the reference data. */
export function checksTable(analysis: Analysis): Table {
  const articles = new Map(
    analysis.articles.map((article) => [article.article.id, article]),
  );
  return createTable({
    name: "checks",
    title: "Claims held against the official series",
    fields: [
      articleField,
      hidden(field("figure", "integer", "No", "Index of the figure in its article")),
      field("words", "string", "Words", "The figure as the article has it"),
      field("claim", "string", "Claim", "level, growth, record or conversion"),
      field("measure", "string", "Measure", "What is measured, as a codebook id"),
      field("period", "string", "Period", "The period that the figure speaks of, as EDTF"),
      field("value", "number", "Claimed", "The amount claimed, in the unit of its figure"),
      field("reference", "number", "Official", "The official value in the same unit"),
      field("outcome", "string", "Outcome", "agrees, differs or no-reference"),
      field("because", "string", "Because", "What was compared, and how it came out"),
      hidden(field(
        "reference_source",
        "string",
        "Source",
        "Where the official value was published",
      )),
      evidenceField,
    ],
    rows: analysis.checks.map((check) => checkRow(check, articles.get(check.article))),
  });
}

function checkRow(check: Check, article: AnalyzedArticle | undefined): Row {
  const figure = article?.figures[check.figure];
  return {
    article: check.article,
    figure: check.figure,
    words: figure?.text ?? null,
    claim: check.claim,
    measure: check.measure,
    period: check.period,
    value: figure?.value ?? null,
    reference: check.reference,
    outcome: check.outcome,
    because: check.because,
    reference_source: check.referenceSource,
    evidence: evidenceHref(check.article, "figure", check.figure),
  };
}
