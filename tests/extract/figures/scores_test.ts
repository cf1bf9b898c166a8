import { strictEqual } from "node:assert/strict";
import { isOdds, isScore, isTally, isVersus } from "../../../lib/extract/figures/scores.ts";
import { termAt } from "./read-sentence.ts";

Deno.test("isScore() and isTally() read what a dash joins", () => {
  const { tokens, term } = termAt("They won 3-1.", "3");
  strictEqual(isScore(tokens, term, term, false), true);
  const tally = termAt("He hit 12-of-20.", "12");
  strictEqual(isTally(tally.tokens, tally.term), true);
  const page = termAt("A 12-page memo came.", "12");
  strictEqual(isTally(page.tokens, page.term), false);
  strictEqual(isScore(page.tokens, page.term, page.term, false), false);
});

Deno.test("isOdds() and isVersus() tell numbers that stand against each other", () => {
  const text = "The odds are 4 to 1, and it takes 5 to 7.";
  const at = (word: string) => termAt(text, word);
  const { tokens, term: four } = at("4");
  strictEqual(isOdds(four, at("1").term), true);
  strictEqual(isVersus(tokens, four, at("1").term), true);
  strictEqual(isOdds(at("5").term, at("7").term), false);
});
