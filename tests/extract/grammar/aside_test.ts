import { strictEqual } from "node:assert/strict";
import { isParting } from "../../../lib/extract/grammar/aside.ts";
import { nounPhraseBefore } from "../../../lib/extract/grammar/noun-phrase.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

/** The subject of "said", which stands behind an aside. */
function subject(text: string): string | null {
  const tokens = tokenize(text);
  const found = nounPhraseBefore(tokens, tokenIndex(tokens, "said"), 0);
  return found === null
    ? null
    : text.slice(tokens.start[found.first], tokens.end[found.last - 1]);
}

for (
  const [what, text, expected] of [
    ["a title after a name", "Ann Roe, the spokeswoman, said so.", "Ann Roe"],
    ["a name after a title", "The president, Vladimir Putin, said so.", "Vladimir Putin"],
    ["a relative clause", "Ann Roe, who lives in Rome, said so.", "Ann Roe"],
    ["dashes", "Ann Roe – the spokeswoman – said so.", "Ann Roe"],
  ] as const
) {
  Deno.test(`subjectBeforeAside() looks behind ${what}`, () => {
    strictEqual(subject(text), expected);
  });
}

Deno.test("isParting() is a comma or a dash between spaces", () => {
  const tokens = tokenize("One, two – three well-known.");
  const at = (word: string) => tokenIndex(tokens, word);
  strictEqual(isParting(tokens, at(",")), true);
  strictEqual(isParting(tokens, at("–")), true);
  strictEqual(isParting(tokens, at("three")), false);
});
