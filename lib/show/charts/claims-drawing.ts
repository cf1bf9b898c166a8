import { axisX, barY, dot, type Markish, ruleY, text } from "@observablehq/plot";
import { CHART_WIDTH, type Drawing, round, textLine } from "../chart.ts";
import { palette } from "../palette.ts";
import { evidenceHref } from "../evidence-links.ts";
import { escapeMarkup } from "../markup.ts";
import { formatAmount } from "../number-format.ts";
import { drawPlot, type PlotDrawing } from "../plot-drawing.ts";
import { type TextStyle, wrapText } from "../text-layout.ts";
import { articleTitle, countWord, sentenceOf } from "../wording.ts";
import { type Claim, type ClaimKind, groupClaims, verdictOn } from "./claims.ts";
import { type LabelBox, type Obstacle, placeLabelsAbove } from "./label-layout.ts";

/** The official value of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

const MOST_YEARS = 14;
/** Most values that are labelled. */
export const MOST_LABELS = 5;
const PLOT_HEIGHT = 270;
const LABEL_WIDTH = 218;
const LABEL_GAP = 10;
const WIDEST_BAR = 96;
const MOST_DOTS = 500;
/** Of more dots, each is smaller and lets others through. */
const CROWD = 20;
const QUOTED: TextStyle = { size: 13.5, weight: 600 };
const SMALL: TextStyle = { size: 12, weight: 400 };

function shownYears(claims: readonly Claim[], official: readonly YearValue[]): number[] {
  const years = [...official, ...claims].map(({ year }) => year);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const first = Math.max(
    last - MOST_YEARS + 1,
    years.reduce((a, b) => Math.min(a, b), Infinity),
  );
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Bars of the official series, with claims as dots on leaders to their words. */
export function drawClaims(
  claims: readonly Claim[],
  official: readonly YearValue[],
  kind: ClaimKind,
  unit: string,
): Drawing {
  const years = shownYears(claims, official);
  const shown = claims.filter(({ year }) => years.includes(year));
  const bars = official.filter(({ year }) => years.includes(year));
  const claimed = new Set(shown.map(({ year }) => year));
  const labelled = labelledGroups(shown);
  const axisUnit = kind === "growth" ? "percent" : unit;
  const values = [...shown, ...bars].map(({ value }) => value);
  const top = values.reduce((a, b) => Math.max(a, b), 0);
  const bottom = values.reduce((a, b) => Math.min(a, b), 0);
  const amount = ({ value }: YearValue) =>
    formatAmount(Number(value.toPrecision(3)), axisUnit);
  const isTall = ({ value }: YearValue) => value > 0.09 * (top - bottom);
  const first = labelled[0]?.[0];
  const place = first === undefined ? 1 : (years.indexOf(first.year) + 0.5) / years.length;
  // Labels stand to the left of their dots, so the first one's dot needs that much room.
  const marginLeft = Math.max(0, (LABEL_WIDTH - place * CHART_WIDTH) / (1 - place));
  const plot = drawPlot({
    height: PLOT_HEIGHT,
    marginTop: 8,
    marginRight: 0,
    marginBottom: 26,
    marginLeft,
    x: {
      type: "band",
      domain: years,
      label: null,
      padding: bandPadding(years.length, marginLeft),
    },
    y: { domain: [bottom, top], axis: null, insetBottom: bottom < 0 ? 18 : 0 },
    marks: [
      barY(bars, { x: "year", y: "value", fill: palette.base }),
      ruleY([0], { stroke: palette.ink }),
      axisX({ tickSize: 0, tickFormat: (year: number) => String(year) }),
      text(bars.filter(isTall), {
        x: "year",
        y: 0,
        text: amount,
        dy: -9,
        fill: palette.muted,
      }),
      text(bars.filter((bar) => !isTall(bar) && bar.value >= 0 && !claimed.has(bar.year)), {
        x: "year",
        y: "value",
        text: amount,
        dy: -9,
        fill: palette.muted,
      }),
      text(bars.filter((bar) => bar.value < 0), {
        x: "year",
        y: "value",
        text: amount,
        dy: 10,
        fill: palette.muted,
      }),
      ...claimMarks(oneOfEach(shown)),
    ],
  });
  return addLabels(plot, labelled, obstaclesOf(plot, bars, years.length, marginLeft), kind);
}

/** All halos under all dots, so that dots close to each other do not wipe each other out. */
function claimMarks(claims: readonly Claim[]): Markish[] {
  const crowded = claims.length > CROWD;
  const r = crowded ? 4 : 5.5;
  const options = { x: "year", y: "value", symbol: symbolOf } as const;
  return [
    dot(claims, { ...options, r: r + 1.5, fill: palette.paper, pointerEvents: "none" }),
    dot(claims, {
      ...options,
      r,
      fill: colourOf,
      fillOpacity: crowded ? 0.55 : 1,
      href: hrefOf,
      title: tooltip,
    }),
  ];
}

function colourOf({ check }: Claim): string {
  return check?.outcome === "differs" ? palette.against : palette.claim;
}

function symbolOf({ check }: Claim): "diamond" | "circle" {
  return check?.outcome === "differs" ? "diamond" : "circle";
}

/** Few bars do not grow wider than a bar looks like one. */
function bandPadding(bands: number, marginLeft: number): number {
  return Math.max(0.18, 1 - WIDEST_BAR / ((CHART_WIDTH - marginLeft) / bands));
}

/** Claims of one value lie on each other, so one of them is drawn. */
function oneOfEach(claims: readonly Claim[]): Claim[] {
  return groupClaims(claims).flatMap((group) => worstOf(group) ?? []).slice(0, MOST_DOTS);
}

/** The claim of a group that differs from the series, if one does; else the first. */
function worstOf(group: readonly Claim[]): Claim | undefined {
  return group.find(({ check }) => check?.outcome === "differs") ?? group[0];
}

function labelledGroups(claims: readonly Claim[]): Claim[][] {
  const groups = groupClaims(claims);
  const differs = (group: readonly Claim[]) =>
    group.some(({ check }) => check?.outcome === "differs") ? 0 : 1;
  const chosen = [...groups].sort((a, b) => differs(a) - differs(b) || b.length - a.length)
    .slice(0, MOST_LABELS);
  return groups.filter((group) => chosen.includes(group));
}

function hrefOf({ article, index }: Claim): string {
  return evidenceHref(article.article.id, "figure", index);
}

function tooltip({ article, figure, check }: Claim): string {
  const because = check === null ? "" : `\n${check.because}`;
  return `${sentenceOf(article, figure.sentence)}\n${articleTitle(article)}${because}`;
}

function obstaclesOf(
  plot: PlotDrawing,
  bars: readonly YearValue[],
  bands: number,
  marginLeft: number,
): Obstacle[] {
  const half = Math.min(WIDEST_BAR, (CHART_WIDTH - marginLeft) / bands) / 2;
  return bars.map(({ year, value }) => ({
    left: plot.x(year) - half,
    right: plot.x(year) + half,
    top: Math.min(plot.y(value), plot.y(0)),
  }));
}

function addLabels(
  plot: PlotDrawing,
  groups: readonly Claim[][],
  obstacles: readonly Obstacle[],
  kind: ClaimKind,
): Drawing {
  const labels = groups.flatMap((group) => {
    const claim = worstOf(group);
    return claim === undefined ? [] : [{ claim, lines: labelLines(group, kind) }];
  });
  const boxes = placeLabelsAbove(
    labels.map(({ claim, lines }) => ({
      x: plot.x(claim.year),
      y: plot.y(claim.value),
      width: LABEL_WIDTH,
      height: lines.reduce((sum, { style }) => sum + style.size * 1.25, 0),
    })),
    obstacles,
    LABEL_GAP,
  );
  const overlay = labels.map(({ claim, lines }, i) => {
    const box = boxes[i];
    return box === undefined ? "" : drawLabel(plot, claim, lines, box);
  });
  const rise = Math.max(0, -Math.min(...boxes.map(({ top }) => top), 0)) + 4;
  return {
    markup: `<g transform="translate(0,${round(rise)})">${plot.markup}${
      overlay.join("")
    }</g>`,
    height: plot.height + rise,
  };
}

interface LabelLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
}

function labelLines(group: readonly Claim[], kind: ClaimKind): LabelLine[] {
  const claim = worstOf(group);
  if (claim === undefined) return [];
  const inside = LABEL_WIDTH - 10;
  const others = group.length - 1;
  const who = articleTitle(claim.article);
  const more = others === 0 ? "" : ` and ${countWord(others)} more`;
  return [
    ...wrapText(`“${phraseAround(claim)}”`, inside, QUOTED, 3).map((text) => ({
      text,
      style: QUOTED,
      fill: colourOf(claim),
    })),
    ...wrapText(who, inside, SMALL, others === 0 ? 2 : 1).map((text) => ({
      text,
      style: SMALL,
      fill: palette.ink,
    })),
    ...(more === "" ? [] : [{ text: more.trim(), style: SMALL, fill: palette.ink }]),
    { text: verdictOn(claim, kind), style: SMALL, fill: palette.muted },
  ];
}

/** The figure with the words of its sentence that stand close to it. */
function phraseAround({ article, figure }: Claim): string {
  const { text } = article.article;
  const before = text.slice(figure.sentence.start, figure.start);
  const after = text.slice(figure.end, figure.sentence.end);
  const lead = before.length <= 48
    ? before
    : `…${before.slice(before.indexOf(" ", before.length - 44))}`;
  const tail = after.length <= 36
    ? after
    : `${after.slice(0, after.lastIndexOf(" ", 32))}…`;
  return `${lead}${figure.text}${tail}`.replace(/\s+/g, " ").replace(/… /, "…")
    .replace(/[.\s]+$/, "").trim();
}

function drawLabel(
  plot: PlotDrawing,
  claim: Claim,
  lines: readonly LabelLine[],
  box: LabelBox,
): string {
  const x = plot.x(claim.year);
  let y = box.top;
  const words = lines.map(({ text, style, fill }) => {
    y += style.size * 1.25;
    return textLine(text, x - 8, y - style.size * 0.25, style, fill, "end");
  });
  const leader =
    `<path d="M${round(x)},${round(plot.y(claim.value) - 7)}V${round(box.top)}" ` +
    `stroke="${colourOf(claim)}" fill="none"/>`;
  return `${leader}<a href="${escapeMarkup(hrefOf(claim))}">${words.join("")}</a>`;
}
