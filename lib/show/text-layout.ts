import { type FontMetrics, readFontMetrics } from "./font-metrics.ts";
import { fontFiles, type FontWeight } from "./fonts.ts";

/** How text is set. */
export interface TextStyle {
  /** Font size in pixels. */
  readonly size: number;
  readonly weight: FontWeight;
}

// Arial and Helvetica, which stand in where Source Sans is not installed, run wider by this.
const ROOM_FOR_OTHER_FONTS = 1.1;

const metrics = new Map<FontWeight, FontMetrics>();

/**
 * The room that a line of text needs, in pixels, with some to spare for the fonts that stand
 * in for Source Sans 3.
 */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  let font = metrics.get(weight);
  if (font === undefined) metrics.set(weight, font = readFontMetrics(fontFiles[weight]));
  let ems = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    ems += font.advance(codePoint) ?? (codePoint < 0x2e80 ? 0.6 : 1);
  }
  return ems * size * ROOM_FOR_OTHER_FONTS;
}

/**
 * Breaks text into lines no wider than `width` pixels, between words where it can. With
 * `maxLines`, what does not fit is cut and ends in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  maxLines = Infinity,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((word) => word !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    if (lines.length > maxLines) break;
    line = word;
    while (textWidth(line, style) > width) {
      const head = longestHead(line, width, style);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept.push(clipText(`${kept.pop()} ${lines[maxLines] ?? ""}`, width, style));
  return kept;
}

/** Like {@linkcode wrapText}, with lines of about one length instead of a short last one. */
export function balanceText(text: string, width: number, style: TextStyle): string[] {
  let best = wrapText(text, width, style);
  for (let narrower = width - 8; narrower > width / 2; narrower -= 8) {
    const lines = wrapText(text, narrower, style);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** The text if it fits, else as many whole words of it as fit, and an ellipsis. */
export function clipText(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const head = longestHead(text, width - textWidth("…", style), style);
  const space = /\s/.test(text.charAt(head.length)) ? head.length : head.lastIndexOf(" ");
  const words = space > 0.4 * head.length ? head.slice(0, space) : head;
  return `${words.replace(/[\s,;:–—-]+$/, "")}…`;
}

/** At least one character, so that a caller that goes on with the rest comes to an end. */
function longestHead(text: string, width: number, style: TextStyle): string {
  let head = "";
  for (const character of text.slice(0, 400)) {
    if (head !== "" && textWidth(head + character, style) > width) break;
    head += character;
  }
  return head;
}
