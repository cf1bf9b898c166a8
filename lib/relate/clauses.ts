import type { Span } from "../model.ts";

/** A clause seldom begins without one of these. */
const CLAUSE_BREAK = /[,;:–—]|\b(?:while|but|and|whereas|although|though|after|before)\b/gi;
const BREAK_COST = 40;

/**
 * How far two stretches of a sentence are apart, in characters, where each clause break
 * between them counts for many.
 */
export function clauseDistance(text: string, a: Span, b: Span): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start <= first.end) return 0;
  const between = text.slice(first.end, second.start);
  const breaks = [...between.matchAll(CLAUSE_BREAK)].length;
  return between.length + BREAK_COST * breaks;
}
