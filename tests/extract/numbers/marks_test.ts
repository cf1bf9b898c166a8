import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  isDash,
  isDigits,
  isGlued,
  isMinus,
  isWord,
  Mark,
  markAt,
} from "../../../lib/extract/numbers/marks.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

const tokens = tokenize("go 5% -");

Deno.test("the tests of marks look at one token", () => {
  strictEqual(markAt(tokens, 2), Mark.Percent);
  deepStrictEqual([0, 1, 2, 3].map((at) => isDigits(tokens, at)), [
    false,
    true,
    false,
    false,
  ]);
  deepStrictEqual([0, 1, 2].map((at) => isWord(tokens, at)), [true, false, false]);
  deepStrictEqual([1, 2, 3].map((at) => isGlued(tokens, at)), [false, true, false]);
});

Deno.test("the tests of marks hold outside of the text as well", () => {
  for (const at of [-1, 99]) {
    strictEqual(isDigits(tokens, at) || isWord(tokens, at) || isGlued(tokens, at), false);
  }
});

Deno.test("isDash() takes dashes of every length, isMinus() those of signs", () => {
  const code = (mark: string) => mark.charCodeAt(0);
  deepStrictEqual(["-", "–", "—", "−"].map((mark) => isDash(code(mark))), [
    true,
    true,
    true,
    true,
  ]);
  deepStrictEqual(["-", "–", "—", "−"].map((mark) => isMinus(code(mark))), [
    true,
    true,
    false,
    true,
  ]);
});
