import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { type NumberOptions, readNumber } from "../../lib/extract/numbers.ts";
import { tokenize } from "../../lib/extract/tokens.ts";

function read(text: string, options?: NumberOptions) {
  const tokens = tokenize(text);
  return readNumber(tokens, 0, tokens.count, options);
}

/** The value, and how much of the text the number covers. */
function reading(text: string, options?: NumberOptions): [number, string] | null {
  const tokens = tokenize(text);
  const number = readNumber(tokens, 0, tokens.count, options);
  if (number === null) return null;
  return [number.value, text.slice(0, tokens.end[number.length - 1])];
}

Deno.test("readNumber() reads digits with separators and decimals", () => {
  deepStrictEqual(reading("2,170.5 tons"), [2170.5, "2,170.5"]);
  deepStrictEqual(reading("1,20,000 homes"), [120000, "1,20,000"]);
  deepStrictEqual(reading("12\u00a0500\u00a0000 people"), [
    12500000,
    "12\u00a0500\u00a0000",
  ]);
  deepStrictEqual(reading("2,17 and more"), [2, "2"]);
  deepStrictEqual(reading(".001 per cent"), [0.001, ".001"]);
});

Deno.test("readNumber() applies scale words and suffixes exactly", () => {
  deepStrictEqual(reading("244.8 billion"), [244_800_000_000, "244.8 billion"]);
  deepStrictEqual(reading("2.17 million barrels"), [2_170_000, "2.17 million"]);
  deepStrictEqual(reading("240bn"), [240_000_000_000, "240bn"]);
  deepStrictEqual(reading("1.2m shells"), [1_200_000, "1.2m"]);
  deepStrictEqual(reading("3 crore"), [30_000_000, "3 crore"]);
  deepStrictEqual(reading("5 lakh"), [500_000, "5 lakh"]);
  deepStrictEqual(reading("4 hundred million"), [400_000_000, "4 hundred million"]);
  deepStrictEqual(reading("3-million"), [3_000_000, "3-million"]);
});

Deno.test("readNumber() leaves a letter that is a unit, unless a currency precedes", () => {
  deepStrictEqual(reading("5m wall"), [5, "5"]);
  deepStrictEqual(reading("5m", { money: true }), [5_000_000, "5m"]);
  deepStrictEqual(reading("2t", { money: true }), [2e12, "2t"]);
  deepStrictEqual(reading("2t of coal"), [2, "2"]);
});

Deno.test("readNumber() reads signs, fractions and powers of ten", () => {
  deepStrictEqual(reading("-1.3%"), [-1.3, "-1.3"]);
  deepStrictEqual(reading("minus 40"), [-40, "minus 40"]);
  deepStrictEqual(reading("minus-5"), [-5, "minus-5"]);
  deepStrictEqual(reading("2½"), [2.5, "2½"]);
  deepStrictEqual(reading("2 1/2 cups"), [2.5, "2 1/2"]);
  deepStrictEqual(reading("9/11"), [9, "9"]);
  deepStrictEqual(reading("6.02 x 10^23"), [6.02e23, "6.02 x 10^23"]);
  deepStrictEqual(reading("3×10⁶"), [3_000_000, "3×10⁶"]);
  deepStrictEqual(reading("1.5e6"), [1_500_000, "1.5e6"]);
});

Deno.test("readNumber() reads number words", () => {
  deepStrictEqual(reading("twenty-five"), [25, "twenty-five"]);
  deepStrictEqual(reading("two hundred and five thousand"), [
    205_000,
    "two hundred and five thousand",
  ]);
  deepStrictEqual(reading("half a million"), [500_000, "half a million"]);
  deepStrictEqual(reading("a dozen"), [12, "a dozen"]);
  deepStrictEqual(reading("three quarters of"), [0.75, "three quarters"]);
  deepStrictEqual(reading("two and a half million"), [2_500_000, "two and a half million"]);
  deepStrictEqual(reading("two point five million"), [2_500_000, "two point five million"]);
  deepStrictEqual(reading("six three"), [6, "six"]);
});

Deno.test("readNumber() gives vague plurals as one to ten of them", () => {
  const hundreds = read("hundreds of thousands of people");
  deepStrictEqual([hundreds?.value, hundreds?.high, hundreds?.length], [1e5, 1e6, 3]);
  deepStrictEqual([read("dozens")?.value, read("dozens")?.high], [12, 120]);
});

Deno.test("readNumber() keeps the size of the last stated digit", () => {
  strictEqual(read("244.8 billion")?.precision, 1e8);
  strictEqual(read("240bn")?.precision, 1e9);
  strictEqual(read("2,170.5")?.precision, 0.1);
  strictEqual(read("three hundred")?.precision, 100);
});

Deno.test("readNumber() leaves what is no number", () => {
  for (
    const text of [
      "22nd",
      "1990s",
      "1.2.3",
      "third",
      "million",
      "an apple",
      "half-time",
      "$",
    ]
  ) strictEqual(read(text), null, text);
});

Deno.test("readNumber() reads any integer back from its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => {
      strictEqual(read(number.toLocaleString("en-GB"))?.value, number);
      strictEqual(read(String(number))?.value, number);
    }),
    { seed: 20250110 },
  );
});

Deno.test("readNumber() never fails and stays within the text", () => {
  const piece = fc.constantFrom(
    ..."1 23 456 , . - half a million and hundred two x 10 ^ e ½ / bn".split(" "),
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const tokens = tokenize(pieces.join(""));
      for (let i = 0; i < tokens.count; i++) {
        const number = readNumber(tokens, i, tokens.count);
        if (number === null) continue;
        strictEqual(number.length > 0 && i + number.length <= tokens.count, true);
        strictEqual(Number.isFinite(number.value), true);
      }
    }),
    { seed: 20250110 },
  );
});
