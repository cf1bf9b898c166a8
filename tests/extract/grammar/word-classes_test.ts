import { strictEqual } from "node:assert/strict";
import {
  isAdverb,
  isFunctionWord,
  isNameLike,
  isNounLike,
  WordClass,
  wordClass,
} from "../../../lib/extract/grammar/word-classes.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

const tokens = tokenize("The 27 Poles could not simply leave Kyiv, but they said no.");
const at = (word: string) => tokenIndex(tokens, word);

for (
  const [word, name] of [
    ["The", "Article"],
    ["could", "Modal"],
    ["not", "Negator"],
    ["no", "Negator"],
    ["they", "Pronoun"],
    ["but", "Conjunction"],
    ["said", "Verb"],
  ] as const
) {
  Deno.test(`wordClass() knows "${word}" as ${name}`, () => {
    strictEqual((wordClass(tokens, at(word)) & WordClass[name]) !== 0, true);
  });
}

Deno.test("wordClass() of a content word is 0", () => {
  strictEqual(wordClass(tokens, at("Kyiv")), 0);
});

Deno.test("isFunctionWord() does not mind capitals", () => {
  strictEqual(isFunctionWord("Against"), true);
  strictEqual(isFunctionWord("condemn"), false);
});

Deno.test("isAdverb() goes by table and ending", () => {
  strictEqual(isAdverb(tokens, at("simply")), true);
  strictEqual(isAdverb(tokens, at("leave")), false);
  strictEqual(isAdverb(tokenize("Italy won"), 0), false);
});

Deno.test("isNameLike() and isNounLike() leave function words out", () => {
  strictEqual(isNameLike(tokens, at("Poles")), true);
  strictEqual(isNameLike(tokens, at("The")), false);
  strictEqual(isNounLike(tokens, at("27")), true);
  strictEqual(isNounLike(tokens, at("said")), false);
});
