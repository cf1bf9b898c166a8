import { periodRange } from "../calendar.ts";
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
import { claimsRecord, previousPeak } from "./checks/records.ts";
import { isCurrency } from "./measures.ts";
import { agrees, growthOf, statedAmounts, valueFor } from "./series.ts";

/**
 * Holds the figures of articles against the reference series: each level and growth that
 * has a codebook measure and a period, each claim of a record beside a level, and each
 * amount that is given in two currencies. A record agrees only where its level does.
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
    return [checkGrowth(claim)].flatMap((check) => check ?? []);
  }
  // The same amount in another currency is checked by its exchange rate.
  if (figure.unit !== measure.unit || figure.per !== measure.per) return [];
  const level = checkLevel(claim);
  if (level === null) return [];
  const peak = series === undefined ? null : checkRecord(claim, series);
  // A record of the series says nothing for an amount that is not the series' own.
  const unsaid = peak?.outcome === "agrees" && level.outcome !== "agrees";
  return peak === null || unsaid ? [level] : [level, peak];
}

function checkLevel(claim: Claim): Check | null {
  const { figure, measure, series } = claim;
  const amounts = statedAmounts(figure);
  if (figure.period === null || amounts === null) return null;
  const value = knownValue(series, figure.period);
  if (value === null) return unknown(claim, "level");
  const agreed = agrees(amounts, value.value, value.precision);
  const known = `"${series!.name}" stands at ${amountText(value.value)} ` +
    `${unitText(measure)} for ${value.period}`;
  const because = agreed
    ? `${known}, which is "${figure.text}" at its stated precision.`
    : `${known}; "${figure.text}" is ${differenceText(figure, value.value)}` +
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
      ? `${told}, which is "${figure.text}" at its stated precision.`
      : `${told}; "${figure.text}" is ${differenceText(figure, growth)}.`,
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
  for (const candidate of [series, ...others]) {
    const value = candidate.values.find((one) =>
      (candidate !== series || one.period !== figure.period) &&
      agrees(amounts, one.value, one.precision)
    );
    if (value !== undefined) {
      return `; it would fit "${candidate.name}" for ${value.period}`;
    }
  }
  return "";
}

function differenceText(figure: Figure, value: number): string {
  const stated = figure.value ?? ((figure.low ?? 0) + (figure.high ?? 0)) / 2;
  if (figure.kind === "percent") {
    return `${amountText(Math.abs(stated - value))} points ${
      stated > value ? "more" : "less"
    }`;
  }
  const share = Math.abs(stated / value - 1) * 100;
  return `${share.toFixed(1)} percent ${stated > value ? "more" : "less"}`;
}

const SCALES = [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]] as const;

function amountText(amount: number): string {
  for (const [scale, name] of SCALES) {
    if (Math.abs(amount) >= scale) return `${round(amount / scale)}${name}`;
  }
  return round(amount);
}

function round(amount: number): string {
  return String(Number(amount.toFixed(3)));
}

function unitText({ unit, per }: CodebookMeasure): string {
  if (isCurrency(unit)) return unit;
  return per === null ? `${unit}s` : `${unit}s per ${per}`;
}
