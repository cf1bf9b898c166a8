import { textLine } from "../chart.ts";
import { palette } from "../palette.ts";
import { escapeMarkup } from "../markup.ts";
import { balanceText, clipText, type TextStyle, wrapText } from "../text-layout.ts";

const HEADING: TextStyle = { size: 13, weight: 600 };
/** How notes are set. */
export const NOTE: TextStyle = { size: 12, weight: 400 };
const LEADING = 1.25;

/** Words to the left of a chart's row. */
export interface RowHeading {
  readonly markup: string;
  readonly height: number;
}

/**
 * A row's heading in at most two lines, with notes under it, from (0, 0) down; a link if it
 * has an address.
 */
export function rowHeading(
  heading: string,
  notes: readonly string[],
  width: number,
  href?: string,
): RowHeading {
  let y = 0;
  const lines: string[] = [];
  const balanced = balanceText(heading, width, HEADING);
  const words = balanced.length > 2 ? wrapText(heading, width, HEADING, 2) : balanced;
  for (const line of words) {
    y += HEADING.size * LEADING;
    lines.push(textLine(line, 0, y - 4, HEADING, palette.ink));
  }
  for (const note of notes) {
    y += NOTE.size * LEADING;
    lines.push(textLine(clipText(note, width, NOTE), 0, y - 4, NOTE, palette.muted));
  }
  const markup = lines.join("");
  return {
    markup: href === undefined ? markup : `<a href="${escapeMarkup(href)}">${markup}</a>`,
    height: y,
  };
}
