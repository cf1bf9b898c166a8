import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  TokenCase,
  TokenGap,
  tokenize,
  TokenKind,
  tokenText,
} from "../../lib/extract/tokens.ts";

function texts(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

Deno.test("tokenize() keeps letters, digits and marks apart", () => {
  deepStrictEqual(texts("$240bn (£190bn)"), ["$", "240", "bn", "(", "£", "190", "bn", ")"]);
  deepStrictEqual(texts("Jun12,2024"), ["Jun", "12", ",", "2024"]);
  deepStrictEqual(texts("50×50%"), ["50", "×", "50", "%"]);
  deepStrictEqual(texts("twenty-five"), ["twenty", "-", "five"]);
});

Deno.test("tokenize() makes a clitic of an apostrophe between letters", () => {
  deepStrictEqual(texts("Russia‘s don’t"), ["Russia", "‘s", "don", "’t"]);
  deepStrictEqual(texts("the elites’ ‘colonial’ view"), [
    "the",
    "elites",
    "’",
    "‘",
    "colonial",
    "’",
    "view",
  ]);
});

Deno.test("tokenize() keeps dotted initials together", () => {
  deepStrictEqual(texts("the U.S. at 3 p.m. today"), [
    "the",
    "U.S.",
    "at",
    "3",
    "p.m.",
    "today",
  ]);
  deepStrictEqual(texts("A. Smith"), ["A", ".", "Smith"]);
});

Deno.test("tokenize() tells kinds, cases and gaps", () => {
  const tokens = tokenize("Oil NATO iPhone big\n7 €\n\nEnd");
  deepStrictEqual([...tokens.kind], [1, 1, 1, 1, 2, 4, 1]);
  strictEqual(tokens.kind[0], TokenKind.Word);
  deepStrictEqual([...tokens.case.slice(0, 4)], [
    TokenCase.Capitalised,
    TokenCase.AllCaps,
    TokenCase.Mixed,
    TokenCase.Lower,
  ]);
  strictEqual(tokens.gap[1], TokenGap.Space);
  strictEqual(tokens.gap[4], TokenGap.Line);
  strictEqual(tokens.gap[6], TokenGap.Paragraph);
});

Deno.test("tokenize() counts a Windows line break once", () => {
  const tokens = tokenize("a\r\nb\r\n\r\nc");
  deepStrictEqual([...tokens.gap], [TokenGap.Paragraph, TokenGap.Line, TokenGap.Paragraph]);
});

Deno.test("tokenize() keeps a surrogate pair whole", () => {
  deepStrictEqual(texts("a😀b"), ["a", "😀", "b"]);
});

Deno.test("tokenize() covers every visible character once, in order, for any string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const tokens = tokenize(text);
      let position = 0;
      for (let i = 0; i < tokens.count; i++) {
        ok(tokens.start[i]! >= position);
        ok(tokens.end[i]! > tokens.start[i]!);
        ok(!/[\p{L}\p{Nd}]/u.test(text.slice(position, tokens.start[i])));
        position = tokens.end[i]!;
      }
      ok(position <= text.length);
    }),
    { seed: 7, numRuns: 300 },
  );
});
