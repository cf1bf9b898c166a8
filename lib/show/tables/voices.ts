import type { Analysis, Codebook } from "../../model.ts";
import { type ActorSelection, stancesAmong } from "../../relate/actor-selection.ts";
import { spokenPeriod } from "../../relate/shifts/spoken-days.ts";
import { evidenceHref } from "../evidence-links.ts";
import { createTable, type Table } from "../table.ts";
import { sentenceOf, wordsOf } from "../wording.ts";
import { articleField, evidenceField, field, hidden, sentenceField } from "./fields.ts";

const spokenField = field(
  "speaks_of",
  "string",
  "Speaks of",
  "When that was, as EDTF: the date in the sentence, or of publication in the present tense",
);

/** One row for each quote, with who speaks. */
export function quotesTable(analysis: Analysis): Table {
  return createTable({
    name: "quotes",
    title: "Quotes and who speaks them",
    fields: [
      articleField,
      field("kind", "string", "Kind", "direct, partial or scare"),
      field("words", "string", "Words", "The quoted words, without their marks"),
      field("speaker", "string", "Speaker", "Who speaks, as the article has it"),
      field("actor", "string", "Actor", "The speaker as a codebook id"),
      field("cue", "string", "Cue", "The word that says that somebody speaks"),
      hidden(field("via", "string", "Via", "Who passes the words on")),
      evidenceField,
    ],
    rows: analysis.articles.flatMap((article) =>
      article.quotes.map((quote, index) => ({
        article: article.article.id,
        kind: quote.kind,
        words: quote.parts.map((part) => wordsOf(article, part)).join(" … "),
        speaker: quote.speaker?.text ?? null,
        actor: quote.speaker?.actor ?? null,
        cue: quote.cue?.text ?? null,
        via: quote.via?.text ?? null,
        evidence: evidenceHref(article.article.id, "quote", index),
      }))
    ),
  });
}

/** One row for each expressed stance of an actor toward another; of `actors` alone. */
export function stancesTable(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
  { actors }: { actors?: ActorSelection } = {},
): Table {
  const isAmong = stancesAmong(actors, codebook);
  const names = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  return createTable({
    name: "stances",
    title: "Who stands how toward whom",
    fields: [
      articleField,
      field("day", "date", "Day", "Most likely day of publication"),
      spokenField,
      field("holder", "string", "Holder", "Who holds the stance"),
      field("target", "string", "Target", "Toward whom"),
      field("score", "number", "Score", "From -1 (against) to 1 (for)"),
      field("label", "string", "Label", "against, neutral or for"),
      sentenceField,
      field("cues", "string", "Cues", "The words that decided it"),
      hidden(
        field("certainty", "string", "Certainty", "How sure the words are that it is so"),
      ),
      evidenceField,
    ],
    rows: analysis.articles.flatMap((article) =>
      [...article.stances.entries()].filter(([, stance]) => isAmong(stance)).map((
        [index, stance],
      ) => ({
        article: article.article.id,
        day: article.published.best,
        speaks_of: spokenPeriod(article, stance),
        holder: names.get(stance.holder) ?? stance.holder,
        target: names.get(stance.target) ?? stance.target,
        score: stance.score,
        label: stance.label,
        cues: stance.cues.join(", "),
        certainty: stance.certainty,
        sentence: sentenceOf(article, stance),
        evidence: evidenceHref(article.article.id, "stance", index),
      }))
    ),
  });
}

/** One row for each sentence that tells or denies a narrative of the codebook. */
export function narrativesTable(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
): Table {
  const narratives = new Map(codebook.narratives.map(({ id, name }) => [id, name]));
  const actors = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  return createTable({
    name: "narratives",
    title: "Sentences that tell a narrative",
    fields: [
      articleField,
      field("day", "date", "Day", "Most likely day of publication"),
      spokenField,
      field("narrative", "string", "Narrative", "Name of the storyline in the codebook"),
      sentenceField,
      field(
        "holder",
        "string",
        "Told by",
        "Who tells it; empty for the article's own voice",
      ),
      field("manner", "string", "Manner", "told, denied or questioned"),
      hidden(
        field("denied", "boolean", "Denied", "The sentence denies the storyline"),
      ),
      field("cues", "string", "Cues", "The words that decided it"),
      evidenceField,
    ],
    rows: analysis.articles.flatMap((article) =>
      article.narratives.map((instance, index) => ({
        article: article.article.id,
        day: article.published.best,
        speaks_of: spokenPeriod(article, instance),
        narrative: narratives.get(instance.narrative) ?? instance.narrative,
        holder: instance.holder === null
          ? null
          : actors.get(instance.holder) ?? instance.holder,
        manner: instance.manner ?? (instance.denied ? "denied" : "told"),
        denied: instance.denied,
        cues: instance.cues.join(", "),
        sentence: sentenceOf(article, instance),
        evidence: evidenceHref(article.article.id, "narrative", index),
      }))
    ),
  });
}
