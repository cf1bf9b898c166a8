import type {
  Agreement,
  AlphaScore,
  Analysis,
  Codebook,
  NarrativeAgreement,
} from "../../model.ts";
import { evidenceAt } from "../evidence-at.ts";
import { createTable, type Row, type Table } from "../table.ts";
import { sentenceOf } from "../wording.ts";
import { articleField, evidenceField, field, sentenceField } from "./fields.ts";

/** One row for each narrative, and a first one for all: how far two codings agree on it. */
export function agreementTable(
  agreement: Agreement,
  { codebook }: { readonly codebook: Codebook },
): Table {
  const names = new Map(codebook.narratives.map(({ id, name }) => [id, name]));
  return createTable({
    name: "agreement",
    title: "How far two codings agree",
    fields: [
      field("narrative", "string", "Narrative", "Name of the storyline in the codebook"),
      field("alpha", "number", "Alpha", "Krippendorff's alpha, nominal: 1 is agreement"),
      field("low", "number", "Low", "Lower end of its 95 % interval"),
      field("high", "number", "High", "Upper end of its 95 % interval"),
      field("both", "integer", "Both", "Sentences that both mark alike", "sentences"),
      field("only_first", "integer", "Only 1st", "That only the first coding marks so"),
      field("only_second", "integer", "Only 2nd", "That only the second coding marks so"),
      field("precision", "number", "Precision", "Both, of those that the first marks"),
      field("recall", "number", "Recall", "Both, of those that the second marks"),
    ],
    rows: [
      allRow(agreement),
      ...agreement.narratives.map((narrative) =>
        narrativeRow(narrative, names.get(narrative.narrative) ?? narrative.narrative)
      ),
    ],
  });
}

function allRow({ overall, narratives }: Agreement): Row {
  const sum = (count: (one: NarrativeAgreement) => number) =>
    narratives.reduce((total, one) => total + count(one), 0);
  const both = sum((one) => one.both);
  const onlyFirst = sum((one) => one.onlyFirst);
  const onlySecond = sum((one) => one.onlySecond);
  return {
    narrative: "All",
    ...alphaCells(overall),
    both,
    only_first: onlyFirst,
    only_second: onlySecond,
    precision: rounded(both + onlyFirst === 0 ? null : both / (both + onlyFirst)),
    recall: rounded(both + onlySecond === 0 ? null : both / (both + onlySecond)),
  };
}

function narrativeRow(score: NarrativeAgreement, name: string): Row {
  return {
    narrative: name,
    ...alphaCells(score),
    both: score.both,
    only_first: score.onlyFirst,
    only_second: score.onlySecond,
    precision: rounded(score.precision),
    recall: rounded(score.recall),
  };
}

function alphaCells({ alpha, interval }: AlphaScore): Row {
  return {
    alpha: rounded(alpha),
    low: rounded(interval?.low ?? null),
    high: rounded(interval?.high ?? null),
  };
}

/** One row for each sentence that two codings mark differently. */
export function disagreementsTable(
  agreement: Agreement,
  analysis: Analysis,
  { codebook }: { readonly codebook: Codebook },
): Table {
  const names = new Map(codebook.narratives.map(({ id, name }) => [id, name]));
  const articles = new Map(analysis.articles.map((entry) => [entry.article.id, entry]));
  return createTable({
    name: "disagreements",
    title: "Sentences that two codings mark differently",
    fields: [
      articleField,
      field("narrative", "string", "Narrative", "Name of the storyline in the codebook"),
      field("first", "string", "1st", "told, denied or questioned; empty if not marked"),
      field("second", "string", "2nd", "told, denied or questioned; empty if not marked"),
      sentenceField,
      evidenceField,
    ],
    rows: agreement.disagreements.map(({ article, narrative, sentence, first, second }) => {
      const entry = articles.get(article);
      return {
        article,
        narrative: names.get(narrative) ?? narrative,
        first,
        second,
        sentence: entry === undefined ? null : sentenceOf(entry, sentence),
        evidence: entry === undefined ? null : evidenceAt(entry, sentence),
      };
    }),
  });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(100 * value) / 100 + 0;
}
