import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { ObjectPath, phraseHead } from "../../../lib/extract/stances/object-path.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

function read(text: string) {
  const { document: { tokens }, actors } = voicesOf(text);
  const index = mentionIndex(tokens, actors);
  return { tokens, actors, index, path: new ObjectPath(tokens, index) };
}

for (
  const [text, expected] of [
    ["Iran", "iran"],
    ["Iran's brutal crackdown", "iran"],
    ["the Iranian government", "iran"],
    ["European aid to Ukraine", "ukraine"],
    ["European aid", "europe"],
    ["the Russia investigation", null],
    ["the Iranian-born singer", null],
    ["an EU country", null],
    ["Trump's critics", null],
    ["China policy", null],
    ["China's policy", "china"],
    ["the former Soviet republic of Georgia", "georgia"],
    ["the former Soviet republics", null],
    ["the Ukrainian region of Sumy", "ukraine"],
    ["Ukrainian separatists", null],
  ] as const
) {
  Deno.test(`meant() is ${expected} in: They condemned ${text}.`, () => {
    const { tokens, actors, path } = read(`They condemned ${text}.`);
    const meant = path.meant(0, tokens.count);
    strictEqual(meant < 0 ? null : actors[meant]!.actor, expected);
  });
}

for (
  const [text, word, leaves] of [
    ["They praised Smith for Iran.", "Smith", true],
    ["They praised Smith and Iran.", "Smith", false],
    ["They praised him for Iran.", "him", true],
    ["They praised plans that Iran made.", "that", true],
    ["They praised plans of Iran.", "of", false],
    ["They praised troops for leaving Iran.", "leaving", true],
    ["They praised growth into Iran.", "into", true],
  ] as const
) {
  Deno.test(`leaves() is ${leaves} at “${word}” in: ${text}`, () => {
    const { tokens, path } = read(text);
    strictEqual(path.leaves(tokenIndex(tokens, word), 2), leaves);
  });
}

Deno.test("phraseHead() is the last noun behind a name", () => {
  const { tokens, index } = read("They saw Iran's brutal crackdown on them.");
  strictEqual(phraseHead(tokens, index, 0), tokenIndex(tokens, "crackdown"));
});

Deno.test("phraseHead() is the name itself before a verb", () => {
  const { tokens, index } = read("They say Iran agreed.");
  strictEqual(phraseHead(tokens, index, 0), tokenIndex(tokens, "Iran"));
});
