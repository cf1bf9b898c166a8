import { ok, strictEqual } from "node:assert/strict";
import {
  HeadClass,
  headClass,
  namesTerritory,
} from "../../../lib/extract/stances/phrase-heads.ts";
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
    ["rebels", "Outsider"],
    ["tourists", "Outsider"],
    ["republic", "Territory"],
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

Deno.test("namesTerritory() is true for the “of” before a territory's name alone", () => {
  strictEqual(namesTerritory(tokenize("the region of Sumy"), 2), true);
  strictEqual(namesTerritory(tokenize("the friends of Sumy"), 2), false);
  strictEqual(namesTerritory(tokenize("the region near Sumy"), 2), false);
});
