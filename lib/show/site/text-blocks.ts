/** The paragraphs of an article, each with the zone that it stands in. */

import type { Article, Span, Zone, ZoneKind } from "../../model.ts";

/** A line of the text; blank lines and the line breaks themselves belong to no block. */
export interface TextBlock extends Span {
  readonly zone: ZoneKind;
}

/** Neighbouring blocks of one zone kind. */
export interface TextStretch {
  readonly zone: ZoneKind;
  readonly blocks: readonly TextBlock[];
}

/** Splits the text at line breaks and zone borders; text outside every zone is body. */
export function textBlocks(article: Pick<Article, "text" | "zones">): TextBlock[] {
  return zonesWithGaps(article).flatMap((zone) => lines(article.text, zone));
}

/** Groups neighbouring blocks of one zone kind. */
export function stretches(blocks: readonly TextBlock[]): TextStretch[] {
  const groups: { zone: ZoneKind; blocks: TextBlock[] }[] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (group?.zone === block.zone) group.blocks.push(block);
    else groups.push({ zone: block.zone, blocks: [block] });
  }
  return groups;
}

function zonesWithGaps({ text, zones }: Pick<Article, "text" | "zones">): Zone[] {
  const all: Zone[] = [];
  let position = 0;
  for (const zone of [...zones].sort((a, b) => a.start - b.start)) {
    const start = Math.max(zone.start, position);
    const end = Math.min(zone.end, text.length);
    if (start >= end) continue;
    if (position < start) all.push({ start: position, end: start, kind: "body" });
    all.push({ start, end, kind: zone.kind });
    position = end;
  }
  if (position < text.length) all.push({ start: position, end: text.length, kind: "body" });
  return all;
}

function lines(text: string, zone: Zone): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = zone.start;
  while (start < zone.end) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > zone.end ? zone.end : found;
    if (text.slice(start, end).trim() !== "") blocks.push({ start, end, zone: zone.kind });
    start = end + 1;
  }
  return blocks;
}
