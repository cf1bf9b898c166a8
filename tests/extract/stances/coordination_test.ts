import { deepStrictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { listedAfter, listedBefore } from "../../../lib/extract/stances/coordination.ts";
import { voicesOf } from "../voices_of.ts";

function listed(text: string, name: string) {
  const { document: { tokens }, actors } = voicesOf(text);
  const index = mentionIndex(tokens, actors);
  const from = actors.findIndex(({ actor }) => actor === name);
  const names = (found: number[]) => found.map((mention) => actors[mention]!.actor);
  return {
    before: names(listedBefore(tokens, index, from, 0)),
    after: names(listedAfter(tokens, index, from, tokens.count)),
  };
}

Deno.test("listedBefore() reads a list, past names that the codebook lacks", () => {
  deepStrictEqual(listed("Spain, Erewhon and Norway agreed.", "norway").before, ["spain"]);
  deepStrictEqual(
    listed("Spain, Poland, and Norway agreed.", "norway").before,
    [
      "poland",
      "spain",
    ].reverse(),
  );
});

Deno.test("listedBefore() is empty without “and”", () => {
  deepStrictEqual(listed("In Spain, Norway agreed.", "norway").before, []);
});

Deno.test("listedAfter() reads a list", () => {
  deepStrictEqual(listed("They met Spain, Poland and Norway.", "spain").after, [
    "poland",
    "norway",
  ]);
});

Deno.test("listedAfter() stops where a clause follows", () => {
  deepStrictEqual(listed("They met Spain, and Norway agreed.", "spain").after, []);
  deepStrictEqual(listed("They met Spain, Norway.", "spain").after, []);
});
