import { dot, link, type Markish, text } from "@observablehq/plot";
import { dayNumber, isoDay } from "../../calendar.ts";
import type { Analysis, Codebook, StanceLabel } from "../../model.ts";
import type { ActorSelection } from "../../relate/actor-selection.ts";
import {
  type Chart,
  CHART_WIDTH,
  createChart,
  createEmptyChart,
  type Drawing,
  round,
} from "../chart.ts";
import { palette } from "../palette.ts";
import { datedByTextNote } from "../date-conflict.ts";
import { formatDay, utcDate } from "../day-format.ts";
import { evidenceHref } from "../evidence-links.ts";
import { countOf, formatCount } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import { wrapText } from "../text-layout.ts";
import { articleTitle, sentenceOf } from "../wording.ts";
import { partMarks } from "./part-marks.ts";
import { NOTE, rowHeading } from "./row-heading.ts";
import {
  articleCount,
  type StancePair,
  stancePairs,
  type StancePoint,
  strongestOf,
} from "./stance-pairs.ts";
import {
  type StanceMark,
  stanceMarks,
  type StancePeriod,
  stancePeriod,
} from "./stance-marks.ts";
import { describePair, keyOf, signed, titleOf } from "./stances-words.ts";
import { type DayDomain, dayDomain, padDomain, timeMarks, timeScale } from "./time-axis.ts";

const MOST_PAIRS = 7;
const PANEL_HEIGHT = 78;
const PANEL_GAP = 16;
const LEFT = 280;
const RIGHT = 52;
/** Pixels from score 0 to score 1. */
const REACH = 31;
const LEAST_RADIUS = 4.5;
/** A mark with a number in it is no smaller. */
const LEAST_COUNTED = 8;
const MOST_RADIUS = 14;
/** Pixels between the marks of two periods. */
const LEAST_GAP = 24;
/** A mark's note quotes so many sentences. */
const MOST_QUOTED = 4;

const COLOURS: Readonly<Record<StanceLabel, string>> = {
  against: palette.against,
  neutral: palette.neutral,
  for: palette.for,
};

/**
 * Who stands how toward whom, by date: a panel for each holder and target, with a mark for
 * the sentences of a month (of a longer period in a longer time) that are for, against or
 * neither, on a scale from -1 to 1. A mark's area is their number. The pairs that most
 * articles speak of come first; `actors` leaves only those among some actors.
 */
export function stancesChart(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
  { actors }: { actors?: ActorSelection } = {},
): Chart {
  const all = stancePairs(analysis, codebook, actors);
  const parts = {
    name: "stances",
    source: "Source: the articles; cues from data/codebook.",
  };
  const [first] = all;
  if (first === undefined) {
    return createEmptyChart(
      { ...parts, title: "No article of known date expresses a stance", subtitle: "" },
      "No sentence has a cue of the codebook between two of its actors.",
    );
  }
  const pairs = all.slice(0, MOST_PAIRS);
  const left = all.length - pairs.length;
  const domain = domainOf(pairs);
  const period = stancePeriod(
    pairs.map(({ points }) => points),
    domain,
    LEAST_GAP / (CHART_WIDTH - LEFT - RIGHT),
  );
  return createChart({
    ...parts,
    title: titleOf(first),
    subtitle: keyOf(pairs, period) +
      (left === 0
        ? ""
        : ` The ${pairs.length} pairs named most; ${formatCount(left)} more not shown.`) +
      datedByTextNote(tellersOf(pairs)),
    description: pairs.map((pair) => describePair(pair, period)).join(" "),
    drawing: draw(pairs, domain, period),
  });
}

function tellersOf(pairs: readonly StancePair[]) {
  return [...new Set(pairs.flatMap(({ points }) => points.map(({ article }) => article)))];
}

function domainOf(pairs: readonly StancePair[]): DayDomain {
  const days = pairs.flatMap(({ points }) => points.map(({ day }) => day));
  return padDomain(dayDomain(days) ?? { first: 0, last: 0 });
}

interface Panel {
  readonly pair: StancePair;
  /** Height of score 0. */
  readonly middle: number;
}

function draw(
  pairs: readonly StancePair[],
  domain: DayDomain,
  period: StancePeriod,
): Drawing {
  const panels = pairs.map((pair, i): Panel => ({
    pair,
    middle: 6 + i * (PANEL_HEIGHT + PANEL_GAP) + PANEL_HEIGHT / 2,
  }));
  const plot = drawPlot({
    height: pairs.length * (PANEL_HEIGHT + PANEL_GAP) + 34,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: 36,
    x: timeScale(domain),
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...timeMarks(domain),
      ...scaleMarks(panels, domain),
      ...sentenceMarks(panels, period, domain),
    ],
  });
  const words = panels.map(({ pair, middle }) =>
    drawHeading(pair, middle - PANEL_HEIGHT / 2)
  );
  return { markup: plot.markup + words.join(""), height: plot.height };
}

function scoreHeight(middle: number, score: number): number {
  return middle - score * REACH;
}

function scaleMarks(panels: readonly Panel[], { first, last }: DayDomain): Markish[] {
  const [from, to] = [utcDate(isoDay(first)), utcDate(isoDay(last))];
  const lines = [-1, 0, 1].map((score) =>
    link(panels, {
      x1: from,
      x2: to,
      y1: ({ middle }: Panel) => scoreHeight(middle, score),
      y2: ({ middle }: Panel) => scoreHeight(middle, score),
      stroke: score === 0 ? palette.faint : palette.grid,
    })
  );
  const ends = [1, -1].map((score) =>
    text(panels.slice(0, 1), {
      x: to,
      y: ({ middle }: Panel) => scoreHeight(middle, score),
      text: () => (score === 1 ? "for" : "against"),
      textAnchor: "start",
      dx: 5,
      fill: score === 1 ? palette.for : palette.against,
    })
  );
  return [...lines, ...ends];
}

interface PlacedMark extends StanceMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function sentenceMarks(
  panels: readonly Panel[],
  period: StancePeriod,
  { first, last }: DayDomain,
): Markish[] {
  const byPanel = panels.map(({ pair, middle }) => ({
    middle,
    marks: stanceMarks(pair.points, period),
  }));
  const most = byPanel.flatMap(({ marks }) => marks)
    .reduce((max, { points }) => Math.max(max, points.length), 1);
  const width = CHART_WIDTH - LEFT - RIGHT;
  const placed = byPanel.flatMap(({ middle, marks }) =>
    partMarks(marks.map((mark): PlacedMark => ({
      ...mark,
      x: LEFT + width * (dayNumber(mark.day) - first) / (last - first),
      y: scoreHeight(middle, mark.score),
      radius: Math.max(
        mark.points.length === 1 ? LEAST_RADIUS : LEAST_COUNTED,
        MOST_RADIUS * Math.sqrt(mark.points.length / most),
      ),
    })))
  );
  const x = ({ x }: PlacedMark) =>
    new Date(86_400_000 * (first + (last - first) * (x - LEFT) / width));
  return [
    dot(placed, {
      x,
      y: "y",
      r: "radius",
      fill: ({ label }: PlacedMark) => COLOURS[label],
      stroke: palette.paper,
      strokeWidth: 0.8,
      href: ({ points: [strongest] }: PlacedMark) =>
        strongest === undefined ? "" : hrefOf(strongest),
      title: noteOf,
    }),
    text(placed.filter(({ points }) => points.length > 1), {
      x,
      y: "y",
      text: ({ points }: PlacedMark) => formatCount(points.length),
      fill: palette.paper,
      fontWeight: 600,
      fontSize: 11,
      pointerEvents: "none",
    }),
  ];
}

function hrefOf({ article, index }: StancePoint): string {
  return evidenceHref(article.article.id, "stance", index);
}

function noteOf({ points }: StanceMark): string {
  const quoted = points.slice(0, MOST_QUOTED).map(({ article, stance, day }) =>
    `${sentenceOf(article, stance)}\n${articleTitle(article)}, ${formatDay(day)}, ` +
    `score ${signed(stance.score)}`
  );
  const left = points.length - quoted.length;
  return [...quoted, ...(left === 0 ? [] : [`and ${formatCount(left)} more`])].join("\n\n");
}

/** Who toward whom, with the words of the strongest sentence. */
function drawHeading(pair: StancePair, top: number): string {
  const { holderName, targetName, points, independent } = pair;
  const strongest = strongestOf(pair);
  const quoted = strongest.stance.text.replace(/\s+/g, " ").replace(
    /^[“"‘']+|[”"’'.\s]+$/g,
    "",
  );
  const heading = rowHeading(
    `${holderName} → ${targetName}`,
    [
      ...wrapText(`“${quoted}”`, LEFT - 24, NOTE, 2),
      `${countOf(points.length, "sentence")} in ${countOf(articleCount(pair), "article")}` +
      (independent === articleCount(pair) ? "" : `, ${countOf(independent, "source")}`),
    ],
    LEFT - 24,
    hrefOf(strongest),
  );
  const y = top + Math.max(0, (PANEL_HEIGHT - heading.height) / 2);
  return `<g transform="translate(0,${round(y)})">${heading.markup}</g>`;
}
