import type { ResolvedTime } from "../../model.ts";
import { formatInterval } from "../day-format.ts";

/**
 * What a time expression means, for a reader: its TIMEX3 value and the days it can be. What
 * recurs ("every morning") is no day, and its pattern of X's says nothing to a reader.
 */
export function timeWords(time: ResolvedTime): string {
  const bounded = time.earliest !== null || time.latest !== null;
  const days = bounded ? `, ${formatInterval(time)}` : "";
  if (time.type === "SET") {
    return time.value.includes("X") ? "recurring" : `recurring, ${time.value}`;
  }
  if (time.type === "DURATION") return `duration ${time.value}${days}`;
  return `${time.value}, ${formatInterval(time)}`;
}
