import {
  type DayRange,
  EVER,
  intervalOf,
  isoDay,
  periodRange,
  toEdtf,
  weekdayOf,
} from "../calendar.ts";
import type {
  Codebook,
  DateEvidence,
  Extraction,
  Published,
  Reference,
  StatedDate,
} from "../model.ts";
import { type Clue, excludesSome, hull, narrow } from "./dating/clues.ts";
import { namedDateClues, weekdayClues } from "./dating/date-clues.ts";
import { nearDateClues } from "./dating/near-date-clues.ts";
import { officeClues } from "./dating/office-clues.ts";
import { elapsedClues } from "./dating/elapsed-clues.ts";
import { eventClues } from "./dating/event-clues.ts";
import { exchangeClues, seriesClues } from "./dating/reference-clues.ts";
import { sequenceClues } from "./dating/sequence-clues.ts";

const NO_CODEBOOK: Codebook = { actors: [], measures: [], narratives: [], stanceCues: [] };

/** Stated dates of one publication lie within so many days of each other. */
const SAME_PUBLICATION = 3;

/** How narrow the text's own dating must be to be followed against a stated date, in days. */
const DECISIVE = 31;

/**
 * When an article was published: as it states, as its text implies, and whether the two can
 * both be true; two dates that it states can conflict as well.
 *
 * A stated date is kept in any case. Where the text implies an earlier and narrow time (a
 * repost: a text can be put online after it was written, but not before), `best` follows
 * the text, because "last Thursday" was written then; where the caller gave the date, or the
 * text implies a later or a vague time, `best` follows the date. Without a stated date the
 * evidence of the text decides: each piece narrows the days or is flagged as conflicting.
 *
 * @param codebook Names the measures that reference series know; without it, figures do not
 * count as evidence.
 * @param others Evidence from elsewhere, as from articles that retell the same report.
 */
export function datePublication(
  extraction: Extraction,
  reference: Reference,
  codebook: Codebook = NO_CODEBOOK,
  others: readonly Clue[] = [],
): Published {
  const { statedDates } = extraction.article;
  // The most trusted comes first: what conflicts with those before it is set aside.
  const clues = [
    ...seriesClues(extraction, reference, codebook),
    ...others,
    ...eventClues(extraction, reference),
    ...elapsedClues(extraction, reference),
    ...namedDateClues(extraction),
    ...sequenceClues(extraction, reference),
    ...weekdayClues(extraction, reference),
    ...exchangeClues(extraction, reference),
  ];
  const stated = statedDates[0];
  if (stated !== undefined) return withStated(extraction, stated, clues);
  // Habits of news are no grounds against a date that is stated.
  return inferred(extraction, [
    ...clues,
    ...tellingHabits(clues, [
      ...nearDateClues(extraction),
      ...officeClues(extraction, reference),
    ]),
  ]);
}

/** The habits that leave out some of the days that are left before them. */
function tellingHabits(clues: readonly Clue[], habits: readonly Clue[]): Clue[] {
  const telling: Clue[] = [];
  let { days } = narrow(clues);
  for (const habit of habits) {
    if (!excludesSome(habit, days)) continue;
    telling.push(habit);
    ({ days } = narrow([...clues, ...telling]));
  }
  return telling;
}

function inferred(extraction: Extraction, clues: readonly Clue[]): Published {
  const { days, evidence, conflict } = narrow(clues);
  const range = hull(days);
  const known = range.first > -Infinity || range.last < Infinity;
  return {
    ...intervalOf(range),
    edtf: toEdtf(range),
    basis: known ? "inferred" : "unknown",
    best: bestDay(days, extraction),
    evidence,
    implied: known ? intervalOf(range) : null,
    conflict,
  };
}

function withStated(
  extraction: Extraction,
  stated: StatedDate,
  clues: readonly Clue[],
): Published {
  const text = narrow(clues);
  const readings = readingsOf(stated);
  // A date that can be read in two ways is read as the text allows.
  const possible = readings.filter((range) => fits(text.days, range));
  const [fitting] = possible;
  const range = fitting ?? readings[0] ?? EVER;
  const contradicted = fitting === undefined && text.evidence.length > 0;
  const dates = extraction.article.statedDates.map((other) =>
    statedEvidence(other, stated)
  );
  const implied = hull(text.days);
  const known = implied.first > -Infinity || implied.last < Infinity;
  return {
    ...intervalOf(range),
    edtf: withDoubt(toEdtf(range), stated, possible.length) || stated.edtf,
    basis: stated.source === "field" ? "given" : "stated",
    best: contradicted && followsText(stated, range, implied)
      ? bestDay(text.days, extraction)
      : bestDay([range], extraction),
    evidence: [...dates, ...text.evidence],
    implied: known ? intervalOf(implied) : null,
    conflict: contradicted || dates.some(({ conflicts }) => conflicts === true),
  };
}

/** Keeps the doubt of a stated date (`2023-01-11?`) unless the text settled its readings. */
function withDoubt(edtf: string, stated: StatedDate, possible: number): string {
  const settled = stated.alternatives.length > 0 && possible === 1;
  const isDate = edtf !== "" && !edtf.includes("/");
  return isDate && !settled && stated.edtf.endsWith("?") ? `${edtf}?` : edtf;
}

function fits(days: readonly DayRange[], range: DayRange): boolean {
  return days.some(({ first, last }) => first <= range.last && last >= range.first);
}

function followsText(stated: StatedDate, range: DayRange, implied: DayRange): boolean {
  return stated.source !== "field" && implied.last < range.first &&
    implied.last - implied.first <= DECISIVE;
}

const SOURCE_NAMES: Readonly<Record<StatedDate["source"], string>> = {
  field: "The caller gives the date",
  metadata: "The page's metadata state the date",
  stamp: "A time stamp in the text states the date",
  url: "The address states the date",
  byline: "The by-line states the date",
  dateline: "The dateline states the date",
};

/** A stated date as evidence, which conflicts if it lies far from the most trusted one. */
function statedEvidence(stated: StatedDate, trusted: StatedDate): DateEvidence {
  const range = periodRange(stated.edtf) ?? EVER;
  return {
    kind: "stated-date",
    span: stated.span === null ? null : { start: stated.span.start, end: stated.span.end },
    text: stated.text,
    implies: intervalOf(range),
    because: `${SOURCE_NAMES[stated.source]}: ${stated.edtf}.`,
    ...(disagree(stated, trusted) ? { conflicts: true } : {}),
  };
}

/** True if two stated dates, however they are read, cannot be of one publication. */
function disagree(a: StatedDate, b: StatedDate): boolean {
  const others = readingsOf(b);
  const gaps = readingsOf(a).flatMap((one) =>
    others.map((other) => Math.max(one.first - other.last, other.first - one.last))
  );
  return gaps.length > 0 && gaps.every((gap) => gap > SAME_PUBLICATION);
}

function readingsOf({ edtf, alternatives }: StatedDate): DayRange[] {
  return [edtf, ...alternatives].flatMap((reading) => periodRange(reading) ?? []);
}

/** A longer time than this, in days, leaves the day open: "last year" could be any of three. */
const OPEN = 400;
/** In a time as short as this, in days, the weekday named first says the day. */
const NEWS = 14;
/** How many time expressions at the start of an article are looked at for a weekday. */
const LEAD = 3;

/**
 * The likeliest day, or null where the days leave it open: of separate times the latest; in
 * it, if it is short, the weekday that the article names first, since news is told on its
 * day, or else its first day; the middle of a longer time.
 */
function bestDay(days: readonly DayRange[], extraction: Extraction): string | null {
  const { first, last } = days.at(-1)!;
  if (!(last - days[0]!.first <= OPEN)) return null;
  if (last - first > NEWS) return isoDay(Math.floor((first + last) / 2));
  const weekday = leadWeekday(extraction);
  const later = weekday === null ? 0 : (weekday - weekdayOf(first) + 7) % 7;
  return isoDay(first + later <= last ? first + later : first);
}

function leadWeekday({ times }: Extraction): number | null {
  for (const { meaning } of times.slice(0, LEAD)) {
    if (meaning.form !== "named" || meaning.direction !== "before") continue;
    const match = /^XXXX-WXX-([1-7])$/.exec(meaning.pattern);
    if (match !== null) return Number(match[1]);
  }
  return null;
}
