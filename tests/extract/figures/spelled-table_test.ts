import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { SpelledTable } from "../../../lib/extract/figures/spelled-table.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

const table = new SpelledTable<string>([
  { written: "mW", value: "small", exact: true },
  { written: "MW", value: "large", exact: true },
  { written: "square mile", value: "area", exact: false },
  { written: "square", value: "shape", exact: false },
]);

function match(text: string): [string, number] | null {
  const tokens = tokenize(text);
  const found = table.match(tokens, 0, tokens.count);
  return found === null ? null : [found.value, found.length];
}

Deno.test("SpelledTable.match() takes the longest phrase, by capitals where they decide", () => {
  deepStrictEqual(match("Square mile of land"), ["area", 2]);
  deepStrictEqual(match("square peg"), ["shape", 1]);
  deepStrictEqual(match("mW"), ["small", 1]);
  deepStrictEqual(match("MW"), ["large", 1]);
  strictEqual(match("Mw"), null);
});

Deno.test("SpelledTable.matchBefore() takes what ends at a token", () => {
  const tokens = tokenize("a square mile here");
  strictEqual(table.matchBefore(tokens, 3, 0)?.value, "area");
  strictEqual(table.matchBefore(tokens, 3, 2), null);
  strictEqual(table.matchBefore(tokens, 4, 0), null);
});
