import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import {
  contextWords,
  firstWords,
  months,
  wordsOfClass,
} from "../../../lib/extract/times/words.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("the word tables hold what their classes say", () => {
  strictEqual(months.get(tokenize("December"), 0), 12);
  strictEqual(wordsOfClass("month").length, 12);
  deepStrictEqual(wordsOfClass("weekday").length, 7);
});

Deno.test("contextWords() names a class that is missing", () => {
  throws(() => contextWords("before-nothing"), /before-nothing/);
});

Deno.test("firstWords() gives the first words of phrases", () => {
  strictEqual(firstWords("days").includes("yesterday"), true);
  strictEqual(firstWords("days").includes("phrase"), false);
});
