import type { FigureKind } from "../../model.ts";
import { isDash, isDigits, isGlued, isWord, Mark, markAt } from "../numbers/marks.ts";
import { scales } from "../numbers/tables.ts";
import type { NumberReading } from "../numbers.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import {
  articleWords,
  moneyWords,
  moreWords,
  nounStops,
  ofWords,
  partitiveDeterminers,
} from "./classes.ts";
import { boundAfterNumber } from "./cues.ts";
import { type Currency, currencyNames, currencySignsBefore } from "./currency-table.ts";
import { hyphenedNoun, readCountedNoun } from "./nouns.ts";
import type { UnitReading } from "./quantity.ts";
import { type Unit, unitTable } from "./unit-table.ts";

/** The currency sign or code that ends right before token `index`, or null. */
export function currencyBefore(
  tokens: Tokens,
  index: number,
  first: number,
): UnitReading | null {
  let match = currencySignsBefore.matchBefore(tokens, index, first);
  while (match !== null) {
    const from = index - match.length;
    if (standsAlone(tokens, from) && mayPrecede(tokens, index, match.written)) {
      return money(from, index, match.value, "currency-sign");
    }
    // "Cost us $5": the shorter sign may stand where the longer one cannot.
    match = currencySignsBefore.matchBefore(tokens, index, from + 1);
  }
  return null;
}

/** False where a sign is the tail of a longer word ("ABC$" is no `C$`). */
function standsAlone(tokens: Tokens, index: number): boolean {
  return !isGlued(tokens, index) || tokens.kind[index - 1] !== TokenKind.Word ||
    markAt(tokens, index) === 0x24;
}

/**
 * Short codes are words of other sorts too, so they must touch their number, or the number
 * must look like an amount: "RM 2.5", "R 12 million".
 */
function mayPrecede(tokens: Tokens, index: number, written: string): boolean {
  const dollar = index - 1;
  if (markAt(tokens, dollar) === 0x24 && isWord(tokens, dollar - 1)) {
    if (written === "$" || isGlued(tokens, dollar)) return true;
    // "HK $5" is a sign, but "cost us $5" has a pronoun before one and "A $5m fund" an
    // article.
    if (articleWords.has(tokens, dollar - 1)) return false;
    return tokens.case[dollar - 1] !== TokenCase.Lower ||
      tokens.end[dollar - 1]! - tokens.start[dollar - 1]! > 2;
  }
  if (isGlued(tokens, index) || !/^[A-Za-z]+$/.test(written)) return true;
  if (written === "RM") return true;
  if (written.length > 2 || (written.length === 2 && /[a-z]/.test(written))) return true;
  const after = index + 1;
  const separated = isGlued(tokens, after) && isDigits(tokens, after + 1);
  return separated || (scales.has(tokens, after) && !isGlued(tokens, after));
}

function money(
  first: number,
  last: number,
  currency: Currency,
  rule: string,
): UnitReading {
  return {
    first,
    last,
    kind: "money",
    unit: currency.code,
    per: null,
    ambiguous: currency.ambiguous,
    counted: null,
    factor: 1,
    rule,
  };
}

/** The unit that stands at token `index`, behind a number; null if there is none. */
export function readUnit(
  tokens: Tokens,
  index: number,
  limit: number,
  number: NumberReading,
): UnitReading | null {
  // "Millions of dollars": only a vague number has an "of" before its unit.
  const of = number.high !== null && ofWords.has(tokens, index);
  const at = of ? index + 1 : afterHyphen(tokens, index, limit);
  if (at >= limit) return null;
  const currency = readCurrency(tokens, at, limit, number);
  const unit = unitTable.match(tokens, at, limit);
  if (currency !== null && (unit === null || currency.last - at >= unit.length)) {
    return currency;
  }
  if (unit === null || !isWritten(tokens, at, unit.written, unit.length)) return null;
  return measured(tokens, at, at + unit.length, unit.value);
}

function readCurrency(
  tokens: Tokens,
  index: number,
  limit: number,
  number: NumberReading,
): UnitReading | null {
  const match = currencyNames.match(tokens, index, limit);
  if (match === null) return null;
  const glued = isGlued(tokens, index);
  if (match.written.length === 1 && /[A-Za-z]/.test(match.written) && !glued) {
    if (match.written !== "R") return null;
  }
  // "Five won" is more often a verb than money.
  if (match.value.code === "KRW" && number.value < 100) return null;
  // "Pounds" are a weight unless a scale or a word of buying and paying says otherwise.
  const weight = /^pounds?$/.test(match.written) && !number.scaled &&
    !paysBefore(tokens, index);
  return weight ? null : money(index, index + match.length, match.value, "currency-name");
}

const PAY_REACH = 8;

/** True if a word of prices and payments stands shortly before token `index`. */
function paysBefore(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - PAY_REACH); at--) {
    if (moneyWords.has(tokens, at)) return true;
  }
  return false;
}

/** "50-mile" and "50-kg": the hyphen belongs to neither; nor does the bound of "20-odd". */
function afterHyphen(tokens: Tokens, index: number, limit: number): number {
  if (index >= limit) return index;
  // "Two more years": how many more is still how many.
  if (moreWords.has(tokens, index)) {
    return isWord(tokens, index + 1) && !nounStops.has(tokens, index + 1)
      ? index + 1
      : index;
  }
  if (!isGlued(tokens, index)) return index;
  const bound = boundAfterNumber(tokens, index, limit);
  if (bound !== null) return index + bound.length;
  const hyphen = index + 1 < limit && isDash(markAt(tokens, index)) &&
    isGlued(tokens, index) && isGlued(tokens, index + 1);
  return hyphen ? index + 1 : index;
}

/** One-letter symbols and marks must be where a unit can be. */
function isWritten(
  tokens: Tokens,
  index: number,
  written: string,
  length: number,
): boolean {
  const glued = isGlued(tokens, index);
  if (written === '"') return glued && markAt(tokens, index - 2) === Mark.Apostrophe;
  if (written === "x") return glued && !isDigits(tokens, index + 1);
  if (written === "'" && tokens.end[index - 1]! - tokens.start[index - 1]! > 3) {
    return false;
  }
  if (
    written === "'" || written === "s" || written === "d" || written === "G"
  ) return glued;
  if (written === "in" || written === "in.") {
    // "A 1-in-100 chance" is no length.
    const joins = isDash(markAt(tokens, index + 1)) && isGlued(tokens, index + 1);
    return !joins && (glued || isFeet(tokens, index - 2));
  }
  if (written === "no") return glued;
  const after = index + length;
  // "12 F-16 jets" counts no farads.
  if (
    written.length <= 2 && isDash(markAt(tokens, after)) && isGlued(tokens, after) &&
    isGlued(tokens, after + 1)
  ) return false;
  // "5Gx" and "5 m.p." are something else.
  return !(glued && written.length <= 2 && isWord(tokens, after) && isGlued(tokens, after));
}

/** "5 ft 11 in": feet before the number make the "in" behind it inches. */
function isFeet(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && isDigits(tokens, index - 1) &&
    unitTable.match(tokens, index, index + 1)?.value.name === "foot";
}

const KINDS: ReadonlyMap<string, FigureKind> = new Map([
  ["percent", "percent"],
  ["time", "duration"],
  ["temperature", "temperature"],
  ["times", "multiple"],
]);

function measured(
  _tokens: Tokens,
  first: number,
  last: number,
  unit: Unit,
): UnitReading {
  return {
    first,
    last,
    kind: unit.per === null ? KINDS.get(unit.dimension) ?? "measure" : "rate",
    unit: unit.name,
    per: unit.per,
    ambiguous: false,
    counted: null,
    factor: unit.factor,
    rule: `unit-${unit.dimension}`,
  };
}

/** The counted noun phrase at token `index` as a unit, or null. */
export function readCount(
  tokens: Tokens,
  index: number,
  limit: number,
  number: NumberReading,
): UnitReading | null {
  let at = afterHyphen(tokens, index, limit);
  // "Half the fleet" leaves out the "of".
  if (number.value === 0.5 && partitiveDeterminers.has(tokens, at)) at++;
  const counted = at === index + 1 && isDash(markAt(tokens, index))
    ? hyphenedNoun(tokens, at)
    : readCountedNoun(tokens, at, limit, number.value === 1);
  if (counted === null) return null;
  return {
    first: at,
    last: counted.last,
    kind: "count",
    unit: counted.unit,
    per: null,
    ambiguous: false,
    counted,
    factor: 1,
    rule: "count",
  };
}
