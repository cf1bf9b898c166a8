import type { Codebook, ShiftPoint, ShiftSeries } from "../../model.ts";
import { evidenceHref } from "../evidence-links.ts";
import { createTable, type Field, type Row, type Table } from "../table.ts";
import { evidenceField, field, hidden } from "./fields.ts";

const seriesFields: readonly Field[] = [
  field("series", "string", "Series", "The narrative, or who holds the stance"),
  field("target", "string", "Target", "Toward whom; empty for a narrative"),
];

/**
 * One row for each series: whether and when its level changes, or that there are too few
 * articles to tell and how many would do.
 *
 * @param series From `stanceShifts` or `narrativeShifts`.
 */
export function shiftsTable(
  series: readonly ShiftSeries[],
  { codebook }: { readonly codebook: Codebook },
): Table {
  return createTable({
    name: `${nameOf(series)}-verdicts`,
    title: "What each series can tell",
    fields: [
      ...seriesFields,
      field("articles", "integer", "Articles", "Articles that say so and have a date"),
      field(
        "independent",
        "integer",
        "Independent",
        "Independent sources: articles that retell one report within two weeks are one",
      ),
      field("outcome", "string", "Outcome", "change, no-change or too-few"),
      field(
        "needed",
        "integer",
        "Would do",
        "Independent sources that would show a change of the size below in four of five " +
          "cases; empty if over 500",
      ),
      hidden(
        field("detectable", "number", "Change", "Size of change that should be found"),
      ),
      field(
        "probability",
        "number",
        "Probability",
        "Probability that the level changes, from 0 to 1; empty if there are too few",
      ),
      field("day", "date", "Day", "Most likely first day of the new level"),
      field("earliest", "date", "Not before", "The day lies with a probability of 90 %"),
      field("latest", "date", "Not after", "between this day and the one before"),
      field("before", "number", "Before", "Mean level of the sources before the day"),
      field("after", "number", "After", "Mean level of the sources after it"),
      hidden(field("sentences", "integer", "Sentences", "Sentences that say so")),
      hidden(field("undated", "integer", "Undated", "Sentences left out without a date")),
    ],
    rows: series.flatMap((one) => verdictRows(one, namesOf(codebook))),
  });
}

/** A row for each change, or one for a series without any. */
function verdictRows(series: ShiftSeries, names: ReadonlyMap<string, string>): Row[] {
  const { verdict, articles, sentences, undated } = series;
  const common = {
    ...seriesCells(series, names),
    articles,
    independent: verdict.sources,
    outcome: verdict.outcome,
    needed: verdict.needed,
    detectable: verdict.detectable,
    probability: rounded(verdict.probability),
  };
  const none = { day: null, earliest: null, latest: null, before: null, after: null };
  if (verdict.changes.length === 0) return [{ ...common, ...none, sentences, undated }];
  return verdict.changes.map((change) => ({
    ...common,
    probability: rounded(change.probability),
    day: change.day,
    earliest: change.earliest,
    latest: change.latest,
    before: rounded(change.before),
    after: rounded(change.after),
    sentences,
    undated,
  }));
}

/** One row for each series and period: its mean with the interval, and what it rests on. */
export function shiftPointsTable(
  series: readonly ShiftSeries[],
  { codebook }: { readonly codebook: Codebook },
): Table {
  const names = namesOf(codebook);
  return createTable({
    name: nameOf(series),
    title: "Means by period",
    fields: [
      ...seriesFields,
      field("first", "date", "From", "First day of the period"),
      field("last", "date", "To", "Last day of the period"),
      field("mean", "number", "Mean", "Score from -1 to 1, or share from 0 to 1"),
      field("low", "number", "Low", "Lower end of the 95 % interval; empty for too few"),
      field("high", "number", "High", "Upper end of the 95 % interval"),
      field(
        "independent",
        "number",
        "Independent",
        "Independent sources; not whole where a date is uncertain",
      ),
      field("sentences", "number", "Sentences", "Sentences, shared words counted once"),
      evidenceField,
    ],
    rows: series.flatMap((one) =>
      one.points.map((point) => ({
        ...seriesCells(one, names),
        first: point.first,
        last: point.last,
        mean: rounded(point.value),
        low: rounded(point.interval?.low ?? null),
        high: rounded(point.interval?.high ?? null),
        independent: rounded(point.sources),
        sentences: rounded(point.sentences),
        evidence: hrefOf(one, point),
      }))
    ),
  });
}

function nameOf([first]: readonly ShiftSeries[]): string {
  if (first === undefined) return "shifts";
  return [
    first.kind === "stance" ? "stance-shifts" : "narrative-shares",
    ...(first.byState ? ["by-state"] : []),
    ...(first.dating === "spoken" ? ["spoken"] : []),
  ].join("-");
}

function namesOf({ actors, narratives }: Codebook): Map<string, string> {
  return new Map([...actors, ...narratives].map(({ id, name }) => [id, name]));
}

function seriesCells(
  { subject, target }: ShiftSeries,
  names: ReadonlyMap<string, string>,
): Row {
  return {
    series: names.get(subject) ?? subject,
    target: target === null ? null : names.get(target) ?? target,
  };
}

function hrefOf({ kind }: ShiftSeries, { evidence: [strongest] }: ShiftPoint) {
  return strongest === undefined
    ? null
    : evidenceHref(strongest.article, kind, strongest.index);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(1000 * value) / 1000 + 0;
}
