import { axisX, dot, gridX, link, ruleX } from "@observablehq/plot";
import { dayNumber } from "../../calendar.ts";
import type { Analysis, Reference } from "../../model.ts";
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
import { datedByTextNote } from "../date-conflict.ts";
import { formatDay, formatDays } from "../day-format.ts";
import { evidenceHref } from "../evidence-links.ts";
import { drawPlot } from "../plot-drawing.ts";
import { clipText, type TextStyle, textWidth } from "../text-layout.ts";
import { allOf, articleTitle, capitalise, countWord, sentenceOf } from "../wording.ts";
import {
  type DatedArticle,
  datedArticles,
  type NamedEvent,
  namedEvents,
} from "./dated-articles.ts";
import { gapTicks, gapWords, tickWords } from "./gap-axis.ts";
import { rowHeading } from "./row-heading.ts";

/** How long after an event an article tells of it, in days; less than 0 if before. */
export interface EventGap {
  readonly dated: DatedArticle;
  readonly event: NamedEvent;
  readonly days: number;
  readonly least: number;
  readonly most: number;
}

interface EventRow {
  readonly name: string;
  readonly date: string;
  readonly gaps: readonly EventGap[];
}

const MOST_ROWS = 18;
const ROW_HEIGHT = 54;
// Of more dots, those that lie on each other are told by their depth of colour.
const CROWD = 100;
const MOST_DOTS = 80;
const LEFT = 256;
const LEAST_RIGHT = 148;
const AMOUNT: TextStyle = { size: 12, weight: 600 };

/** The gap between every named event and every article that names it. */
export function eventGapsOf(analysis: Analysis, reference: Reference): EventGap[] {
  return datedArticles(analysis).flatMap((dated) =>
    namedEvents(dated.article, reference).map((event) => {
      const day = dayNumber(event.date);
      return {
        dated,
        event,
        days: dayNumber(dated.best) - day,
        least: dayNumber(dated.earliest) - day,
        most: dayNumber(dated.latest) - day,
      };
    })
  );
}

/** How long after dated events the articles that name them appeared. */
export function eventGapsChart(
  analysis: Analysis,
  { reference }: { reference: Reference },
): Chart {
  const gaps = eventGapsOf(analysis, reference);
  const parts = {
    name: "event-gaps",
    source: "Sources: the articles; dated events with their sources in data/reference.",
  };
  if (gaps.length === 0) {
    return createEmptyChart(
      { ...parts, title: "The articles name no dated event", subtitle: "" },
      "None of the dated events in data/reference is named by an article of known date.",
    );
  }
  const all = eventRows(gaps);
  const rows = all.slice(0, MOST_ROWS);
  const left = all.length - rows.length;
  return createChart({
    ...parts,
    title: titleOf(gaps),
    subtitle: `Days from an event to each article that names it${markKey(rows)}` +
      (rows.some((row) => row.gaps.length > MOST_DOTS)
        ? ` At most ${MOST_DOTS} articles an event are drawn.`
        : "") +
      (left === 0 ? "" : ` The ${rows.length} events named most; ${left} more not shown.`) +
      datedByTextNote([...new Set(gaps.map(({ dated }) => dated.article))]),
    description: rows.map(describeRow).join(" "),
    drawing: draw(rows),
  });
}

/** Explains the marks that are there. */
function markKey(rows: readonly EventRow[]): string {
  const drawn = rows.flatMap((row) => row.gaps);
  const isInferred = drawn.some(({ dated }) =>
    dated.article.published.basis === "inferred"
  );
  return (isInferred ? " (○ inferred date)." : ".") +
    (drawn.some(({ least, most }) => least !== most)
      ? " Pale: days that an uncertain date leaves open."
      : "");
}

function eventRows(gaps: readonly EventGap[]): EventRow[] {
  const rows = new Map<string, EventRow & { gaps: EventGap[] }>();
  for (const gap of gaps) {
    const { event, name, date } = gap.event;
    const row = rows.get(event) ?? { name, date, gaps: [] };
    row.gaps.push(gap);
    rows.set(event, row);
  }
  const most = [...rows.values()].sort((a, b) => b.gaps.length - a.gaps.length);
  return [
    ...most.slice(0, MOST_ROWS).sort((a, b) => (a.date < b.date ? -1 : 1)),
    ...most.slice(MOST_ROWS),
  ];
}

function titleOf(gaps: readonly EventGap[]): string {
  const days = gaps.map((gap) => gap.days).sort((a, b) => a - b);
  const least = days[0] ?? 0;
  const most = days[days.length - 1] ?? 0;
  if (days.length === 1) return `The one dated event is told ${after(least)}`;
  const mentions = "mentions of dated events";
  const before = days.filter((day) => day < 0).length;
  if (before === days.length) {
    return `${
      capitalise(allOf(before, "mention"))
    } of dated events come before them, the ` +
      `first ${formatDays(least)} ahead`;
  }
  if (before > 0) {
    return `${capitalise(countWord(before))} of the ${
      countWord(days.length)
    } ${mentions} ` +
      `${before === 1 ? "comes" : "come"} before them; the last, ${after(most)}`;
  }
  if (days.length === 2) {
    return `The two ${mentions} come ${after(least)}` +
      (least === most ? "" : ` and ${after(most)}`);
  }
  const middle = days[Math.floor((days.length - 1) / 2)] ?? 0;
  const gap = middle === 0 ? "on their day" : `within ${formatDays(middle)} of them`;
  return `Half of the ${countWord(days.length)} ${mentions} come ${gap}; the last, ` +
    after(most);
}

function after(days: number): string {
  return days < 0
    ? `${formatDays(days)} ahead`
    : days === 0
    ? "on the day"
    : `${formatDays(days)} later`;
}

function draw(rows: readonly EventRow[]): Drawing {
  const placed = rows.flatMap((row, i) =>
    someOf(row.gaps).map((gap) => ({ ...gap, y: i * ROW_HEIGHT + ROW_HEIGHT / 2 }))
  );
  const least = placed.reduce((min, gap) => Math.min(min, gap.least), 0);
  const most = placed.reduce((max, gap) => Math.max(max, gap.most), 1);
  const right = rows.reduce(
    (widest, row) => Math.max(widest, textWidth(amountWords(row), AMOUNT) + 24),
    LEAST_RIGHT,
  );
  const ticks = gapTicks({ first: least, last: most }, CHART_WIDTH - LEFT - right);
  const height = rows.length * ROW_HEIGHT + 30;
  type Placed = (typeof placed)[number];
  const plot = drawPlot({
    height,
    marginLeft: LEFT,
    marginRight: right,
    marginTop: 0,
    marginBottom: 28,
    x: { domain: [least, most], label: null },
    y: { type: "identity", axis: null },
    marks: [
      gridX(ticks, { stroke: palette.grid, strokeOpacity: 1 }),
      axisX(ticks, {
        tickSize: 0,
        fill: palette.muted,
        tickFormat: (days: number) => tickWords(days),
      }),
      link(placed, {
        x1: 0,
        x2: "days",
        y1: "y",
        y2: "y",
        stroke: palette.base,
        strokeWidth: 2,
      }),
      link(placed.filter((gap) => gap.least !== gap.most), {
        x1: "least",
        x2: "most",
        y1: "y",
        y2: "y",
        stroke: palette.claim,
        strokeOpacity: 0.28,
        strokeWidth: 14,
        strokeLinecap: "butt",
      }),
      ruleX([0], { stroke: palette.ink }),
      dot(placed, {
        x: "days",
        y: "y",
        r: 5,
        fill: (gap: Placed) =>
          gap.dated.article.published.basis === "inferred" ? palette.paper : palette.claim,
        fillOpacity: placed.length > CROWD ? 0.25 : 1,
        stroke: palette.claim,
        strokeWidth: 2,
        strokeOpacity: placed.length > CROWD ? 0.3 : 1,
        href: (gap: Placed) =>
          evidenceHref(gap.dated.article.article.id, "event", gap.event.index),
        title: (gap: Placed) =>
          `${sentenceOf(gap.dated.article, gap.event)}\n${
            articleTitle(gap.dated.article)
          }, ` +
          `${after(gap.days)}`,
      }),
    ],
  });
  const words = rows.map((row, i) => {
    const middle = i * ROW_HEIGHT + ROW_HEIGHT / 2;
    const end = row.gaps.reduce((max, gap) => Math.max(max, gap.most), 0);
    const heading = rowHeading(row.name, [formatDay(row.date)], LEFT - 24);
    return `<g transform="translate(0,${round(middle - heading.height / 2)})">` +
      `${heading.markup}</g>` + amounts(row, plot.x(end) + 11, middle + 4);
  });
  return { markup: plot.markup + words.join(""), height: plot.height };
}

/** At most so many as can be told apart, evenly from the first to the last. */
function someOf(gaps: readonly EventGap[]): readonly EventGap[] {
  if (gaps.length <= MOST_DOTS) return gaps;
  const sorted = [...gaps].sort((a, b) => a.days - b.days);
  const step = (sorted.length - 1) / (MOST_DOTS - 1);
  return Array.from({ length: MOST_DOTS }, (_, i) => sorted[Math.round(i * step)])
    .filter((gap) => gap !== undefined);
}

function amountWords({ gaps }: EventRow): string {
  const sorted = gaps.map(({ days }) => days).sort((a, b) => a - b);
  const words = [...new Set(sorted.map(gapWords))];
  return words.length > 2 ? `${words[0]} to ${words[words.length - 1]}` : words.join(", ");
}

function amounts(row: EventRow, x: number, y: number): string {
  const text = amountWords(row);
  const room = CHART_WIDTH - x;
  const shown = textWidth(text, AMOUNT) > room ? clipText(text, room, AMOUNT) : text;
  return textLine(shown, x, y, AMOUNT, palette.claim);
}

function describeRow({ name, date, gaps }: EventRow): string {
  const told = gaps.slice(0, 6).map(({ dated, days }) =>
    `${after(days)} in “${articleTitle(dated.article)}”`
  );
  return capitalise(`${name} (${formatDay(date)}): ${told.join("; ")}.`);
}
