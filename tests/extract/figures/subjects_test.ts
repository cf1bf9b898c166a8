import { strictEqual } from "node:assert/strict";
import {
  isAdverb,
  isInner,
  isVerbAt,
  objectOf,
  subjectOf,
} from "../../../lib/extract/figures/subjects.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";
import { wordsOf } from "./read-sentence.ts";

function subject(text: string, verb: string, time?: string): string | null {
  const tokens = tokenize(text);
  const timed = time === undefined ? -1 : tokenIndex(tokens, time);
  const found = subjectOf(tokens, tokenIndex(tokens, verb), 0, (at) => at === timed);
  return found === null ? null : wordsOf(tokens, found);
}

Deno.test("subjectOf() finds the noun phrase before a verb", () => {
  strictEqual(subject("Chile's copper exports fell.", "fell"), "Chile's copper exports");
  strictEqual(subject("The mine, which reached 5 tons, shut.", "reached"), "The mine");
  strictEqual(subject("Exports in 2020 fell.", "fell", "2020"), "Exports");
  strictEqual(subject("It fell.", "fell"), null);
});

Deno.test("subjectOf() gives a participle the subject of its main clause", () => {
  strictEqual(subject("Exports rose last year, reaching 5.", "reaching"), "Exports");
  strictEqual(subject("Trade fell sharply, dropping 5.", "dropping"), "Trade");
});

Deno.test("subjectOf() takes a long run of verbs and relatives in its stride", () => {
  strictEqual(subject(`${"which ".repeat(20_000)}fell`, "fell"), null);
  strictEqual(subject(`${"rose ".repeat(20_000)}fell`, "fell"), null);
});

Deno.test("objectOf() finds what a verb changes", () => {
  const tokens = tokenize("They cut their output by 5 percent");
  const found = objectOf(tokens, 1, tokenIndex(tokens, "5"), () => false);
  strictEqual(found && wordsOf(tokens, found), "their output");
});

Deno.test("isVerbAt(), isAdverb() and isInner() tell words apart", () => {
  const tokens = tokenize("the rise rose sharply on-time reply");
  strictEqual(isVerbAt(tokens, 2, 0), true);
  strictEqual(isVerbAt(tokens, 1, 0), false);
  strictEqual(isAdverb(tokens, 3), true);
  strictEqual(isAdverb(tokens, 0), false);
  strictEqual(isInner(tokens, 5), true);
});
