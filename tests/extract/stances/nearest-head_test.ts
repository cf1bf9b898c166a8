import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { NearestHead } from "../../../lib/extract/stances/nearest-head.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

for (
  const [text, cue, expected] of [
    ["Russia sold oil to India and condemned them.", "condemned", "russia"],
    ["Talks with Russia angered them.", "angered", "russia"],
    ["Russia left; officials condemned them.", "condemned", null],
    ["Officials condemned them.", "condemned", null],
    ["If northern Indian rebels attack them, they help.", "attack", null],
    ["If northern India's hackers attack them, they help.", "attack", null],
    ["If northern Indian ministers attack them, they help.", "attack", "india"],
    ["Russia hopes that Indian rebels attack them.", "attack", null],
  ] as const
) {
  Deno.test(`before() is ${expected} for “${cue}” in: ${text}`, () => {
    const { document: { tokens }, actors } = voicesOf(text);
    const nearest = new NearestHead(tokens, mentionIndex(tokens, actors), () => true);
    const found = nearest.before(tokenIndex(tokens, cue), 0);
    strictEqual(found < 0 ? null : actors[found]!.actor, expected);
  });
}

Deno.test("before() passes over who takes no stance", () => {
  const { document: { tokens }, actors } = voicesOf("Russia and India condemned them.");
  const nearest = new NearestHead(
    tokens,
    mentionIndex(tokens, actors),
    (mention) => actors[mention]!.actor !== "india",
  );
  strictEqual(actors[nearest.before(tokenIndex(tokens, "condemned"), 0)]!.actor, "russia");
});
