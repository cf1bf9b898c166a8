import { dayNumber, type DayRange, isoDay } from "../calendar.ts";
import type { Extraction, Published, SharedStory, Span, TimeMention } from "../model.ts";
import type { Clue } from "./dating/clues.ts";
import { publicationDays } from "./dating/inversion.ts";
import { openPassages, passageAt } from "./passages.ts";

/** A date known within so many days can date an article that retells the same report. */
const EXACT = 7;
/** News of a day is told with its weekday on that day and on the next. */
const NEXT_DAY = 1;

/**
 * Evidence from other articles: where two retell one report, one of them is dated and both
 * say on which day the report appeared, the other is from that day or the next.
 *
 * @param published What is known of each article's date without the others.
 * @returns For each article its clues.
 */
export function storyClues(
  extractions: readonly Extraction[],
  published: readonly Published[],
  stories: readonly SharedStory[],
): Clue[][] {
  const clues: Clue[][] = extractions.map(() => []);
  const indexes = new Map(extractions.map(({ article }, index) => [article.id, index]));
  for (const { kind, a, b } of stories.flatMap(({ evidence }) => evidence)) {
    if (kind !== "report") continue;
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const known = indexes.get(from.article);
      const other = indexes.get(to.article);
      if (known === undefined || other === undefined) continue;
      const day = reportDay(extractions[known]!, published[known]!, from);
      if (day === null) continue;
      const clue = clueFrom(extractions[other]!, to, day, from.article);
      if (clue !== null) clues[other]!.push(clue);
    }
  }
  return clues;
}

/** The day on which a dated article says that the report appeared, or null. */
function reportDay(
  extraction: Extraction,
  published: Published,
  span: Span,
): number | null {
  const { earliest, latest, best } = published;
  if (earliest === null || latest === null || best === null) return null;
  if (dayNumber(latest) - dayNumber(earliest) > EXACT) return null;
  const until = dayNumber(best);
  for (const time of dayTimes(extraction, span)) {
    for (let day = until; day >= until - EXACT; day--) {
      if (means(time, day, until)) return day;
    }
  }
  return null;
}

/** True if the time, written on day `from`, can mean `day`. */
function means(time: TimeMention, day: number, from: number): boolean {
  const days = publicationDays(time, { first: day, last: day });
  return days !== null && days !== undefined && days.first <= from && from <= days.last;
}

function clueFrom(
  extraction: Extraction,
  span: Span,
  day: number,
  other: string,
): Clue | null {
  for (const time of dayTimes(extraction, span)) {
    const days = publicationDays(time, { first: day, last: day });
    if (days === null || days === undefined || !Number.isFinite(days.first)) continue;
    const near: DayRange = {
      first: Math.max(days.first, day),
      last: Math.min(days.last, day + NEXT_DAY),
    };
    if (near.first > near.last) continue;
    const { start, end, text } = time;
    return {
      kind: "shared-story",
      mention: { start, end, text },
      readings: [{
        days: near,
        because: () =>
          `Article ${other} retells the same report and dates it ${isoDay(day)}; ` +
          `"${text}" is that day.`,
      }],
    };
  }
  return null;
}

/** The weekdays and days in the sentence of a report, in text order. */
function dayTimes(extraction: Extraction, span: Span): TimeMention[] {
  const { times } = openPassages(extraction);
  const indexes = times[passageAt(extraction.sentences, span.start)] ?? [];
  return indexes.map((index) => extraction.times[index]!).filter(({ type, meaning }) =>
    type === "DATE" && (meaning.form === "named" && /\d$/.test(meaning.pattern) ||
      meaning.form === "shift" && meaning.unit === "day")
  );
}
