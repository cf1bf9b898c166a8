import { notStrictEqual, strictEqual } from "node:assert/strict";
import { foldWord, lookUp, wordNumber, wordText } from "../../lib/extract/vocabulary.ts";

Deno.test("wordNumber() gives one number to all spellings of a word", () => {
  const number = wordNumber("Vocabulary’s");
  strictEqual(wordNumber("VOCABULARY'S"), number);
  strictEqual(wordText(number), "vocabulary's");
  notStrictEqual(wordNumber("vocabularys"), number);
});

Deno.test("lookUp() finds a word inside a text and gives 0 for unknown ones", () => {
  const number = wordNumber("gasoline");
  strictEqual(lookUp("the GASOLINE price", 4, 12), number);
  strictEqual(lookUp("the gasolines", 4, 13), 0);
  strictEqual(lookUp("", 0, 0), 0);
});

Deno.test("wordNumber() keeps every number when the table grows", () => {
  const numbers = new Map<string, number>();
  for (let i = 0; i < 40_000; i++) numbers.set(`grown${i}`, wordNumber(`grown${i}`));
  for (const [word, number] of numbers) strictEqual(lookUp(word, 0, word.length), number);
});

Deno.test("foldWord() folds case and apostrophes only", () => {
  strictEqual(foldWord("Côte D’Ivoire"), "côte d'ivoire");
});
