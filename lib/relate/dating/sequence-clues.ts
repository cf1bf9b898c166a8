import type { DayRange } from "../../calendar.ts";
import { isoDay } from "../../calendar.ts";
import type { Extraction, Reference, TimeMention } from "../../model.ts";
import { daysOf, type EventNaming, nameEvents } from "../events.ts";
import { openPassages, passageAt } from "../passages.ts";
import { timesBeside } from "../times-beside.ts";
import { tenseOf } from "../tenses.ts";
import type { Clue, Reading } from "./clues.ts";
import { publicationDays, unitAround } from "./inversion.ts";
import { shiftedDay } from "../times/shift.ts";
import { valueDays } from "../times/value-days.ts";

/**
 * Evidence from stories that arrive at the present: where "a month later" counts from a date
 * that is known and the sentence is told in the present, the article is from then.
 */
export function sequenceClues(extraction: Extraction, reference: Reference): Clue[] {
  const { tokens, passages } = openPassages(extraction);
  const later = extraction.times.flatMap((time, index) => isLater(time) ? [index] : []);
  if (later.length === 0) return [];
  const namings = nameEvents(extraction, reference);
  return later.flatMap((index) => {
    const time = extraction.times[index]!;
    const passage = passages[passageAt(extraction.sentences, time.start)];
    if (passage === undefined) return [];
    if (tenseOf(tokens, passage.first, passage.last, time.start) !== "present") return [];
    const before = lastDated(extraction, index, namings);
    if (before === null) return [];
    const readings = before.days.flatMap((day) =>
      readingFrom(time, before.time, day) ?? []
    );
    if (readings.length === 0) return [];
    const { start, end, text } = time;
    return [{ kind: "named-date" as const, mention: { start, end, text }, readings }];
  });
}

function isLater({ anchor, meaning }: TimeMention): boolean {
  return anchor === "preceding" && meaning.form === "shift" && meaning.count > 0;
}

function readingFrom(
  time: TimeMention,
  before: TimeMention,
  day: DayRange,
): Reading | null {
  if (time.meaning.form !== "shift") return null;
  const { unit, count } = time.meaning;
  const days = unitAround(shiftedDay(day.first, unit, count), unit, 0);
  if (days === null) return null;
  return {
    days,
    because: () =>
      `"${time.text}" counts from "${before.text}" (${isoDay(day.first)}) and is ` +
      `told in the present.`,
  };
}

/** The date named last before a time, with the days that it can mean. */
function lastDated(
  extraction: Extraction,
  index: number,
  namings: readonly EventNaming[],
): { time: TimeMention; days: DayRange[] } | null {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const time = extraction.times[at]!;
    if (time.type !== "DATE" || isLater(time)) continue;
    const days = daysMeant(extraction, time, namings);
    if (days.length > 0) return { time, days };
  }
  return null;
}

function daysMeant(
  extraction: Extraction,
  time: TimeMention,
  namings: readonly EventNaming[],
): DayRange[] {
  if (time.meaning.form === "value") {
    const days = valueDays(time.meaning.value);
    return days !== null && days.last - days.first < 31 ? [days] : [];
  }
  if (time.meaning.form !== "named") return [];
  const beside = namings.filter((naming) => timesBeside(extraction, naming).includes(time));
  return beside.flatMap(({ candidates }) => candidates.map(daysOf))
    .filter((days) => {
      const from = publicationDays(time, days);
      return from !== null && from !== undefined;
    });
}
