import { axisY, dot, line, rect, ruleX } from "@observablehq/plot";
import { dayNumber, dayOf, dayParts, isoDay } from "../../calendar.ts";
import type { Analysis, ExchangeRate, Published, Reference } from "../../model.ts";
import {
  type Chart,
  CHART_WIDTH,
  createChart,
  createEmptyChart,
  type Drawing,
  round,
  textLine,
} from "../chart.ts";
import { palette } from "../palette.ts";
import { RATE_SPREAD } from "../../relate/exchange.ts";
import { datedByTextNote } from "../date-conflict.ts";
import { formatDay, utcDate } from "../day-format.ts";
import { evidenceHref } from "../evidence-links.ts";
import { countOf } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import type { TextStyle } from "../text-layout.ts";
import {
  articleTitle,
  bestDayWords,
  capitalise,
  countWord,
  sentenceOf,
} from "../wording.ts";
import { type Conversion, conversionsOf } from "./conversions.ts";
import { rowHeading } from "./row-heading.ts";
import { type DayDomain, timeMarks, timeScale } from "./time-axis.ts";

const MOST_PANELS = 4;
const PANEL_HEIGHT = 190;
const LEFT = 256;
const RIGHT = 30;
const SPREAD_WORDS = `${countWord(RATE_SPREAD * 100)} per cent`;
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
      `rounded amounts allow; paler: ${SPREAD_WORDS} more, since a day differs from its ` +
      "month’s mean. Dots: months in the band. Upright: most likely publication." +
      (left === 0 ? "" : ` The first ${panels.length}; ${left} more not shown.`) +
      datedByTextNote([...new Set(panels.map(({ article }) => article))], " *"),
    description: panels.map((panel) => describe(panel)).join(" "),
    drawing: drawPanels(panels),
  });
}

function titleOf(conversions: readonly Conversion[]): string {
  const known = conversions.flatMap(({ atPublication }) => atPublication ?? []);
  const near = known.filter(({ agrees }) => agrees).length;
  const total = known.length;
  if (total === 0) {
    return `${capitalise(countWord(conversions.length))} ${
      conversions.length === 1 ? "amount" : "amounts"
    } in two currencies, with no exchange rate at hand for publication`;
  }
  const subject = total === 1
    ? "The one amount"
    : near === total
    ? (total === 2 ? "Both amounts" : `All ${countWord(total)} amounts`)
    : near === 0
    ? (total === 2 ? "Neither amount" : `None of ${countWord(total)} amounts`)
    : `${capitalise(countWord(near))} of ${countWord(total)} amounts`;
  const verb = total === 1 && near === 0 ? "is not" : near <= 1 ? "is" : "are";
  return `${subject} in two currencies ${verb} within ${SPREAD_WORDS} of the mean exchange ` +
    "rate in the month of publication";
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
  const widest = { least: least * (1 - RATE_SPREAD), most: most * (1 + RATE_SPREAD) };
  const values = [widest.least, widest.most, ...shown.map(({ perUsd }) => perUsd)];
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
      rect([widest], {
        x1: utcDate(isoDay(domain.first)),
        x2: utcDate(isoDay(domain.last)),
        y1: "least",
        y2: "most",
        fill: palette.claim,
        fillOpacity: 0.07,
      }),
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
    [articleTitle(article), ...publicationWords(panel), fitWords(panel)],
    LEFT - 24,
    href,
  );
  const published = best === null
    ? ""
    : publishedLabel(plot.x(utcDate(best)), article.published);
  return {
    markup:
      `${plot.markup}<g transform="translate(0,26)">${heading.markup}</g>${published}`,
    height: plot.height,
  };
}

function publishedLabel(x: number, published: Published): string {
  const atEdge = x > CHART_WIDTH - 80;
  return textLine(
    bestDayWords(published),
    x,
    14,
    DATE,
    palette.ink,
    atEdge ? "end" : "middle",
  );
}

/** How the amounts compare with the mean rates at publication. */
function publicationWords({ atPublication: at, rates, least, most }: Conversion): string[] {
  if (at === null) return ["no rate is at hand for publication"];
  if (at.inBand) return [`fits the mean of ${monthWords(at.month)}`];
  const off = `${(Math.abs(at.off) * 100).toFixed(1)} per cent`;
  const words = `${off} ${at.off > 0 ? "above" : "below"} the mean of ${
    monthWords(at.month)
  }`;
  const index = rates.findIndex(({ month }) => month === at.month);
  const here = rates[index]?.perUsd ?? NaN;
  const next = [rates[index - 1], rates[index + 1]].find((rate) =>
    rate !== undefined &&
    Math.min(rate.perUsd, here) < least && Math.max(rate.perUsd, here) > most
  );
  if (next === undefined) return [words];
  return [words, `and between it and that of ${monthWords(next.month)}`];
}

function monthWords(month: string): string {
  return formatDay(`${month}-01`).slice(2);
}

function fitWords({ fits }: Conversion): string {
  const recent = fits.slice(-1)[0];
  return recent === undefined
    ? "no month’s mean lies in the band"
    : `${countOf(fits.length, "month")} since ${fits[0]?.month.slice(0, 4) ?? ""} ${
      fits.length === 1 ? "lies" : "lie"
    } in the band`;
}

function describe(conversion: Conversion): string {
  const { article, words, least, most, fits } = conversion;
  const months = fits.slice(-6).map(({ month }) => monthWords(month));
  return `${words} in “${articleTitle(article)}” implies ${least.toFixed(3)} to ` +
    `${most.toFixed(3)} per dollar: ${publicationWords(conversion).join(" ")}; ` +
    `${countOf(fits.length, "month")} ${fits.length === 1 ? "lies" : "lie"} in the band` +
    (months.length === 0 ? "." : `, the last of them ${months.join(", ")}.`);
}
