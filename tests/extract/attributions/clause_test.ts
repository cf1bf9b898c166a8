import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  isQuoteCode,
  isQuoteMark,
  textAt,
} from "../../../lib/extract/attributions/clause.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { reportsOf } from "../reports_of.ts";

Deno.test("isQuoteMark() knows every style of mark, and words and full stops as none", () => {
  const tokens = tokenize('“ ” „ « » " ‘ a .');
  const marks = Array.from({ length: tokens.count }, (_, at) => isQuoteMark(tokens, at));
  deepStrictEqual(marks, [true, true, true, true, true, true, true, false, false]);
  strictEqual(isQuoteCode("“".charCodeAt(0)), true);
});

Deno.test("textAt() is empty outside the text", () => {
  const tokens = tokenize("a b");
  deepStrictEqual([textAt(tokens, -1), textAt(tokens, 1), textAt(tokens, 2)], [
    "",
    "b",
    "",
  ]);
});

for (
  const [text, trails] of [
    ["“No,” Roe said.", true],
    ["“No,” Roe said on Monday.", true],
    ["“No,” Roe said quietly in Lyon.", true],
    ["“No,” Roe said as it rained.", true],
    ["“No,” Roe said that Poe was ill.", false],
    ["“No,” Roe said: “Yes.”", false],
  ] as const
) {
  Deno.test(`a clause ends after its verb or goes on: ${text}`, () => {
    strictEqual(reportsOf(text).reports[0]?.trails, trails);
  });
}
