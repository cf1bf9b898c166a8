import { deepStrictEqual } from "node:assert/strict";
import { readCues } from "../../../lib/extract/figures/cues.ts";
import { linkFigures } from "../../../lib/extract/figures/links.ts";
import { readSentence } from "./read-sentence.ts";

function links(text: string): string[][] {
  const { tokens, quantities } = readSentence(text);
  let floor = 0;
  for (const quantity of quantities) {
    readCues(tokens, quantity, floor);
    floor = quantity.last;
  }
  return linkFigures(tokens, quantities).map((found) =>
    found.map(({ role, figure }) => `${role} ${figure}`).sort()
  );
}

Deno.test("linkFigures() ties an amount to itself in another currency", () => {
  deepStrictEqual(links("It cost $240bn (£190bn)."), [["equivalent 1"], ["equivalent 0"]]);
});

Deno.test("linkFigures() ties change, target and base", () => {
  deepStrictEqual(links("Trade rose 26 percent to $240bn from $190bn."), [
    ["base 2", "target 1"],
    ["base 2", "change 0"],
    ["change 0", "target 1"],
  ]);
});

Deno.test("linkFigures() ties nothing that is merely near", () => {
  deepStrictEqual(links("It has 12 ships and 40 planes."), [[], []]);
});
