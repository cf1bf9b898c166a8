import type { Tokens } from "../tokens.ts";
import { isDash, isDigits, markAt } from "./marks.ts";
import { articles, conjunctions, numberWords } from "./tables.ts";

/** "and a half", "and a quarter", "and three-quarters" after a number; or null. */
export function readAndFraction(
  tokens: Tokens,
  index: number,
  limit: number,
): { readonly next: number; readonly value: number } | null {
  if (index >= limit) return null;
  let at = conjunctions.has(tokens, index) ? index : index + 1;
  if (at !== index && !isDash(markAt(tokens, index))) return null;
  if (at >= limit || !conjunctions.has(tokens, at)) return null;
  at++;
  if (isDash(markAt(tokens, at))) at++;
  if (at + 1 >= limit || tokens.word[at] === 0 || isDigits(tokens, at)) return null;
  const first = numberWords.get(tokens, at);
  const step = isDash(markAt(tokens, at + 1)) ? 2 : 1;
  if (at + step >= limit) return null;
  const last = numberWords.get(tokens, at + step);
  if (articles.has(tokens, at)) {
    const part = last?.kind === "half" || last?.kind === "fraction";
    return part ? { next: at + step + 1, value: last.value } : null;
  }
  if (first?.kind !== "unit" || last?.kind !== "fractions") return null;
  return { next: at + step + 1, value: first.value * last.value };
}
