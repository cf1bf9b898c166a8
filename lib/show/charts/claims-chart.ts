import type { Analysis, Codebook, Reference, ReferenceSeries } from "../../model.ts";
import { type Chart, createChart, createEmptyChart } from "../chart.ts";
import { formatAmount, formatQuantity } from "../number-format.ts";
import { articleTitle, capitalise, countWord, listWords } from "../wording.ts";
import { type Claim, type ClaimKind, claimsOf, groupClaims, verdictOn } from "./claims.ts";
import { drawClaims, MOST_LABELS, type YearValue } from "./claims-drawing.ts";

/** What a chart of claims compares. */
export interface ClaimsChartOptions {
  /** Codebook id of the measure. */
  readonly measure: string;
  /** @default {"level"} */
  readonly kind?: ClaimKind;
}

/**
 * What articles claim about a measure, by the year that they speak of, as dots over bars of
 * the official series. Each claim is labelled with its article and its words; of many claims
 * a few are, those first that differ from the series.
 *
 * @throws {RangeError} if the codebook does not have the measure.
 */
export function claimsChart(
  analysis: Analysis,
  { codebook, reference }: { codebook: Codebook; reference: Reference },
  { measure: id, kind = "level" }: ClaimsChartOptions,
): Chart {
  const measure = codebook.measures.find((measure) => measure.id === id);
  if (measure === undefined) {
    const known = codebook.measures.map((measure) => measure.id).join(", ");
    throw new RangeError(`Cannot chart claims about "${id}": the measures are ${known}`);
  }
  const series = reference.series.find((series) => series.id === measure.series) ?? null;
  const unit = series ?? measure;
  const claims = claimsOf(analysis, id, unit, kind);
  const topic = kind === "growth" ? `${measure.name}, growth` : measure.name;
  const parts = {
    name: `${kind === "growth" ? "growth" : "claims"}-${id}`,
    subtitle: subtitleOf(kind, unit, series),
    source: sourceOf(series),
  };
  if (claims.length === 0) {
    return createEmptyChart(
      { ...parts, subtitle: "", title: `${topic}: no article puts a figure on it` },
      "None of these articles gives such a figure for a calendar year.",
    );
  }
  const official = annual(series, kind);
  return createChart({
    ...parts,
    subtitle: parts.subtitle +
      (claims.some(({ check }) => check?.outcome === "differs")
        ? " Orange diamonds differ from the series."
        : "") +
      labelNote(groupClaims(claims).length),
    title: `${topic}: ${verdictOnAll(claims)}`,
    description: describe(claims, official, kind, unit),
    drawing: drawClaims(claims, official, kind, unit.unit),
  });
}

function annual(series: ReferenceSeries | null, kind: ClaimKind): YearValue[] {
  const values: YearValue[] = [];
  for (const { period, value, growth } of series?.values ?? []) {
    const shown = kind === "level" ? value : growth;
    if (/^\d{4}$/.test(period) && shown !== null) {
      values.push({ year: Number(period), value: shown });
    }
  }
  return values;
}

function verdictOnAll(claims: readonly Claim[]): string {
  const checked = claims.filter(({ check }) =>
    check !== null && check.outcome !== "no-reference"
  );
  const agree = checked.filter(({ check }) => check?.outcome === "agrees").length;
  const total = checked.length;
  if (total === 0) {
    return claims.length === 1
      ? "the one claim can not be checked"
      : `${countWord(claims.length)} claims, none of which can be checked`;
  }
  if (total === 1) {
    return `the one claim that can be checked ` +
      (agree === 1
        ? "agrees with the official figure"
        : "differs from the official figure");
  }
  if (agree === total) {
    return `${
      total === 2 ? "both" : `all ${countWord(total)}`
    } claims agree with the official figures`;
  }
  if (agree === 0) {
    return `${total === 2 ? "neither" : `none of ${countWord(total)}`} ` +
      `claim${total === 2 ? "" : "s"} agrees with the official figures`;
  }
  return `${countWord(agree)} of ${countWord(total)} claims ` +
    `${agree === 1 ? "agrees" : "agree"} with the official figures`;
}

interface Unit {
  readonly unit: string;
  readonly per: string | null;
}

function subtitleOf(kind: ClaimKind, unit: Unit, series: ReferenceSeries | null): string {
  const what = kind === "growth"
    ? "Per cent on the year before"
    : capitalise(formatUnit(unit));
  const bars = series === null ? "" : " Bars: official series.";
  return `${what}, by the year that is spoken of.${bars} Dots: what articles claim.`;
}

function labelNote(values: number): string {
  return values <= MOST_LABELS ? "" : ` ${MOST_LABELS} of ${values} values are labelled.`;
}

function formatUnit({ unit, per }: Unit): string {
  const name = unit === "USD" ? "US dollars" : `${unit}s`;
  return per === null ? name : `${name} a ${per}`;
}

function sourceOf(series: ReferenceSeries | null): string {
  if (series === null) {
    return "Sources: the articles. There is no official series for this measure.";
  }
  return `Sources: the articles; ${series.name}, as China's customs report it, ` +
    "each value with its source in data/reference.";
}

function describe(
  claims: readonly Claim[],
  official: readonly YearValue[],
  kind: ClaimKind,
  { unit, per }: Unit,
): string {
  const amount = (value: number) =>
    kind === "growth" ? formatAmount(value, "percent") : formatQuantity(value, unit, per);
  const said = groupClaims(claims).slice(0, 12).map((group) => {
    const titles = group.map(({ article }) => articleTitle(article));
    const [claim] = group;
    return claim === undefined ? "" : `${claim.year}: ${amount(claim.value)}, says ` +
      `${listWords(titles, 2)} (${verdictOn(claim, kind)}).`;
  });
  const series = official.map(({ year, value }) => `${year} ${amount(value)}`);
  return `Bar chart of the official series with claims as dots. ${said.join(" ")} ` +
    (series.length === 0
      ? "There is no official series."
      : `Official: ${series.join("; ")}.`);
}
