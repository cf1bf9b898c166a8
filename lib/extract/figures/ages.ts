import { isDash, isWord, Mark, markAt } from "../numbers/marks.ts";
import { TokenCase, type Tokens } from "../tokens.ts";

import {
  ageVerbs,
  atWords,
  comparedAges,
  deathWords,
  nounStops,
  peopleWords,
  personPronouns,
  timeAdverbs,
  turningVerbs,
} from "./classes.ts";
import { readBoundBefore } from "./cues.ts";
import { PhraseEndings } from "./phrase-endings.ts";
import { PhraseTable } from "../phrases.ts";
import { isListJoint } from "./shared-units.ts";
import type { Quantity } from "./quantity.ts";

const AGE_OPENINGS = [
  "the age of",
  "the ages of",
  "age of",
  "ages of",
  "at age",
  "aged",
  "age",
];
const ageOpenings = new PhraseTable(AGE_OPENINGS.map((phrase) => [phrase, true] as const));
const ageEndings = new PhraseEndings(AGE_OPENINGS);
const ofAge = new PhraseTable<true>([["of age", true], ["olds", true], ["old", true]]);

/** Comma, full stop, closing bracket, semicolon and dashes. */
const APPOSITION_ENDS = new Set([0x2c, 0x2e, 0x29, 0x3b, 0x2d, 0x2013, 0x2014]);

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
    } else if (opensAge(tokens, quantity, floor)) {
      quantity.kind = "age";
      quantity.rule = "age";
    }
    return;
  }
  if (quantity.kind !== "number" && quantity.kind !== "count") return;
  if (quantity.number.fractional || quantity.number.scaled) return;
  if (opensAge(tokens, quantity, floor) || opensAges(tokens, quantity, floor)) {
    setAge(quantity);
  } else if (isPredicate(tokens, quantity, floor, limit)) setAge(quantity);
  else if (limitsPeople(tokens, quantity, floor)) setAge(quantity);
  else if (isApposition(tokens, quantity, floor, limit)) setAge(quantity);
}

/** "Aged 5, 7 and 12": one word opens the whole list. */
export function continueAges(tokens: Tokens, age: Quantity, next: Quantity): void {
  const bare = next.kind === "number" && next.number.form === age.number.form;
  if (bare && isListJoint(tokens, age.last, next.first)) setAge(next);
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

/** "Aged 34", "under the age of 5": the bound may stand before these words as well. */
function opensAge(tokens: Tokens, quantity: Quantity, floor: number): boolean {
  const end = quantity.opening;
  for (let length = ageEndings.longest(tokens, end, floor); length > 0; length--) {
    const match = ageOpenings.match(tokens, end - length, end);
    if (match?.length !== length) continue;
    quantity.opening = end - length;
    if (quantity.bound === "exact") readBoundBefore(tokens, quantity, floor);
    return true;
  }
  return false;
}

/** "Between the ages of 18 and 65": the words stand within what opens the range. */
function opensAges(tokens: Tokens, { numberFirst, opening }: Quantity, floor: number) {
  const length = ageEndings.longest(tokens, numberFirst, floor);
  return numberFirst > opening && length > 0 &&
    ageOpenings.match(tokens, numberFirst - length, numberFirst)?.length === length;
}

/** "Died in Paris at 87". */
function diesBefore(tokens: Tokens, at: number, floor: number): boolean {
  for (let word = at - 1; word >= Math.max(floor, at - 4); word--) {
    if (deathWords.has(tokens, word)) return true;
  }
  return false;
}

/** "Women over 50", "children under 5". */
function limitsPeople(tokens: Tokens, quantity: Quantity, floor: number): boolean {
  const value = quantity.value ?? 0;
  if (quantity.kind !== "number" || value < 1 || value > OLDEST) return false;
  if (quantity.bound !== "over" && quantity.bound !== "under") return false;
  if (comparedAges.has(tokens, quantity.opening)) return true;
  return quantity.opening - 1 >= floor && peopleWords.has(tokens, quantity.opening - 1);
}

/** "He will be 35 by then", "her daughter, who was 10.", "turned 18", "At 44, she". */
function isPredicate(
  tokens: Tokens,
  quantity: Quantity,
  floor: number,
  limit: number,
): boolean {
  const value = quantity.value ?? 0;
  if (quantity.kind !== "number" || value < 1 || value > OLDEST) return false;
  const verb = quantity.opening - 1;
  const closes = quantity.last >= limit || !isWord(tokens, quantity.last) ||
    nounStops.has(tokens, quantity.last);
  if (!closes) return false;
  if (verb === floor && atWords.has(tokens, verb)) {
    return markAt(tokens, quantity.last) === Mark.Comma && value >= 5;
  }
  if (verb <= floor) return false;
  if (atWords.has(tokens, verb)) return diesBefore(tokens, verb, floor);
  if (turningVerbs.has(tokens, verb)) return true;
  if (!ageVerbs.has(tokens, verb)) return false;
  for (let at = verb - 1; at >= Math.max(floor, verb - 3); at--) {
    if (personPronouns.has(tokens, at)) return true;
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
  // "Azam, now 37,".
  const opening = timeAdverbs.has(tokens, first - 1) ? first - 2 : first - 1;
  if (opening - 1 < floor || !APPOSITION_ENDS.has(markAt(tokens, after))) return false;
  const opens = markAt(tokens, opening) === Mark.Comma ||
    markAt(tokens, opening) === Mark.Open;
  return opens && isWord(tokens, opening - 1) &&
    tokens.case[opening - 1] !== TokenCase.Lower;
}
