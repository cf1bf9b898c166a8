import { axisY, dot, line, rect, ruleX } from "@observablehq/plot";
import { dayNumber, dayOf, dayParts, isoDay } from "../../calendar.ts";
import type { Analysis, ExchangeRate, Reference } from "../../model.ts";
import {
  type Chart,
  CHART_WIDTH,
  createChart,
  createEmptyChart,
  type Drawing,
  palette,
  round,
  textLine,
} from "../chart.ts";
import { formatDay, formatInterval, utcDate } from "../day-format.ts";
import { evidenceHref } from "../evidence-links.ts";
import { countOf } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import type { TextStyle } from "../text-layout.ts";
import { articleTitle, capitalise, countWord, sentenceOf } from "../wording.ts";
import { type Conversion, conversionsOf } from "./conversions.ts";
import { rowHeading } from "./row-heading.ts";
import { type DayDomain, timeMarks, timeScale } from "./time-axis.ts";

const MOST_PANELS = 4;
const PANEL_HEIGHT = 190;
const LEFT = 256;
const RIGHT = 30;
const DATE: TextStyle = { size: 12, weight: 600 };

/**
 * Amounts given in two currencies against the exchange rate: a band of the rates that the
 * rounded amounts allow, the monthly mean rate, and the months in which it lies in the band.
 */
export function conversionsChart(
  analysis: Analysis,
  { reference }: { reference: Reference },
): Chart {
  const all = conversionsOf(analysis, reference);
  const parts = {
    name: "conversions",
    source:
      "Sources: the articles; monthly mean rates, US Federal Reserve (data/reference).",
  };
  const panels = all.slice(0, MOST_PANELS);
  if (panels.length === 0) {
    return createEmptyChart(
      { ...parts, title: "No amount is given in two currencies", subtitle: "" },
      "An amount in US dollars followed by another currency would show when it was converted.",
    );
  }
  const left = all.length - panels.length;
  return createChart({
    ...parts,
    title: titleOf(all),
    subtitle:
      "Units of the second currency per US dollar, monthly mean. Band: rates that the " +
      "rounded amounts allow. Dots: months that fit. Upright: most likely publication." +
      (left === 0 ? "" : ` The first ${panels.length}; ${left} more not shown.`),
    description: panels.map((panel) => describe(panel)).join(" "),
    drawing: drawPanels(panels),
  });
}

function titleOf(conversions: readonly Conversion[]): string {
  const near = conversions.filter(fitsPublication).length;
  const total = conversions.length;
  const subject = total === 1
    ? "The one amount"
    : near === total
    ? (total === 2 ? "Both amounts" : `All ${countWord(total)} amounts`)
    : near === 0
    ? (total === 2 ? "Neither amount" : `None of ${countWord(total)} amounts`)
    : `${capitalise(countWord(near))} of ${countWord(total)} amounts`;
  const verb = total === 1 && near === 0 ? "does not fit" : near <= 1 ? "fits" : "fit";
  return `${subject} in two currencies ${verb} the exchange rate around publication`;
}

/** True if the rate passed through the band in the month of publication or next to it. */
function fitsPublication({ article, rates, least, most }: Conversion): boolean {
  const { best } = article.published;
  if (best === null) return false;
  const near = rates.filter(({ month }) =>
    Math.abs(monthNumber(month) - monthNumber(best)) <= 1
  )
    .map(({ perUsd }) => perUsd);
  return Math.min(...near) <= most && Math.max(...near) >= least;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** A year before and half a year after what the amount and its article speak of. */
function domainOf({ article, dollars, rates }: Conversion): DayDomain {
  const { best } = article.published;
  const period = article.figures[dollars]?.period?.slice(0, 4) ?? null;
  const lastMonth = rates[rates.length - 1]?.month ?? "1970-01";
  const middle = best ?? (period === null ? `${lastMonth}-15` : `${period}-07-01`);
  const { year, month } = dayParts(dayNumber(middle));
  return { first: dayOf(year, month - 18, 1), last: dayOf(year, month + 7, 1) };
}

function drawPanels(panels: readonly Conversion[]): Drawing {
  let top = 0;
  const parts = panels.map((panel) => {
    const drawing = drawPanel(panel);
    const markup = `<g transform="translate(0,${round(top)})">${drawing.markup}</g>`;
    top += drawing.height + 14;
    return markup;
  });
  return { markup: parts.join(""), height: top - 14 };
}

function drawPanel(panel: Conversion): Drawing {
  const { article, dollars, least, most, fits, rates } = panel;
  const domain = domainOf(panel);
  const inDomain = ({ month }: ExchangeRate) =>
    dayNumber(`${month}-15`) >= domain.first && dayNumber(`${month}-15`) <= domain.last;
  const shown = rates.filter(inDomain);
  const values = [least, most, ...shown.map(({ perUsd }) => perUsd)];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const room = (high - low) * 0.12 || 0.01;
  const x = ({ month }: ExchangeRate) => utcDate(`${month}-15`);
  const { best } = article.published;
  const href = evidenceHref(article.article.id, "figure", dollars);
  const plot = drawPlot({
    height: PANEL_HEIGHT,
    marginLeft: LEFT + 44,
    marginRight: RIGHT,
    marginTop: 22,
    marginBottom: 36,
    x: timeScale(domain),
    y: { domain: [low - room, high + room] },
    marks: [
      ...timeMarks(domain),
      axisY({ ticks: 4, tickSize: 0, label: null, fill: palette.muted, tickFormat: ".2f" }),
      rect([panel], {
        x1: utcDate(isoDay(domain.first)),
        x2: utcDate(isoDay(domain.last)),
        y1: least,
        y2: most,
        fill: palette.claim,
        fillOpacity: 0.14,
        href: () => href,
        title: () =>
          sentenceOf(article, panel.article.figures[dollars] ?? { start: 0, end: 0 }),
      }),
      line(shown, { x, y: "perUsd", stroke: palette.muted, strokeWidth: 1.5 }),
      dot(fits.filter(inDomain), {
        x,
        y: "perUsd",
        r: 4,
        fill: palette.claim,
        title: ({ month, perUsd }: ExchangeRate) => `${month}: ${perUsd}`,
      }),
      ...(best === null ? [] : [ruleX([utcDate(best)], { stroke: palette.ink })]),
    ],
  });
  const heading = rowHeading(
    panel.words,
    [articleTitle(article), fitWords(panel)],
    LEFT - 24,
    href,
  );
  const published = best === null ? "" : publishedLabel(plot.x(utcDate(best)), best);
  return {
    markup:
      `${plot.markup}<g transform="translate(0,26)">${heading.markup}</g>${published}`,
    height: plot.height,
  };
}

function publishedLabel(x: number, best: string): string {
  const atEdge = x > CHART_WIDTH - 80;
  return textLine(formatDay(best), x, 14, DATE, palette.ink, atEdge ? "end" : "middle");
}

function fitWords({ fits }: Conversion): string {
  const recent = fits.slice(-1)[0];
  return recent === undefined
    ? "no month fits"
    : `${countOf(fits.length, "month")} since ${fits[0]?.month.slice(0, 4) ?? ""} fit`;
}

function describe({ article, words, least, most, fits }: Conversion): string {
  const months = fits.slice(-6).map(({ month }) =>
    formatInterval({ earliest: `${month}-01`, latest: `${month}-01` }).slice(2)
  );
  return `${words} in “${articleTitle(article)}” implies ${least.toFixed(3)} to ` +
    `${most.toFixed(3)} per dollar; ${countOf(fits.length, "month")} fit` +
    (months.length === 0 ? "." : `, the last of them ${months.join(", ")}.`);
}
