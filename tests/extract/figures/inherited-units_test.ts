import { deepStrictEqual } from "node:assert/strict";
import { inheritUnits } from "../../../lib/extract/figures/inherited-units.ts";
import { readSentence } from "./read-sentence.ts";

function units(text: string): (string | null)[] {
  const { tokens, quantities } = readSentence(text);
  inheritUnits(tokens, quantities);
  return quantities.map(({ unit, per }) => per === null ? unit : `${unit}/${per}`);
}

Deno.test("inheritUnits() gives a bare number the unit of a like quantity before it", () => {
  deepStrictEqual(units("It sold 3.9 million cars, up from 2.4 million."), ["car", "car"]);
  deepStrictEqual(units("It does 28 mpg in town and 36 on the road."), [
    "mile/gallon",
    "mile/gallon",
  ]);
});

Deno.test("inheritUnits() gives nothing to an unlike number or before a noun", () => {
  deepStrictEqual(units("It sold 3.9 million cars, and 7 in May."), ["car", null]);
  deepStrictEqual(units("It paid $5,000, and 4,000 men left."), ["USD", "man"]);
});
