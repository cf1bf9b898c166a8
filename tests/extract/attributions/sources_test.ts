import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import {
  isDocument,
  isPeopleNoun,
  SourceResolver,
} from "../../../lib/extract/attributions/sources.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { voicesOf } from "../voices_of.ts";

/** The actor whom a text that is one noun phrase names. */
function actorOf(text: string): string | null {
  const { document: { tokens }, actors } = voicesOf(text);
  return new SourceResolver(tokens, mentionIndex(tokens, actors))
    .resolve({ first: 0, last: tokens.count }).actor;
}

for (
  const [phrase, actor] of [
    ["Vladimir Putin", "vladimir-putin"],
    ["Iranian officials", "iran"],
    ["the government of China", "china"],
    ["a spokesman for India", "india"],
    ["a Russian singer", null],
    ["Putin's spokesman", "vladimir-putin"],
    ["Jane Roe of Moscow", null],
    ["two experts", null],
  ] as const
) {
  Deno.test(`SourceResolver takes "${phrase}" for ${actor ?? "nobody known"}`, () => {
    strictEqual(actorOf(phrase), actor);
  });
}

Deno.test("SourceResolver takes “officials” for those that were named last", () => {
  const { document: { tokens }, actors } = voicesOf("Indian officials left officials");
  const resolver = new SourceResolver(tokens, mentionIndex(tokens, actors));
  resolver.resolve({ first: 0, last: 2 });
  strictEqual(resolver.resolve({ first: 3, last: 4 }).actor, "india");
});

Deno.test("isPeopleNoun() and isDocument() tell people, bodies and papers from things", () => {
  const tokens = tokenize("officials ministry letter table");
  deepStrictEqual([0, 1, 2, 3].map((at) => isPeopleNoun(tokens, at)), [
    true,
    true,
    true,
    false,
  ]);
  deepStrictEqual([0, 1, 2, 3].map((at) => isDocument(tokens, at)), [
    false,
    false,
    true,
    false,
  ]);
});
