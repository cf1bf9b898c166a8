import type { Analysis, Codebook } from "../../model.ts";
import type { ActorSelection } from "../../relate/actor-selection.ts";
import {
  articleCount,
  type StancePair,
  stancePairs,
  strongestOf,
} from "../charts/stance-pairs.ts";
import { evidenceHref } from "../evidence-links.ts";
import { createTable, type Row, type Table } from "../table.ts";
import { sentenceOf } from "../wording.ts";
import { evidenceField, field } from "./fields.ts";

/** One row for each holder and target: how much is said, and which words are strongest; of `actors` alone. */
export function stancePairsTable(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
  { actors }: { actors?: ActorSelection } = {},
): Table {
  return createTable({
    name: "stance-pairs",
    title: "Who is said to stand how toward whom, in dated articles",
    fields: [
      field("holder", "string", "Holder", "Who holds the stance"),
      field("target", "string", "Target", "Toward whom"),
      field("articles", "integer", "Articles", "Articles that say so"),
      field(
        "independent",
        "integer",
        "Independent",
        "Independent sources: articles that retell one story are one",
      ),
      field("against", "integer", "Against", "Sentences that are against", "sentences"),
      field("neutral", "integer", "Neutral", "Sentences that are neither", "sentences"),
      field("for", "integer", "For", "Sentences that are for", "sentences"),
      field("mean_score", "number", "Mean score", "Mean of the scores, from -1 to 1"),
      field("strongest", "string", "Strongest words", "The sentence of the highest score"),
      evidenceField,
    ],
    rows: stancePairs(analysis, codebook, actors).map(pairRow),
  });
}

function pairRow(pair: StancePair): Row {
  const { points } = pair;
  const count = (label: string) =>
    points.filter(({ stance }) => stance.label === label).length;
  const sum = points.reduce((total, { stance }) => total + stance.score, 0);
  const strongest = strongestOf(pair);
  return {
    holder: pair.holderName,
    target: pair.targetName,
    articles: articleCount(pair),
    independent: pair.independent,
    against: count("against"),
    neutral: count("neutral"),
    for: count("for"),
    mean_score: Math.round((sum / points.length) * 100) / 100,
    strongest: sentenceOf(strongest.article, strongest.stance),
    evidence: evidenceHref(strongest.article.article.id, "stance", strongest.index),
  };
}
