import {
  isDash,
  isDigits,
  isGlued,
  isMinus,
  isWord,
  Mark,
  markAt,
} from "../numbers/marks.ts";
import { halfPickers, minusWords, numberWords } from "../numbers/tables.ts";
import { type NumberReading, readNumber } from "../numbers.ts";
import { PhraseTable } from "../phrases.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { articleWords, multipleFollowers, nounStops } from "./classes.ts";
import { isNoQuantity, isNumberInName } from "./names.ts";
import type { Quantity, UnitReading } from "./quantity.ts";
import { isMultipleWord, readMultipleWord } from "./multiples.ts";
import { joinRange } from "./ranges.ts";
import { currencyBefore, readCount, readPer, readUnit } from "./units.ts";

/** What joins a part to its whole; true where no other reading is possible. */
const ratioJoints = new PhraseTable<boolean>([
  ["in", false],
  ["in every", true],
  ["out of", true],
  ["out of every", true],
]);

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

/**
 * True for digits that go on a chain of digits: "7946 0958 12", "1.2.3", "3-4-5". Told
 * before anything is read, so that long chains cost next to nothing.
 */
function isInChain(tokens: Tokens, index: number): boolean {
  if (index < 2 || tokens.kind[index] !== TokenKind.Digits) return false;
  if (tokens.kind[index - 1] === TokenKind.Digits) return isDigits(tokens, index + 1);
  if (tokens.gap[index] !== TokenGap.None || tokens.gap[index - 1] !== TokenGap.None) {
    return false;
  }
  return tokens.kind[index - 2] === TokenKind.Digits &&
    tokens.kind[index - 1] === TokenKind.Punctuation;
}

/** True if a number or a multiple in one word may start at token `index`. */
function startsQuantity(tokens: Tokens, index: number): boolean {
  return startsNumber(tokens, index) ||
    (tokens.word[index] !== 0 && isMultipleWord(tokens, index));
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
  if (isNumberInName(tokens, term, term, false, scope)) return { skip: term.numberLast };
  return quantityOf(tokens, term, null, scope);
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
  const number = readNumber(tokens, first, limit, { money: sign !== null }) ??
    readHalfUnit(tokens, first, limit);
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
  const named = sign === null ? unit : moreExact(sign, after);
  const end = after?.last ?? numberLast;
  const per = named === null || named.per !== null ? null : readPer(tokens, end, limit);
  return {
    first: start,
    numberFirst: first,
    numberLast,
    last: per?.last ?? end,
    number,
    value,
    sign,
    unit: named === null || per === null ? named : { ...named, per: per.per },
  };
}

/** "Half mile", "a quarter-mile": a part right before a unit of length and the like. */
function readHalfUnit(tokens: Tokens, index: number, limit: number): NumberReading | null {
  const at = articleWords.has(tokens, index) ? index + 1 : index;
  const word = at < limit ? numberWords.get(tokens, at) : undefined;
  if (word?.kind !== "half" && (word?.value !== 0.25 || at === index)) return null;
  if (index > 0 && halfPickers.has(tokens, index - 1)) return null;
  const number: NumberReading = {
    length: at + 1 - index,
    value: word!.value,
    high: null,
    precision: word!.value,
    form: "words",
    scaled: false,
    fractional: true,
  };
  const unit = readUnit(tokens, at + 1, limit, number);
  const measured = unit !== null && (unit.kind === "measure" || unit.kind === "percent");
  return measured ? number : null;
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
): Quantity {
  const right = range?.right ?? term;
  const number = right.number;
  const unit = right.unit ?? term.unit ??
    readCount(tokens, right.numberLast, scope.last, number) ??
    countBehindMeasure(tokens, right, scope.last);
  let last = Math.max(right.last, unit === null ? 0 : unit.last);
  const per = unit?.kind === "count" ? readPer(tokens, last, scope.last) : null;
  if (per !== null) last = per.last;
  const values = times(valuesOf(term, range), unit?.factor ?? 1);
  const kind = kindOf(tokens, unit, last, scope.last);
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

/** "Three times" counts occasions, unless something follows that it multiplies. */
function kindOf(tokens: Tokens, unit: UnitReading | null, last: number, limit: number) {
  if (unit === null) return "number";
  if (unit.kind !== "multiple") return unit.kind;
  const alone = last >= limit || !isWord(tokens, last) || nounStops.has(tokens, last);
  return alone && !multipleFollowers.has(tokens, last) ? "count" : "multiple";
}

/** "Two 500-kg bombs": what is counted stands behind a measure of each. */
function countBehindMeasure(
  tokens: Tokens,
  { numberLast, number }: Term,
  limit: number,
): UnitReading | null {
  if (numberLast >= limit || !startsNumber(tokens, numberLast)) return null;
  if (isGlued(tokens, numberLast)) return null;
  const measure = readTerm(tokens, numberLast, numberLast, limit);
  if (measure === null || measure.unit === null || measure.sign !== null) return null;
  const count = readCount(tokens, measure.last, limit, number);
  // The figure itself ends before the measure, which is a figure of its own.
  return count === null || number.value === 1 ? null : { ...count, last: numberLast };
}

function times(values: ReturnType<typeof valuesOf>, factor: number) {
  if (factor === 1) return values;
  const by = (value: number | null) => value === null ? null : value * factor;
  return {
    value: by(values.value),
    low: by(values.low),
    high: by(values.high),
    precision: values.precision * factor,
  };
}

/** "One in four drivers" and "three out of five": a share written as two numbers. */
function readRatio(tokens: Tokens, term: Term, limit: number): Term | null {
  if (term.unit !== null || !isSmallInteger(term)) return null;
  const joint = ratioJoints.match(tokens, term.numberLast, limit);
  if (joint === null) return null;
  const at = term.numberLast + joint.length;
  if (at >= limit || !startsNumber(tokens, at)) return null;
  const whole = readTerm(tokens, at, at, limit);
  const fits = whole !== null && whole.unit === null && whole.first === at &&
    whole.value > term.value && whole.value <= 1e6 && whole.number.high === null;
  return fits && (joint.value || whole.number.form === "words" || term.value === 1)
    ? whole
    : null;
}

function isSmallInteger(term: Term): boolean {
  return term.sign === null && term.value > 0 && term.value < 100 &&
    !term.number.fractional && !term.number.scaled;
}

function shareOf(tokens: Tokens, part: Term, whole: Term, scope: Scope): Quantity {
  const share = quantityOf(tokens, whole, null, scope);
  const value = part.value / whole.value;
  return {
    ...share,
    first: part.first,
    numberFirst: part.numberFirst,
    last: whole.last,
    value,
    precision: value,
    kind: "number",
    unit: null,
    rule: "share",
    opening: part.first,
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
