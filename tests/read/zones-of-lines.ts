import { LineZones } from "../../lib/read/line-zones.ts";
import { type Line, splitLines } from "../../lib/read/text-lines.ts";

/** The lines of a text before anything is known of them. */
export function openZones(...lines: readonly string[]): LineZones {
  const text = lines.join("\n\n");
  return new LineZones(text, splitLines(text));
}

/** One line as it stands in a text. */
export function lineOf(text: string): Line {
  return splitLines(text)[0]!;
}

/** A line of running text. */
export const PROSE =
  "Trade between the two countries grew by a tenth last year, customs officials said.";
