import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { beforeVerbGroup, overAdverbs } from "../../../lib/extract/stances/verb-group.ts";
import { tokenText } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

for (
  const [text, before] of [
    ["India has not openly condemned it.", "India"],
    ["India on Tuesday condemned it.", "India"],
    ["India for the first time condemned it.", "India"],
    ["India last week condemned it.", "India"],
    ["India's army condemned it.", "army"],
    ["India “condemned” it.", "India"],
  ] as const
) {
  Deno.test(`beforeVerbGroup() is “${before}” in: ${text}`, () => {
    const { document: { tokens }, actors } = voicesOf(text);
    const verb = tokenIndex(tokens, "condemned");
    const at = beforeVerbGroup(tokens, mentionIndex(tokens, actors), verb, 0);
    strictEqual(tokenText(tokens, at), before);
  });
}

Deno.test("overAdverbs() goes back over adverbs alone", () => {
  const { document: { tokens } } = voicesOf("They have openly and clearly condemned it.");
  strictEqual(tokenText(tokens, overAdverbs(tokens, 4, 0)), "and");
});
