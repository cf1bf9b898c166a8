import type { Agreement, AlphaScore, Article } from "../model.ts";
import { countOf } from "../show/number-format.ts";
import { oneLine } from "./problem-line.ts";

const HEADINGS = ["alpha", "95 % interval", "both", "1st only", "2nd only", "precision"];

/** The agreement as text for a terminal. */
export function describeAgreement(
  agreement: Agreement,
  articles: readonly Article[],
  isVerbose: boolean,
): string {
  const { first, second, narratives, overall, notCompared } = agreement;
  const rows = narratives.map((narrative) => [
    narrative.narrative,
    decimal(narrative.alpha),
    intervalWords(narrative),
    String(narrative.both),
    String(narrative.onlyFirst),
    String(narrative.onlySecond),
    decimal(narrative.precision),
    decimal(narrative.recall),
  ]);
  return [
    `1st: ${oneLine(first)}`,
    `2nd: ${oneLine(second)}`,
    `${countOf(agreement.sentences, "sentence")} in ` +
    `${countOf(agreement.articles, "article")} that both cover`,
    "",
    `Krippendorff's alpha over all narratives: ${decimal(overall.alpha)} ` +
    `(95 % interval ${intervalWords(overall)})`,
    "",
    ...aligned([["narrative", ...HEADINGS, "recall"], ...rows]),
    ...(notCompared.length === 0
      ? []
      : ["", `Not compared, since only one looks for them: ${notCompared.join(", ")}`]),
    ...(isVerbose ? ["", ...disagreementLines(agreement, articles)] : []),
  ].join("\n");
}

function decimal(value: number | null): string {
  return value === null ? "-" : value.toFixed(2);
}

function intervalWords({ interval }: AlphaScore): string {
  return interval === null ? "-" : `${decimal(interval.low)} to ${decimal(interval.high)}`;
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0)
  );
  return rows.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
    ).join("  ")
  );
}

function disagreementLines(
  { disagreements }: Agreement,
  articles: readonly Article[],
): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return disagreements.flatMap(({ article, sentence, narrative, first, second }) => [
    `${article}, ${sentence.start}-${sentence.end}: ${narrative}: 1st ${
      first ?? "not marked"
    }, 2nd ${second ?? "not marked"}`,
    `    ${
      (texts.get(article) ?? "").slice(sentence.start, sentence.end).replace(/\s+/g, " ")
    }`,
  ]);
}
