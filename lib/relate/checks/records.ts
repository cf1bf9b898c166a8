import { periodRange } from "../../calendar.ts";
import type { ReferenceSeries, ReferenceValue } from "../../model.ts";

/** Words that claim that a level was never reached before. */
const RECORD =
  /\b(?:record|all-time high|highest ever|highest level ever|never been higher|unprecedented)\b/gi;
/** "A record of", "on record" and "broke the record" claim too; these do not. */
const NO_CLAIM = /\b(?:track record|for the record|off the record|on the record)\b/gi;
const REACH = 80;

/** True if words beside the figure at `position` of a sentence claim a record. */
export function claimsRecord(sentence: string, position: number): boolean {
  const blanked = sentence.replace(NO_CLAIM, (words) => " ".repeat(words.length));
  return [...blanked.matchAll(RECORD)].some(({ index }) =>
    Math.abs(index - position) <= REACH
  );
}

/** The highest earlier value of a series for a period of the same length, or null. */
export function previousPeak(
  series: ReferenceSeries,
  value: ReferenceValue,
): ReferenceValue | null {
  const days = periodRange(value.period);
  if (days === null) return null;
  const length = days.last - days.first;
  const earlier = series.values.filter((other) => {
    const range = periodRange(other.period);
    return range !== null && range.last < days.first &&
      Math.abs(range.last - range.first - length) <= 3;
  });
  return earlier.reduce<ReferenceValue | null>(
    (peak, other) => peak === null || other.value > peak.value ? other : peak,
    null,
  );
}
