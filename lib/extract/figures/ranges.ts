import { isDash, isGlued, isWord, Mark, markAt } from "../numbers/marks.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import {
  ageWords,
  andWords,
  byWords,
  movingVerbs,
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
  if (isYearBesideAmount(tokens, left, right, opener !== null)) return null;
  if (opener?.kind === "from" && isChange(tokens, left, right, opener.at, scope)) {
    return null;
  }
  if (!fits(tokens, left, right, joint.kind, scope)) return null;
  // "Rose by $2bn to $10bn" gives a change and the level that it leads to.
  const explicit = left.unit !== null && right.unit !== null;
  if (joint.kind === "to" && explicit && opener === null) {
    if (isStep(tokens, left, floor, scope)) return null;
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

/** A change from one level to another is two figures and no range. */
function isChange(
  tokens: Tokens,
  left: Term,
  right: Term,
  from: number,
  scope: Scope,
): boolean {
  // "From 5 to 7 million" needs the scale of the second number, and is a range.
  if (!left.number.scaled && right.number.scaled) return false;
  // Levels that fall can be no range: "from 609 to 490".
  if (left.value > right.value && left.number.scaled === right.number.scaled) return true;
  return isTrendInClause(tokens, from, scope.first) ||
    (left.unit !== null && movesBefore(tokens, from, scope.first));
}

const MOVE_REACH = 8;

/** True if the clause says that something moves: "has gone from 4% to 12%". */
function movesBefore(tokens: Tokens, end: number, floor: number): boolean {
  for (let at = end - 1; at >= Math.max(floor, end - MOVE_REACH); at--) {
    if (!isWord(tokens, at)) return false;
    if (movingVerbs.has(tokens, at)) return true;
  }
  return false;
}

/** "Rose by $2bn to" and "raised its forecast by $2 to": a step, and where it leads. */
function isStep(tokens: Tokens, left: Term, floor: number, scope: Scope): boolean {
  if (isTrendBefore(tokens, left.first, floor)) return true;
  if (andWords.has(tokens, left.first - 1)) {
    return followsStep(tokens, left.first - 1, scope);
  }
  return byWords.has(tokens, left.first - 1) &&
    isTrendInClause(tokens, left.first - 1, scope.first);
}

const STEP_REACH = 10;

/** "Gained by $5 to $95 and $3 to $100": a step like the one before it. */
function followsStep(tokens: Tokens, and: number, scope: Scope): boolean {
  for (let at = and - 1; at >= Math.max(scope.first, and - STEP_REACH); at--) {
    if (byWords.has(tokens, at)) return isTrendInClause(tokens, at, scope.first);
  }
  return false;
}

/** "Rose in May 2018 to 3.9 million", "in 2010 - 22 percent": the year ends no range. */
function isYearBesideAmount(
  tokens: Tokens,
  left: Term,
  right: Term,
  opened: boolean,
): boolean {
  if (opened || left.unit !== null || !isYear(tokens, left)) return false;
  if (right.number.scaled || right.value < left.value) return true;
  return right.unit !== null && yearPrepositions.has(tokens, left.first - 1);
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
  // "From zero to 62 mph".
  return number.form === "words" && number.value !== 0;
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
