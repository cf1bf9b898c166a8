import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readNumeral, readPowerOfTen } from "../../../lib/extract/numbers/digits.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

function numeral(text: string): string | null {
  const tokens = tokenize(text);
  const found = readNumeral(tokens, 0, tokens.count);
  return found === null || found.next !== tokens.count ? null : found.decimal;
}

Deno.test("readNumeral() reads separators, decimals and fractions", () => {
  const cases: [string, string][] = [
    ["2,170.5", "2170.5"],
    ["1,20,000", "120000"],
    ["12\u00a0500", "12500"],
    ["½", "0.5"],
    ["2½", "2.5"],
    ["2 1/2", "2.5"],
    ["3/4", "0.75"],
    [".25", "0.25"],
  ];
  for (const [text, decimal] of cases) strictEqual(numeral(text), decimal, text);
});

Deno.test("readNumeral() reads no versions and no identifiers", () => {
  strictEqual(numeral("1.2.3"), null);
  strictEqual(numeral("7".repeat(25)), null);
  strictEqual(numeral("9/11"), null);
});

Deno.test("readPowerOfTen() reads what stands behind a numeral", () => {
  const power = (text: string) => {
    const tokens = tokenize(text);
    return readPowerOfTen(tokens, 1, tokens.count)?.exponent ?? null;
  };
  deepStrictEqual(
    ["2e6", "2 x 10^-7", "2×10⁶", "2 x 12^6", "2 eggs"].map(power),
    [6, -7, 6, null, null],
  );
});
