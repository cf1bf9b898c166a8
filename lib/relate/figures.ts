import { toEdtf } from "../calendar.ts";
import type {
  Codebook,
  Extraction,
  Figure,
  FigureMention,
  Quote,
  ResolvedTime,
  Source,
  Span,
} from "../model.ts";
import { comparedTrend, levelOf } from "./growth.ts";
import { measureFigures } from "./measures.ts";
import { passageAt } from "./passages.ts";
import { periodDays } from "./period-spans.ts";
import { timeFigures } from "./periods.ts";

/**
 * Says of each figure what it measures, for which period and according to whom.
 *
 * @param times The extraction's times, resolved, in the same order.
 * @returns The extraction's figures, in the same order.
 */
export function relateFigures(
  extraction: Extraction,
  times: readonly ResolvedTime[],
  codebook: Codebook,
): Figure[] {
  const measures = measureFigures(extraction, codebook);
  const timeIndexes = timeFigures(extraction, measures);
  const { article, sentences, attributions, quotes } = extraction;
  const attributed = bySentence(sentences, attributions.map((span) => [span]));
  const quoted = bySentence(sentences, quotes.map(({ parts }) => parts));
  const media = new Set(
    codebook.actors.filter(({ kind }) => kind === "medium").map(({ id }) => id),
  );
  const isMedium = ({ actor }: Source) => actor !== null && media.has(actor);
  return extraction.figures.map((figure, index) => {
    const timeIndex = timeIndexes[index] ?? null;
    const days = timeIndex === null ? null : periodDays(article.text, times, timeIndex);
    const period = days === null ? null : toEdtf(days) || null;
    const sentence = passageAt(sentences, figure.start);
    const voices = voicesOf(extraction, attributed[sentence] ?? [], figure, isMedium);
    const quote = quoteOf(extraction, quoted[sentence] ?? [], figure);
    const isGrowth = levelOf(extraction, index) !== null;
    return {
      ...figure,
      trend: isGrowth ? comparedTrend(extraction, figure) : figure.trend,
      measure: measures[index]?.id ?? null,
      period,
      periodTime: period === null ? null : timeIndex,
      source: (voices.source ?? quote?.speaker)?.text ?? null,
      via: (voices.source === null ? quote?.via : voices.via)?.text ?? null,
      attribution: voices.attribution,
      sentence: sentences[sentence] ?? { start: figure.start, end: figure.end },
    };
  });
}

/** Who is said to give a figure, and who passes it on. */
interface Voices {
  readonly source: Source | null;
  readonly via: Source | null;
  /** Index into the article's attributions, or null. */
  readonly attribution: number | null;
}

/**
 * The source of the narrowest attribution whose clause holds the figure. It is passed on by
 * whom that attribution names, or else by the source of the next wider one: "the ministry
 * said it was 5 percent, according to Reuters".
 */
function voicesOf(
  { attributions }: Extraction,
  candidates: readonly number[],
  { start, end }: FigureMention,
  isMedium: (source: Source) => boolean,
): Voices {
  const holding = candidates.filter((index) =>
    attributions[index]!.start <= start && attributions[index]!.end >= end
  ).sort((a, b) => length(attributions[a]!) - length(attributions[b]!));
  const [narrowest] = holding;
  if (narrowest === undefined) return { source: null, via: null, attribution: null };
  const { source, via } = attributions[narrowest]!;
  const wider = holding.find((index) => !isSame(attributions[index]!.source, source));
  if (via !== null || wider === undefined) return { source, via, attribution: narrowest };
  const other = attributions[wider]!.source;
  // A medium passes on what somebody else says, however far its clause reaches.
  return isMedium(source) && !isMedium(other)
    ? { source: other, via: source, attribution: wider }
    : { source, via: other, attribution: narrowest };
}

function length({ start, end }: Span): number {
  return end - start;
}

function isSame(a: Source, b: Source): boolean {
  return a.start === b.start || (a.actor !== null && a.actor === b.actor) ||
    a.text.includes(b.text) || b.text.includes(a.text);
}

/** The quote in which a figure stands, or null. */
function quoteOf(
  { quotes }: Extraction,
  candidates: readonly number[],
  { start, end }: FigureMention,
): Quote | null {
  const index = candidates.find((candidate) =>
    quotes[candidate]!.parts.some((part) => part.start <= start && end <= part.end)
  );
  return index === undefined ? null : quotes[index]!;
}

/** For each sentence the indexes of the stretches that reach into it. */
function bySentence(
  sentences: readonly Span[],
  spans: readonly (readonly Span[])[],
): number[][] {
  const reaching: number[][] = sentences.map(() => []);
  for (const [index, parts] of spans.entries()) {
    for (const { start, end } of parts) {
      for (let at = passageAt(sentences, start); at >= 0 && at < sentences.length; at++) {
        if (sentences[at]!.start >= end) break;
        reaching[at]!.push(index);
      }
    }
  }
  return reaching;
}
