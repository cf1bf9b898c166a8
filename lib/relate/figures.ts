import { rangeOf, toEdtf } from "../calendar.ts";
import type {
  Attribution,
  Codebook,
  Extraction,
  Figure,
  FigureMention,
  ResolvedTime,
} from "../model.ts";
import { measureFigures } from "./measures.ts";
import { passageAt } from "./passages.ts";
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
  const timeIndexes = timeFigures(extraction);
  return extraction.figures.map((figure, index) => {
    const timeIndex = timeIndexes[index] ?? null;
    const period = timeIndex === null ? null : periodOf(times[timeIndex]);
    const attribution = attributionOf(extraction, figure);
    const sentence = passageAt(extraction.sentences, figure.start);
    return {
      ...figure,
      measure: measures[index]?.id ?? null,
      period,
      periodTime: period === null ? null : timeIndex,
      source: sourceOf(extraction, figure, attribution),
      attribution,
      sentence: extraction.sentences[sentence] ?? { start: figure.start, end: figure.end },
    };
  });
}

function periodOf(time: ResolvedTime | undefined): string | null {
  if (time === undefined || (time.earliest === null && time.latest === null)) return null;
  return toEdtf(rangeOf(time)) || null;
}

/** The narrowest attribution whose clause holds the figure, or null. */
function attributionOf(
  { attributions }: Extraction,
  { start, end }: FigureMention,
): number | null {
  let best: number | null = null;
  let length = Infinity;
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.start > start || attribution.end < end) continue;
    if (attribution.end - attribution.start >= length) continue;
    length = attribution.end - attribution.start;
    best = index;
  }
  return best;
}

function sourceOf(
  { attributions, quotes }: Extraction,
  { start, end }: FigureMention,
  attribution: number | null,
): string | null {
  const named: Attribution | undefined = attribution === null
    ? undefined
    : attributions[attribution];
  if (named !== undefined) return named.source.text;
  const quote = quotes.find(({ parts }) =>
    parts.some((part) => part.start <= start && end <= part.end)
  );
  return quote?.speaker?.text ?? null;
}
