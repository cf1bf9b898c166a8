import { strictEqual } from "node:assert/strict";
import { actorRole, isPossessive } from "../../../lib/extract/actors/actor-role.ts";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";
import { codebook } from "../voices_of.ts";

const { actors: { names } } = prepareCodebook(codebook);

function roleOf(text: string, word: string): string {
  const tokens = tokenize(text);
  const at = tokenIndex(tokens, word);
  const found = names.match(tokens, at)!;
  return actorRole(tokens, found.value, at, at + found.length, 0);
}

for (
  const [text, word, role] of [
    ["Moscow announced it.", "Moscow", "actor"],
    ["They met in Moscow.", "Moscow", "place"],
    ["Trust in Moscow fell.", "Moscow", "actor"],
    ["He flew to Moscow.", "Moscow", "place"],
    ["They wrote to Moscow.", "Moscow", "actor"],
    ["They spoke from Moscow.", "Moscow", "place"],
    ["The streets of Moscow froze.", "Moscow", "place"],
    ["The demands of Moscow grew.", "Moscow", "actor"],
    ["A Moscow court ruled.", "Moscow", "place"],
    ["Moscow-based firms left.", "Moscow", "place"],
    ["In the capital, Moscow, it rained.", "Moscow", "place"],
    ["Moscow's offer failed.", "Moscow", "actor"],
    ["Russian oil is cheap.", "Russian", "modifier"],
    ["Putin went home.", "Putin", "actor"],
  ] as const
) {
  Deno.test(`actorRole() of "${word}" in "${text}" is ${role}`, () => {
    strictEqual(roleOf(text, word), role);
  });
}

Deno.test("isPossessive() knows an ending and a bare apostrophe, and no opening mark", () => {
  strictEqual(isPossessive(tokenize("Russia's aims"), 1), true);
  strictEqual(isPossessive(tokenize("states’ aims"), 1), true);
  strictEqual(isPossessive(tokenize("states 'aims"), 1), false);
  strictEqual(isPossessive(tokenize("states"), 1), false);
});
