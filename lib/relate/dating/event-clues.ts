import { commonDays } from "../../calendar.ts";
import type { Extraction, Reference, ReferenceEvent, TimeMention } from "../../model.ts";
import { daysOf, type EventNaming, nameEvents } from "../events.ts";
import { openPassages, type PassageText } from "../passages.ts";
import { isAhead } from "../tenses.ts";
import type { Clue, Reading } from "./clues.ts";
import { timesBeside } from "../times-beside.ts";
import { valueDays } from "../times/value-days.ts";
import { publicationDays } from "./inversion.ts";

/** An event is named ahead of it for at most this many days. */
const AHEAD = 365;

/**
 * Evidence from dated events that the article names: after an event that it tells in the
 * past, before one that it tells in the future, and narrower where "last year", "Feb. 4" or
 * "on Thursday" stands beside the event.
 */
export function eventClues(extraction: Extraction, reference: Reference): Clue[] {
  const text = openPassages(extraction);
  return nameEvents(extraction, reference).flatMap((naming) =>
    clueOf(extraction, text, naming) ?? []
  );
}

function clueOf(
  extraction: Extraction,
  text: PassageText,
  naming: EventNaming,
): Clue | null {
  const mention = {
    start: naming.start,
    end: naming.end,
    text: extraction.article.text.slice(naming.start, naming.end),
  };
  const { first, last } = text.passages[naming.sentence]!;
  const ahead = isAhead(text.tokens, first, last, naming);
  for (const beside of timesBeside(extraction, naming)) {
    const time = ahead ? beside : lookingBack(beside);
    const readings = dated(naming.candidates, time);
    if (readings === null) continue;
    if (readings.length === 0) readings.push(...dated(naming.kin, time) ?? []);
    if (readings.length === 0) return null;
    if (!isTelling(naming, time)) readings.push(...outside(naming.kin));
    const start = Math.min(naming.start, time.start);
    const end = Math.max(naming.end, time.end);
    return {
      kind: "event",
      mention: { start, end, text: extraction.article.text.slice(start, end) },
      readings,
      dispensable: naming.kin.length > 1,
    };
  }
  const meant = fittingDates(extraction, naming);
  // The list need not hold all that ever happened of a kind.
  if (meant.length > 1 && meant.length === naming.kin.length) return null;
  return {
    kind: "event",
    mention,
    readings: [undated(meant, ahead)],
    dispensable: naming.kin.length > 1,
  };
}

/** What a time beside the event tells; null if it tells nothing, empty if it fits no event. */
function dated(
  candidates: readonly ReferenceEvent[],
  time: TimeMention,
): Reading[] | null {
  const readings: Reading[] = [];
  for (const event of candidates) {
    const days = publicationDays(time, daysOf(event));
    if (days === null) return null;
    if (days === undefined) continue;
    readings.push(
      Number.isFinite(days.last)
        ? {
          days,
          because: () =>
            `"${time.text}" is said of an event of ${event.date}: ${event.name}.`,
        }
        : undated([event], false),
    );
  }
  return readings;
}

/** The candidates that fit a date with a year anywhere in the sentence, if any does. */
function fittingDates(
  extraction: Extraction,
  { candidates, sentence }: EventNaming,
): readonly ReferenceEvent[] {
  const days = openPassages(extraction).times[sentence]!.flatMap((index) => {
    const { meaning } = extraction.times[index]!;
    return meaning.form === "value" ? valueDays(meaning.value) ?? [] : [];
  });
  const fitting = candidates.filter((event) =>
    days.some((range) => commonDays(range, daysOf(event)) !== null)
  );
  return fitting.length > 0 ? fitting : candidates;
}

/** True if place or time pick the event from all of its kind, and not only from the list. */
function isTelling({ candidates, kin }: EventNaming, { meaning }: TimeMention): boolean {
  if (kin.length === 1 || candidates.length < kin.length) return true;
  return meaning.form === "part" || meaning.form === "value" ||
    (meaning.form === "named" && !meaning.pattern.startsWith("XXXX-W"));
}

/** Before the first and well after the last event of a kind that is listed, others may be. */
function outside(kin: readonly ReferenceEvent[]): Reading[] {
  const because = () => "For that time no events of this kind are at hand.";
  return [
    { days: { first: -Infinity, last: daysOf(kin[0]!).first - 1 }, because },
    { days: { first: daysOf(kin.at(-1)!).last + AHEAD, last: Infinity }, because },
  ];
}

/** What it tells that one of some events of a kind, in order, has happened or will. */
function undated(events: readonly ReferenceEvent[], ahead: boolean): Reading {
  const event = events[ahead ? events.length - 1 : 0]!;
  const which = () =>
    events.length === 1
      ? `An event of ${event.date}`
      : `One of ${events.length} events of a kind, the ${ahead ? "last" : "first"} of ` +
        `${event.date},`;
  return ahead
    ? {
      days: { first: daysOf(events[0]!).first - AHEAD, last: daysOf(event).last },
      because: () => `${which()} is still to come: ${event.name}.`,
    }
    : {
      days: { first: daysOf(event).first, last: Infinity },
      because: () => `${which()} has happened: ${event.name}.`,
    };
}

/** A name without a year may mean its last time, where nothing near says that it is ahead. */
function lookingBack(time: TimeMention): TimeMention {
  const { meaning } = time;
  if (meaning.form !== "named") return time;
  if (meaning.direction !== "after" && meaning.direction !== "next") return time;
  return { ...time, meaning: { ...meaning, direction: "nearest" } };
}
