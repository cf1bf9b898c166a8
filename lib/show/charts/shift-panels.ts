import { dot, link, type Markish, ruleY, text } from "@observablehq/plot";
import { dayNumber, isoDay } from "../../calendar.ts";
import type { ShiftPoint, ShiftSeries } from "../../model.ts";
import { CHART_WIDTH, type Drawing, round } from "../chart.ts";
import { utcDate } from "../day-format.ts";
import { palette } from "../palette.ts";
import { drawPlot } from "../plot-drawing.ts";
import { changeMarks } from "./shift-changes.ts";
import { rowHeading } from "./row-heading.ts";
import { type DayDomain, timeMarks, timeScale } from "./time-axis.ts";

/** A series with what stands beside it and what its marks say. */
export interface ShiftPanel {
  readonly series: ShiftSeries;
  /** Those of its points that are drawn. */
  readonly points: readonly ShiftPoint[];
  readonly heading: string;
  readonly notes: readonly string[];
  /** Address of the strongest sentence of a point; null if no sentence falls in it. */
  hrefOf(point: ShiftPoint): string | null;
  noteOf(point: ShiftPoint): string;
}

/** The values between which all panels are drawn. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** Values with a line and, at the first panel, a word at its right end. */
  readonly lines: readonly { readonly value: number; readonly words: string }[];
  colourOf(value: number): string;
}

const PANEL_HEIGHT = 76;
const PANEL_GAP = 30;
const LEFT = 280;
const RIGHT = 56;
const TOP = 24;
const RADIUS = 4.5;

/** A panel with its place, in pixels. */
export interface PlacedPanel extends ShiftPanel {
  readonly top: number;
  readonly bottom: number;
  /** Height of a value. */
  y(value: number): number;
  /** Distance of a day from the left. */
  x(day: number): number;
}

/** A panel for each series: its points with their intervals, and where its level changes. */
export function drawShiftPanels(
  panels: readonly ShiftPanel[],
  scale: ValueScale,
  domain: DayDomain,
): Drawing {
  const placed = panels.map((panel, index): PlacedPanel => {
    const top = TOP + index * (PANEL_HEIGHT + PANEL_GAP);
    const share = (value: number) => (scale.high - value) / (scale.high - scale.low);
    const width = CHART_WIDTH - LEFT - RIGHT;
    return {
      ...panel,
      top,
      bottom: top + PANEL_HEIGHT,
      y: (value) => top + PANEL_HEIGHT * share(value),
      x: (day) => LEFT + width * (day - domain.first) / (domain.last - domain.first),
    };
  });
  const plot = drawPlot({
    height: TOP + panels.length * (PANEL_HEIGHT + PANEL_GAP) + 30,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: 36,
    x: timeScale(domain),
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...timeMarks(domain),
      ...placed.flatMap((panel, index) => [
        ...scaleMarks(panel, scale, domain, index === 0),
        ...changeMarks(panel),
        ...pointMarks(panel, scale),
      ]),
    ],
  });
  const headings = placed.map(({ heading, notes, top, points, hrefOf }) => {
    const href = points.map(hrefOf).find((address) => address !== null);
    const words = rowHeading(heading, notes, LEFT - 24, href ?? undefined);
    const y = top + Math.max(0, (PANEL_HEIGHT - words.height) / 2);
    return `<g transform="translate(0,${round(y)})">${words.markup}</g>`;
  });
  return { markup: plot.markup + headings.join(""), height: plot.height };
}

function scaleMarks(
  { y }: PlacedPanel,
  { lines }: ValueScale,
  { first, last }: DayDomain,
  isFirst: boolean,
): Markish[] {
  const [from, to] = [utcDate(isoDay(first)), utcDate(isoDay(last))];
  return [
    ...lines.map(({ value }) =>
      ruleY([y(value)], {
        x1: from,
        x2: to,
        stroke: value === 0 ? palette.faint : palette.grid,
      })
    ),
    ...(isFirst
      ? lines.map(({ value, words }) =>
        text([words], {
          x: to,
          y: y(value),
          textAnchor: "start",
          dx: 6,
          fill: palette.muted,
        })
      )
      : []),
  ];
}

function pointMarks(panel: PlacedPanel, { colourOf, low, high }: ValueScale): Markish[] {
  const { y, hrefOf, noteOf, points } = panel;
  const x = (point: ShiftPoint) => utcDate(middleDay(point));
  const colour = ({ value }: ShiftPoint) => colourOf(value);
  const within = (value: number) => y(Math.min(high, Math.max(low, value)));
  const common = { href: (point: ShiftPoint) => hrefOf(point) ?? "", title: noteOf };
  const sure = points.filter(({ interval }) => interval !== null);
  return [
    link(sure, {
      x,
      y1: ({ interval }: ShiftPoint) => within(interval?.low ?? 0),
      y2: ({ interval }: ShiftPoint) => within(interval?.high ?? 0),
      stroke: colour,
      strokeWidth: 2,
      strokeOpacity: 0.6,
      ...common,
    }),
    dot(points, {
      x,
      y: ({ value }: ShiftPoint) => within(value),
      r: RADIUS,
      fill: (
        point: ShiftPoint,
      ) => (point.interval === null ? palette.paper : colour(point)),
      stroke: colour,
      strokeWidth: 1.6,
      ...common,
    }),
  ];
}

/** The day in the middle of a point's period, at which it is drawn. */
export function middleDay({ first, last }: ShiftPoint): string {
  return isoDay(Math.round((dayNumber(first) + dayNumber(last)) / 2));
}
