import { strictEqual } from "node:assert/strict";
import { currencyBefore, readCount, readUnit } from "../../../lib/extract/figures/units.ts";
import { tokenIndex } from "../token_index.ts";
import { termAt } from "./read-sentence.ts";

/** The unit behind the first token with this text. */
function behind(text: string, word: string): string | null {
  const { tokens, term } = termAt(text, word);
  return readUnit(tokens, term.numberLast, tokens.count, term.number)?.unit ?? null;
}

Deno.test("readUnit() reads units behind numbers", () => {
  const cases: [string, string, string | null][] = [
    ["It is 50-mile long.", "50", "mile"],
    ["It cost 9 million pounds.", "9", "GBP"],
    ["It weighs 9 pounds.", "9", "pound"],
    ["He is 5 ft 11 in.", "11", "inch"],
    ["There were 11 in Bern.", "11", null],
    ["A 1-in-100 chance came.", "1", null],
    ["They won 12 F-16 jets.", "12", null],
    ["They have five won games.", "five", null],
  ];
  for (const [text, word, unit] of cases) strictEqual(behind(text, word), unit, text);
});

Deno.test("currencyBefore() reads signs and codes where they can stand", () => {
  const before = (text: string, word: string) => {
    const { tokens } = termAt(text, word);
    return currencyBefore(tokens, tokenIndex(tokens, word), 0)?.unit ?? null;
  };
  strictEqual(before("It cost us $5.", "5"), "USD");
  strictEqual(before("It cost HK$5.", "5"), "HKD");
  strictEqual(before("It cost RM 50.", "50"), "MYR");
  strictEqual(before("A $5m fund grew.", "5"), "USD");
  strictEqual(before("It has 5 dogs.", "5"), null);
});

Deno.test("readCount() reads what is counted", () => {
  const { tokens, term } = termAt("Half the fleet sank.", "Half");
  const count = readCount(tokens, term.numberLast, tokens.count, term.number);
  strictEqual(count?.unit, "fleet");
  const memo = termAt("A 35-page memo came.", "35");
  const { number, numberLast } = memo.term;
  strictEqual(readCount(memo.tokens, numberLast, memo.tokens.count, number)?.unit, "page");
});
