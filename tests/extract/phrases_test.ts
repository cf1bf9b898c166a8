import { strictEqual } from "node:assert/strict";
import { PhraseTable, WordTable } from "../../lib/extract/phrases.ts";
import { tokenize } from "../../lib/extract/tokens.ts";

Deno.test("WordTable.get() finds words in any case", () => {
  const table = new WordTable([["march", 3], ["May", 5]]);
  const tokens = tokenize("MARCH may april");
  strictEqual(table.get(tokens, 0), 3);
  strictEqual(table.get(tokens, 1), 5);
  strictEqual(table.has(tokens, 2), false);
});

Deno.test("PhraseTable.match() prefers the longest phrase", () => {
  const table = new PhraseTable([["new", "a"], ["new york", "b"], ["new york times", "c"]]);
  const tokens = tokenize("New York Timber, new");
  strictEqual(table.match(tokens, 0)?.value, "b");
  strictEqual(table.match(tokens, 0)?.length, 2);
  strictEqual(table.match(tokens, 4)?.value, "a");
  strictEqual(table.match(tokens, 1), null);
});

Deno.test("PhraseTable.match() stays before the limit", () => {
  const table = new PhraseTable([["barrels of oil", 1]]);
  strictEqual(table.match(tokenize("barrels of oil"), 0, 2), null);
});

Deno.test("PhraseTable.match() with exactCase tells US from us", () => {
  const table = new PhraseTable([["US", "state"], ["opec", "cartel"]], { exactCase: true });
  strictEqual(table.match(tokenize("US"), 0)?.value, "state");
  strictEqual(table.match(tokenize("us"), 0), null);
  strictEqual(table.match(tokenize("OPEC"), 0)?.value, "cartel");
});

Deno.test("PhraseTable.match() finds phrases with digits and marks", () => {
  const table = new PhraseTable([["Siberia-2", 1]]);
  strictEqual(table.match(tokenize("Siberia-2"), 0)?.length, 3);
  strictEqual(table.match(tokenize("Siberia-3"), 0), null);
});
