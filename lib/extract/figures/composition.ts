import { isGlued, isWord } from "../numbers/marks.ts";
import { type Tokens, tokenText } from "../tokens.ts";
import { leadingUnits, multipleFollowers, nounStops } from "./classes.ts";
import { boundBehind } from "./cues.ts";
import type { Quantity, UnitReading } from "./quantity.ts";
import type { Range } from "./ranges.ts";
import { readPer, readPerBehindObject } from "./rates.ts";
import { readTerm, type Scope, startsNumber, type Term } from "./terms.ts";
import { readCount } from "./units.ts";

export function quantityOf(
  tokens: Tokens,
  term: Term,
  range: Range | null,
  scope: Scope,
): Quantity {
  const right = range?.right ?? term;
  const number = right.number;
  const unit = right.unit ?? term.unit ?? unitBefore(tokens, term) ??
    readCount(tokens, right.numberLast, scope.last, number) ??
    countBehindBound(tokens, right, scope.last) ??
    countBehindMeasure(tokens, right, scope.last);
  let last = Math.max(right.last, unit === null ? 0 : unit.last);
  const per = unit === null || unit.kind === "count"
    ? readPer(tokens, last, scope.last)
    : null;
  if (per !== null) last = per.last;
  // The words in between say what is measured, and are no part of the figure.
  const behind = unit === null || unit.per !== null || per !== null
    ? null
    : readPerBehindObject(tokens, last, scope.last);
  const values = times(valuesOf(term, range), unit?.factor ?? 1);
  const kind = kindOf(tokens, unit, last, scope.last);
  const rate = per?.per ?? unit?.per ?? behind?.per ?? null;
  return {
    first: term.first,
    last,
    numberFirst: term.numberFirst,
    number: term.number,
    value: values.value,
    low: values.low,
    high: values.high,
    precision: values.precision,
    kind: rate !== null && kind !== "money" ? "rate" : kind,
    unit: unit?.unit ?? null,
    unitReason: null,
    ambiguous: unit?.ambiguous ?? false,
    per: rate,
    bound: "exact",
    trend: "none",
    trendBy: null,
    counted: unit?.counted ?? null,
    about: null,
    rule: range?.rule ?? unit?.rule ?? "number",
    sentence: scope.sentence,
    opening: range?.opening ?? term.first,
  };
}

export function shareOf(tokens: Tokens, part: Term, whole: Term, scope: Scope): Quantity {
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

/** "Three times" counts occasions, unless something follows that it multiplies. */
function kindOf(tokens: Tokens, unit: UnitReading | null, last: number, limit: number) {
  if (unit === null) return "number";
  if (unit.kind !== "multiple") return unit.kind;
  const alone = last >= limit || !isWord(tokens, last) || nounStops.has(tokens, last);
  return alone && !multipleFollowers.has(tokens, last) ? "count" : "multiple";
}

/** "A magnitude 6.4 quake": a unit that stands before its number. */
function unitBefore(tokens: Tokens, { first, numberLast }: Term): UnitReading | null {
  if (first === 0 || !leadingUnits.has(tokens, first - 1)) return null;
  return {
    first,
    last: numberLast,
    kind: "measure",
    unit: tokenText(tokens, first - 1).toLowerCase(),
    per: null,
    ambiguous: false,
    counted: null,
    factor: 1,
    rule: "unit-before",
  };
}

/** "10 or more games": what is counted stands behind the words that limit it. */
function countBehindBound(
  tokens: Tokens,
  { numberLast, number }: Term,
  limit: number,
): UnitReading | null {
  const bound = boundBehind(tokens, numberLast);
  return bound === null
    ? null
    : readCount(tokens, numberLast + bound.length, limit, number);
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

function valuesOf(term: Term, range: Range | null) {
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
