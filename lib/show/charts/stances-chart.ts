import { dot, line, link, text } from "@observablehq/plot";
import { dayNumber, isoDay } from "../../calendar.ts";
import type { Analysis, Codebook, StanceLabel } from "../../model.ts";
import {
  type Chart,
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
import {
  articleCount,
  type StancePair,
  stancePairs,
  type StancePoint,
} from "./stance-pairs.ts";
import { type DayDomain, dayDomain, padDomain, timeMarks, timeScale } from "./time-axis.ts";

const MOST_PAIRS = 7;
const PANEL_HEIGHT = 74;
const PANEL_GAP = 18;
const LEFT = 280;
const RIGHT = 44;
// A mark and the air around it, in pixels.
const MARK_SIZE = 10;
// Where marks of about one date go, in mark sizes from that date, the nearest place first.
const SIDEWAYS = [0, 1, -1, 2, -2, 3, -3, 4, -4];
const MOST_SPREAD = 400;

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
    subtitle: "A mark is a sentence on a scale from +1 (▲ for) to −1 (▼ against), at its " +
      "article’s most likely date; dotted: the mean of each date." +
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

interface Placed {
  readonly point: StancePoint;
  readonly y: number;
  /** Pixels to the side, so that sentences of one article do not cover each other. */
  readonly shift: number;
}

function draw(pairs: readonly StancePair[]): Drawing {
  const days = pairs.flatMap(({ points }) => points.map(({ day }) => day));
  const domain = padDomain(padDomain(padDomain(dayDomain(days) ?? { first: 0, last: 0 })));
  const tops = pairs.map((_, i) => 6 + i * (PANEL_HEIGHT + PANEL_GAP));
  const middle = (top: number) => top + PANEL_HEIGHT / 2;
  const placed = pairs.flatMap(({ points }, i) =>
    placePoints(points, middle(tops[i] ?? 0), domain)
  );
  const means = pairs.flatMap(({ points }, i) => dayMeans(points, middle(tops[i] ?? 0), i));
  const shifts = [...new Set(placed.map(({ shift }) => shift))];
  const [from, to] = [utcDate(isoDay(domain.first)), utcDate(isoDay(domain.last))];
  const plot = drawPlot({
    height: pairs.length * (PANEL_HEIGHT + PANEL_GAP) + 34,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: 36,
    x: timeScale(domain),
    y: { type: "identity", axis: null },
    marks: [
      ...timeMarks(domain),
      ...[-1, 0, 1].map((score) =>
        link(tops, {
          x1: from,
          x2: to,
          y1: (top: number) => middle(top) - scoreToPixels(score),
          y2: (top: number) => middle(top) - scoreToPixels(score),
          stroke: score === 0 ? palette.faint : palette.grid,
        })
      ),
      ...[1, -1].map((score) =>
        text(tops.slice(0, 1), {
          x: to,
          y: (top: number) => middle(top) - scoreToPixels(score),
          text: () => (score === 1 ? "for" : "against"),
          textAnchor: "start",
          dx: 5,
          fill: score === 1 ? palette.for : palette.against,
        })
      ),
      line(means, {
        x: "date",
        y: "y",
        z: "pair",
        stroke: palette.faint,
        strokeDasharray: "2,3",
      }),
      ...shifts.map((shift) =>
        dot(placed.filter((mark) => mark.shift === shift), {
          x: ({ point }: Placed) => utcDate(point.day),
          y: "y",
          dx: shift,
          r: 4.2,
          symbol: ({ point }: Placed) => LOOKS[point.stance.label].symbol,
          rotate: ({ point }: Placed) => LOOKS[point.stance.label].rotate,
          fill: ({ point }: Placed) => LOOKS[point.stance.label].fill,
          fillOpacity: placed.length > 200 ? 0.3 : 1,
          stroke: palette.paper,
          strokeWidth: 0.8,
          href: ({ point }: Placed) =>
            evidenceHref(point.article.article.id, "stance", point.index),
          title: ({ point }: Placed) =>
            `${sentenceOf(point.article, point.stance)}\n${articleTitle(point.article)}, ` +
            `${formatDay(point.day)}\nscore ${signed(point.stance.score)}`,
        })
      ),
    ],
    symbol: { type: "identity" },
  });
  const words = pairs.map((pair, i) => drawHeading(pair, tops[i] ?? 0)).join("");
  return { markup: plot.markup + words, height: plot.height };
}

function scoreToPixels(score: number): number {
  return (score * (PANEL_HEIGHT - 8)) / 2;
}

interface Mean {
  readonly date: Date;
  readonly y: number;
  readonly pair: number;
}

/** The mean score of each day's sentences, for the line that shows how it moves. */
function dayMeans(
  points: readonly StancePoint[],
  middle: number,
  pair: number,
): Mean[] {
  const days = new Map<string, number[]>();
  for (const { day, stance } of points) {
    days.set(day, [...(days.get(day) ?? []), stance.score]);
  }
  return [...days].map(([day, scores]) => ({
    date: utcDate(day),
    y: middle - scoreToPixels(scores.reduce((a, b) => a + b, 0) / scores.length),
    pair,
  }));
}

/** Moves marks to the side until none covers another, as far as there is room. */
function placePoints(
  points: readonly StancePoint[],
  middle: number,
  { first, last }: DayDomain,
): Placed[] {
  const nearby = (last - first) / 40;
  let start = -Infinity;
  let taken: number[][] = [];
  return points.map((point) => {
    const day = dayNumber(point.day);
    if (day - start > nearby) {
      start = day;
      taken = SIDEWAYS.map(() => []);
    }
    const y = middle - scoreToPixels(point.stance.score);
    const crowded = points.length > MOST_SPREAD;
    const free = crowded
      ? 0
      : taken.findIndex((heights) =>
        heights.every((height) => Math.abs(height - y) >= MARK_SIZE)
      );
    const place = Math.max(0, free);
    taken[place]?.push(y);
    return { point, y, shift: (SIDEWAYS[place] ?? 0) * MARK_SIZE };
  });
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
