import { isDash, isDigits, isGlued, isMinus, Mark, markAt } from "../numbers/marks.ts";
import { numberWords } from "../numbers/tables.ts";
import { minusWords } from "../numbers/tables.ts";
import { type NumberReading, readNumber } from "../numbers.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { articleWords } from "./classes.ts";
import { isNoQuantity, isNumberInName } from "./names.ts";
import type { Quantity, UnitReading } from "./quantity.ts";
import { joinRange } from "./ranges.ts";
import { currencyBefore, readCount, readPer, readUnit } from "./units.ts";

/** Where to read: a sentence as a range of tokens. */
export interface Scope {
  readonly first: number;
  readonly last: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A number with the currency sign before it and the unit behind it. */
export interface Term {
  readonly first: number;
  /** Where the number starts, behind its currency sign. */
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly last: number;
  readonly number: NumberReading;
  readonly value: number;
  readonly sign: UnitReading | null;
  /** The unit, from the sign or from the words behind the number. */
  readonly unit: UnitReading | null;
}

/** True if a number may start at token `index`; the only test that every token pays. */
export function startsNumber(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind[index];
  if (kind === TokenKind.Digits) return true;
  if (kind === TokenKind.Symbol) return isVulgarFraction(markAt(tokens, index));
  if (kind !== TokenKind.Word || tokens.word[index] === 0) return false;
  const word = numberWords.get(tokens, index);
  if (word !== undefined) {
    return word.kind === "unit" || word.kind === "ten" || word.kind === "half" ||
      word.kind === "vague";
  }
  return articleWords.has(tokens, index) && startsAfterArticle(tokens, index + 1);
}

function startsAfterArticle(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count) return false;
  const kind = numberWords.get(tokens, index)?.kind;
  return kind !== undefined && kind !== "unit" && kind !== "ten" && kind !== "vague";
}

function isVulgarFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

/** Reads the quantities of one sentence, from left to right. */
export function readQuantities(tokens: Tokens, scope: Scope): Quantity[] {
  const found: Quantity[] = [];
  let floor = scope.first;
  for (let index = scope.first; index < scope.last; index++) {
    if (!startsNumber(tokens, index)) continue;
    const quantity = readQuantity(tokens, index, floor, scope);
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
  const range = joinRange(tokens, term, floor, scope);
  const last = range?.right ?? term;
  if (isNumberInName(tokens, term, last, range !== null, scope)) {
    return { skip: Math.max(last.numberLast, term.numberLast) };
  }
  return quantityOf(tokens, term, range, scope);
}

/** The number at token `index` with its sign and unit; `floor` ends what came before. */
export function readTerm(
  tokens: Tokens,
  index: number,
  floor: number,
  limit: number,
): Term | null {
  let first = index;
  if (
    markAt(tokens, index - 1) === Mark.Stop && index - 1 >= floor &&
    isDigits(tokens, index) && isGlued(tokens, index) && pointOpens(tokens, index - 1)
  ) first = index - 1;
  let negative = false;
  // The sign may stand on either side of the currency: "$-5bn", "-$5bn".
  if (hasSignBefore(tokens, first, floor)) {
    first--;
    negative = isMinus(markAt(tokens, first));
  }
  const sign = currencyBefore(tokens, first, floor);
  if (sign === null && !negative && minusBefore(tokens, first, floor) > 0) {
    first -= minusBefore(tokens, first, floor);
  }
  const number = readNumber(tokens, first, limit, { money: sign !== null });
  if (number === null) return null;
  let start = sign?.first ?? first;
  let value = number.value;
  if (sign !== null && !negative && hasSignBefore(tokens, start, floor)) {
    start--;
    value = isMinus(markAt(tokens, start)) ? -value : value;
  }
  const numberLast = first + number.length;
  const unit = readUnit(tokens, numberLast, limit, number);
  const after = sign === null || unit?.kind === "money" ? unit : null;
  return {
    first: start,
    numberFirst: first,
    numberLast,
    last: after?.last ?? numberLast,
    number,
    value,
    sign,
    unit: sign === null ? unit : moreExact(sign, after),
  };
}

/** "$5 Canadian dollars": the name says more than the sign. */
function moreExact(sign: UnitReading, name: UnitReading | null): UnitReading {
  return name !== null && sign.ambiguous && !name.ambiguous ? name : sign;
}

function pointOpens(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return true;
  const before = markAt(tokens, index - 1);
  return before === 0x24 || before === Mark.Open || isDash(before);
}

function hasSignBefore(tokens: Tokens, index: number, floor: number): boolean {
  const at = index - 1;
  if (at < floor || !isGlued(tokens, index)) return false;
  const mark = markAt(tokens, at);
  if (!isMinus(mark) && mark !== Mark.Plus) return false;
  if (!isGlued(tokens, at)) return true;
  const kind = tokens.kind[at - 1];
  const code = markAt(tokens, at - 1);
  if (kind === TokenKind.Symbol) return true;
  return kind === TokenKind.Punctuation && code !== Mark.Percent && code !== Mark.Close &&
    !isDash(code);
}

/** How many tokens of "minus" stand before `index`: 1, or 2 with a hyphen, or 0. */
function minusBefore(tokens: Tokens, index: number, floor: number): number {
  if (index - 1 >= floor && minusWords.has(tokens, index - 1)) return 1;
  const hyphen = index - 2 >= floor && isDash(markAt(tokens, index - 1)) &&
    isGlued(tokens, index) && minusWords.has(tokens, index - 2);
  return hyphen ? 2 : 0;
}

function quantityOf(
  tokens: Tokens,
  term: Term,
  range: ReturnType<typeof joinRange>,
  scope: Scope,
): Quantity | null {
  const right = range?.right ?? term;
  const number = right.number;
  const unit = right.unit ?? term.unit ??
    readCount(tokens, right.numberLast, scope.last, number);
  let last = Math.max(right.last, unit === null ? 0 : unit.last);
  const per = unit?.per == null ? readPer(tokens, last, scope.last) : null;
  if (per !== null) last = per.last;
  const values = valuesOf(term, range);
  const kind = unit?.kind ?? "number";
  const rated = per !== null || unit?.per != null;
  return {
    first: term.first,
    last,
    numberFirst: term.numberFirst,
    number: term.number,
    ...values,
    kind: rated && kind !== "money" ? "rate" : kind,
    unit: unit?.unit ?? null,
    unitReason: null,
    ambiguous: unit?.ambiguous ?? false,
    per: per?.per ?? unit?.per ?? null,
    bound: "exact",
    trend: "none",
    counted: unit?.counted ?? null,
    about: null,
    rule: range?.rule ?? unit?.rule ?? "number",
    sentence: scope.sentence,
    opening: range?.opening ?? term.first,
  };
}

function valuesOf(term: Term, range: ReturnType<typeof joinRange>) {
  if (range !== null && range.low !== range.high) {
    return {
      value: null,
      low: Math.min(range.low, range.high),
      high: Math.max(range.low, range.high),
      precision: Math.min(term.number.precision, range.right.number.precision),
    };
  }
  const { precision, high } = term.number;
  if (high !== null) return { value: null, low: term.value, high, precision };
  return { value: range?.low ?? term.value, low: null, high: null, precision };
}

/** True if a paragraph ends before token `index`. */
export function opensParagraph(tokens: Tokens, index: number): boolean {
  return tokens.gap[index]! >= TokenGap.Paragraph;
}
