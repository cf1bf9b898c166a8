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
  const reach = new Reach(zones, kinds);
  let marked = 0;
  kinds.forEach((kind, index) => {
    const end = kind === null || kind === "credit" ? 0 : reach.endOf(kind, index);
    for (let i = Math.max(index, marked); i < end; i++) zones.mark(i, "boilerplate");
    marked = Math.max(marked, end);
    reach.pass(index);
  });
  closeGaps(zones);
  return kinds;
}

function isStructural(line: Line): boolean {
  if (line.hashes.length === 0) return false;
  if (URL_ALONE.test(line.text) || HASHTAGS.test(line.text)) return true;
  if (BREADCRUMB.test(line.text) && line.hashes.length > 1) return true;
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
      return !prose || (line.hashes.length <= LINK_WORDS && addressesReader(line));
    case "source":
      return line.hashes.length <= LINK_WORDS;
    default:
      return true;
  }
}

type LineTest = (line: Line, prose: boolean) => boolean;
type Kinds = readonly (BoilerplateKind | null)[];

/** Lines that were looked through for one sort of clutter, and where it ended. */
interface Run {
  readonly stop: number;
  readonly end: number;
}

/** How far clutter reaches, asked line by line from the top. */
class Reach {
  /** Words of running text above the line that is asked for. */
  #above = 0;
  readonly #runs = new Map<BoilerplateKind, Run>();

  constructor(readonly zones: LineZones, readonly kinds: Kinds) {}

  /** Goes on to the next line; nothing is marked any more at or above `index`. */
  pass(index: number): void {
    this.#above += this.#proseWords(index);
  }

  /** Index after the last line of the clutter that opens at `index`. */
  endOf(kind: BoilerplateKind, index: number): number {
    const { length } = this.zones.lines;
    const above = this.#above;
    switch (kind) {
      case "comments":
        return above > 0 ? length : index + 1;
      case "comment-count":
        return above >= TEXT_ABOVE_COMMENTS ? length : index + 1;
      case "footer": {
        const below = this.zones.freeProseWords - above - this.#proseWords(index);
        const limit = Math.max(FOOTER_WORDS, FOOTER_SHARE * above);
        return above > 0 && below <= limit && below < above ? length : index + 1;
      }
      case "plea":
        return this.#extend(kind, index, continuesPlea, isShortLabel);
      case "related":
        return above > 0 ? this.#extend(kind, index, isLink, isLink) : index + 1;
      case "bio":
        return above > 0 ? Math.min(length, index + 3) : index + 1;
      default:
        return index + 1;
    }
  }

  #proseWords(index: number): number {
    return this.zones.proseWords(index, index + 1);
  }

  /** As far as a run that was looked through before, or else as far as `extend` goes. */
  #extend(
    kind: BoilerplateKind,
    index: number,
    surely: LineTest,
    perhaps: LineTest,
  ): number {
    const known = this.#runs.get(kind);
    if (known !== undefined && index < known.stop) return known.end;
    const run = extend(index, this.zones, this.kinds, surely, perhaps);
    this.#runs.set(kind, run);
    return run.end;
  }
}

/**
 * Goes on over lines that surely belong, and over those that may belong if one that surely
 * does or the end of the text follows.
 */
function extend(
  index: number,
  zones: LineZones,
  kinds: Kinds,
  surely: LineTest,
  perhaps: LineTest,
): Run {
  const { length } = zones.lines;
  let end = index + 1;
  for (let i = index + 1; i < length; i++) {
    const line = zones.lines[i]!;
    const kind = kinds[i]!;
    const prose = zones.isProse[i]!;
    if (kind === "credit") return { stop: i, end };
    if (kind !== null || surely(line, prose)) end = i + 1;
    else if (!perhaps(line, prose)) return { stop: i, end };
  }
  return { stop: length, end: length };
}

const continuesPlea: LineTest = (line) => addressesReader(line);
const isShortLabel: LineTest = (line, prose) => !prose && line.hashes.length <= SHORT_LABEL;
const isLink: LineTest = (line, prose) =>
  line.hashes.length <= 2 * LINK_WORDS && (!prose || breaksOff(line)) &&
  (line.hashes.length <= SHORT_LABEL || !endsLikeSentence(line) || breaksOff(line));

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
      line.hashes.length <= SANDWICHED_WORDS;
    if (last >= 0 && (inTail || sandwiched)) zones.mark(index, "boilerplate");
  });
}
