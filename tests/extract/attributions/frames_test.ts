import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { frameAt, isClaimNoun } from "../../../lib/extract/attributions/frames.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

for (
  const [text, expected] of [
    ["according to Roe", [2, "after", "reported"]],
    ["contrary to an announcement from Roe", [5, "after", "denied"]],
    ["contrary to what Roe said", [3, "said", "denied"]],
    ["contrary to the claims of Roe", [5, "after", "denied"]],
    ["despite assurances from Roe", [1, "claim", "denied"]],
    ["reportedly", [1, "none", "reported"]],
    ["quoted by Roe", [2, "via", "reported"]],
  ] as const
) {
  Deno.test(`frameAt() takes the longest frame of: ${text}`, () => {
    const tokens = tokenize(text);
    const frame = frameAt(tokens, 0, tokens.count);
    deepStrictEqual([frame?.length, frame?.value.source, frame?.value.certainty], [
      ...expected,
    ]);
  });
}

Deno.test("frameAt() finds nothing in other words", () => {
  const tokens = tokenize("accordingly Roe left");
  strictEqual(frameAt(tokens, 0, tokens.count), null);
});

Deno.test("isClaimNoun() knows nouns for what somebody says", () => {
  const tokens = tokenize("claims table remark");
  deepStrictEqual([0, 1, 2].map((at) => isClaimNoun(tokens, at)), [true, false, true]);
});
