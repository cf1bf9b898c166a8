import { isDash, isGlued, isWord, Mark, markAt } from "../numbers/marks.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import {
  ageWords,
  andWords,
  orWords,
  rangeOpeners,
  rangeOrigins,
  rangeWords,
  yearPrepositions,
} from "./classes.ts";
import { isTrendBefore, isTrendInClause } from "./cues.ts";
import { isYear } from "./names.ts";
import { readTerm, type Scope, startsNumber, type Term } from "./terms.ts";
import { readCount } from "./units.ts";

/** Two numbers read as one range, or as one split ("50×50%"). */
export interface Range {
  readonly right: Term;
  readonly low: number;
  readonly high: number;
  readonly rule: string;
  /** Token of "between" or "from", or where the first number starts. */
  readonly opening: number;
}

type Joint = "dash" | "to" | "and" | "or" | "times";

/** Words that may stand between "between" and its first number. */
const OPENER_REACH = 4;

/** Reads on from the first number of a range to the second one; null if there is none. */
export function joinRange(
  tokens: Tokens,
  left: Term,
  floor: number,
  scope: Scope,
): Range | null {
  const joint = jointAt(tokens, left.last, scope.last) ??
    jointAt(tokens, left.numberLast, scope.last);
  if (joint === null) return null;
  const opener = openerBefore(tokens, left.first, floor);
  if (joint.kind === "and" && opener?.kind !== "between") return null;
  const right = readSecond(tokens, joint.next, scope.last);
  if (right === null) return null;
  // A change from one level to another is two figures and no range.
  const complete = left.number.scaled || !right.number.scaled;
  if (opener?.kind === "from" && complete) {
    if (isTrendInClause(tokens, opener.at, floor)) return null;
  }
  // "Rose in 2018 to 3.9 million": the year is no end of a range.
  const dated = isYear(tokens, left) && yearPrepositions.has(tokens, left.first - 1);
  if (dated && opener === null && (right.number.scaled || right.unit !== null)) return null;
  if (!fits(tokens, left, right, joint.kind, scope)) return null;
  // "Rose by $2bn to $10bn" gives a change and the level that it leads to.
  const explicit = left.unit !== null && right.unit !== null;
  if (joint.kind === "to" && explicit && opener === null) {
    if (isTrendBefore(tokens, left.first, floor)) return null;
  }
  if (joint.kind === "or" && !isChoice(left, right)) return null;
  const low = scaledLike(left, right);
  return {
    right,
    low,
    high: right.value,
    rule: joint.kind === "times" ? "split" : "range",
    opening: opener?.at ?? left.first,
  };
}

function jointAt(
  tokens: Tokens,
  index: number,
  limit: number,
): { readonly kind: Joint; readonly next: number } | null {
  if (index + 1 >= limit) return null;
  const mark = markAt(tokens, index);
  const glued = isGlued(tokens, index);
  if (isDash(mark)) {
    const next = index + 1;
    if (rangeWords.has(tokens, next)) {
      return { kind: "to", next: skipDash(tokens, next + 1) };
    }
    return glued === isGlued(tokens, next) ? { kind: "dash", next } : null;
  }
  if (glued && isGlued(tokens, index + 1)) {
    if (mark === Mark.Times || (mark | 0x20) === 0x78) {
      return { kind: "times", next: index + 1 };
    }
  }
  if (mark === Mark.Slash && glued && isGlued(tokens, index + 1)) {
    return tokens.kind[index + 1] === TokenKind.Symbol
      ? { kind: "dash", next: index + 1 }
      : null;
  }
  if (!isWord(tokens, index)) return null;
  if (rangeWords.has(tokens, index)) {
    return { kind: "to", next: skipDash(tokens, index + 1) };
  }
  if (andWords.has(tokens, index)) return { kind: "and", next: index + 1 };
  return orWords.has(tokens, index) ? { kind: "or", next: index + 1 } : null;
}

function skipDash(tokens: Tokens, index: number): number {
  return isDash(markAt(tokens, index)) ? index + 1 : index;
}

function readSecond(tokens: Tokens, index: number, limit: number): Term | null {
  // A currency sign may stand before the second number as well.
  for (let at = index; at < Math.min(limit, index + 4); at++) {
    if (!startsNumber(tokens, at)) continue;
    const term = readTerm(tokens, at, index, limit);
    return term !== null && term.first === index ? term : null;
  }
  return null;
}

function fits(
  tokens: Tokens,
  left: Term,
  right: Term,
  joint: Joint,
  scope: Scope,
): boolean {
  if (left.number.high !== null || right.number.high !== null) return false;
  if (left.number.form !== right.number.form && isInWords(left) !== isInWords(right)) {
    return false;
  }
  // "84 percent to 11 percent" is a vote and no range.
  const percents = left.unit?.kind === "percent" && right.unit?.kind === "percent";
  if (percents && left.value > right.value && joint === "to") return false;
  if (left.unit !== null && right.unit !== null) {
    return left.unit.unit === right.unit.unit || sharesCurrency(left, right);
  }
  // "5% to 10 people" and "$2 to three friends" are two figures.
  if (left.unit !== null && right.unit === null && left.sign === null) {
    return joint === "dash" && left.last === left.numberLast;
  }
  if (left.sign !== null || right.unit !== null) return true;
  if (ageWords.has(tokens, left.first - 1)) return true;
  if (joint === "dash" || joint === "times") {
    return left.number.scaled || right.number.scaled ||
      readCount(tokens, right.numberLast, scope.last, right.number)?.counted?.unit != null;
  }
  return true;
}

function isInWords({ number }: Term): boolean {
  return number.form === "words";
}

function sharesCurrency(left: Term, right: Term): boolean {
  return left.unit!.kind === "money" && right.unit!.kind === "money" &&
    (left.unit!.ambiguous || right.unit!.ambiguous);
}

/** "Three or four": neighbours, so that "8 or 20 people" stay two. */
function isChoice(left: Term, right: Term): boolean {
  if (left.unit !== null || right.sign !== null) return false;
  if (left.number.fractional || left.number.form === "mixed") return false;
  return right.value > left.value && right.value <= left.value * 2 &&
    left.number.form === right.number.form;
}

/** "5 to 7 million" means five million: the scale of the second holds for both. */
function scaledLike(left: Term, right: Term): number {
  if (left.number.scaled || !right.number.scaled) return left.value;
  const factor = scaleOf(right);
  return Math.abs(left.value) < Math.abs(right.value) / factor * 10
    ? left.value * factor
    : left.value;
}

/** The power of 1000 (or lakh, crore) that the scale words of a number stand for. */
function scaleOf(term: Term): number {
  const { precision } = term.number;
  return 10 ** Math.max(0, Math.ceil(Math.log10(Math.max(1, precision)) / 3 - 1e-9) * 3);
}

function openerBefore(tokens: Tokens, index: number, floor: number) {
  for (let at = index - 1; at >= Math.max(floor, index - OPENER_REACH); at--) {
    if (rangeOpeners.has(tokens, at)) return { kind: "between", at } as const;
    if (rangeOrigins.has(tokens, at)) return { kind: "from", at } as const;
    if (!isWord(tokens, at)) return null;
  }
  return null;
}
