import type { Dating } from "./observations.ts";
import type { Random } from "./random.ts";

/** One of the days that are meant, each as likely as the dating says. */
export function drawDay({ ranges }: Dating, random: Random): number {
  const range = ranges[ranges.length === 1 ? 0 : random.below(ranges.length)]!;
  const length = range.last - range.first + 1;
  return length === 1 ? range.first : range.first + random.below(length);
}
