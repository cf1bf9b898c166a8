import type { DayRange } from "../../calendar.ts";
import type { Extraction, Reference, TimeMention } from "../../model.ts";
import { daysOf, type EventNaming, nameEvents } from "../events.ts";
import { openPassages, type PassageText } from "../passages.ts";
import { type Tense, tenseOf } from "../tenses.ts";
import type { Clue } from "./clues.ts";

/** Days of a unit in which news counts the time since an event. */
const UNIT_DAYS: Readonly<Record<string, number>> = { Y: 365.25, M: 30.44 };

/** From what to what part of a unit beyond the count a phrase is used, by its modifier. */
const SPREAD: Readonly<Record<string, readonly [number, number]>> = {
  LESS_THAN: [-0.4, 0.05],
  APPROX: [-0.4, 0.4],
  MORE_THAN: [0, 0.95],
  none: [-0.25, 0.95],
};

/** Words that count a duration from the event that follows them. */
const COUNTING = /^\s*(?:on |on from|after|since|into|from|following|of)\b/i;
const REACH = 40;

/**
 * Evidence from the time since an event: "nearly three years after the invasion" puts what
 * is told so long after it. What is told in the present is told then; what is told in the
 * past may have been told much later.
 */
export function elapsedClues(extraction: Extraction, reference: Reference): Clue[] {
  const text = openPassages(extraction);
  return nameEvents(extraction, reference).flatMap((naming) => {
    if (naming.candidates.length > 1) return [];
    return text.times[naming.sentence]!.flatMap((index) =>
      clueOf(extraction, text, naming, extraction.times[index]!) ?? []
    );
  });
}

function clueOf(
  extraction: Extraction,
  text: PassageText,
  naming: EventNaming,
  time: TimeMention,
): Clue | null {
  const event = naming.candidates[0]!;
  const between = extraction.article.text.slice(time.end, naming.start);
  if (time.end > naming.start || between.length > REACH || !COUNTING.test(between)) {
    return null;
  }
  const days = elapsed(time, daysOf(event));
  if (days === null) return null;
  const present = tenseAround(text, naming, time) === "present";
  return {
    kind: "event",
    mention: {
      start: time.start,
      end: naming.end,
      text: extraction.article.text.slice(time.start, naming.end),
    },
    readings: [{
      days: present ? days : { first: days.first, last: Infinity },
      because: () =>
        `"${time.text}" counts from ${event.date}: ${event.name}` +
        `${present ? ", and is told in the present" : ""}.`,
    }],
  };
}

function elapsed(
  { type, meaning, mod }: TimeMention,
  { first }: DayRange,
): DayRange | null {
  if (type !== "DURATION" || meaning.form !== "value") return null;
  const match = /^P(\d+)([YM])$/.exec(meaning.value);
  const unit = match === null ? undefined : UNIT_DAYS[match[2]!];
  if (unit === undefined) return null;
  const [low, high] = SPREAD[mod ?? "none"] ?? SPREAD.none!;
  const count = Number(match![1]);
  return {
    first: first + Math.floor((count + low) * unit),
    last: first + Math.ceil((count + high) * unit),
  };
}

/** The tense of the sentence around a duration and the event that it counts from. */
function tenseAround(
  { tokens, passages }: PassageText,
  naming: EventNaming,
  time: TimeMention,
): Tense {
  const { first, last, start } = passages[naming.sentence]!;
  let before = first;
  while (before < last && tokens.end[before]! <= time.start) before++;
  let after = before;
  while (after < last && tokens.start[after]! < naming.end) after++;
  const tense = tenseOf(tokens, first, before, time.start);
  return tense === "unknown" ? tenseOf(tokens, after, last, start) : tense;
}
