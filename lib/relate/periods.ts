import type { CodebookMeasure, Extraction, FigureMention, TimeMention } from "../model.ts";
import { clauseDistance } from "./clauses.ts";
import { levelOf } from "./growth.ts";
import { nearestLinks } from "./measures.ts";
import { openPassages, passageAt } from "./passages.ts";
import { isReportingTime } from "./reporting-times.ts";
import { tenseOf } from "./tenses.ts";

/** Words after which a time is what a figure is compared with, and not its own. */
const COMPARISON =
  /\b(?:from|than|since|over|against|versus|vs\.?|compared (?:with|to)|on)\s*(?:in\s*)?$/i;
/** The same for levels, which a time can be counted from or since. */
const CONTRAST = /\b(?:than|against|versus|vs\.?|compared (?:with|to))\s*(?:in\s*)?$/i;

/**
 * For each figure the index of the time expression that says for which period it holds, or
 * null: the nearest date of its sentence, counting clause breaks between them as distance.
 * A change ("up 26 percent from last year") has the period of the level that it belongs to,
 * and so has the same amount in another currency. The time of a report ("said in January")
 * dates nothing that is reported. A measured figure in a sentence without
 * a date has that of the figures in the sentence before. Durations and ages hold for no
 * period.
 *
 * @param measures What each figure measures, or null.
 */
export function timeFigures(
  extraction: Extraction,
  measures: readonly (CodebookMeasure | null)[],
): (number | null)[] {
  const own = carryOver(
    extraction,
    measures,
    extraction.figures.map((figure, index) => nearestTime(extraction, figure, index)),
  );
  return extraction.figures.map((_, index) => levelTime(extraction, index, own));
}

/** Hands the time of a sentence's last figure on to measured figures of the next one. */
function carryOver(
  extraction: Extraction,
  measures: readonly (CodebookMeasure | null)[],
  times: readonly (number | null)[],
): (number | null)[] {
  const { tokens, passages, times: bySentence } = openPassages(extraction);
  let told: { sentence: number; time: number } | null = null;
  return extraction.figures.map((figure, index) => {
    const sentence = passageAt(extraction.sentences, figure.start);
    let time = times[index] ?? null;
    const passage = passages[sentence];
    if (
      time === null && told !== null && passage !== undefined && measures[index] &&
      sentence <= told.sentence + 1 &&
      !timesAround(extraction.times, bySentence[sentence]!, figure.start)
        .some((at) => isDate(extraction, figure, at)) &&
      tenseOf(tokens, passage.first, passage.last, figure.start) !== "future"
    ) time = told.time;
    if (time !== null) told = { sentence, time };
    return time;
  });
}

/** True for a date that is not just that of the report. */
function isDate(extraction: Extraction, figure: FigureMention, at: number): boolean {
  const time = extraction.times[at]!;
  return time.type === "DATE" && !isReportingTime(extraction, figure, time);
}

function levelTime(
  extraction: Extraction,
  index: number,
  own: readonly (number | null)[],
): number | null {
  const { figures, times, article } = extraction;
  const figure = figures[index]!;
  const dated = own[index] ?? null;
  if (dated !== null && isDatedBy(article.text, figure, times[dated]!)) return dated;
  for (const { role, figure: other } of nearestLinks(extraction, figure)) {
    const level = role === "target" || (role === "equivalent" && other < index);
    const time = own[other] ?? null;
    if (level && time !== null) return time;
  }
  // The level may name its change, and not the change its level.
  const neighbours = figure.kind === "percent" ? 4 : 0;
  const first = Math.max(0, index - neighbours);
  for (let other = first; other < Math.min(figures.length, index + neighbours); other++) {
    const names = figures[other]!.links.some((link) =>
      link.figure === index && link.role === "change"
    );
    const time = own[other] ?? null;
    if (names && time !== null) return time;
  }
  const level = levelOf(extraction, index);
  const levelsOwn = level === null ? null : own[level] ?? null;
  if (levelsOwn === null) return dated;
  // "It was 9 percent higher in 2023" has a date of its own, and a sentence of its own.
  const together = passageAt(extraction.sentences, figure.start) ===
    passageAt(extraction.sentences, figures[level!]!.start);
  return together ? levelsOwn : dated ?? levelsOwn;
}

function nearestTime(
  extraction: Extraction,
  figure: FigureMention,
  order: number,
): number | null {
  const sentence = passageAt(extraction.sentences, figure.start);
  if (sentence < 0 || figure.kind === "duration" || figure.kind === "age") return null;
  let best: number | null = null;
  let nearest = Infinity;
  const inSentence = openPassages(extraction).times[sentence]!;
  for (const index of timesAround(extraction.times, inSentence, figure.start)) {
    const time = extraction.times[index]!;
    if (!canDate(extraction, figure, time)) continue;
    const distance = distanceTo(extraction.article.text, figure, time) +
      (isTaken(extraction, order, time) ? TAKEN : 0);
    if (distance >= nearest) continue;
    nearest = distance;
    best = index;
  }
  return best;
}

/** How many of a sentence's times are looked at on either side of a figure. */
const TIMES_AROUND = 12;

/** The indexes of the times of a sentence that stand nearest to an offset. */
function timesAround(
  times: readonly TimeMention[],
  inSentence: readonly number[],
  offset: number,
): readonly number[] {
  if (inSentence.length <= 2 * TIMES_AROUND) return inSentence;
  let low = 0;
  let high = inSentence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[inSentence[middle]!]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return inSentence.slice(Math.max(0, low - TIMES_AROUND), low + TIMES_AROUND);
}

/** How much further off, in characters, a time is that dates the figure before it. */
const TAKEN = 30;
const DATING = /^\s*(?:in|for|during|at|by|as of)\s*$/i;

/** "From 11 percent in 2010 to 17 percent in 2012": the first year is the first one's own. */
function isTaken(
  { figures, article: { text } }: Extraction,
  index: number,
  time: TimeMention,
): boolean {
  const other = figures[index - 1];
  return other !== undefined && isDatedBy(text, other, time) &&
    LEADS_ON.test(text.slice(time.end, time.end + 8));
}

/** True if the time stands right behind the figure: "17 percent in 2012". */
function isDatedBy(text: string, figure: FigureMention, time: TimeMention): boolean {
  return figure.end <= time.start && time.start - figure.end < 10 &&
    DATING.test(text.slice(figure.end, time.start));
}

const LEADS_ON = /^,?\s*(?:to|and|or)\b/i;

function canDate(
  extraction: Extraction,
  figure: FigureMention,
  time: TimeMention,
): boolean {
  if (time.type !== "DATE" || time.anchor === "event") return false;
  if (time.meaning.form === "value" && !/^\d/.test(time.meaning.value)) return false;
  if (time.start < figure.end && time.end > figure.start) return false;
  const { text } = extraction.article;
  const before = text.slice(Math.max(0, time.start - 16), time.start);
  if ((isChange(figure) ? COMPARISON : CONTRAST).test(before)) return false;
  return !isReportingTime(extraction, figure, time);
}

function isChange(figure: FigureMention): boolean {
  return figure.kind === "percent" || figure.kind === "multiple" || figure.trend !== "none";
}

/** A date that opens its sentence holds for what follows its comma. */
function distanceTo(text: string, figure: FigureMention, time: TimeMention): number {
  const comma = time.end < figure.start
    ? /^\s*,/.exec(text.slice(time.end, time.end + 4))
    : null;
  const end = time.end + (comma?.[0].length ?? 0);
  return clauseDistance(text, { start: time.start, end }, figure);
}
