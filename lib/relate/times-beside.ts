import type { Extraction, Span, TimeMention } from "../model.ts";
import { clauseDistance } from "./clauses.ts";
import type { EventNaming } from "./events.ts";
import { openPassages } from "./passages.ts";

/** How far from an event's words a time expression may stand that tells its date. */
const REACH = 40;
/** A date that opens the sentence holds for more of it. */
const OPENING_REACH = 120;
/** How many words may stand before a date that opens a sentence ("It was in May that"). */
const OPENING_WORDS = 5;

/** Words between a time and an event that put the time elsewhere. */
const ELSEWHERE = /\b(?:before|after|since|until|till|ahead of|following)\b/i;

/**
 * The time expressions that tell when a named event was: those among its words or beside
 * them in the sentence, and not nearer to another event. The nearest comes first.
 */
export function timesBeside(extraction: Extraction, naming: EventNaming): TimeMention[] {
  const { text } = extraction.article;
  return openPassages(extraction).times[naming.sentence]!
    .map((index) => extraction.times[index]!)
    .filter((time) => isBeside(extraction, naming, time))
    .filter((time) => {
      const distance = clauseDistance(text, time, naming);
      return naming.rivals.every((rival) => distance <= clauseDistance(text, time, rival));
    })
    .sort((a, b) =>
      clauseDistance(text, a, naming) - clauseDistance(text, b, naming) || a.start - b.start
    );
}

function isBeside(extraction: Extraction, naming: EventNaming, time: Span): boolean {
  const { text } = extraction.article;
  const { start, end } = time;
  if (start >= naming.start && end <= naming.end) return true;
  if (start >= naming.end) return isNear(text.slice(naming.end, start));
  if (end > naming.start) return false;
  const between = text.slice(end, naming.start);
  if (ELSEWHERE.test(between)) return false;
  const sentence = extraction.sentences[naming.sentence]!;
  const before = text.slice(sentence.start, start).split(/\s+/).filter(Boolean);
  if (before.length <= OPENING_WORDS) return between.length <= OPENING_REACH;
  return isNear(between);
}

/** A comma right between event and time does not part them, as any other one does. */
function isNear(between: string): boolean {
  return between.length <= REACH && !/[,;:–—]/.test(between.replace(/^,\s*$/, ""));
}
