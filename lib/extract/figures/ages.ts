import { isDash, isWord, Mark, markAt } from "../numbers/marks.ts";
import { TokenCase, type Tokens } from "../tokens.ts";

import { PhraseTable } from "../phrases.ts";
import type { Quantity } from "./quantity.ts";

const ageOpenings = new PhraseTable<true>(
  ["the age of", "the ages of", "age of", "ages of", "at age", "aged", "age"].map((
    phrase,
  ) => [phrase, true]),
);
const ofAge = new PhraseTable<true>([["of age", true], ["olds", true], ["old", true]]);

const OLDEST = 130;

/** Marks quantities that are ages: "34 years old", "a 5-year-old", "aged 34", ", 34,". */
export function readAge(
  tokens: Tokens,
  quantity: Quantity,
  floor: number,
  limit: number,
): void {
  if (quantity.kind === "duration") {
    const end = ageEnd(tokens, quantity.last, limit);
    if (end > 0) {
      quantity.last = end;
      quantity.kind = "age";
      quantity.rule = "age";
    } else if (opensAge(tokens, quantity.opening, floor)) {
      quantity.kind = "age";
      quantity.rule = "age";
    }
    return;
  }
  if (quantity.kind !== "number" && quantity.kind !== "count") return;
  if (quantity.number.fractional || quantity.number.scaled) return;
  if (opensAge(tokens, quantity.opening, floor)) setAge(quantity);
  else if (isApposition(tokens, quantity, floor, limit)) setAge(quantity);
}

function setAge(quantity: Quantity): void {
  quantity.kind = "age";
  quantity.unit = "year";
  quantity.per = null;
  quantity.counted = null;
  quantity.rule = "age";
}

/** Index after "old", "-old" or "of age" at `index`, or 0. */
function ageEnd(tokens: Tokens, index: number, limit: number): number {
  const at = isDash(markAt(tokens, index)) ? index + 1 : index;
  const match = ofAge.match(tokens, at, limit);
  return match === null ? 0 : at + match.length;
}

function opensAge(tokens: Tokens, end: number, floor: number): boolean {
  for (let length = 1; length <= Math.min(3, end - floor); length++) {
    const match = ageOpenings.match(tokens, end - length, end);
    if (match?.length === length) return true;
  }
  return false;
}

/** "Jane Smith, 34, said": a number alone between commas, behind a name. */
function isApposition(
  tokens: Tokens,
  quantity: Quantity,
  floor: number,
  limit: number,
): boolean {
  const { first } = quantity;
  const after = quantity.numberFirst + quantity.number.length;
  const value = quantity.value ?? 0;
  if (quantity.number.form !== "digits" || value < 1 || value > OLDEST) return false;
  if (first - 2 < floor || after >= limit) return false;
  const closes = markAt(tokens, after) === Mark.Comma ||
    markAt(tokens, after) === Mark.Stop ||
    markAt(tokens, after) === Mark.Close;
  const opens = markAt(tokens, first - 1) === Mark.Comma ||
    markAt(tokens, first - 1) === Mark.Open;
  return closes && opens && isWord(tokens, first - 2) &&
    tokens.case[first - 2] !== TokenCase.Lower;
}
