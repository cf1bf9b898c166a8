import { isOutletName } from "./outlet.ts";
import { foldedWords } from "./text-lines.ts";

const PIPE = /\s+[|»•]\s+/;
const DASH = /\s+[-–—]\s+/;
const DOMAIN = /^(?:[\w-]+\.)+[a-z]{2,}$/i;
const SUFFIX_WORDS = 5;
const HEADLINE_WORDS = 4;

/**
 * Length of a headline without what a page sets behind it: sections and the site's name.
 * After a bar anything short goes; after a dash only a medium's name, since a dash is also
 * part of headlines.
 *
 * @param outlet The medium's name if it is known.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(headlineLength("Markets fall again in Asia | World | News"), 26);
 * strictEqual(headlineLength("Trade falls again – FT"), 22);
 * ```
 */
export function headlineLength(title: string, outlet: string | null = null): number {
  let { length } = title;
  for (;;) {
    const cut = lastSuffix(title.slice(0, length), outlet);
    if (cut < 0) return length;
    length = cut;
  }
}

function lastSuffix(title: string, outlet: string | null): number {
  const bar = lastMatch(title, PIPE);
  if (bar !== null && isSuffix(title, bar)) return bar.index;
  const dash = lastMatch(title, DASH);
  if (dash === null || !isSuffix(title, dash)) return -1;
  const name = title.slice(dash.end);
  return isOutletName(name) || DOMAIN.test(name) || isSame(name, outlet) ? dash.index : -1;
}

function lastMatch(text: string, pattern: RegExp): { index: number; end: number } | null {
  const last = [...text.matchAll(new RegExp(pattern, "g"))].at(-1);
  return last === undefined
    ? null
    : { index: last.index, end: last.index + last[0].length };
}

function isSuffix(title: string, mark: { index: number; end: number }): boolean {
  return foldedWords(title.slice(mark.end)).length <= SUFFIX_WORDS &&
    foldedWords(title.slice(0, mark.index)).length >= HEADLINE_WORDS;
}

function isSame(name: string, outlet: string | null): boolean {
  return outlet !== null && foldedWords(name).join(" ") === foldedWords(outlet).join(" ");
}
