import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { MentionIndex, mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import type { ActorMention } from "../../../lib/model.ts";

const text = "Then Jane Roe met Poe.";
const tokens = tokenize(text);
const mention = (words: string): ActorMention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, actor: words, role: "actor" };
};
const mentions = [mention("Jane Roe"), mention("Poe")];
const index = new MentionIndex(tokens, mentions);

Deno.test("MentionIndex tells which mention covers a token", () => {
  deepStrictEqual([0, 1, 2, 3, 4, 5].map((at) => index.at(at)), [-1, 0, 0, -1, 1, -1]);
});

Deno.test("MentionIndex tells where mentions start and end, in tokens", () => {
  deepStrictEqual([index.first(0), index.last(0), index.first(1), index.last(1)], [
    1,
    3,
    4,
    5,
  ]);
});

Deno.test("MentionIndex tells how many mentions start before a token", () => {
  deepStrictEqual([0, 1, 2, 4, 5].map((at) => index.startedBy(at)), [0, 0, 1, 1, 2]);
  strictEqual(index.anyWithin(0, 1), false);
  strictEqual(index.anyWithin(0, 2), true);
  strictEqual(index.anyWithin(2, 4), false);
});

Deno.test("mentionIndex() is made once for a list", () => {
  strictEqual(mentionIndex(tokens, mentions), mentionIndex(tokens, mentions));
});
