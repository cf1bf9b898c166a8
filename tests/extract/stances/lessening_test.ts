import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { lesseningFactor } from "../../../lib/extract/stances/lessening.ts";
import { voicesOf } from "../voices_of.ts";

/** The factor for a cue of some score at the second token of a text. */
function factor(text: string, score: number): number {
  const { document: { tokens }, actors } = voicesOf(text);
  const index = mentionIndex(tokens, actors);
  return lesseningFactor(tokens, index, 2, tokens.count, score);
}

for (
  const [text, score, expected] of [
    ["Italy trusts Egypt less each year.", 0.6, -0.5],
    ["Italy trusts Egypt less.", 0.6, -0.5],
    ["Italy trusts Egypt's leaders less and less.", 0.6, -0.5],
    ["Italy trusts Egypt ever less.", 0.6, -0.5],
    ["Italy trusts Egypt less than before.", 0.6, -0.5],
    ["Italy distrusts Egypt less than before.", -0.5, 0.3],
    ["Italy trusts Egypt less than Peru does.", 0.6, 0.5],
    ["Italy trusts Egypt no longer.", 0.6, -0.8],
    ["Italy trusts Egypt hardly at all.", 0.6, -0.8],
    ["Italy trusts Egypt more each year.", 0.6, 1],
    ["Italy trusts Egypt no less than Peru.", 0.6, 1],
    ["Italy trusts Egypt nonetheless.", 0.6, 1],
    ["Italy backs Egypt with less money.", 0.5, 1],
    ["Italy backed Egypt less than a year ago.", 0.5, 1],
    ["Italy backed Egypt less than 3 years ago.", 0.5, 1],
    ["Italy backs Egypt and spends less each year.", 0.5, 1],
    ["Italy backs Egypt, much less Peru.", 0.5, 1],
    ["Italy asked Egypt to spend less.", 0.5, 1],
  ] as const
) {
  Deno.test(`lesseningFactor() is ${expected} in: ${text}`, () => {
    strictEqual(factor(text, score), expected);
  });
}
