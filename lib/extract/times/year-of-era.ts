import { TokenCase } from "../tokens.ts";
import {
  digitCount,
  digitValue,
  get,
  has,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
} from "./rule.ts";
import { eras, wordSet, wordsOfClass } from "./words.ts";

const currencySigns = wordSet("$ £ € ¥ ₽ #");

/** Years that are counted by their era: "44 BC", "1200 AD", "A.D. 70". */
export const yearOfEraRule: TimeRule = {
  name: "year-of-era",
  starts: wordsOfClass("era"),
  digits: [1, 2, 3, 4],
  read(scope, index) {
    if (digitCount(scope, index) > 0) {
      const era = isPartOfNumber(scope, index) ? null : readEra(scope, index + 1);
      return era === null ? null : reading(index + 2, era, digitValue(scope, index));
    }
    if (readEra(scope, index) !== "AD" || isPartOfNumber(scope, index + 1)) return null;
    const year = digitValue(scope, index + 1);
    return year > 0 ? reading(index + 2, "AD", year) : null;
  },
};

/** Reads "BC" or "AD" behind a year or a century; an "ad" is none. */
export function readEra(scope: Scope, index: number): "BC" | "AD" | null {
  const era = get(scope, index, eras);
  if (era === undefined || scope.tokens.case[index] !== TokenCase.AllCaps) return null;
  return era;
}

/** True for digits that others continue: the "000" of "10,000 BC". */
function isPartOfNumber(scope: Scope, index: number): boolean {
  if (digitCount(scope, index) === 0 || has(scope, index - 1, currencySigns)) return true;
  const joined = isMark(scope, index - 1, ",") || isMark(scope, index - 1, ".");
  return joined && isGlued(scope, index) && digitCount(scope, index - 2) > 0;
}

function reading(end: number, era: "BC" | "AD", year: number): Reading {
  const digits = String(year).padStart(4, "0");
  const value = era === "BC" ? `BC${digits}` : digits;
  return { end, type: "DATE", anchor: "none", meaning: { form: "value", value } };
}
