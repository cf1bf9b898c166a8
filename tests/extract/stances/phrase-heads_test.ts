import { ok, strictEqual } from "node:assert/strict";
import { HeadClass, headClass } from "../../../lib/extract/stances/phrase-heads.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

for (
  const [word, name] of [
    ["critics", "Outsider"],
    ["journalist", "Outsider"],
    ["government", "Speaker"],
    ["soldiers", "Forces"],
    ["aid", "Transfer"],
    ["investigation", "Matter"],
    ["urged", "Asking"],
    ["forcing", "Causing"],
    ["week", "Time"],
  ] as const
) {
  Deno.test(`headClass() of “${word}” is ${name}`, () => {
    ok((headClass(tokenize(word), 0) & HeadClass[name]) !== 0);
  });
}

Deno.test("headClass() of another word, or outside the text, is nothing", () => {
  strictEqual(headClass(tokenize("bread"), 0), 0);
  strictEqual(headClass(tokenize("bread"), -1), 0);
});
