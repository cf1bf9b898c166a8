import { deepStrictEqual } from "node:assert/strict";
import { openDocument } from "../../../lib/extract/document.ts";
import { findFigures } from "../../../lib/extract/figures.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { articleFromText } from "../article_from_text.ts";

/** What each figure is about, in the words of the text. */
function abouts(text: string): (string | null)[] {
  const document = openDocument(articleFromText(text));
  return findFigures(document, findTimes(document)).map(({ about }) => about?.text ?? null);
}

Deno.test('AboutReader takes the whole subject, with what "between" joins', () => {
  deepStrictEqual(abouts("Trade between Chile and Peru reached about $3 billion."), [
    "Trade between Chile and Peru",
  ]);
  deepStrictEqual(abouts("Chile's copper imports grew 4%."), ["Chile's copper imports"]);
});

Deno.test("AboutReader leaves the time out of the subject", () => {
  deepStrictEqual(abouts("Chile's trade in the first half of 2019 amounted to $3bn."), [
    "Chile's trade",
  ]);
  deepStrictEqual(abouts("The export of Norway in May fell by 6%."), [
    "The export of Norway",
  ]);
});

Deno.test("AboutReader goes on with the subject of the verb before", () => {
  deepStrictEqual(abouts("Exports to Peru rose 7% and amounted to $3bn."), [
    "Exports to Peru",
    "Exports to Peru",
  ]);
  deepStrictEqual(abouts("Exports to Peru rose 7 per cent, standing at $3bn."), [
    "Exports to Peru",
    "Exports to Peru",
  ]);
  // A semicolon begins another clause.
  deepStrictEqual(abouts("Exports rose 7%; and then came to $3bn."), ["Exports", null]);
});

Deno.test("AboutReader finds the subject over what commas set off", () => {
  deepStrictEqual(abouts("Exports to Peru, on the other hand, fell by 2%."), [
    "Exports to Peru",
  ]);
  deepStrictEqual(abouts("Copper output, which hit 40 tonnes, is small."), [
    "Copper output",
  ]);
});

Deno.test("AboutReader takes the object of a verb that changes it", () => {
  deepStrictEqual(abouts("The bank lowered its deposit rate by 2 percent."), [
    "its deposit rate",
  ]);
  deepStrictEqual(abouts("Oslo cut fish exports to 30 tonnes."), ["fish exports"]);
});

Deno.test("AboutReader takes the noun before an infinitive", () => {
  deepStrictEqual(abouts("Economists had expected wages to rise 2 percent."), ["wages"]);
  deepStrictEqual(abouts("Wages had been expected to rise 2 percent."), ["Wages"]);
});

Deno.test("AboutReader takes what a figure is of, with its place", () => {
  deepStrictEqual(abouts("It is $9bn of Norway's exports to Chile."), [
    "Norway's exports to Chile",
  ]);
  deepStrictEqual(abouts("It was 30% of its total output."), ["its total output"]);
  deepStrictEqual(abouts("It ran a budget surplus of $9bn (£7bn)."), [
    "budget surplus",
    "budget surplus",
  ]);
  deepStrictEqual(abouts("Trade reached a record high of $9bn."), ["Trade"]);
});
