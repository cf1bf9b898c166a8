import type { Extraction, FigureMention, Trend } from "../model.ts";
import { passageAt } from "./passages.ts";

/** Words that set a growth beside its level: ", a rise of", ", up", "(down". */
const APPOSITION =
  /[,(–—]\s*(?:which (?:is|was)\s+)?(?:up|down|an?\s+(?:[\p{L}-]+\s+){1,3}of)\s+(?:[\p{L}-]+\s+){0,2}$/u;
/** The same where the words behind the percentage compare: ", 2 percent more than". */
const BARE_APPOSITION = /[,(–—]\s*$/;
/** Words that open a sentence and take up the amount of the one before it. */
const TAKEN_UP =
  /^["“'‘]?(?:that|this|it|the (?:amount|figure|number|result|sum|total|value|volume))\s+(?:is|was|represents|represented|marks|marked|means|meant)\b[^,;:]{0,40}$/i;
/** Words behind a percentage that make it a growth. */
const COMPARED = /^\s*(?:(more|higher|above)|(?:less|lower|below))\b/i;
/** How far back, in characters and in figures, a level is looked for. */
const REACH = 80;
const FIGURES = 4;

/**
 * Index of the level whose growth a percentage tells without a link to it, or null: the
 * level before it in its sentence ("came to $245bn, officials said, a rise of 2 percent")
 * or the last one of the sentence before, which the words take up ("That was 2 percent
 * more than the year before").
 */
export function levelOf(extraction: Extraction, index: number): number | null {
  const figure = extraction.figures[index]!;
  if (figure.kind !== "percent" || figure.links.length > 0) return null;
  if (comparedTrend(extraction, figure) === "none") return null;
  const { article, sentences } = extraction;
  const sentence = passageAt(sentences, figure.start);
  if (sentence < 0) return null;
  const { start } = sentences[sentence]!;
  const before = article.text.slice(Math.max(start, figure.start - REACH), figure.start);
  const bare = figure.trend === "none" && BARE_APPOSITION.test(before);
  if (bare || APPOSITION.test(before)) return lastLevel(extraction, index, sentence);
  const opens = figure.start - start < REACH && TAKEN_UP.test(before);
  return opens ? lastLevel(extraction, index, sentence - 1) : null;
}

/** The trend of a growth: its own, or that of the comparison behind it ("2 percent more"). */
export function comparedTrend(
  { article }: Extraction,
  { end, trend }: FigureMention,
): Trend {
  if (trend !== "none") return trend;
  const match = COMPARED.exec(article.text.slice(end, end + 12));
  if (match === null) return "none";
  return match[1] === undefined ? "down" : "up";
}

/** The last level of a sentence before a figure; of two currencies, the first. */
function lastLevel(
  { figures, sentences }: Extraction,
  index: number,
  sentence: number,
): number | null {
  for (let at = index - 1; at >= Math.max(0, index - FIGURES); at--) {
    const figure = figures[at]!;
    const place = passageAt(sentences, figure.start);
    if (place < sentence) return null;
    if (place > sentence || !isLevel(figure)) continue;
    const other = figure.links.find(({ role }) => role === "equivalent")?.figure ?? at;
    return Math.min(at, other);
  }
  return null;
}

function isLevel({ kind, trend }: FigureMention): boolean {
  return trend === "none" && kind !== "percent" && kind !== "multiple" &&
    kind !== "duration" && kind !== "age";
}
