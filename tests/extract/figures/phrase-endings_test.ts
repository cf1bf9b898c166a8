import { strictEqual } from "node:assert/strict";
import { PhraseEndings } from "../../../lib/extract/figures/phrase-endings.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("PhraseEndings tells how long a phrase that ends at a token can be", () => {
  const endings = new PhraseEndings(["more than", "not more than", "over"]);
  const tokens = tokenize("it is not more than nine");
  strictEqual(endings.longest(tokens, 5, 0), 3);
  strictEqual(endings.longest(tokens, 5, 4), 1);
  strictEqual(endings.longest(tokens, 6, 0), 0);
  strictEqual(endings.longest(tokens, 0, 0), 0);
});
