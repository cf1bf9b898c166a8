import { strictEqual } from "node:assert/strict";
import { isInTime } from "../../../lib/extract/figures/times.ts";
import type { TimeMention } from "../../../lib/model.ts";
import { readSentence } from "./read-sentence.ts";

function inTime(text: string, words: string, type: TimeMention["type"] = "DATE"): boolean {
  const { tokens, quantities: [quantity] } = readSentence(text);
  const start = text.indexOf(words);
  const time: TimeMention = {
    ...{ start, end: start + words.length, text: words, rule: "test", type },
    ...{ anchor: "none", meaning: { form: "value", value: "2020" } },
  };
  return isInTime(tokens, quantity!, [time], 0);
}

Deno.test("isInTime() takes numbers of dates for no figures", () => {
  strictEqual(inTime("They met on 5 in May.", "5 in May"), true);
  strictEqual(inTime("It was two years ago.", "two years ago"), true);
});

Deno.test("isInTime() keeps lengths of time and numbers outside of times", () => {
  strictEqual(inTime("It took two years.", "two years", "DURATION"), false);
  strictEqual(inTime("It has 40 ships since May.", "May"), false);
  strictEqual(inTime("An average of 1500 came.", "1500"), false);
});
