import { strictEqual } from "node:assert/strict";
import {
  charAt,
  endsInS,
  isInitial,
  isPossessiveEnding,
  isPronoun,
} from "../../../lib/extract/grammar/phrase-parts.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

const tokens = tokenize("A. Roe told officials that she and her army left.");
const at = (word: string) => tokenIndex(tokens, word);

Deno.test("isInitial() is a single capital before a full stop", () => {
  strictEqual(isInitial(tokens, at("A")), true);
  strictEqual(isInitial(tokens, at("Roe")), false);
  strictEqual(isInitial(tokenize("A man came."), 0), false);
});

Deno.test("isPronoun() is a personal pronoun and no determiner", () => {
  strictEqual(isPronoun(tokens, at("she")), true);
  strictEqual(isPronoun(tokens, at("army")), false);
});

Deno.test("endsInS() looks at the last letter", () => {
  strictEqual(endsInS(tokens, at("officials")), true);
  strictEqual(endsInS(tokens, at("army")), false);
  strictEqual(endsInS(tokens, -1), false);
});

Deno.test("isPossessiveEnding() is no word of its own", () => {
  strictEqual(isPossessiveEnding(tokens, at("officials")), false);
});

Deno.test("charAt() gives the first code unit", () => {
  strictEqual(charAt(tokens, at("Roe")), "R".charCodeAt(0));
});
