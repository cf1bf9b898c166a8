import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { hyphenedNoun, readCountedNoun } from "../../../lib/extract/figures/nouns.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { wordsOf } from "./read-sentence.ts";

function counted(text: string, singular = false): [string, string] | null {
  const tokens = tokenize(`5 ${text}`);
  const noun = readCountedNoun(tokens, 1, tokens.count, singular);
  return noun === null ? null : [wordsOf(tokens, noun), noun.unit];
}

Deno.test("readCountedNoun() reads the phrase up to its head", () => {
  deepStrictEqual(counted("Russian soldiers were killed"), ["Russian soldiers", "soldier"]);
  deepStrictEqual(counted("police officers came"), ["police officers", "officer"]);
  deepStrictEqual(counted("full- and part-time workers left"), [
    "full- and part-time workers",
    "worker",
  ]);
  deepStrictEqual(counted("of the hostages survived"), ["hostages", "hostage"]);
  deepStrictEqual(counted("house was sold", true), ["house", "house"]);
});

Deno.test("readCountedNoun() finds nothing where nothing is counted", () => {
  strictEqual(counted("of it"), null);
  strictEqual(counted("in May"), null);
  strictEqual(counted(", soldiers said"), null);
});

Deno.test("hyphenedNoun() takes one word", () => {
  const tokens = tokenize("page memo of");
  strictEqual(hyphenedNoun(tokens, 0)?.unit, "page");
  strictEqual(hyphenedNoun(tokens, 2), null);
});
