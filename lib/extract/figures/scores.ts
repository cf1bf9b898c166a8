import { isDash, isDigits, isGlued, markAt } from "../numbers/marks.ts";
import type { Tokens } from "../tokens.ts";
import { tallyWords } from "./classes.ts";
import type { Term } from "./terms.ts";

/** "12-of-20 shooting", "21-for-34": attempts and how many of them came off. */
export function isTally(tokens: Tokens, { numberLast }: Term): boolean {
  return isDash(markAt(tokens, numberLast)) && isGlued(tokens, numberLast) &&
    tallyWords.has(tokens, numberLast + 1) && isGlued(tokens, numberLast + 1) &&
    isDash(markAt(tokens, numberLast + 2)) && isDigits(tokens, numberLast + 3);
}

/** "3-1" and "220-213": two whole numbers with a dash between them and no unit. */
export function isScore(
  tokens: Tokens,
  left: Term,
  right: Term,
  isRange: boolean,
): boolean {
  const score = (term: Term) => term.number.form === "digits" && term.number.length === 1;
  if (isRange) {
    return score(left) && score(right) && isDash(markAt(tokens, left.numberLast));
  }
  const dash = left.numberLast;
  return score(left) && isDash(markAt(tokens, dash)) && isGlued(tokens, dash) &&
    isGlued(tokens, dash + 1) && isDigits(tokens, dash + 1);
}

/** True for two numbers that stand against each other: "3-1", "4 to 1". */
export function isVersus(tokens: Tokens, left: Term, right: Term): boolean {
  return isScore(tokens, left, right, true) || isOdds(left, right);
}

/** "4 to 1". */
export function isOdds(left: Term, right: Term): boolean {
  return left !== right && left.unit === null && right.unit === null &&
    left.sign === null && right.value < left.value && !right.number.scaled;
}
