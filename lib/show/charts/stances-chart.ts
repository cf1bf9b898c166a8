import { dot, line, link, type Markish, text } from "@observablehq/plot";
import { isoDay } from "../../calendar.ts";
import type { Analysis, Codebook, StanceLabel } from "../../model.ts";
import {
  type Chart,
  CHART_WIDTH,
  createChart,
  createEmptyChart,
  type Drawing,
  palette,
  round,
} from "../chart.ts";
import { formatDay, utcDate } from "../day-format.ts";
import { evidenceHref } from "../evidence-links.ts";
import { countOf, formatCount } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import { wrapText } from "../text-layout.ts";
import { articleTitle, countWord, sentenceOf } from "../wording.ts";
import { NOTE, rowHeading } from "./row-heading.ts";
import { articleCount, type StancePair, stancePairs } from "./stance-pairs.ts";
import {
  MOST_MARKS,
  type Panel,
  scoreHeight,
  type StanceMark,
  stanceMarks,
  stanceMeans,
} from "./stance-marks.ts";
import { type DayDomain, dayDomain, padDomain, timeMarks, timeScale } from "./time-axis.ts";

const MOST_PAIRS = 7;
const PANEL_HEIGHT = 74;
const PANEL_GAP = 18;
const LEFT = 280;
const RIGHT = 44;
interface Look {
  readonly symbol: "circle" | "triangle";
  /** Degrees by which the symbol is turned. */
  readonly rotate: number;
  readonly fill: string;
}

const LOOKS: Readonly<Record<StanceLabel, Look>> = {
  against: { symbol: "triangle", rotate: 180, fill: palette.against },
  neutral: { symbol: "circle", rotate: 0, fill: palette.neutral },
  for: { symbol: "triangle", rotate: 0, fill: palette.for },
};

/**
 * Who stands how toward whom, by date: a panel for each holder and target, a mark for each
 * sentence on a scale from -1 (against) to 1 (for). The pairs that most articles speak of
 * come first.
 */
export function stancesChart(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
): Chart {
  const all = stancePairs(analysis, codebook);
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
  return createChart({
    ...parts,
    title: titleOf(first),
    subtitle: (pairs.some(({ points }) =>
        points.length > MOST_MARKS
      )
      ? `A mark is a sentence (at most ${MOST_MARKS} are drawn)`
      : "A mark is a sentence") +
      " on a scale from +1 (▲ for) to −1 (▼ against), at its " +
      "article’s most likely date or beside it; dotted: the mean of each date." +
      (left === 0
        ? ""
        : ` The ${pairs.length} pairs named most; ${formatCount(left)} more not shown.`),
    description: pairs.map(describePair).join(" "),
    drawing: draw(pairs),
  });
}

function titleOf(pair: StancePair): string {
  const { holderName, targetName, points } = pair;
  const against = points.filter(({ stance }) => stance.label === "against").length;
  const support = points.filter(({ stance }) => stance.label === "for").length;
  const [count, side] = against >= support ? [against, "against"] : [support, "for"];
  const told = articleCount(pair);
  const articles = `${countWord(told)} ${told === 1 ? "article" : "articles"}`;
  return points.length === 1
    ? `${holderName} on ${targetName}: the one sentence is ${
      points[0]?.stance.label ?? side
    }`
    : `${holderName} on ${targetName}: ${countWord(count)} of ${
      countWord(points.length)
    } ` +
      `sentences in ${articles} ${count === 1 ? "is" : "are"} ${side}`;
}

function draw(pairs: readonly StancePair[]): Drawing {
  const days = pairs.flatMap(({ points }) => points.map(({ day }) => day));
  // Marks that are moved aside need room before the first date and after the last.
  const domain = padDomain(padDomain(padDomain(dayDomain(days) ?? { first: 0, last: 0 })));
  const panels = pairs.map((pair, i) => ({
    pair,
    domain,
    middle: 6 + i * (PANEL_HEIGHT + PANEL_GAP) + PANEL_HEIGHT / 2,
    reach: (PANEL_HEIGHT - 8) / 2,
    width: CHART_WIDTH - LEFT - RIGHT,
  }));
  const plot = drawPlot({
    height: pairs.length * (PANEL_HEIGHT + PANEL_GAP) + 34,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: 36,
    x: timeScale(domain),
    y: { type: "identity", axis: null },
    symbol: { type: "identity" },
    r: { type: "identity" },
    opacity: { type: "identity" },
    marks: [
      ...timeMarks(domain),
      ...scaleMarks(panels, domain),
      ...panels.map((panel) =>
        line(stanceMeans(panel.pair.points, panel), {
          x: "date",
          y: "y",
          stroke: palette.muted,
          strokeDasharray: "2,3",
        })
      ),
      ...sentenceMarks(panels.flatMap((panel) => stanceMarks(panel.pair.points, panel))),
    ],
  });
  const words = panels.map(({ pair, middle }) =>
    drawHeading(pair, middle - PANEL_HEIGHT / 2)
  );
  return { markup: plot.markup + words.join(""), height: plot.height };
}

function scaleMarks(panels: readonly Panel[], { first, last }: DayDomain): Markish[] {
  const [from, to] = [utcDate(isoDay(first)), utcDate(isoDay(last))];
  const lines = [-1, 0, 1].map((score) =>
    link(panels, {
      x1: from,
      x2: to,
      y1: (panel: Panel) => scoreHeight(panel, score),
      y2: (panel: Panel) => scoreHeight(panel, score),
      stroke: score === 0 ? palette.faint : palette.grid,
    })
  );
  const ends = [1, -1].map((score) =>
    text(panels.slice(0, 1), {
      x: to,
      y: (panel: Panel) => scoreHeight(panel, score),
      text: () => (score === 1 ? "for" : "against"),
      textAnchor: "start",
      dx: 5,
      fill: score === 1 ? palette.for : palette.against,
    })
  );
  return [...lines, ...ends];
}

/** One group of dots for each shift, since Plot shifts whole groups only. */
function sentenceMarks(marks: readonly StanceMark[]): Markish[] {
  return [...new Set(marks.map(({ shift }) => shift))].map((shift) =>
    dot(marks.filter((mark) => mark.shift === shift), {
      x: ({ point }: StanceMark) => utcDate(point.day),
      y: "y",
      dx: shift,
      r: "radius",
      symbol: ({ point }: StanceMark) => LOOKS[point.stance.label].symbol,
      rotate: ({ point }: StanceMark) => LOOKS[point.stance.label].rotate,
      fill: ({ point }: StanceMark) => LOOKS[point.stance.label].fill,
      fillOpacity: ({ crowded }: StanceMark) => (crowded ? 0.35 : 1),
      stroke: palette.paper,
      strokeWidth: ({ crowded }: StanceMark) => (crowded ? 0 : 0.8),
      href: ({ point }: StanceMark) =>
        evidenceHref(point.article.article.id, "stance", point.index),
      title: ({ point }: StanceMark) =>
        `${sentenceOf(point.article, point.stance)}\n${articleTitle(point.article)}, ` +
        `${formatDay(point.day)}\nscore ${signed(point.stance.score)}`,
    })
  );
}

/** Who toward whom, with the words of the strongest sentence. */
function drawHeading(pair: StancePair, top: number): string {
  const { holderName, targetName, points } = pair;
  const strongest = points.reduce((a, b) =>
    Math.abs(b.stance.score) > Math.abs(a.stance.score) ? b : a
  );
  const quoted = strongest.stance.text.replace(/\s+/g, " ").replace(
    /^[“"‘']+|[”"’'.\s]+$/g,
    "",
  );
  const heading = rowHeading(
    `${holderName} → ${targetName}`,
    [
      ...wrapText(`“${quoted}”`, LEFT - 24, NOTE, 2),
      `${countOf(points.length, "sentence")} in ${countOf(articleCount(pair), "article")}`,
    ],
    LEFT - 24,
    evidenceHref(strongest.article.article.id, "stance", strongest.index),
  );
  const y = top + Math.max(0, (PANEL_HEIGHT - heading.height) / 2);
  return `<g transform="translate(0,${round(y)})">${heading.markup}</g>`;
}

function signed(score: number): string {
  return `${score < 0 ? "−" : score > 0 ? "+" : ""}${Math.abs(score).toFixed(2)}`;
}

function describePair(pair: StancePair): string {
  const { holderName, targetName, points } = pair;
  const scores = points.slice(0, 8).map(({ day, stance }) =>
    `${formatDay(day)} ${signed(stance.score)}`
  );
  const more = points.length > 8 ? ` and ${points.length - 8} more` : "";
  return `${holderName} toward ${targetName}: ${scores.join(", ")}${more}.`;
}
