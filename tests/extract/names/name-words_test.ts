import { strictEqual } from "node:assert/strict";
import { isNameWord } from "../../../lib/extract/names/name-words.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

const tokens = tokenize("Mr Bank Gulf roe Congress");

Deno.test("isNameWord() knows titles, bodies and places, and plain words as none", () => {
  strictEqual(isNameWord(tokens, 0, "title"), true);
  strictEqual(isNameWord(tokens, 1, "organisation"), true);
  strictEqual(isNameWord(tokens, 1, "title"), false);
  strictEqual(isNameWord(tokens, 2, "place"), true);
  strictEqual(isNameWord(tokens, 3, "organisation"), false);
  strictEqual(isNameWord(tokens, 4, "organisation"), true);
});
