import type { TimeMention } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";
import { isAmount } from "./names.ts";
import type { Quantity } from "./quantity.ts";

const agoWords = new WordTable<true>([["ago", true]]);

/**
 * True if the quantity is part of a date, a clock time or a set ("two years ago", "every
 * two weeks"). A length of time stays a figure beside its time expression: "75 years".
 *
 * @param from Index of the first time expression that can reach the quantity's sentence.
 */
export function isInTime(
  tokens: Tokens,
  quantity: Quantity,
  times: readonly TimeMention[],
  from: number,
): boolean {
  if (quantity.kind === "duration") return agoWords.has(tokens, quantity.last);
  if (quantity.kind !== "number" && quantity.kind !== "count") return false;
  if (isAmount(tokens, quantity.opening - 1)) return false;
  const start = tokens.start[quantity.numberFirst]!;
  const end = tokens.end[quantity.numberFirst + quantity.number.length - 1]!;
  // "2000 recruits" may look like a year; "5 May elections" goes beyond its number.
  const counted = quantity.counted === null ? 0 : tokens.start[quantity.counted.first]!;
  for (let i = from; i < times.length && times[i]!.start < end; i++) {
    const time = times[i]!;
    if (time.end <= start || time.type === "DURATION") continue;
    const bare = time.start >= tokens.start[quantity.first]! && time.end <= counted;
    if (!bare) return true;
  }
  return false;
}
