import { isDigits } from "../numbers/marks.ts";
import { Lead } from "../leads.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { andWords } from "./classes.ts";
import { quantityOf, shareOf } from "./composition.ts";
import { isMultipleWord, readMultipleWord } from "./multiples.ts";
import { isNoQuantity, isNumberInName } from "./names.ts";
import type { Quantity } from "./quantity.ts";
import { joinRange } from "./ranges.ts";
import { readRatio } from "./ratios.ts";
import { isVersus } from "./scores.ts";
import { readTerm, type Scope, startsNumber } from "./terms.ts";

/**
 * No sentence states so many quantities. What holds more is a table or a listing that reads
 * like one sentence, and the rest of it is left.
 */
const MOST_QUANTITIES = 250;

/** Reads the quantities of one sentence, from left to right. */
export function readQuantities(tokens: Tokens, scope: Scope): Quantity[] {
  const found: Quantity[] = [];
  let floor = scope.first;
  const { kind, lead } = tokens;
  for (let index = scope.first; index < scope.last; index++) {
    if (found.length >= MOST_QUANTITIES) break;
    const written = kind[index] === TokenKind.Digits || kind[index] === TokenKind.Symbol;
    if (!written && (lead[index]! & Lead.Figure) === 0) continue;
    if (!startsQuantity(tokens, index) || isInChain(tokens, index)) continue;
    const quantity = readMultipleWord(tokens, index, scope.last, scope.sentence) ??
      readQuantity(tokens, index, floor, scope);
    if (quantity === null) continue;
    if ("skip" in quantity) {
      index = Math.max(index, quantity.skip - 1);
      continue;
    }
    found.push(quantity);
    floor = quantity.last;
    index = quantity.last - 1;
  }
  return found;
}

function readQuantity(
  tokens: Tokens,
  index: number,
  floor: number,
  scope: Scope,
): Quantity | { readonly skip: number } | null {
  const term = readTerm(tokens, index, floor, scope.last);
  if (term === null) return null;
  if (isNoQuantity(tokens, term, scope)) return { skip: term.numberLast };
  const ratio = readRatio(tokens, term, scope.last);
  if (ratio !== null) return shareOf(tokens, term, ratio, scope);
  const range = joinRange(tokens, term, floor, scope);
  if (range !== null && !isNumberInName(tokens, term, range.right, true, scope)) {
    return quantityOf(tokens, term, range, scope);
  }
  if (range !== null && isVersus(tokens, term, range.right)) {
    return { skip: range.right.numberLast };
  }
  if (isNumberInName(tokens, term, term, false, scope)) return { skip: term.numberLast };
  return quantityOf(tokens, term, null, scope);
}

/** True if a number or a multiple in one word may start at token `index`. */
function startsQuantity(tokens: Tokens, index: number): boolean {
  return startsNumber(tokens, index) ||
    (tokens.word[index] !== 0 && isMultipleWord(tokens, index));
}

/**
 * True for digits that go on a chain of digits: "7946 0958 12", "1.2.3", "2 and 3 and 4". Told
 * before anything is read, so that long chains cost next to nothing.
 */
function isInChain(tokens: Tokens, index: number): boolean {
  if (index < 2 || tokens.kind[index] !== TokenKind.Digits) return false;
  const before = tokens.kind[index - 1];
  if (before === TokenKind.Digits) return isDigits(tokens, index + 1);
  if (before === TokenKind.Word) return isInAndChain(tokens, index);
  if (tokens.gap[index] !== TokenGap.None || tokens.gap[index - 1] !== TokenGap.None) {
    return false;
  }
  return tokens.kind[index - 2] === TokenKind.Digits &&
    tokens.kind[index - 1] === TokenKind.Punctuation;
}

/** "2 and 3 and 4": the middle of an enumeration of bare numbers. */
function isInAndChain(tokens: Tokens, index: number): boolean {
  return tokens.kind[index - 2] === TokenKind.Digits && isDigits(tokens, index + 2) &&
    andWords.has(tokens, index - 1) && andWords.has(tokens, index + 1);
}
