import boundsCsv from "../../../data/language/bounds.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { Bound, Figure } from "../../model.ts";

/** The longest words of a bound, with the space to the figure, in UTF-16 code units. */
const LONGEST = 24;

const LETTER = /[\p{L}\p{N}]/u;

interface BoundPhrase {
  readonly phrase: string;
  readonly bound: Bound;
}

const phrases = parse(boundsCsv, { skipFirstRow: true })
  .sort((a, b) => b.phrase!.length - a.phrase!.length);

function bySide(side: string): BoundPhrase[] {
  return phrases.filter((row) => row.side === side)
    .map(({ phrase, bound }) => ({ phrase: phrase!, bound: bound as Bound }));
}

const before = bySide("before");
const after = bySide("after");

/**
 * A figure in quote marks, with the words that bound it: `"up to 15 billion euros"`. The
 * figure alone where it has no bound, or one that is not said right beside it.
 *
 * @param text The article's text.
 */
export function statedText(text: string, figure: Figure): string {
  const { start, end, bound } = figure;
  const words = figure.text;
  if (bound === "exact") return `"${words}"`;
  const led = text.slice(Math.max(figure.sentence.start, start - LONGEST), start);
  const opening = led.trimEnd();
  const lead = before.find((one) => one.bound === bound && endsWith(opening, one.phrase));
  if (lead !== undefined) {
    const gap = led.length - opening.length;
    return `"${text.slice(start - gap - lead.phrase.length, end)}"`;
  }
  const rest = text.slice(end, Math.min(figure.sentence.end, end + LONGEST));
  const gap = rest.length - rest.trimStart().length;
  const tail = after.find((one) =>
    one.bound === bound && startsWith(rest.trimStart(), one.phrase)
  );
  return tail === undefined
    ? `"${words}"`
    : `"${text.slice(start, end + gap + tail.phrase.length)}"`;
}

/**
 * How a figure that holds fits a reference value: `is within "up to 15 billion euros"` for
 * a bound or a range, and else `is "$244.8bn" at its stated precision`.
 */
export function fitText(text: string, figure: Figure): string {
  const stated = statedText(text, figure);
  const isRange = figure.value === null || (figure.low ?? null) !== (figure.high ?? null);
  return figure.bound !== "exact" || isRange
    ? `is within ${stated}`
    : `is ${stated} at its stated precision`;
}

function endsWith(words: string, phrase: string): boolean {
  if (!words.toLowerCase().endsWith(phrase)) return false;
  const from = words.length - phrase.length;
  return from === 0 || !LETTER.test(phrase[0]!) || !LETTER.test(words[from - 1]!);
}

function startsWith(words: string, phrase: string): boolean {
  if (!words.toLowerCase().startsWith(phrase)) return false;
  const next = words[phrase.length];
  return next === undefined || !LETTER.test(phrase.at(-1)!) || !LETTER.test(next);
}
