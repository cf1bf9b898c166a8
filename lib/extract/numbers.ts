import { readAndFraction } from "./numbers/fractions.ts";
import { readNumeral, readPowerOfTen } from "./numbers/digits.ts";
import { isDash, isDigits, isGlued, isMinus, Mark, markAt } from "./numbers/marks.ts";
import type { NumberOptions, NumberReading } from "./numbers/reading.ts";
import { metreFollowers, minusWords, ordinalEndings, scales } from "./numbers/tables.ts";
import { readWordNumber } from "./numbers/words.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

export type { NumberOptions, NumberReading } from "./numbers/reading.ts";

/**
 * Reads the number that starts at token `index` and ends before token `limit`: digits with
 * separators, decimals, signs, fractions, powers of ten, scale words and suffixes, and
 * number words. Null if no number starts there; an ordinal ("22nd"), a decade ("1990s"),
 * a version ("1.2.3") and more digits than any quantity has are none. The caller decides
 * from what stands around it whether a number is a quantity.
 *
 * The cost is bounded by the length of the number, whatever the input.
 *
 * @example
 * ```ts
 * import { readNumber } from "./numbers.ts";
 * import { tokenize } from "./tokens.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const read = (text: string) => {
 *   const tokens = tokenize(text);
 *   return readNumber(tokens, 0, tokens.count)?.value;
 * };
 * strictEqual(read("2,170.5"), 2170.5);
 * strictEqual(read("244.8 billion"), 244_800_000_000);
 * strictEqual(read("half a million"), 500_000);
 * strictEqual(read("22nd"), undefined);
 * ```
 */
export function readNumber(
  tokens: Tokens,
  index: number,
  limit: number,
  options: NumberOptions = {},
): NumberReading | null {
  if (index >= limit) return null;
  const unsigned = signEnd(tokens, index, limit);
  if (unsigned === index) return readUnsigned(tokens, index, limit, options);
  const reading = readUnsigned(tokens, unsigned, limit, options);
  if (reading === null || reading.high !== null) return null;
  return {
    ...reading,
    length: reading.length + unsigned - index,
    value: markAt(tokens, index) === Mark.Plus ? reading.value : -reading.value,
  };
}

/** Index after a sign at `index`, or `index` if there is none. */
function signEnd(tokens: Tokens, index: number, limit: number): number {
  const mark = markAt(tokens, index);
  if (isMinus(mark) || mark === Mark.Plus) {
    if (!isGlued(tokens, index + 1) || joinsToLeft(tokens, index)) return index;
    return isDigits(tokens, index + 1) || markAt(tokens, index + 1) === Mark.Stop
      ? index + 1
      : index;
  }
  if (!minusWords.has(tokens, index) || index + 1 >= limit) return index;
  const hyphen = isDash(markAt(tokens, index + 1)) && isGlued(tokens, index + 1);
  return hyphen ? index + 2 : index + 1;
}

/** True if a mark at `index` joins to a word or number before it ("2-3", "G-7"). */
function joinsToLeft(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  const kind = tokens.kind[index - 1];
  return kind === TokenKind.Word || kind === TokenKind.Digits ||
    markAt(tokens, index - 1) === Mark.Percent || markAt(tokens, index - 1) === Mark.Close;
}

function readUnsigned(
  tokens: Tokens,
  index: number,
  limit: number,
  options: NumberOptions,
): NumberReading | null {
  if (tokens.kind[index] === TokenKind.Word) {
    const words = readWordNumber(tokens, index, limit);
    if (words === null) return null;
    const { next, ...rest } = words;
    return { ...rest, length: next - index, form: "words" };
  }
  return readDigits(tokens, index, limit, options);
}

function readDigits(
  tokens: Tokens,
  index: number,
  limit: number,
  options: NumberOptions,
): NumberReading | null {
  const numeral = readNumeral(tokens, index, limit);
  if (numeral === null) return null;
  const { next, decimal, precision, fractional } = numeral;
  // "10.8s" are seconds; "1990s" and "22nd" are no numbers.
  const ordinal = next < limit && isGlued(tokens, next) && !fractional &&
    ordinalEndings.has(tokens, next);
  if (ordinal && !options.money) return null;
  const power = readPowerOfTen(tokens, next, limit);
  const exponent = power?.exponent ?? 0;
  const scale = readScales(tokens, power?.next ?? next, limit, options);
  const part = scale.factor === 1 && !fractional
    ? readAndFraction(tokens, scale.next, limit)
    : null;
  const value = shifted(decimal, exponent, scale.factor) + (part?.value ?? 0);
  const step = part?.value ?? shifted(String(precision), exponent, scale.factor);
  if (!Number.isFinite(value)) return null;
  return {
    length: (part?.next ?? scale.next) - index,
    value,
    high: null,
    precision: step,
    form: scale.factor === 1 && part === null ? "digits" : "mixed",
    scaled: scale.factor !== 1,
    fractional: fractional || part !== null,
  };
}

/** Shifts the decimal point in writing, so that 2.17 million is exactly 2170000. */
function shifted(decimal: string, exponent: number, factor: number): number {
  if (factor === 1 && exponent === 0) return Number(decimal);
  const digits = Math.round(Math.log10(factor));
  if (10 ** digits !== factor) return Number(`${decimal}e${exponent}`) * factor;
  if (decimal.includes("e")) return Number(decimal) * 10 ** (digits + exponent);
  return Number(`${decimal}e${digits + exponent}`);
}

/** "Four hundred million" has two scale words; more than that is no number. */
const MOST_SCALES = 2;

function readScales(
  tokens: Tokens,
  index: number,
  limit: number,
  options: NumberOptions,
): { readonly next: number; readonly factor: number } {
  let next = index;
  let factor = 1;
  for (let count = 0; count < MOST_SCALES; count++) {
    const at = scaleAt(tokens, next, limit, options, count);
    if (at < 0) break;
    factor *= scales.get(tokens, at)!.value;
    next = at + 1;
  }
  return { next, factor };
}

/** Index of the scale word at `index`, over a hyphen ("$3-million"), or -1. */
function scaleAt(
  tokens: Tokens,
  index: number,
  limit: number,
  options: NumberOptions,
  count: number,
): number {
  if (index >= limit) return -1;
  const hyphen = isDash(markAt(tokens, index)) && isGlued(tokens, index) &&
    isGlued(tokens, index + 1);
  const at = hyphen ? index + 1 : index;
  const scale = at < limit ? scales.get(tokens, at) : undefined;
  if (scale === undefined) return -1;
  if (scale.where === "any") return at;
  if (hyphen || count > 0) return -1;
  if (options.money) return at;
  return scale.where === "glued" && isGlued(tokens, at) && meansScale(tokens, at, limit)
    ? at
    : -1;
}

/** Tells "1.2m shells" from "a 5m wall": a scale stands before a word that is counted. */
function meansScale(tokens: Tokens, index: number, limit: number): boolean {
  if (tokens.text.charCodeAt(tokens.start[index]!) !== 0x6d) return true; // "m"
  const next = index + 1;
  return next < limit && tokens.kind[next] === TokenKind.Word && !isGlued(tokens, next) &&
    !metreFollowers.has(tokens, next);
}
