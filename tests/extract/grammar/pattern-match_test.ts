import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { compilePattern } from "../../../lib/extract/grammar/pattern.ts";
import {
  PatternIndex,
  PatternMatcher,
} from "../../../lib/extract/grammar/pattern-match.ts";
import { codebook, voicesOf } from "../voices_of.ts";

const { actors: table } = prepareCodebook(codebook);

/** The words that a pattern matches first in a text, with its holder and target. */
function match(source: string, text: string) {
  const pattern = compilePattern(source, (id) => table.byId.has(id), "test");
  const patterns = new PatternIndex([{ pattern }]);
  const { document: { tokens }, actors } = voicesOf(text);
  const index = mentionIndex(tokens, actors);
  const matcher = new PatternMatcher(tokens, index, table);
  matcher.within(0, tokens.count);
  const name = (mention: number) => mention < 0 ? null : index.mentions[mention]!.actor;
  for (let at = 0; at < tokens.count; at++) {
    for (const found of patterns.at(tokens, at) ?? []) {
      const hit = matcher.match(found.pattern, at);
      if (hit === null) continue;
      return {
        words: tokens.text.slice(tokens.start[hit.first], tokens.end[hit.last - 1]),
        holder: name(hit.holder),
        target: name(hit.target),
        actors: hit.actors.map(name).sort(),
      };
    }
  }
  return null;
}

Deno.test("PatternMatcher gives the words from the first step to the last", () => {
  strictEqual(
    match("turn * back on", "They are turning their proud back on Kyiv.")?.words,
    "turning their proud back on",
  );
});

Deno.test("PatternMatcher fills the slots of a cue on both sides of its word", () => {
  const hit = match(
    "{holder} invasion of {target}",
    "After Russia's invasion of Ukraine it rained.",
  );
  strictEqual(hit?.holder, "russia");
  strictEqual(hit.target, "ukraine");
  deepStrictEqual(hit.actors, ["russia", "ukraine"]);
});

Deno.test("PatternMatcher takes whoever belongs to an actor, and one of a pair", () => {
  strictEqual(match("{russia} lose", "Putin loses.")?.words, "Putin loses");
  const pair = "Iran and Russia met. The two countries lost.";
  strictEqual(match("{russia} lose", pair)?.words, "The two countries lost");
});

Deno.test("PatternMatcher passes marks and articles, and no other words", () => {
  strictEqual(
    match("colonial attitude", "A “colonial” attitude.")?.words,
    "colonial” attitude",
  );
  strictEqual(match("colonial attitude", "A colonial old attitude."), null);
});

Deno.test("PatternMatcher takes no place for an actor", () => {
  strictEqual(match("{russia} lose", "In Moscow lost dogs bark."), null);
});

Deno.test("PatternMatcher.next() passes over what lacks a word or an actor", () => {
  const compile = (source: string) =>
    compilePattern(source, (id) => table.byId.has(id), "test");
  const sources = ["turn away", "turn {any}", "turn back on", "turn"];
  const patterns = new PatternIndex(
    sources.map((source) => ({ pattern: compile(source) })),
  );
  const possible = (text: string) => {
    const { document: { tokens }, actors } = voicesOf(text);
    const matcher = new PatternMatcher(tokens, mentionIndex(tokens, actors), table);
    matcher.within(0, tokens.count);
    const found: string[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const candidates = patterns.candidates(tokens, at);
      if (candidates === undefined) continue;
      for (
        let i = matcher.next(candidates, 0);
        i >= 0;
        i = matcher.next(candidates, i + 1)
      ) {
        found.push(candidates.values[i]!.pattern.source);
      }
    }
    return found;
  };
  deepStrictEqual(possible("They turned away."), ["turn away", "turn"]);
  deepStrictEqual(possible("They turned their back on Kyiv."), [
    "turn {any}",
    "turn back on",
    "turn",
  ]);
  deepStrictEqual(possible("They turned."), ["turn"]);
  deepStrictEqual(possible("They left."), []);
});
