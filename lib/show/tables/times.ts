import type { Analysis, Reference } from "../../model.ts";
import { eventGapsOf } from "../charts/event-gaps.ts";
import { evidenceHref } from "../evidence-links.ts";
import { createTable, type Table } from "../table.ts";
import { sentenceOf } from "../wording.ts";
import { articleField, evidenceField, field, hidden, sentenceField } from "./fields.ts";

/** One row for each time expression, with its TIMEX3 value. */
export function timesTable(analysis: Analysis): Table {
  return createTable({
    name: "times",
    title: "Time expressions",
    fields: [
      articleField,
      field("words", "string", "Words", "The expression as the article has it"),
      field("type", "string", "Type", "TIMEX3 type: DATE, TIME, DURATION or SET"),
      field("timex", "string", "Value", "TIMEX3 value; X stands for what is not known"),
      hidden(field("mod", "string", "Mod", "TIMEX3 modifier")),
      field("anchor", "string", "Counts from", "none, publication, preceding or event"),
      field("earliest", "date", "Not before", "First day that it can mean"),
      field("latest", "date", "Not after", "Last day that it can mean"),
      sentenceField,
      evidenceField,
    ],
    rows: analysis.articles.flatMap((article) =>
      article.times.map((time, index) => ({
        article: article.article.id,
        words: time.text,
        type: time.type,
        timex: time.value,
        mod: time.mod ?? null,
        anchor: time.anchor,
        earliest: time.earliest,
        latest: time.latest,
        sentence: sentenceOf(article, time),
        evidence: evidenceHref(article.article.id, "time", index),
      }))
    ),
  });
}

/** One row for each dated event that a dated article names, with the gap between the two. */
export function eventsTable(
  analysis: Analysis,
  { reference }: { reference: Reference },
): Table {
  return createTable({
    name: "events",
    title: "Dated events and how long after them they are told",
    fields: [
      articleField,
      field("event", "string", "Event", "Name of the event"),
      field("event_date", "date", "Day", "First day of the event"),
      field(
        "gap",
        "integer",
        "Gap",
        "From the event to the most likely publication",
        "days",
      ),
      field(
        "gap_least",
        "integer",
        "At least",
        "Gap if the article is as early as can be",
        "days",
      ),
      field(
        "gap_most",
        "integer",
        "At most",
        "Gap if the article is as late as can be",
        "days",
      ),
      sentenceField,
      evidenceField,
    ],
    rows: eventGapsOf(analysis, reference).map(({ dated, event, days, least, most }) => ({
      article: dated.article.article.id,
      event: event.name,
      event_date: event.date,
      gap: days,
      gap_least: least,
      gap_most: most,
      sentence: sentenceOf(dated.article, event),
      evidence: evidenceHref(dated.article.article.id, "event", event.index),
    })),
  });
}
