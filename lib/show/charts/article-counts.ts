import { axisX, axisY, barY, gridY, ruleY } from "@observablehq/plot";
import { dayNumber, dayParts } from "../../calendar.ts";
import { type Drawing } from "../chart.ts";
import { palette } from "../palette.ts";
import { countOf } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import type { DatedArticle } from "./dated-articles.ts";

interface Bin {
  readonly label: string;
  readonly basis: "stated" | "inferred";
  readonly count: number;
}

const MOST_BINS = 36;

/** What the articles are counted by. */
export function countPeriod(articles: readonly DatedArticle[]): "month" | "year" {
  const { first, last } = monthsOf(articles);
  return last - first < MOST_BINS ? "month" : "year";
}

function monthsOf(articles: readonly DatedArticle[]): { first: number; last: number } {
  const months = articles.map(({ best }) => monthNumber(best));
  return {
    first: months.reduce((a, b) => Math.min(a, b), Infinity),
    last: months.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** Counts articles by month or, over more than three years, by year. */
export function drawArticleCounts(articles: readonly DatedArticle[]): Drawing {
  const { first, last } = monthsOf(articles);
  const step = countPeriod(articles) === "month" ? 1 : 12;
  const start = step === 1 ? first : first - (first % 12);
  const domain: string[] = [];
  for (let month = start; month <= last; month += step) domain.push(labelOf(month, step));
  const bins = countBins(articles, step);
  const every = Math.ceil(domain.length / 12);
  return drawPlot({
    height: 300,
    marginTop: 12,
    marginLeft: 44,
    marginBottom: 28,
    x: { type: "band", domain, label: null, padding: 0.15 },
    y: { label: null },
    marks: [
      gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
      barY(bins, {
        x: "label",
        y: "count",
        fill: (bin: Bin) => (bin.basis === "stated" ? palette.claim : palette.base),
        title: (bin: Bin) =>
          `${bin.label}: ${countOf(bin.count, "article")}, date ${bin.basis}`,
      }),
      ruleY([0], { stroke: palette.ink }),
      axisY({ ticks: 5, tickSize: 0, label: null, fill: palette.muted }),
      axisX({
        tickSize: 0,
        fill: palette.muted,
        tickFormat: (label: string, index: number) => (index % every === 0 ? label : ""),
      }),
    ],
  });
}

function countBins(articles: readonly DatedArticle[], step: number): Bin[] {
  const counts = new Map<string, Bin>();
  for (const { best, article } of articles) {
    const label = labelOf(monthNumber(best), step);
    const basis = article.published.basis === "inferred" ? "inferred" : "stated";
    const key = `${basis} ${label}`;
    counts.set(key, { label, basis, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => (a.basis < b.basis ? 1 : -1));
}

function monthNumber(day: string): number {
  const { year, month } = dayParts(dayNumber(day));
  return year * 12 + month - 1;
}

function labelOf(month: number, step: number): string {
  const year = Math.floor(month / 12);
  return step === 12
    ? String(year)
    : `${String((month % 12) + 1).padStart(2, "0")}/${year}`;
}
