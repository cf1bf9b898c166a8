import boilerplateCsv from "../../data/language/boilerplate.csv" with { type: "text" };
import { CueTable } from "./cues.ts";
import type { LineZones } from "./line-zones.ts";
import { addressesReader, breaksOff, endsLikeSentence } from "./prose.ts";
import type { Line } from "./text-lines.ts";

/** What sort of clutter a line opens or is, and so how far it reaches. */
export type BoilerplateKind =
  | "comments"
  | "comment-count"
  | "plea"
  | "related"
  | "link"
  | "gallery"
  | "share"
  | "notice"
  | "source"
  | "footer"
  | "bio"
  | "credit";

const cues = new CueTable<BoilerplateKind>(boilerplateCsv);

/** Fewer words of text than this above "3 comments" and it is a counter, not a heading. */
const TEXT_ABOVE_COMMENTS = 40;
/** A footer that goes to the end has at most this many words, or this share of the text. */
const FOOTER_WORDS = 80;
const FOOTER_SHARE = 0.3;
const SHORT_LABEL = 6;
const LINK_WORDS = 25;
const SANDWICHED_WORDS = 3;

const URL_ALONE = /^(?:https?:\/\/|www\.)\S+$/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+\s*)+$/u;
const BREADCRUMB = /^home\s*(?:[»›>|/→]|$)/i;
const SEPARATOR = /\s[|•·»›]\s/g;
const MENU_SEPARATORS = 3;
const LONGEST_MENU = 300;

/** The sort of clutter that a line is by its own words, or null. */
export function boilerplateKind(line: Line): BoilerplateKind | null {
  if (isStructural(line)) return "notice";
  return cues.find(line);
}

/**
 * Marks the clutter that a scraper leaves around and inside an article. A cue counts where
 * nothing says that it is part of the text (prose that merely opens like a link, a plea
 * that does not address the reader), and reaches as far as its sort of clutter goes: over
 * the paragraphs of a plea, over the links of a list, over all comments.
 */
export function markBoilerplate(zones: LineZones): readonly (BoilerplateKind | null)[] {
  const kinds = zones.lines.map((line, index) => {
    const kind = boilerplateKind(line);
    return kind !== null && isPlausible(kind, line, zones.isProse[index]!) ? kind : null;
  });
  kinds.forEach((kind, index) => {
    if (kind === null || kind === "credit") return;
    const end = reach(kind, index, zones, kinds);
    for (let i = index; i < end; i++) zones.mark(i, "boilerplate");
  });
  closeGaps(zones);
  return kinds;
}

function isStructural(line: Line): boolean {
  if (line.words.length === 0) return false;
  if (URL_ALONE.test(line.text) || HASHTAGS.test(line.text)) return true;
  if (BREADCRUMB.test(line.text) && line.words.length > 1) return true;
  return line.text.length < LONGEST_MENU &&
    (line.text.match(SEPARATOR)?.length ?? 0) >= MENU_SEPARATORS;
}

function isPlausible(kind: BoilerplateKind, line: Line, prose: boolean): boolean {
  switch (kind) {
    case "plea":
      return !prose || addressesReader(line);
    case "related":
    case "link":
    case "gallery":
    case "share":
      return !prose || (line.words.length <= LINK_WORDS && addressesReader(line));
    case "source":
      return line.words.length <= LINK_WORDS;
    default:
      return true;
  }
}

/** Index after the last line of the clutter that opens at `index`. */
function reach(
  kind: BoilerplateKind,
  index: number,
  zones: LineZones,
  kinds: readonly (BoilerplateKind | null)[],
): number {
  const { length } = zones.lines;
  const above = zones.proseWords(0, index);
  switch (kind) {
    case "comments":
      return above > 0 ? length : index + 1;
    case "comment-count":
      return above >= TEXT_ABOVE_COMMENTS ? length : index + 1;
    case "footer": {
      const below = zones.proseWords(index + 1, length);
      const limit = Math.max(FOOTER_WORDS, FOOTER_SHARE * above);
      return above > 0 && below <= limit && below < above ? length : index + 1;
    }
    case "plea":
      return extend(index, zones, kinds, continuesPlea, isShortLabel);
    case "related":
      return above > 0 ? extend(index, zones, kinds, isLink, isLink) : index + 1;
    case "bio":
      return above > 0 ? Math.min(length, index + 3) : index + 1;
    default:
      return index + 1;
  }
}

type LineTest = (line: Line, prose: boolean) => boolean;

/**
 * Goes on over lines that surely belong, and over those that may belong if one that surely
 * does or the end of the text follows.
 */
function extend(
  index: number,
  zones: LineZones,
  kinds: readonly (BoilerplateKind | null)[],
  surely: LineTest,
  perhaps: LineTest,
): number {
  let end = index + 1;
  for (let i = index + 1; i < zones.lines.length; i++) {
    const line = zones.lines[i]!;
    const kind = kinds[i];
    const prose = zones.isProse[i]!;
    if (kind === "credit") return end;
    if ((kind !== null && kind !== undefined) || surely(line, prose)) end = i + 1;
    else if (!perhaps(line, prose)) return end;
  }
  return zones.lines.length;
}

const continuesPlea: LineTest = (line) => addressesReader(line);
const isShortLabel: LineTest = (line, prose) => !prose && line.words.length <= SHORT_LABEL;
const isLink: LineTest = (line, prose) =>
  line.words.length <= 2 * LINK_WORDS && (!prose || breaksOff(line)) &&
  (line.words.length <= SHORT_LABEL || !endsLikeSentence(line) || breaksOff(line));

/** Marks short labels between clutter, and what is no sentence after it at the end. */
function closeGaps(zones: LineZones): void {
  const { lines } = zones;
  const last = zones.lastProse();
  let inTail = false;
  lines.forEach((line, index) => {
    const marked = !zones.isFree(index);
    if (index > last && marked) inTail = true;
    if (marked || endsLikeSentence(line)) return;
    const sandwiched = index > 0 && !zones.isFree(index - 1) &&
      index + 1 < lines.length && !zones.isFree(index + 1) &&
      line.words.length <= SANDWICHED_WORDS;
    if (last >= 0 && (inTail || sandwiched)) zones.mark(index, "boilerplate");
  });
}
