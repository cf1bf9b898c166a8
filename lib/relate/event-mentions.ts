import { dayNumber, rangeOf } from "../calendar.ts";
import type {
  EventMention,
  Extraction,
  Published,
  Reference,
  ReferenceEvent,
  ResolvedTime,
} from "../model.ts";
import { daysOf, type EventNaming, nameEvents } from "./events.ts";
import { openPassages } from "./passages.ts";
import { timesBeside } from "./times-beside.ts";
import { isAhead } from "./tenses.ts";

/** A time longer than this, in days, does not tell two events of a kind apart. */
const TELLING = 400;

/**
 * The dated events that an article names. Of several events of one kind the one is meant
 * that fits the time beside it, else the latest before publication, or the next one where
 * the sentence speaks of what is to come; where none fits, no event is named.
 *
 * @param times The extraction's times, resolved, in the same order.
 */
export function mentionEvents(
  extraction: Extraction,
  reference: Reference,
  times: readonly ResolvedTime[],
  published: Published,
): EventMention[] {
  const resolved = new Map(extraction.times.map((time, index) => [time, times[index]]));
  const { tokens, passages } = openPassages(extraction);
  return nameEvents(extraction, reference).flatMap((naming) => {
    const { first, last } = passages[naming.sentence]!;
    const ahead = isAhead(tokens, first, last, naming);
    const beside = timesBeside(extraction, naming).flatMap((time) =>
      resolved.get(time) ?? []
    );
    const event = meantEvent(naming, beside, published, ahead);
    if (event === null) return [];
    return [{ start: naming.start, end: naming.end, event: event.id, date: event.date }];
  });
}

function meantEvent(
  { candidates, kin }: EventNaming,
  beside: readonly ResolvedTime[],
  { best, latest }: Published,
  ahead: boolean,
): ReferenceEvent | null {
  for (const time of beside) {
    if (time.type !== "DATE" || time.earliest === null || time.latest === null) continue;
    const { first, last } = rangeOf(time);
    if (last - first > TELLING) continue;
    return [...candidates, ...kin].find((event) => {
      const days = daysOf(event);
      return days.first <= last && days.last >= first;
    }) ?? null;
  }
  if (best === null) return candidates.length === 1 ? candidates[0]! : null;
  const day = dayNumber(best);
  if (ahead) return candidates.find((event) => daysOf(event).last >= day) ?? null;
  const until = Math.max(day, latest === null ? day : dayNumber(latest));
  return candidates.findLast((event) => daysOf(event).first <= until) ?? null;
}
