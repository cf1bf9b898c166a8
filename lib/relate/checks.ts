import { commonDays, periodRange } from "../calendar.ts";
import type {
  AnalyzedArticle,
  Check,
  Codebook,
  CodebookMeasure,
  Figure,
  Reference,
  ReferenceSeries,
  ReferenceValue,
} from "../model.ts";
import { conversionChecks } from "./checks/conversions.ts";
import { claimsRank, rankOf } from "./checks/ranks.ts";
import { claimsRecord, previousPeak } from "./checks/records.ts";
import { claimsStreak, growthsUntil } from "./checks/streaks.ts";
import { fitText, statedText } from "./checks/stated-text.ts";
import { amountText, differenceText, unitText } from "./checks/wording.ts";
import { agrees, growthOf, statedAmounts, valueFor } from "./series.ts";

/**
 * Holds the figures of articles against the reference series: each level and growth that
 * has a codebook measure and a period; each claim of a record, of a rank ("its largest
 * supplier") or of years in a row beside them; and each amount that is given in two
 * currencies. A record or rank agrees only where its level does.
 *
 * @returns One check a claim, by article and figure in order.
 */
export function checkFigures(
  articles: readonly AnalyzedArticle[],
  reference: Reference,
  codebook: Codebook,
): Check[] {
  const measures = new Map(codebook.measures.map((measure) => [measure.id, measure]));
  const series = new Map(reference.series.map((one) => [one.id, one]));
  return articles.flatMap((article) => {
    const changes = changedFigures(article);
    const checks = article.figures.flatMap((figure, index) => {
      const measure = figure.measure === null ? undefined : measures.get(figure.measure);
      if (measure === undefined) return [];
      const of = measure.series === null ? undefined : series.get(measure.series);
      return checkFigure({
        article,
        figure,
        index,
        measure,
        series: of,
        reference,
        isChange: figure.trend !== "none" || changes.has(index),
      });
    });
    return [...checks, ...conversionChecks(article, reference)]
      .sort((a, b) => a.figure - b.figure);
  });
}

/** A figure of an article with the series that knows its measure, if one does. */
interface Claim {
  readonly article: AnalyzedArticle;
  readonly figure: Figure;
  readonly index: number;
  readonly measure: CodebookMeasure;
  readonly series: ReferenceSeries | undefined;
  readonly reference: Reference;
  /** True for a percentage by which its measure rose or fell, and not a share of it. */
  readonly isChange: boolean;
}

function checkFigure(claim: Claim): Check[] {
  const { figure, measure, series } = claim;
  if (figure.kind === "percent") {
    const growth = checkGrowth(claim);
    if (growth === null) return [];
    const streak = series === undefined ? null : checkStreak(claim, series);
    return streak === null ? [growth] : [growth, streak];
  }
  // The same amount in another currency is checked by its exchange rate.
  if (figure.unit !== measure.unit || figure.per !== measure.per) return [];
  const level = checkLevel(claim);
  if (level === null) return [];
  if (series === undefined) return [level];
  const further = [
    checkRecord(claim, series),
    checkRank(claim, series),
    checkStreak(claim, series),
  ];
  // What holds of the series says nothing for an amount that is not the series' own.
  const said = further.flatMap((check) =>
    check === null || check.outcome === "agrees" && level.outcome !== "agrees" ? [] : check
  );
  return [level, ...said];
}

function checkLevel(claim: Claim): Check | null {
  const { figure, measure, series } = claim;
  const { text } = claim.article.article;
  const amounts = statedAmounts(figure);
  if (figure.period === null || amounts === null) return null;
  const value = knownValue(series, figure.period);
  if (value === null) return unknown(claim, "level");
  const agreed = agrees(amounts, value.value, value.precision);
  const known = `"${series!.name}" stands at ${amountText(value.value)} ` +
    `${unitText(measure)} for ${value.period}`;
  const because = agreed
    ? `${known}, which ${fitText(text, figure)}.`
    : `${known}; ${statedText(text, figure)} is ${differenceText(figure, value.value)}` +
      `${otherFit(claim)}.`;
  return {
    ...base(claim, "level"),
    outcome: agreed ? "agrees" : "differs",
    reference: value.value,
    referenceSource: value.source,
    because,
  };
}

function checkGrowth(claim: Claim): Check | null {
  const { figure, series } = claim;
  const { text } = claim.article.article;
  const amounts = statedAmounts(figure);
  if (figure.period === null || amounts === null || !claim.isChange) return null;
  const value = knownValue(series, figure.period);
  const known = value === null ? null : growthOf(series!, value);
  if (known === null) return unknown(claim, "growth");
  const growth = figure.trend === "down" ? -known.percent : known.percent;
  const agreed = agrees(amounts, growth, known.precision);
  const told = `"${series!.name}" changed by ${known.percent} percent in ${value!.period}`;
  return {
    ...base(claim, "growth"),
    outcome: agreed ? "agrees" : "differs",
    reference: known.percent,
    referenceSource: known.source,
    because: agreed
      ? `${told}, which ${fitText(text, figure)}.`
      : `${told}; ${statedText(text, figure)} is ${differenceText(figure, growth)}.`,
  };
}

/** Indexes of figures that are the change of a level, as they or the level say. */
function changedFigures({ figures }: AnalyzedArticle): Set<number> {
  const changes = new Set<number>();
  for (const [index, { links }] of figures.entries()) {
    for (const { role, figure } of links) {
      if (role === "change") changes.add(figure);
      else if (role === "base" || role === "target") changes.add(index);
    }
  }
  return changes;
}

function checkRecord(claim: Claim, series: ReferenceSeries): Check | null {
  const { article, figure } = claim;
  const { start, end } = figure.sentence;
  if (figure.period === null) return null;
  if (!claimsRecord(article.article.text.slice(start, end), figure.start - start)) {
    return null;
  }
  const value = knownValue(series, figure.period);
  if (value === null) return null;
  const peak = previousPeak(series, value);
  if (peak === null) return null;
  const agreed = value.value > peak.value;
  return {
    ...base(claim, "record"),
    outcome: agreed ? "agrees" : "differs",
    reference: peak.value,
    referenceSource: peak.source,
    because: `Before ${value.period} the highest value at hand of "${series.name}" ` +
      `was ${amountText(peak.value)} in ${peak.period}; ${value.period} was ` +
      `${agreed ? "higher" : "not higher"} at ${amountText(value.value)}.`,
  };
}

function checkRank(claim: Claim, series: ReferenceSeries): Check | null {
  const { article, figure, reference } = claim;
  const group = reference.rankGroups?.find(({ id }) => id === series.rankGroup);
  if (figure.period === null || group === undefined) return null;
  const { start, end } = figure.sentence;
  const sentence = article.article.text.slice(start, end);
  const claimed = claimsRank(sentence, figure.start - start, group);
  if (claimed === null) return null;
  const value = knownValue(series, figure.period);
  const rank = value === null ? null : rankOf(series, value, reference);
  if (value === null || rank === null || claimed.place > group.depth) {
    return {
      ...unknown(claim, "rank"),
      because: `The values at hand do not tell who came in place ${claimed.place} of ` +
        `${group.name} in ${figure.period}.`,
    };
  }
  const agreed = rank.place === claimed.place;
  const rival = `"${rank.rival.name}" stood at ${amountText(rank.rivalValue.value)}`;
  return {
    ...base(claim, "rank"),
    outcome: agreed ? "agrees" : "differs",
    reference: rank.rivalValue.value,
    referenceSource: `${value.source}; ${rank.rivalValue.source}`,
    because: `Of ${group.name} "${series.name}" came in place ${rank.place} in ` +
      `${value.period} with ${amountText(value.value)}, where ${rival}` +
      `${agreed ? "." : `; "${claimed.text}" claims place ${claimed.place}.`}`,
  };
}

function checkStreak(claim: Claim, series: ReferenceSeries): Check | null {
  const { article, figure } = claim;
  const { start, end } = figure.sentence;
  const value = figure.period === null ? null : knownValue(series, figure.period);
  const sentence = article.article.text.slice(start, end);
  const years = claimsStreak(sentence, figure.start - start);
  if (years === null || figure.trend === "none") return null;
  const told = value === null ? null : growthsUntil(series, value, years);
  if (told === null) {
    return {
      ...unknown(claim, "streak"),
      because: `"${series.name}" is not known for ${years} years until ` +
        `${figure.period ?? "an unknown period"}.`,
    };
  }
  const sign = figure.trend === "down" ? -1 : 1;
  const agreed = told.every(({ growth }) => growth.percent * sign > 0);
  const changes = told.map(({ value, growth }) =>
    `${growth.percent} percent in ${value.period}`
  );
  return {
    ...base(claim, "streak"),
    outcome: agreed ? "agrees" : "differs",
    reference: told[0]!.growth.percent,
    referenceSource: [...new Set(told.map(({ growth }) => growth.source))].join("; "),
    because: `"${series.name}" changed by ${changes.join(", ")}, which is ` +
      `${agreed ? "" : "not "}${years} years in a row.`,
  };
}

function base({ article, figure, index, measure }: Claim, claim: Check["claim"]) {
  return {
    article: article.article.id,
    figure: index,
    claim,
    measure: measure.id,
    period: figure.period,
  };
}

function unknown(claim: Claim, kind: Check["claim"]): Check {
  const { figure, measure, series } = claim;
  return {
    ...base(claim, kind),
    outcome: "no-reference",
    reference: null,
    referenceSource: null,
    because: series === undefined
      ? `No reference series is at hand for ${measure.name}.`
      : `"${series.name}" has no ${kind === "growth" ? "growth" : "value"} for ` +
        `${figure.period}.`,
  };
}

function knownValue(
  series: ReferenceSeries | undefined,
  period: string,
): ReferenceValue | null {
  const days = periodRange(period);
  return series === undefined || days === null ? null : valueFor(series, days);
}

/** Another period, or another series in the same unit, that the figure would fit. */
function otherFit({ figure, series, reference }: Claim): string {
  const amounts = statedAmounts(figure);
  if (amounts === null || series === undefined) return "";
  if (!Number.isFinite(amounts.high - amounts.low)) return "";
  const others = reference.series.filter(({ id, unit, per }) =>
    id !== series.id && unit === series.unit && per === series.per
  );
  // A half-year given for the year is likelier than the value of some other year.
  const claimed = figure.period === null ? null : periodRange(figure.period);
  const within = ({ period }: ReferenceValue) => {
    const days = periodRange(period);
    return days !== null && claimed !== null && commonDays(days, claimed) !== null;
  };
  const fitting = [series, ...others].flatMap((candidate) =>
    candidate.values.filter((one) =>
      (candidate !== series || one.period !== figure.period) &&
      agrees(amounts, one.value, one.precision)
    ).map((value) => ({ name: candidate.name, value }))
  );
  const meant = fitting.find(({ value }) => within(value)) ?? fitting[0];
  return meant === undefined
    ? ""
    : `; it would fit "${meant.name}" for ${meant.value.period}`;
}
