import { readNumber } from "../numbers.ts";
import { numberWords } from "../numbers/tables.ts";
import { digitCount, digitValue, get, has, isDash, isGlued, type Scope } from "./rule.ts";
import { ordinals, unitPlurals, wordSet } from "./words.ts";

/** How many units an expression speaks of; `null` where the words do not say. */
export interface Count {
  /** Token after the count. */
  readonly end: number;
  readonly value: number | null;
  /** True for "a couple of". */
  readonly rough?: boolean;
}

const ordinalEndings = wordSet("st nd rd th");
const articles = wordSet("a an");
const ofs = wordSet("of");
const couples = wordSet("couple");
const fews = wordSet("few");
const vague = wordSet("several few many numerous countless");

/** Words with which a count can begin, beside digits. */
export const COUNT_WORDS: readonly string[] =
  ("a an half one two three four five six seven eight nine ten eleven twelve thirteen " +
    "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty " +
    "seventy eighty ninety couple several few many numerous countless dozens hundreds " +
    "thousands millions").split(" ");

/** Reads a count before a unit: "two", "2 1/2", "a", "half a", "several", "a couple of". */
export function readCount(scope: Scope, index: number): Count | null {
  const { tokens, last } = scope;
  const number = readNumber(tokens, index, last);
  if (number === null) return readVague(scope, index);
  const end = index + number.length;
  if (number.high !== null) {
    return { end: end + Number(has(scope, end, ofs)), value: null };
  }
  // "Three quarters" before no unit of its own is three times a quarter of a year.
  if (number.fractional && has(scope, end - 1, unitPlurals)) {
    const whole = readNumber(tokens, index, end - 1);
    if (isDash(scope, end - 2) || has(scope, end, ofs)) return null;
    return whole === null ? null : { end: end - 1, value: whole.value };
  }
  return { end, value: number.value };
}

/** Reads a cardinal in words below a hundred: "nineteen", "twenty-five". */
export function readBelowHundred(scope: Scope, index: number): Count | null {
  const first = get(scope, index, numberWords);
  if (first?.kind === "unit") return { end: index + 1, value: first.value };
  if (first?.kind !== "ten") return null;
  const next = index + 1 + Number(isDash(scope, index + 1));
  const one = get(scope, next, numberWords);
  if (one?.kind !== "unit" || one.value === 0 || one.value > 9) {
    return { end: index + 1, value: first.value };
  }
  return { end: next + 1, value: first.value + one.value };
}

/** Reads an ordinal: "third", "3rd", "twenty-first". */
export function readOrdinal(scope: Scope, index: number): Count | null {
  const word = get(scope, index, ordinals);
  if (word !== undefined) return { end: index + 1, value: word };
  const digits = digitCount(scope, index);
  if (digits > 0) {
    if (digits > 3 || !isGlued(scope, index + 1)) return null;
    if (!has(scope, index + 1, ordinalEndings)) return null;
    return { end: index + 2, value: digitValue(scope, index) };
  }
  const ten = get(scope, index, numberWords);
  const one = isDash(scope, index + 1) ? get(scope, index + 2, ordinals) : undefined;
  if (ten?.kind !== "ten" || one === undefined || one > 9) return null;
  return { end: index + 3, value: ten.value + one };
}

function readVague(scope: Scope, index: number): Count | null {
  if (has(scope, index, vague)) return { end: index + 1, value: null };
  const start = index + Number(has(scope, index, articles));
  if (start > index && has(scope, start, fews)) return { end: start + 1, value: null };
  if (has(scope, start, couples)) {
    return { end: start + 1 + Number(has(scope, start + 1, ofs)), value: 2, rough: true };
  }
  return start > index ? { end: start, value: 1 } : null;
}
