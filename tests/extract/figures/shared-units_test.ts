import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isListJoint, shareUnits } from "../../../lib/extract/figures/shared-units.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { readSentence } from "./read-sentence.ts";

function units(text: string): (string | null)[] {
  const { tokens, quantities } = readSentence(text);
  shareUnits(tokens, quantities);
  return quantities.map(({ unit, per }) => per === null ? unit : `${unit}/${per}`);
}

Deno.test("shareUnits() gives the unit of the last to those before it", () => {
  deepStrictEqual(units("Tariffs of 10, 12 and 15 percent."), [
    "percent",
    "percent",
    "percent",
  ]);
  deepStrictEqual(units("Output rose from 610,000 to 750,000 barrels a day."), [
    "barrel/day",
    "barrel/day",
  ]);
  deepStrictEqual(units("It made 3,000 direct and 5,000 indirect jobs."), ["job", "job"]);
  deepStrictEqual(units("He made 25 of 38 passes."), ["pass", "pass"]);
  deepStrictEqual(units("They lost 4 of their last 5 games."), ["game", "game"]);
});

Deno.test("shareUnits() shares nothing across other words", () => {
  deepStrictEqual(units("It sold 30 while 15 percent stayed."), [null, "percent"]);
});

Deno.test("isListJoint() takes commas, and, or", () => {
  const tokens = tokenize("a , and b while c");
  strictEqual(isListJoint(tokens, 1, 3), true);
  strictEqual(isListJoint(tokens, 4, 5), false);
  strictEqual(isListJoint(tokens, 3, 3), false);
});
