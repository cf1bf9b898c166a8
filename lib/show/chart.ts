import type { MimeBundle } from "../model.ts";
import { CHART_CLASS, darkStyle } from "./dark-theme.ts";
import { fontStack } from "./fonts.ts";
import { jupyterDisplay } from "./jupyter-display.ts";
import { escapeMarkup } from "./markup.ts";
import { palette } from "./palette.ts";
import { balanceText, type TextStyle, wrapText } from "./text-layout.ts";

/** Width of every chart without its padding, in pixels. */
export const CHART_WIDTH = 760;
/** Room beside and under every chart, so that its words stand clear of a dark page. */
const PADDING = 12;

/** SVG elements of a given height, drawn from (0, 0) at most `CHART_WIDTH` wide. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
}

/** What a chart is made of. */
export interface ChartParts {
  /** Names its files and its element id, `chart-NAME`. */
  readonly name: string;
  /** What the chart shows, as a sentence. */
  readonly title: string;
  /** What is drawn and in which unit. */
  readonly subtitle: string;
  /** The chart in words, data included, for those who cannot see it. */
  readonly description: string;
  /** Where the data come from. */
  readonly source: string;
  readonly drawing: Drawing;
}

/** A finished chart. Jupyter shows it as SVG; its points link to their evidence. */
export interface Chart extends Omit<ChartParts, "drawing"> {
  /** A whole SVG document: root `<svg id="chart-NAME">` with `<title>` and `<desc>`. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  [jupyterDisplay](): MimeBundle;
}

const TITLE: TextStyle = { size: 21, weight: 700 };
const SUBTITLE: TextStyle = { size: 14.5, weight: 400 };
const SOURCE: TextStyle = { size: 12, weight: 400 };
const RULE_HEIGHT = 5;

/** Frames a drawing with a headline, a subtitle and its source, and describes it in words. */
export function createChart({ drawing, ...parts }: ChartParts): Chart {
  const id = `chart-${parts.name}`;
  const head: string[] = [
    `<rect width="40" height="${RULE_HEIGHT}" fill="${palette.claim}"/>`,
  ];
  let y = RULE_HEIGHT + 8;
  y = drawLines(
    head,
    balanceText(parts.title, CHART_WIDTH, TITLE),
    y,
    TITLE,
    palette.ink,
    1.18,
  ) + 3;
  y = drawLines(
    head,
    wrapText(parts.subtitle, CHART_WIDTH, SUBTITLE),
    y,
    SUBTITLE,
    palette.muted,
    1.3,
  ) + 10;
  head.push(`<g transform="translate(0,${round(y)})">${drawing.markup}</g>`);
  y = drawLines(
    head,
    wrapText(parts.source, CHART_WIDTH, SOURCE),
    y + drawing.height + 12,
    SOURCE,
    palette.muted,
    1.3,
  ) +
    6;
  const width = CHART_WIDTH + 2 * PADDING;
  const height = Math.ceil(y) + PADDING / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" class="${CHART_CLASS}" role="img" ` +
    `aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" ` +
    `viewBox="${-PADDING} 0 ${width} ${height}" style="max-width:100%;height:auto" ` +
    `font-family="${escapeMarkup(fontStack)}" font-size="13" fill="${palette.ink}" ` +
    `color="${palette.ink}">` +
    `<title id="${id}-title">${escapeMarkup(parts.title)}</title>` +
    `<desc id="${id}-desc">${escapeMarkup(parts.description)}</desc>` +
    `<style>${darkStyle}</style>` +
    `<rect x="${-PADDING}" width="${width}" height="${height}" fill="${palette.paper}"/>` +
    `${head.join("")}</svg>`;
  return {
    ...parts,
    svg,
    width,
    height,
    [jupyterDisplay]: () => ({
      "image/svg+xml": svg,
      "text/plain": `${parts.title}\n${parts.description}`,
    }),
  };
}

/** A chart that has nothing to draw and says why. */
export function createEmptyChart(
  parts: Pick<ChartParts, "name" | "title" | "subtitle" | "source">,
  reason: string,
): Chart {
  return createChart({
    ...parts,
    description: reason,
    drawing: {
      markup: `<rect width="${CHART_WIDTH}" height="72" fill="${palette.sunken}"/>` +
        textLine(reason, 16, 41, SUBTITLE, palette.muted),
      height: 72,
    },
  });
}

function drawLines(
  into: string[],
  lines: readonly string[],
  top: number,
  style: TextStyle,
  fill: string,
  leading: number,
): number {
  let y = top;
  for (const line of lines) {
    into.push(textLine(line, 0, y + style.size * 0.95, style, fill));
    y += style.size * leading;
  }
  return y;
}

/** One line of text with its baseline at `y`. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { size, weight }: TextStyle,
  fill: string,
  anchor: "start" | "middle" | "end" = "start",
): string {
  return `<text x="${round(x)}" y="${
    round(y)
  }" font-size="${size}" font-weight="${weight}" ` +
    `fill="${fill}" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}

/** To a hundredth of a pixel, so that machines agree on the digits. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100 + 0;
}
