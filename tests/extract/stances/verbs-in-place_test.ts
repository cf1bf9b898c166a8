import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { isVerbAt } from "../../../lib/extract/stances/verbs-in-place.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

for (
  const [text, word, expected] of [
    ["India opposes the plan.", "opposes", true],
    ["The Indian attacks on it ended.", "attacks", false],
    ["India did not criticise them.", "criticise", true],
    ["India wants to criticise them.", "criticise", true],
    ["India condemned them.", "condemned", true],
    ["It lives with sanctioned banks.", "sanctioned", false],
    ["India is opposing them.", "opposing", true],
    ["The attacks ended.", "attacks", false],
    ["It is India that relies on them.", "relies", true],
    ["Kremlin critics in Riga left.", "critics", false],
    ["It is strongly made.", "strongly", false],
    ["Modi's recent plan failed.", "recent", false],
    ["Modi’s recent plan failed.", "recent", false],
  ] as const
) {
  Deno.test(`isVerbAt() is ${expected} for “${word}” in: ${text}`, () => {
    const { document: { tokens }, actors } = voicesOf(text);
    const at = tokenIndex(tokens, word);
    strictEqual(isVerbAt(tokens, at, mentionIndex(tokens, actors)), expected);
  });
}
