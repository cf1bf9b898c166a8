import type { BoilerplateKind } from "./boilerplate.ts";
import type { LineZones } from "./line-zones.ts";

/** A caption above its credit or its gallery link is no longer than this. */
const LONGEST_CAPTION = 45;
const SENTENCE_BREAK = /[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/u;

/** Marks credits of pictures, and the lines above them that they belong to, as captions. */
export function markCaptions(
  zones: LineZones,
  kinds: readonly (BoilerplateKind | null)[],
): void {
  kinds.forEach((kind, index) => {
    if (kind === "credit") zones.mark(index, "caption");
    if (kind === "gallery" || (kind === "credit" && isBareCredit(zones, index))) {
      markCaptionAbove(zones, index - 1);
    }
  });
}

/** True if the line gives only who made the picture, so that its caption is elsewhere. */
function isBareCredit(zones: LineZones, index: number): boolean {
  return zones.lines[index]!.hashes.length <= 8;
}

function markCaptionAbove(zones: LineZones, index: number): void {
  const line = zones.lines[index];
  if (line === undefined || !zones.isFree(index)) return;
  if (line.hashes.length > LONGEST_CAPTION || SENTENCE_BREAK.test(line.text)) return;
  zones.mark(index, "caption");
}
