import { ok, strictEqual } from "node:assert/strict";
import { clauseDistance } from "../../lib/relate/clauses.ts";

function distance(text: string, a: string, b: string): number {
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return clauseDistance(text, span(a), span(b));
}

Deno.test("clauseDistance() counts characters within a clause, in either order", () => {
  strictEqual(distance("sales of 5 tonnes", "sales", "5"), 4);
  strictEqual(distance("sales of 5 tonnes", "5", "sales"), 4);
  strictEqual(distance("sales of 5 tonnes", "sales of", "of 5"), 0);
});

Deno.test("clauseDistance() makes each clause break count for 40 characters more", () => {
  strictEqual(distance("sales, 5", "sales", "5"), 2 + 40);
  strictEqual(distance("sales, but 5", "sales", "5"), 6 + 80);
  strictEqual(distance("sales while 5", "sales", "5"), 7 + 40);
});

Deno.test("clauseDistance() takes no part of a word for a break", () => {
  strictEqual(distance("sales of butter 5", "sales", "5"), 11);
  ok(distance("sales or butter but 5", "sales", "5") > 40);
});
