import { isWord, Mark, markAt } from "../numbers/marks.ts";
import { TokenCase, type Tokens } from "../tokens.ts";
import {
  andWords,
  nounStops,
  ofWords,
  orWords,
  rangeOrigins,
  rangeWords,
} from "./classes.ts";
import { isDirection } from "./particles.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Gives the unit of the last member of a list to those before it: "10, 12 and 15 percent".
 * Goes from right to left, so that the unit travels through the whole list.
 */
export function shareUnits(tokens: Tokens, quantities: readonly Quantity[]): void {
  for (let i = quantities.length - 2; i >= 0; i--) {
    const left = quantities[i]!;
    const right = quantities[i + 1]!;
    if (left.unit !== null || right.unit === null) continue;
    const joined = isListJoint(tokens, left.last, right.first) ||
      isPart(tokens, left, right) || isLevel(tokens, left, right) ||
      isCross(tokens, left, right) || isSpan(tokens, left, right) ||
      isContrasted(tokens, left, right);
    if (!joined) continue;
    left.unit = right.unit;
    left.kind = right.kind;
    left.per = right.per;
    left.ambiguous = right.ambiguous;
    left.counted = right.counted;
    left.rule = "shared-unit";
  }
}

const LONGEST_PART = 4;

/** "25 of 38 passes", "4 of its last 5 games". */
function isPart(tokens: Tokens, left: Quantity, right: Quantity): boolean {
  const gap = right.first - left.last;
  if (right.kind !== "count" || gap < 1 || gap > LONGEST_PART) return false;
  if (!ofWords.has(tokens, left.last)) return false;
  for (let at = left.last; at < right.first; at++) if (!isWord(tokens, at)) return false;
  return true;
}

/** "7,425.81, up 58 points": the level of an index before its change. */
function isLevel(tokens: Tokens, left: Quantity, right: Quantity): boolean {
  const gap = right.first - left.last;
  return right.unit === "point" && left.number.fractional && (gap === 1 || gap === 2) &&
    isDirection(tokens, right.first - 1);
}

/** "Rose from 610 to 750 barrels": one unit for where it started and where it led. */
function isSpan(tokens: Tokens, left: Quantity, right: Quantity): boolean {
  return right.first === left.last + 1 && rangeWords.has(tokens, left.last) &&
    rangeOrigins.has(tokens, left.first - 1);
}

/** "3,000 direct and 5,000 indirect jobs". */
function isContrasted(tokens: Tokens, left: Quantity, right: Quantity): boolean {
  return right.kind === "count" && right.first === left.last + 2 &&
    isWord(tokens, left.last) && tokens.case[left.last] === TokenCase.Lower &&
    !nounStops.has(tokens, left.last) && andWords.has(tokens, left.last + 1);
}

/** "120 x 80 cm". */
function isCross(tokens: Tokens, left: Quantity, right: Quantity): boolean {
  if (right.kind !== "measure" || right.first !== left.last + 1) return false;
  const mark = markAt(tokens, left.last);
  return mark === Mark.Times || (mark | 0x20) === 0x78;
}

const LONGEST_JOINT = 3;

/** True for "," "and" "or" ", and" between two members of a list. */
export function isListJoint(tokens: Tokens, first: number, last: number): boolean {
  if (last <= first || last - first > LONGEST_JOINT) return false;
  for (let at = first; at < last; at++) {
    const joins = isWord(tokens, at)
      ? andWords.has(tokens, at) || orWords.has(tokens, at)
      : markAt(tokens, at) === Mark.Comma || markAt(tokens, at) === 0x2d ||
        markAt(tokens, at) === Mark.Slash;
    if (!joins) return false;
  }
  return true;
}
