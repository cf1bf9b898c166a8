import { isDash, isDigits, isGlued, isMinus, Mark, markAt } from "../numbers/marks.ts";
import { halfPickers, minusWords, numberWords } from "../numbers/tables.ts";
import { type NumberReading, readNumber } from "../numbers.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { articleWords, orWords } from "./classes.ts";
import type { UnitReading } from "./quantity.ts";
import { readMeasurePer } from "./rates.ts";
import { currencyBefore, readUnit } from "./units.ts";

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
  const per = named === null || named.per !== null
    ? null
    : readMeasurePer(tokens, end, limit);
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
  if (index - 1 >= floor && minusWords.has(tokens, index - 1)) {
    // "Plus or minus 2%" has no sign.
    return orWords.has(tokens, index - 2) ? 0 : 1;
  }
  const hyphen = index - 2 >= floor && isDash(markAt(tokens, index - 1)) &&
    isGlued(tokens, index) && minusWords.has(tokens, index - 2);
  return hyphen ? 2 : 0;
}
