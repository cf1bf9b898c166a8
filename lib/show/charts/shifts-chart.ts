import type {
  Analysis,
  AnalyzedArticle,
  Codebook,
  ShiftPoint,
  ShiftSeries,
} from "../../model.ts";
import { type Chart, createChart, createEmptyChart } from "../chart.ts";
import { formatDay, formatInterval } from "../day-format.ts";
import { evidenceHref, type EvidenceKind } from "../evidence-links.ts";
import { countOf, formatCount } from "../number-format.ts";
import { palette } from "../palette.ts";
import { articleTitle, listWords, sentenceOf } from "../wording.ts";
import {
  changeWords,
  enoughWords,
  levelWords,
  seriesName,
  seriesWords,
  verdictWords,
} from "./shift-words.ts";
import { drawShiftPanels, type ShiftPanel, type ValueScale } from "./shift-panels.ts";
import { pointsInView } from "./shift-view.ts";
import { dayDomain } from "./time-axis.ts";

const MOST_PANELS = 7;
/** A mark's note quotes so many sentences. */
const MOST_QUOTED = 4;
/** The description tells so many points of a series. */
const MOST_TOLD = 12;
/** A score nearer to 0 is neither for nor against. */
const NEUTRAL = 0.05;

/**
 * Series of stances or of narrative shares over time: a panel for each, with the mean of
 * every period and its interval, and the levels before and after a change. Where there are
 * too few articles to tell a trend, it says so and how many would do.
 *
 * @param series From `stanceShifts` or `narrativeShifts` of the same analysis.
 */
export function shiftsChart(
  analysis: Analysis,
  series: readonly ShiftSeries[],
  { codebook }: { readonly codebook: Codebook },
): Chart {
  const [first] = series;
  const source = `Source: the articles; ${
    first?.kind === "narrative" ? "narratives" : "cues"
  } from data/codebook.`;
  if (first === undefined) {
    return createEmptyChart(
      { name: "shifts", title: "No dated article takes a side", subtitle: "", source },
      "No sentence of a dated article takes a side or tells a narrative of the codebook.",
    );
  }
  const drawnPoints = pointsInView(series);
  const lasting = series.filter((one) => drawnPoints(one).length > 1);
  const shown = (lasting.length === 0 ? series : lasting).slice(0, MOST_PANELS);
  const drawn = shown.flatMap(drawnPoints);
  const scale = first.kind === "stance" ? SCORES : shareScale(drawn);
  const articles = new Map(analysis.articles.map((entry) => [entry.article.id, entry]));
  const panels = shown.map((one) => panelOf(one, drawnPoints(one), articles, codebook));
  const days = shown.flatMap((one) => [
    ...drawnPoints(one).flatMap(({ first, last }) => [first, last]),
    ...one.verdict.changes.flatMap(({ earliest, latest }) => [earliest, latest]),
  ]);
  return createChart({
    name: nameOf(first),
    source,
    title: titleOf(shown, codebook),
    subtitle: subtitleOf(series, shown, drawn),
    description: shown.map((one) => describe(one, codebook)).join(" "),
    drawing: drawShiftPanels(panels, scale, dayDomain(days) ?? { first: 0, last: 1 }),
  });
}

function nameOf({ kind, dating, byState }: ShiftSeries): string {
  return [
    kind === "stance" ? "stance-shifts" : "narrative-shares",
    ...(byState ? ["by-state"] : []),
    ...(dating === "spoken" ? ["spoken"] : []),
  ].join("-");
}

const SCORES: ValueScale = {
  low: -1,
  high: 1,
  lines: [
    { value: 1, words: "for" },
    { value: 0, words: "0" },
    { value: -1, words: "against" },
  ],
  colourOf: (score) =>
    score > NEUTRAL ? palette.for : score < -NEUTRAL ? palette.against : palette.neutral,
};

/** From none to the next quarter above all shares and their intervals. */
function shareScale(points: readonly ShiftPoint[]): ValueScale {
  const most = points.reduce(
    (max, { value, interval }) => Math.max(max, value, interval?.high ?? 0),
    0,
  );
  const high = Math.min(1, Math.max(0.25, Math.ceil(4 * most - 1e-9) / 4));
  return {
    low: 0,
    high,
    lines: [0, high / 2, high].map((value) => ({
      value,
      words: `${Number((100 * value).toFixed(1))} %`,
    })),
    colourOf: () => palette.claim,
  };
}

/** The surest change; else that none is found; else that there are too few articles. */
function titleOf(series: readonly ShiftSeries[], codebook: Codebook): string {
  const [first] = series;
  if (first === undefined) return "";
  const changed = series.filter(({ verdict }) => verdict.outcome === "change")
    .reduce<ShiftSeries | null>(
      (a, b) => (a === null || sureness(b) > sureness(a) ? b : a),
      null,
    );
  const [change] = changed?.verdict.changes ?? [];
  if (changed !== null && change !== undefined) {
    const more = changed.verdict.changes.length - 1;
    return `${seriesWords(changed, codebook)}: from ${
      levelWords(changed.kind, change.before)
    } to ${levelWords(changed.kind, change.after)} about ${formatDay(change.day)}` +
      (more === 0 ? "" : `, and ${countOf(more, "more change")}`);
  }
  const told = series.find(({ verdict }) => verdict.outcome === "no-change");
  return told === undefined
    ? `Too few articles to tell a trend in ${seriesWords(first, codebook)}: ` +
      enoughWords(first.verdict)
    : `${seriesWords(told, codebook)}: no lasting change is found in ` +
      countOf(told.verdict.sources, "independent article");
}

function sureness({ verdict }: ShiftSeries): number {
  return verdict.probability ?? 0;
}

function subtitleOf(
  series: readonly ShiftSeries[],
  shown: readonly ShiftSeries[],
  points: readonly ShiftPoint[],
): string {
  const [{ kind, dating, period, byState, verdict }] = shown as [ShiftSeries];
  const what = kind === "stance"
    ? `Mean score of the sentences of each ${period}, from −1 to +1`
    : `Share of the sentences that tell each narrative, of those that tell any, by ${period}`;
  const date = dating === "spoken" ? ", by the date that they speak of" : "";
  const states = byState ? "; leaders count as their states" : "";
  const marks = [
    ...(points.some(({ interval }) => interval !== null) ? ["bars: 95 % intervals"] : []),
    ...(points.some(({ interval }) => interval === null)
      ? ["hollow: fewer than five independent articles, no interval"]
      : []),
    ...(shown.some(({ verdict }) => verdict.changes.length > 0)
      ? ["lines: levels before and after a change, in the shade with 90 % probability"]
      : []),
  ];
  const isTooFew = shown.some(({ verdict }) => verdict.outcome === "too-few");
  const size = kind === "stance"
    ? String(verdict.detectable)
    : `${formatCount(100 * verdict.detectable)} points`;
  const left = series.length - shown.length;
  return `${what}${date}${states}. ${sentenceCase(marks.join("; "))}.` +
    (isTooFew ? ` “Would do”: to find a change of ${size} in four of five cases.` : "") +
    (left === 0 ? "" : ` ${formatCount(left)} more not shown.`);
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function panelOf(
  series: ShiftSeries,
  drawn: readonly ShiftPoint[],
  articles: ReadonlyMap<string, AnalyzedArticle>,
  codebook: Codebook,
): ShiftPanel {
  const { kind, points, verdict, sentences, undated } = series;
  return {
    series,
    points: drawn,
    heading: seriesName(series, codebook),
    notes: [
      `${countOf(sentences, "sentence")} in ${countOf(series.articles, "article")}` +
      (undated === 0 ? "" : `; ${formatCount(undated)} undated`),
      ...(verdict.outcome === "too-few"
        ? ["too few articles to tell a trend:", enoughWords(verdict)]
        : [verdictWords(verdict)]),
    ],
    hrefOf: (point) => hrefOf(kind, point),
    noteOf: (point) => noteOf(series, point, articles),
  };

  function hrefOf(kind: EvidenceKind, point: ShiftPoint): string | null {
    const [strongest] = point.evidence.length > 0
      ? point.evidence
      : nearestEvidence(points, point);
    return strongest === undefined
      ? null
      : evidenceHref(strongest.article, kind, strongest.index);
  }
}

/** Of a point into which no sentence most likely falls, the sentences of the nearest one. */
function nearestEvidence(
  points: readonly ShiftPoint[],
  point: ShiftPoint,
): ShiftPoint["evidence"] {
  const at = points.indexOf(point);
  for (let step = 1; step < points.length; step++) {
    for (const other of [points[at - step], points[at + step]]) {
      if (other !== undefined && other.evidence.length > 0) return other.evidence;
    }
  }
  return [];
}

function noteOf(
  { kind }: ShiftSeries,
  { first, last, value, interval, sources, sentences, evidence }: ShiftPoint,
  articles: ReadonlyMap<string, AnalyzedArticle>,
): string {
  const level = levelWords(kind, value) +
    (interval === null
      ? ", no interval"
      : ` (95 %: ${levelWords(kind, interval.low)} to ${levelWords(kind, interval.high)})`);
  const quoted = evidence.slice(0, MOST_QUOTED).flatMap(({ article, index }) => {
    const entry = articles.get(article);
    const span = kind === "stance" ? entry?.stances[index] : entry?.narratives[index];
    return entry === undefined || span === undefined
      ? []
      : [`${sentenceOf(entry, span)}\n${articleTitle(entry)}`];
  });
  const left = evidence.length - quoted.length;
  return [
    `${formatInterval({ earliest: first, latest: last })}: ${level}, ` +
    `${approximate(sentences)} sentences of ${approximate(sources)} independent articles`,
    ...quoted,
    ...(left === 0 ? [] : [`and ${formatCount(left)} more`]),
  ].join("\n\n");
}

/** A number that an uncertain date may have split. */
function approximate(count: number): string {
  return String(Number(count.toFixed(1)));
}

function describe(series: ShiftSeries, codebook: Codebook): string {
  const { kind, points, verdict } = series;
  const told = points.slice(0, MOST_TOLD).map(({ first, last, value, interval }) =>
    `${formatInterval({ earliest: first, latest: last })} ${levelWords(kind, value)}` +
    (interval === null
      ? ""
      : ` (${levelWords(kind, interval.low)} to ${levelWords(kind, interval.high)})`)
  );
  const left = points.length - told.length;
  const more = left === 0 ? "" : ` and ${formatCount(left)} more`;
  const changes = verdict.changes.map((change) => changeWords(kind, change));
  const verdictPart = verdict.outcome === "change"
    ? `${listWords(changes)}`
    : verdictWords(verdict);
  return `${seriesName(series, codebook)}: ${told.join(", ")}${more}; ${verdictPart}.`;
}
