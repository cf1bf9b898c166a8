import { dot, link } from "@observablehq/plot";
import { dayNumber, isoDay } from "../../calendar.ts";
import { CHART_WIDTH, type Drawing, round, textLine } from "../chart.ts";
import { palette } from "../palette.ts";
import { contradictingDays } from "../date-conflict.ts";
import { formatDay, formatInterval, utcDate } from "../day-format.ts";
import { articleHref, evidenceHref } from "../evidence-links.ts";
import { escapeMarkup } from "../markup.ts";
import { drawPlot, type PlotDrawing } from "../plot-drawing.ts";
import { clipText, type TextStyle, textWidth } from "../text-layout.ts";
import { articleTitle, countWord, sentenceOf } from "../wording.ts";
import type { DatedArticle, NamedEvent } from "./dated-articles.ts";
import { placeLabelsAbove } from "./label-layout.ts";
import { type RowHeading, rowHeading } from "./row-heading.ts";
import { type DayDomain, dayDomain, padDomain, timeMarks, timeScale } from "./time-axis.ts";

/** What the timeline says of one article. */
export interface TimelineRow extends DatedArticle {
  readonly events: readonly NamedEvent[];
  readonly note: string | null;
}

const HEADING_WIDTH = 232;
const PLOT_LEFT = 256;
const PLOT_RIGHT = 150;
const LINE_Y = 15;
const LABEL_HEIGHT = 15;
const ROW_GAP = 20;
const MOST_EVENT_LABELS = 5;
// Older events would press the articles into a corner of the axis.
const DAYS_BACK = 4 * 365;
const LABEL: TextStyle = { size: 12, weight: 400 };
const DATE: TextStyle = { size: 12.5, weight: 600 };

interface EventLabel {
  readonly event: NamedEvent;
  readonly text: string;
  /** Row of labels under the line, counted from 0. */
  readonly row: number;
}

interface PlacedRow extends TimelineRow {
  readonly y: number;
  readonly heading: RowHeading;
  readonly shown: readonly NamedEvent[];
  readonly labels: readonly EventLabel[];
  readonly hidden: number;
}

/** Articles one under the other, each on its own line of time. */
export function drawTimeline(rows: readonly TimelineRow[]): Drawing {
  const domain = domainOf(rows);
  const toPixels = (day: string) =>
    PLOT_LEFT + (CHART_WIDTH - PLOT_LEFT - PLOT_RIGHT) *
      (dayNumber(day) - domain.first) / (domain.last - domain.first);
  const placed: PlacedRow[] = [];
  let y = 6;
  for (const row of rows) {
    const next = placeRow(row, y, domain, toPixels);
    placed.push(next);
    y += rowHeight(next) + ROW_GAP;
  }
  const plot = plotRows(placed, domain, y + 34);
  const overlay = placed.map((row) => drawWords(row, plot)).join("");
  return { markup: plot.markup + overlay, height: plot.height };
}

function domainOf(rows: readonly TimelineRow[]): DayDomain {
  const published = rows.flatMap(({ earliest, latest, article }) => {
    const { implied } = article.published;
    return [earliest, latest, implied?.earliest ?? latest, implied?.latest ?? latest];
  });
  const core = dayDomain(published) ?? { first: 0, last: 0 };
  const limit = isoDay(core.first - DAYS_BACK);
  const events = rows.flatMap((row) => row.events.map(({ date }) => date));
  return padDomain(
    dayDomain([...published, ...events.filter((date) => date >= limit)]) ?? core,
  );
}

function placeRow(
  row: TimelineRow,
  y: number,
  domain: DayDomain,
  toPixels: (day: string) => number,
): PlacedRow {
  const { article, events, note } = row;
  const shown = events.filter(({ date }) =>
    dayNumber(date) >= domain.first && dayNumber(date) <= domain.last
  );
  const labelled = shown.slice(-MOST_EVENT_LABELS);
  const notes = [
    `${article.article.outlet ?? article.article.byline ?? "outlet unknown"} · ` +
    `date ${article.published.basis}`,
    ...(note === null ? [] : [note]),
  ];
  return {
    ...row,
    y,
    shown,
    hidden: events.length - labelled.length,
    labels: layLabels(labelled, toPixels),
    heading: rowHeading(
      articleTitle(article),
      notes,
      HEADING_WIDTH,
      articleHref(article.article.id),
    ),
  };
}

/**
 * Labels start under their event and run to the right; mirrored, that is the layout of
 * labels above points, whose rule keeps leaders clear of words.
 */
function layLabels(events: readonly NamedEvent[], toPixels: (day: string) => number) {
  const fromRight = [...events].reverse().map((event) => {
    const room = CHART_WIDTH - toPixels(event.date);
    return { event, text: clipText(event.name, Math.min(room, 320), LABEL) };
  });
  const boxes = placeLabelsAbove(
    fromRight.map(({ event, text }) => ({
      x: CHART_WIDTH - toPixels(event.date) + 5,
      y: 0,
      width: textWidth(text, LABEL) + 10,
      height: LABEL_HEIGHT,
    })),
    [],
    0,
  );
  return fromRight.map((label, i): EventLabel => ({
    ...label,
    row: Math.round(-(boxes[i]?.top ?? 0) / LABEL_HEIGHT) - 1,
  }));
}

function rowHeight({ heading, labels, hidden }: PlacedRow): number {
  const rows = labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const more = hidden > 0 ? 1 : 0;
  return Math.max(heading.height, LINE_Y + 12 + (rows + more) * LABEL_HEIGHT);
}

function plotRows(
  rows: readonly PlacedRow[],
  domain: DayDomain,
  height: number,
): PlotDrawing {
  const line = (row: PlacedRow) => row.y + LINE_Y;
  const events = rows.flatMap((row) => row.shown.map((event) => ({ row, event })));
  const clashes = rows.filter(isContradicted);
  return drawPlot({
    height,
    marginLeft: PLOT_LEFT,
    marginRight: PLOT_RIGHT,
    marginTop: 0,
    marginBottom: 36,
    x: timeScale(domain),
    y: { type: "identity", axis: null },
    marks: [
      ...timeMarks(domain),
      link(rows.filter(({ shown }) => shown.length > 0), {
        x1: (row: PlacedRow) => utcDate(row.shown[0]?.date ?? row.best),
        x2: (row: PlacedRow) => utcDate(shownDay(row)),
        y1: line,
        y2: line,
        stroke: palette.faint,
      }),
      link(
        rows.filter((row) => row.earliest !== row.latest && !isContradicted(row)),
        {
          x1: (row: PlacedRow) => utcDate(row.earliest),
          x2: (row: PlacedRow) => utcDate(row.latest),
          y1: line,
          y2: line,
          stroke: palette.claim,
          strokeOpacity: 0.28,
          strokeWidth: 20,
          strokeLinecap: "butt",
        },
      ),
      link(clashes, {
        x1: (row: PlacedRow) => impliedDay(row, "earliest"),
        x2: (row: PlacedRow) => impliedDay(row, "latest"),
        y1: (row: PlacedRow) => line(row) - 13,
        y2: (row: PlacedRow) => line(row) - 13,
        stroke: palette.against,
        strokeWidth: 4,
        strokeLinecap: "square",
      }),
      dot(events, {
        x: ({ event }: { event: NamedEvent }) => utcDate(event.date),
        y: ({ row }: { row: PlacedRow }) => line(row),
        symbol: "diamond",
        r: 4.5,
        fill: palette.muted,
        stroke: palette.paper,
        href: ({ row, event }: { row: PlacedRow; event: NamedEvent }) =>
          evidenceHref(row.article.article.id, "event", event.index),
        title: ({ row, event }: { row: PlacedRow; event: NamedEvent }) =>
          `${event.name}, ${formatDay(event.date)}\n${sentenceOf(row.article, event)}`,
      }),
      dot(rows, {
        x: (row: PlacedRow) => utcDate(shownDay(row)),
        y: line,
        r: 5.5,
        fill: (row: PlacedRow) =>
          row.article.published.basis === "inferred" ? palette.paper : palette.claim,
        stroke: palette.claim,
        strokeWidth: 2.2,
        href: (row: PlacedRow) => articleHref(row.article.article.id),
        title: (row: PlacedRow) =>
          [
            articleTitle(row.article),
            ...row.article.published.evidence.map(({ because }) => because),
          ].join("\n"),
      }),
    ],
  });
}

function isContradicted({ article }: TimelineRow): boolean {
  return contradictingDays(article.published) !== null;
}

/** The stated day where the text disagrees, which is drawn beside it; else the likeliest. */
function shownDay(row: TimelineRow): string {
  return isContradicted(row) ? row.article.published.earliest ?? row.best : row.best;
}

function impliedDay({ article, best }: PlacedRow, side: "earliest" | "latest"): Date {
  return utcDate(article.published.implied?.[side] ?? best);
}

function drawWords(row: PlacedRow, plot: PlotDrawing): string {
  const { heading, y, labels, latest, article, hidden } = row;
  const day = shownDay(row);
  const { published } = article;
  const line = y + LINE_Y;
  const right = Math.max(plot.x(utcDate(day)), plot.x(utcDate(latest))) + 12;
  const dates = published.basis === "inferred" ? formatInterval(published) : formatDay(day);
  const end = right + textWidth(dates, DATE);
  // What an article announces lies where its date would stand.
  const meetsLaterEvent = row.shown.some(({ date }) => {
    const x = plot.x(utcDate(date));
    return right - 5 < x && x < end + 5;
  });
  const words = [
    y > ROW_GAP
      ? `<path d="M0,${round(y - ROW_GAP / 2)}H${CHART_WIDTH}" stroke="${palette.grid}"/>`
      : "",
    `<g transform="translate(0,${round(y)})">${heading.markup}</g>`,
    textLine(
      clipText(dates, CHART_WIDTH - right, DATE),
      right,
      line + (meetsLaterEvent ? -9 : 4),
      DATE,
      palette.claim,
    ),
  ];
  const contradicting = contradictingDays(published);
  if (contradicting !== null) {
    const implied = `text implies ${formatInterval(contradicting)}`;
    words.push(
      textLine(
        clipText(implied, CHART_WIDTH - right, LABEL),
        right,
        line - (meetsLaterEvent ? 24 : 11),
        LABEL,
        palette.against,
      ),
    );
  }
  let deepest = 0;
  for (const { event, text, row: depth } of labels) {
    const x = plot.x(utcDate(event.date));
    const baseline = line + 20 + depth * LABEL_HEIGHT;
    deepest = Math.max(deepest, depth + 1);
    words.push(
      `<path d="M${round(x)},${round(line + 6)}V${
        round(baseline)
      }" stroke="${palette.faint}"/>`,
      `<a href="${escapeMarkup(evidenceHref(article.article.id, "event", event.index))}">` +
        textLine(text, x + 4, baseline, LABEL, palette.muted) + "</a>",
    );
  }
  if (hidden > 0) {
    const more = `and ${countWord(hidden)} earlier ${hidden === 1 ? "event" : "events"}`;
    words.push(
      textLine(more, PLOT_LEFT, line + 20 + deepest * LABEL_HEIGHT, LABEL, palette.faint),
    );
  }
  return words.join("");
}
