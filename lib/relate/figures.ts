import { toEdtf } from "../calendar.ts";
import type {
  Codebook,
  Extraction,
  Figure,
  FigureMention,
  ResolvedTime,
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
  return extraction.figures.map((figure, index) => {
    const timeIndex = timeIndexes[index] ?? null;
    const days = timeIndex === null ? null : periodDays(article.text, times, timeIndex);
    const period = days === null ? null : toEdtf(days) || null;
    const sentence = passageAt(sentences, figure.start);
    const attribution = attributionOf(extraction, attributed[sentence] ?? [], figure);
    const isGrowth = levelOf(extraction, index) !== null;
    return {
      ...figure,
      trend: isGrowth ? comparedTrend(extraction, figure) : figure.trend,
      measure: measures[index]?.id ?? null,
      period,
      periodTime: period === null ? null : timeIndex,
      source: attribution === null
        ? speakerOf(extraction, quoted[sentence] ?? [], figure)
        : attributions[attribution]!.source.text,
      attribution,
      sentence: sentences[sentence] ?? { start: figure.start, end: figure.end },
    };
  });
}

/** The narrowest attribution whose clause holds the figure, or null. */
function attributionOf(
  { attributions }: Extraction,
  candidates: readonly number[],
  { start, end }: FigureMention,
): number | null {
  let best: number | null = null;
  let length = Infinity;
  for (const index of candidates) {
    const attribution = attributions[index]!;
    if (attribution.start > start || attribution.end < end) continue;
    if (attribution.end - attribution.start >= length) continue;
    length = attribution.end - attribution.start;
    best = index;
  }
  return best;
}

function speakerOf(
  { quotes }: Extraction,
  candidates: readonly number[],
  { start, end }: FigureMention,
): string | null {
  const quote = candidates.map((index) => quotes[index]!).find(({ parts }) =>
    parts.some((part) => part.start <= start && end <= part.end)
  );
  return quote?.speaker?.text ?? null;
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
