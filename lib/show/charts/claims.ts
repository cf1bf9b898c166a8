import type {
  Analysis,
  AnalyzedArticle,
  Check,
  Figure,
  ReferenceSeries,
} from "../../model.ts";
import { formatAmount, formatQuantity } from "../number-format.ts";

/** A claim about one year of a measure, by one article. */
export interface Claim {
  readonly article: AnalyzedArticle;
  /** Index into the article's figures. */
  readonly index: number;
  readonly figure: Figure;
  readonly year: number;
  /** The value, or the middle of a range; signed where it is a change. */
  readonly value: number;
  readonly check: Check | null;
}

/** Whether a claim states how much, or by how many per cent it changed. */
export type ClaimKind = "level" | "growth";

/**
 * The figures of a measure that speak of one calendar year, in the unit of its series (levels)
 * or in per cent (growth), in order of year and value.
 */
export function claimsOf(
  analysis: Analysis,
  measure: string,
  series: Pick<ReferenceSeries, "unit" | "per">,
  kind: ClaimKind,
): Claim[] {
  const checks = new Map(
    analysis.checks.filter((check) => check.claim === kind).map((
      check,
    ) => [`${check.figure} ${check.article}`, check]),
  );
  const claims: Claim[] = [];
  for (const article of analysis.articles) {
    article.figures.forEach((figure, index) => {
      if (figure.measure !== measure || !/^\d{4}$/.test(figure.period ?? "")) return;
      const value = kind === "level" ? levelOf(figure, series) : growthOf(figure);
      if (value === null) return;
      const check = checks.get(`${index} ${article.article.id}`) ?? null;
      claims.push({ article, index, figure, year: Number(figure.period), value, check });
    });
  }
  return claims.sort((a, b) => a.year - b.year || a.value - b.value);
}

function levelOf(
  figure: Figure,
  series: Pick<ReferenceSeries, "unit" | "per">,
): number | null {
  return figure.unit === series.unit && figure.per === series.per ? middle(figure) : null;
}

function growthOf(figure: Figure): number | null {
  const value = figure.unit === "percent" && figure.trend !== "none"
    ? middle(figure)
    : null;
  return value === null || figure.trend === "up" ? value : -Math.abs(value);
}

function middle({ value, low, high }: Figure): number | null {
  return value ?? (low === null || high === null ? null : (low + high) / 2);
}

/** Claims of the same value for the same year, which one label serves. */
export function groupClaims(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.year} ${claim.value}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** How a claim came out against the official series, in a few words. */
export function verdictOn({ check, figure }: Claim, kind: ClaimKind): string {
  if (check === null || check.reference === null) return "no official figure to compare";
  const official = kind === "growth"
    ? formatAmount(check.reference, "percent")
    : formatQuantity(check.reference, figure.unit, figure.per);
  return `official: ${official}, ${check.outcome === "agrees" ? "agrees" : "differs"}`;
}
