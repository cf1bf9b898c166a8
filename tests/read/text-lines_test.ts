import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { foldedWords, splitLines, trimSpan } from "../../lib/read/text-lines.ts";

Deno.test("splitLines() gives lines without the white space around them", () => {
  const text = "\uFEFF One two \r\n\r\n\tThree\u00a0\nFour\u2028Five";
  deepStrictEqual(
    splitLines(text).map((line) => [line.text, line.opensParagraph]),
    [["One two", true], ["Three", true], ["Four", false], ["Five", false]],
  );
  for (const { start, end, text: line } of splitLines(text)) {
    strictEqual(text.slice(start, end), line);
  }
});

Deno.test("splitLines() joins paragraphs that are wrapped at a width", () => {
  const text = "Trade grew by\na tenth over\nthe year.\n\nNobody had\nexpected that.";
  deepStrictEqual(splitLines(text).map(({ words }) => words.length), [8, 4]);
});

Deno.test("splitLines() keeps short lines above a wrapped paragraph apart", () => {
  const text =
    "Trade grows\nBy Ann Lee\nTrade grew in the year by\na tenth over the year\n" +
    "before, they said.\n\nNobody had expected so\nmuch of it.";
  deepStrictEqual(splitLines(text).map(({ words }) => words.length), [2, 3, 14, 7]);
});

Deno.test("foldedWords() folds case and apostrophes and keeps the copyright sign", () => {
  deepStrictEqual(foldedWords("© Don’t STOP, 2-3 Łódź!"), [
    "©",
    "don't",
    "stop",
    "2",
    "3",
    "łódź",
  ]);
});

Deno.test("trimSpan() may leave nothing", () => {
  deepStrictEqual(trimSpan("a   b", 1, 4), { start: 4, end: 4 });
});
