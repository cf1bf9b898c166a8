import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import {
  ClauseBounds,
  isDescriptive,
  isVerbal,
  textAt,
} from "../../../lib/extract/stances/clause-bounds.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

function open(text: string) {
  const { document: { tokens }, actors } = voicesOf(text);
  const bounds = new ClauseBounds(tokens, mentionIndex(tokens, actors));
  return { bounds, tokens, at: (word: string) => tokenIndex(tokens, word) };
}

for (
  const [text, word, expected] of [
    ["It rained, but officials were dry.", "but", true],
    ["It said that revenue rose.", "that", true],
    ["It rained, but also snowed.", "but", false],
    ["It rained but officials were dry.", "but", false],
    ["It said that India won.", "that", false],
    ["It said that its army won.", "that", false],
  ] as const
) {
  Deno.test(`opensClause() is ${expected} in: ${text}`, () => {
    const { bounds, at } = open(text);
    strictEqual(bounds.opensClause(at(word)), expected);
  });
}

for (
  const [text, word, expected] of [
    ["They back plans to leave it.", "to", true],
    ["They back aid to Ukraine.", "to", false],
    ["They support the army and fuel the economy.", "and", true],
    ["They support the army and the economy.", "and", false],
    ["It weakens, Stoltenberg said.", ",", true],
    ["It weakens Russia, India and Iran.", ",", false],
  ] as const
) {
  Deno.test(`endsObject() is ${expected} at "${word}" in: ${text}`, () => {
    const { bounds, at } = open(text);
    strictEqual(bounds.endsObject(at(word), 1), expected);
  });
}

Deno.test("isRelative() tells “firms that support” from “said that support”", () => {
  for (
    const [text, expected] of [
      ["firms that openly support it", true],
      ["firms which support it", true],
      ["he said that support fell", false],
      ["it said that men support it", false],
    ] as const
  ) {
    const { bounds, tokens, at } = open(text);
    const pronoun = at(text.includes("which") ? "which" : "that");
    strictEqual(
      bounds.isRelative(pronoun, at("support")),
      expected,
      textAt(tokens, pronoun),
    );
  }
});

Deno.test("isDescriptive() and isVerbal() go by the word", () => {
  const { tokens, at } = open("The army stopped buying its oil to sink it.");
  strictEqual(isDescriptive(tokens, at("The")), true);
  strictEqual(isDescriptive(tokens, at("army")), false);
  strictEqual(isVerbal(tokens, at("buying")), true);
  strictEqual(isVerbal(tokens, at("sink")), true);
  strictEqual(isVerbal(tokens, at("oil")), false);
  strictEqual(textAt(tokens, -1), "");
});
