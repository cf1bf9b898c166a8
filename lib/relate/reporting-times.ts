import { reportingVerb } from "../extract/attributions/reporting-verbs.ts";
import { WordTable } from "../extract/phrases.ts";
import { TokenKind } from "../extract/tokens.ts";
import type { Extraction, Span } from "../model.ts";
import { openPassages, type Passage, passageAt, type PassageText } from "./passages.ts";

const words = (list: string) =>
  new WordTable<true>(list.split(" ").map((word) => [word, true]));

/** Words between a reporting verb and the time at which something was reported. */
const leading = words("on in at late early earlier later also again this the");
/** Before these a participle says what was done with the figure: "was announced in 2023". */
const passive = words("is are was were be been being");
/** What is done to figures when they are made known: "data released on Tuesday". */
const releasing = words("released published issued unveiled");

const MOST_LEADING = 3;

/**
 * True if a time says when something was reported, and not of when the report is: "the
 * ministry said in January", "data released on Tuesday", "the ministry on Monday said".
 */
export function isReportingTime(
  extraction: Extraction,
  figure: Span,
  time: Span,
): boolean {
  const text = openPassages(extraction);
  const passage = text.passages[passageAt(extraction.sentences, time.start)];
  if (passage === undefined) return false;
  const first = tokenAt(text, passage, time.start);
  const before = verbBefore(text, passage, first);
  if (before >= passage.first && reports(text, passage, before, figure)) return true;
  const after = tokenAt(text, passage, time.end);
  return first > passage.first && isWord(text, first - 1) && after < passage.last &&
    isPast(text, after);
}

/** The first token of a passage that starts at `offset` or later. */
function tokenAt(
  { tokens }: PassageText,
  { first, last }: Passage,
  offset: number,
): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a verb would stand that the time belongs to. */
function verbBefore({ tokens }: PassageText, { first }: Passage, time: number): number {
  let at = time - 1;
  for (let steps = 0; steps < MOST_LEADING && at >= first; steps++) {
    if (!leading.has(tokens, at)) break;
    at--;
  }
  return at;
}

function reports(
  text: PassageText,
  { first }: Passage,
  verb: number,
  figure: Span,
): boolean {
  const { tokens } = text;
  const released = releasing.has(tokens, verb);
  if (!released && !isPast(text, verb)) return false;
  if (verb === first) return true;
  // "$5bn announced in 2023" and "$5bn was announced in 2023" are of 2023.
  const subject = passive.has(tokens, verb - 1) ? verb - 2 : verb - 1;
  if (subject < first) return false;
  if (tokens.start[subject]! >= figure.start && tokens.end[subject]! <= figure.end) {
    return false;
  }
  return released || subject === verb - 1;
}

/** True for a verb of saying that is told as done: "said", "reported", "says". */
function isPast({ tokens }: PassageText, index: number): boolean {
  const verb = reportingVerb(tokens, index);
  if (verb === null || verb.sense !== "speech" || verb.ambiguous === "other") return false;
  return verb.form === "past" || (verb.form === "third" && verb.ambiguous === "");
}

function isWord({ tokens }: PassageText, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word;
}
