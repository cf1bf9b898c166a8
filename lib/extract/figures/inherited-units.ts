import { isDash, isWord, markAt } from "../numbers/marks.ts";
import type { Tokens } from "../tokens.ts";
import { nounEnds, nounStops, ofWords } from "./classes.ts";
import type { Quantity } from "./quantity.ts";

/** How far back in the sentence the quantity may stand that gives its unit. */
const MEMORY = 4;

/**
 * Gives a bare number the unit of a like quantity before it in the sentence: "3.9 million
 * headsets, up from 2.4 million", "84 cents, while the lowest is 74". Like means written
 * with the same kind of number and of a similar size.
 */
export function inheritUnits(tokens: Tokens, quantities: readonly Quantity[]): void {
  for (let i = 1; i < quantities.length; i++) {
    const bare = quantities[i]!;
    if (bare.unit !== null || !standsAlone(tokens, bare)) continue;
    for (let j = i - 1; j >= Math.max(0, i - MEMORY); j--) {
      const giver = quantities[j]!;
      if (!mayGive(giver, bare)) continue;
      bare.unit = giver.unit;
      bare.kind = giver.kind;
      bare.per = giver.per;
      bare.ambiguous = giver.ambiguous;
      bare.counted = giver.counted;
      bare.rule = "inherited-unit";
      break;
    }
  }
}

/** True if no word follows that could itself be what is counted. */
function standsAlone(tokens: Tokens, bare: Quantity): boolean {
  const next = bare.last;
  if (next >= tokens.count || !isWord(tokens, next)) {
    return !isDash(markAt(tokens, next));
  }
  if (nounEnds.has(tokens, next)) return true;
  return nounStops.has(tokens, next) && !ofWords.has(tokens, next);
}

function mayGive(giver: Quantity, bare: Quantity): boolean {
  if (giver.unit === null) return false;
  const from = giver.value ?? giver.high ?? 0;
  const to = bare.value ?? bare.high ?? 0;
  switch (giver.kind) {
    case "count":
      return bare.number.form !== "words" && likeSize(from, to, 100) &&
        (to >= 1000 || giver.number.scaled === bare.number.scaled && to >= 10);
    case "money":
      return likeSize(from, to, 30) && giver.number.scaled === bare.number.scaled &&
        giver.number.fractional === bare.number.fractional &&
        bare.number.form !== "words";
    case "percent":
      return !bare.number.scaled && Math.abs(to) <= 100 && bare.trend !== "none";
    case "measure":
      if (giver.unit === "point") return giver.number.fractional && bare.number.fractional;
      return likeSize(from, to, 30) &&
        (giver.number.scaled && bare.number.scaled ||
          giver.number.fractional && bare.number.fractional);
    case "rate":
      return likeSize(from, to, 3) && giver.number.form === "digits" &&
        bare.number.form === "digits";
    default:
      return false;
  }
}

/** True if the larger is at most `ratio` times the smaller. */
function likeSize(a: number, b: number, ratio: number): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  return small !== 0 && Math.abs(large / small) <= ratio;
}
