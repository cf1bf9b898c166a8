import { strictEqual } from "node:assert/strict";
import {
  digitCount,
  digitValue,
  fullYear,
  isDash,
  isGlued,
  isMark,
  type Scope,
  twoDigits,
} from "../../../lib/extract/times/rule.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

function scopeOf(text: string): Scope {
  const tokens = tokenize(text);
  return { tokens, first: 0, last: tokens.count, previous: null, read: () => null };
}

Deno.test("digitCount() and digitValue() see runs of digits only", () => {
  const scope = scopeOf("0042 x 12345678901");
  strictEqual(digitCount(scope, 0), 4);
  strictEqual(digitValue(scope, 0), 42);
  strictEqual(digitCount(scope, 1), 0);
  strictEqual(digitValue(scope, 1), -1);
  strictEqual(digitValue(scope, 2), -1);
  strictEqual(digitValue(scope, 3), -1);
});

Deno.test("isMark(), isDash() and isGlued() stay within the sentence", () => {
  const scope = scopeOf("5–7 , 8");
  strictEqual(isDash(scope, 1), true);
  strictEqual(isGlued(scope, 2), true);
  strictEqual(isMark(scope, 3, ","), true);
  strictEqual(isGlued(scope, 3), false);
  strictEqual(isGlued(scope, 0), false);
  strictEqual(isMark(scope, 9, ","), false);
});

Deno.test("twoDigits() and fullYear() fill in", () => {
  strictEqual(twoDigits(7), "07");
  strictEqual(twoDigits(12), "12");
  strictEqual(fullYear(98), 1998);
  strictEqual(fullYear(23), 2023);
});
