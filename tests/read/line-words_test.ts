import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  foldedWords,
  HashFilter,
  hashWord,
  hashWords,
  isNumberHash,
} from "../../lib/read/line-words.ts";

Deno.test("foldedWords() folds case and apostrophes", () => {
  deepStrictEqual(foldedWords("It’s 5 O'Clock—NOW ©"), [
    "it's",
    "5",
    "o'clock",
    "now",
    "©",
  ]);
});

Deno.test("hashWords() hashes the words that foldedWords() gives, in any text", () => {
  const unit = fc.constantFrom(..."aZ09'’ ©é–\n\u00a0\ud83dΣß٣.", "ab", "İ", "🐼");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      deepStrictEqual(hashWords(text), foldedWords(text).map(hashWord));
    }),
    { seed: 11, numRuns: 3000 },
  );
});

Deno.test("isNumberHash() is true for words of digits only", () => {
  deepStrictEqual(hashWords("12 2nd b2 2024 '99").map(isNumberHash), [
    true,
    false,
    false,
    true,
    true,
  ]);
});

Deno.test("HashFilter has what was added", () => {
  const filter = new HashFilter(0x100);
  filter.add(hashWord("trade"));
  strictEqual(filter.mayHave(hashWord("trade")), true);
  strictEqual(filter.mayHave(hashWord("oil")), false);
});
