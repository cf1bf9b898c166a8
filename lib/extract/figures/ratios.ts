import { isWord } from "../numbers/marks.ts";
import { PhraseTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";
import { readTerm, startsNumber, type Term } from "./terms.ts";

/** What joins a part to its whole; true where no other reading is possible. */
const ratioJoints = new PhraseTable<boolean>([
  ["in", false],
  ["-in-", false],
  ["in every", true],
  ["out of", true],
  ["out of every", true],
]);

/** "One in four drivers" and "three out of five": a share written as two numbers. */
export function readRatio(tokens: Tokens, term: Term, limit: number): Term | null {
  if (term.unit !== null || !isSmallInteger(term)) return null;
  const joint = ratioJoints.match(tokens, term.numberLast, limit);
  if (joint === null) return null;
  const at = term.numberLast + joint.length;
  if (at >= limit || !startsNumber(tokens, at)) return null;
  const whole = readTerm(tokens, at, at, limit);
  const fits = whole !== null && whole.unit === null && whole.first === at &&
    whole.value > term.value && whole.value <= 1e6 && whole.number.high === null;
  if (!fits) return null;
  // "3 in 10 students" is a share, whereas "3 in 12 cities" are two counts.
  const round = whole.value === 5 || whole.value === 10 || whole.value === 100;
  const certain = joint.value || whole.number.form === "words" || term.value === 1;
  if (!certain && !(round && isWord(tokens, whole.last))) return null;
  return isSample(term, whole) ? whole : null;
}

/** Shares are told of round wholes; "23 out of 31 drones" are two counts. */
function isSample(part: Term, whole: Term): boolean {
  return part.value === 1 || whole.value <= 10 || whole.value === 12 ||
    whole.value % 100 === 0;
}

function isSmallInteger(term: Term): boolean {
  return term.sign === null && term.value > 0 && term.value < 100 &&
    !term.number.fractional && !term.number.scaled;
}
