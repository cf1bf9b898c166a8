const SHOWN_LINES = 6;
const SHOWN_WIDTH = 100;
/** How much of a long line is shown before the place where it differs. */
const LEAD_IN = 30;

/**
 * How two texts differ, as a reader wants to see it: `-` for what is only in `before`, `+` for
 * what is only in `after`, long lines cut around the difference, and a count of what is left
 * out. Empty if the texts are equal. Cost is linear in the texts.
 *
 * @example
 * ```ts
 * import { describeDifference } from "./text-difference.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * deepStrictEqual(describeDifference("year 2023\n240\n", "year 2023\n245\n"), [
 *   "- 240",
 *   "+ 245",
 * ]);
 * ```
 */
export function describeDifference(before: string, after: string): string[] {
  if (before === after) return [];
  const a = readableLines(before);
  const b = readableLines(after);
  const pairs = a.length === b.length ? changedPairs(a, b) : changedBlock(a, b);
  const lines = pairs.slice(0, SHOWN_LINES).flatMap(showPair);
  const left = pairs.length - SHOWN_LINES;
  return left > 0 ? [...lines, `  ... and ${left} more lines`] : lines;
}

interface Pair {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Markup comes without line breaks, so every element starts a line. */
function readableLines(text: string): string[] {
  return text.replaceAll("><", ">\n<").split("\n");
}

function changedPairs(a: readonly string[], b: readonly string[]): Pair[] {
  return a.map((before, i) => ({ before, after: b[i] })).filter(({ before, after }) =>
    before !== after
  );
}

function changedBlock(a: readonly string[], b: readonly string[]): Pair[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    ...a.slice(start, a.length - end).map((before) => ({ before })),
    ...b.slice(start, b.length - end).map((after) => ({ after })),
  ];
}

function showPair({ before, after }: Pair): string[] {
  const from = Math.max(0, commonStart(before ?? "", after ?? "") - LEAD_IN);
  const show = (line: string) => {
    const piece = line.slice(from, from + SHOWN_WIDTH);
    return `${from > 0 ? "..." : ""}${piece}${
      from + SHOWN_WIDTH < line.length ? "..." : ""
    }`;
  };
  return [
    ...before === undefined ? [] : [`- ${show(before)}`],
    ...after === undefined ? [] : [`+ ${show(after)}`],
  ];
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
