import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { isDash, isDigits, isGlued, isWord, Mark, markAt } from "./marks.ts";

/** A number in digits before any scale is applied. */
export interface Numeral {
  /** Index after its last token. */
  readonly next: number;
  /** Digits with an optional point, as `Number` reads them; "0.5" for "½". */
  readonly decimal: string;
  /** How many digits stand after the point. */
  readonly decimals: number;
  /** Size of the last stated digit before any scale. */
  readonly precision: number;
  readonly fractional: boolean;
}

/** More digits than this are an identifier and no quantity; it also bounds the work. */
const LONGEST_NUMERAL = 24;
const MOST_GROUPS = 8;

const VULGAR_FRACTIONS: ReadonlyMap<number, string> = new Map([
  [0xbd, "0.5"],
  [0xbc, "0.25"],
  [0xbe, "0.75"],
  [0x2153, "0.3333333333333333"],
  [0x2154, "0.6666666666666666"],
  [0x2155, "0.2"],
  [0x2156, "0.4"],
  [0x2157, "0.6"],
  [0x2158, "0.8"],
  [0x2159, "0.16666666666666666"],
  [0x215a, "0.8333333333333334"],
  [0x215b, "0.125"],
  [0x215c, "0.375"],
  [0x215d, "0.625"],
  [0x215e, "0.875"],
  [0x2150, "0.14285714285714285"],
  [0x2151, "0.1111111111111111"],
  [0x2152, "0.1"],
]);

/** Denominators of fractions as news writes them, so that "9/11" and "24/7" stay whole. */
const DENOMINATORS = new Set(["2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100"]);

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The numeral that starts at token `index` and ends before `limit`, or null. */
export function readNumeral(tokens: Tokens, index: number, limit: number): Numeral | null {
  if (index >= limit) return null;
  const vulgar = VULGAR_FRACTIONS.get(markAt(tokens, index));
  if (vulgar !== undefined) return fraction(index + 1, vulgar);
  if (markAt(tokens, index) === Mark.Stop) return leadingPoint(tokens, index, limit);
  if (!isDigits(tokens, index)) return null;
  if (standsAlone(tokens, index + 1, limit)) {
    return whole(
      index + 1,
      digitsAt(tokens, index),
      tokens.end[index]! - tokens.start[index]!,
    );
  }
  const simple = readFraction(tokens, index, limit);
  if (simple !== null) return simple;
  const integer = readGroups(tokens, index, limit);
  if (integer === null) return null;
  return readMixed(tokens, integer, limit) ?? readDecimals(tokens, integer, limit);
}

/** True if what follows a run of digits cannot go on the number: most often a word. */
function standsAlone(tokens: Tokens, next: number, limit: number): boolean {
  return next >= limit ||
    (tokens.gap[next] !== TokenGap.None && tokens.kind[next] === TokenKind.Word);
}

interface Groups {
  readonly next: number;
  readonly digits: string;
}

/** An integer with its thousands separators: "2,170", "12 500 000" with no-break spaces. */
function readGroups(tokens: Tokens, index: number, limit: number): Groups | null {
  const { text, start, end } = tokens;
  if (end[index]! - start[index]! > LONGEST_NUMERAL) return null;
  let digits = text.slice(start[index]!, end[index]!);
  let next = index + 1;
  if (digits.length > 3) return { next, digits };
  for (let groups = 1; groups < MOST_GROUPS; groups++) {
    const at = groupAfter(tokens, next, limit);
    if (at < 0) return { next, digits };
    const size = end[at]! - start[at]!;
    const more = groupAfter(tokens, at + 1, limit) >= 0;
    // Lakh and crore are grouped by two digits before the last three: "1,20,000".
    if (size !== 3 && !(size === 2 && more && digits.length <= 6)) return { next, digits };
    digits += text.slice(start[at]!, end[at]!);
    next = at + 1;
  }
  return null;
}

/** Index of the digits after a separator at `index`, or -1. */
function groupAfter(tokens: Tokens, index: number, limit: number): number {
  if (index >= limit) return -1;
  if (
    markAt(tokens, index) === Mark.Comma && isGlued(tokens, index) && index + 1 < limit &&
    isDigits(tokens, index + 1) && isGlued(tokens, index + 1)
  ) return index + 1;
  return isDigits(tokens, index) && isNoBreakGap(tokens, index) ? index : -1;
}

function isNoBreakGap(tokens: Tokens, index: number): boolean {
  const from = tokens.end[index - 1]!;
  if (tokens.start[index]! !== from + 1) return false;
  const code = tokens.text.charCodeAt(from);
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

function readDecimals(tokens: Tokens, integer: Groups, limit: number): Numeral | null {
  const { next, digits } = integer;
  const point = next + 1 < limit && markAt(tokens, next) === Mark.Stop &&
    isGlued(tokens, next) && isDigits(tokens, next + 1) && isGlued(tokens, next + 1);
  return point ? decimalsAt(tokens, next, digits) : whole(next, digits);
}

/** The decimals after the point at token `next`, behind `digits`. */
function decimalsAt(tokens: Tokens, next: number, digits: string): Numeral | null {
  const { text, start, end } = tokens;
  const size = end[next + 1]! - start[next + 1]!;
  if (size > LONGEST_NUMERAL) return null;
  // "1.2.3" is a version, an address or a date.
  const after = next + 2;
  if (
    markAt(tokens, after) === Mark.Stop && isGlued(tokens, after) &&
    isDigits(tokens, after + 1) && isGlued(tokens, after + 1)
  ) return null;
  const decimal = `${digits}.${text.slice(start[next + 1]!, end[next + 1]!)}`;
  return {
    next: after,
    decimal,
    decimals: size,
    precision: Number(`1e-${size}`),
    fractional: true,
  };
}

function leadingPoint(tokens: Tokens, index: number, limit: number): Numeral | null {
  if (isGlued(tokens, index) && !opensNumber(markAt(tokens, index - 1))) return null;
  if (index + 1 >= limit || !isDigits(tokens, index + 1) || !isGlued(tokens, index + 1)) {
    return null;
  }
  return decimalsAt(tokens, index, "0");
}

/** True for marks after which a bare decimal may stand: "(.5", "$.25", "-.3". */
function opensNumber(code: number): boolean {
  return code === Mark.Open || code === 0x24 || isDash(code);
}

/** "1/2": a proper fraction with a usual denominator. */
function readFraction(tokens: Tokens, index: number, limit: number): Numeral | null {
  const slash = index + 1;
  if (slash + 1 >= limit || !isSlash(markAt(tokens, slash)) || !isGlued(tokens, slash)) {
    return null;
  }
  if (!isDigits(tokens, slash + 1) || !isGlued(tokens, slash + 1)) return null;
  const above = digitsAt(tokens, index);
  const below = digitsAt(tokens, slash + 1);
  if (!DENOMINATORS.has(below) || above.length > below.length) return null;
  if (Number(above) >= Number(below) || Number(above) === 0) return null;
  if (isSlash(markAt(tokens, slash + 2)) && isGlued(tokens, slash + 2)) return null;
  return fraction(slash + 2, String(Number(above) / Number(below)));
}

/** "2½", "2 1/2" and "2-1/2". */
function readMixed(tokens: Tokens, integer: Groups, limit: number): Numeral | null {
  let at = integer.next;
  if (isDash(markAt(tokens, at)) && isGlued(tokens, at) && isGlued(tokens, at + 1)) at++;
  if (at >= limit) return null;
  const vulgar = VULGAR_FRACTIONS.get(markAt(tokens, at));
  const part = vulgar !== undefined
    ? fraction(at + 1, vulgar)
    : isDigits(tokens, at)
    ? readFraction(tokens, at, limit)
    : null;
  if (part === null || integer.digits.length > 6) return null;
  const value = Number(integer.digits) + Number(part.decimal);
  return { ...part, decimal: String(value) };
}

function isSlash(code: number): boolean {
  return code === Mark.Slash || code === Mark.FractionSlash;
}

function digitsAt(tokens: Tokens, index: number): string {
  const start = tokens.start[index]!;
  return tokens.text.slice(start, Math.min(tokens.end[index]!, start + LONGEST_NUMERAL));
}

function whole(next: number, digits: string, length = digits.length): Numeral | null {
  if (length > LONGEST_NUMERAL) return null;
  return { next, decimal: digits, decimals: 0, precision: 1, fractional: false };
}

function fraction(next: number, decimal: string): Numeral {
  return { next, decimal, decimals: 0, precision: Number(decimal), fractional: true };
}

/** The power of ten written after a numeral ("e6", "x 10^23", "×10⁶"), with its end. */
export function readPowerOfTen(
  tokens: Tokens,
  index: number,
  limit: number,
): { readonly next: number; readonly exponent: number } | null {
  if (index >= limit) return null;
  const mark = markAt(tokens, index);
  if (mark < 0) return null;
  const letter = mark | 0x20;
  if (letter === 0x65 && isGlued(tokens, index)) {
    return exponentAt(tokens, index + 1, limit);
  }
  const times = mark === Mark.Times || letter === 0x78;
  if (!times || index + 2 >= limit || !isDigits(tokens, index + 1)) return null;
  if (digitsAt(tokens, index + 1) !== "10") return null;
  if (markAt(tokens, index + 2) === Mark.Caret) return exponentAt(tokens, index + 3, limit);
  return superscriptAt(tokens, index + 2, limit);
}

function exponentAt(tokens: Tokens, index: number, limit: number) {
  const mark = markAt(tokens, index);
  const signed = isDash(mark) || mark === Mark.Plus;
  const at = signed ? index + 1 : index;
  if (at >= limit || !isGlued(tokens, at) || !isDigits(tokens, at)) return null;
  const digits = digitsAt(tokens, at);
  if (digits.length > 2 || isWord(tokens, at + 1) && isGlued(tokens, at + 1)) return null;
  const exponent = Number(digits);
  return { next: at + 1, exponent: isDash(mark) ? -exponent : exponent };
}

function superscriptAt(tokens: Tokens, index: number, limit: number) {
  const negative = markAt(tokens, index) === 0x207b;
  let at = negative ? index + 1 : index;
  let exponent = 0;
  const first = at;
  while (at < limit && at < first + 2 && isGlued(tokens, at)) {
    const digit = SUPERSCRIPTS.indexOf(
      String.fromCharCode(Math.max(0, markAt(tokens, at))),
    );
    if (digit < 0) break;
    exponent = exponent * 10 + digit;
    at++;
  }
  return at === first ? null : { next: at, exponent: negative ? -exponent : exponent };
}
