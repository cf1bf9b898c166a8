import type { ResolvedTime } from "../../model.ts";
import { namedValue } from "./named.ts";
import { valueDays } from "./value-days.ts";

const TO = /^\s*(?:to|through|until|till|[-–—])\s*$/;
const AND = /^\s*and\s*$/;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
/** How far back "between" is looked for, in characters. */
const LEAD = 14;

/**
 * The value of the first end of a range that would end before it begins, or null: where it
 * rained "from Monday to Thursday" and Thursday is past, Monday is the one before it.
 *
 * @param text The article's text.
 */
export function firstOfRange(
  text: string,
  first: ResolvedTime,
  second: ResolvedTime,
): string | null {
  const { meaning } = first;
  if (meaning.form !== "named" || second.meaning.form !== "named") return null;
  if (second.start < first.end) return null;
  const joint = text.slice(first.end, second.start);
  const spans = TO.test(joint) ||
    (AND.test(joint) && BETWEEN.test(text.slice(first.start - LEAD, first.start)));
  if (!spans) return null;
  const from = valueDays(first.value);
  const to = valueDays(second.value);
  if (from === null || to === null || from.first <= to.first) return null;
  return namedValue(meaning.pattern, "before", to.first - 1);
}
