import type { Zone } from "../model.ts";
import type { Block } from "./html-blocks.ts";
import type { PageMetadata } from "./html-metadata.ts";
import { zonePlainText } from "./plain-text.ts";
import { foldedWords } from "./text-lines.ts";

/** A text with the zones that cover it. */
export interface ZonedText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** Captions that hold more of a page than this are its text, as in picture stories. */
const MOST_CAPTIONS = 0.35;
/** A paragraph of so many words stands twice only where a page repeats itself. */
const SHORTEST_REPEATED = 8;
/** The credit of a picture without its caption. */
const LONGEST_CREDIT = 60;
/** A headline is repeated within so many blocks from the top. */
const TITLE_REACH = 3;

/**
 * Joins the blocks of a page's body to its text, without what their own words give away as
 * clutter, the headline said again, captions of pictures, and what stands there twice.
 */
export function toText(
  blocks: readonly Block[],
  { title, authors }: Pick<PageMetadata, "title" | "authors">,
): ZonedText {
  const all = blocks.map(({ text }) => text).join("\n\n");
  const captions = captionTexts(blocks, all.length);
  const kept: Part[] = [];
  const seen = new Set<string>();
  const heading = keyOf(title ?? "");
  for (const { start, end, kind } of zonePlainText(all, authors)) {
    if (kind === "boilerplate" || kind === "byline" || kind === "lead-in") continue;
    for (const line of all.slice(start, end).split("\n\n")) {
      const key = keyOf(line);
      if (key === "" && line.trim() === "") continue;
      const isCaption = captions.texts.has(line);
      const isCredit = kind === "caption" && line.length <= LONGEST_CREDIT;
      if ((isCaption || isCredit) && captions.areLeftOut) continue;
      if (kept.length < TITLE_REACH && key !== "" && key === heading) continue;
      if (seen.has(key)) continue;
      if (foldedWords(line).length >= SHORTEST_REPEATED) seen.add(key);
      kept.push({ text: line, kind: isCaption ? "caption" : "body" });
    }
  }
  return assemble(kept);
}

interface Part {
  readonly text: string;
  readonly kind: "caption" | "body";
}

function captionTexts(blocks: readonly Block[], whole: number) {
  const captions = blocks.filter(({ kind }) => kind === "caption").map(({ text }) => text);
  const length = captions.reduce((sum, text) => sum + text.length, 0);
  return { texts: new Set(captions), areLeftOut: length <= MOST_CAPTIONS * whole };
}

function keyOf(text: string): string {
  return foldedWords(text).join(" ");
}

function assemble(parts: readonly Part[]): ZonedText {
  const zones: Zone[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += part.text;
    const last = zones.at(-1);
    if (last?.kind === part.kind) zones[zones.length - 1] = { ...last, end: text.length };
    else zones.push({ start, end: text.length, kind: part.kind });
  }
  return { text, zones };
}
