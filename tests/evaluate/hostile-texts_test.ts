import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { filledWith, hostileTexts } from "../../lib/evaluate/hostile-texts.ts";

Deno.test("filledWith() repeats a unit up to a length", () => {
  strictEqual(filledWith("ab", 5), "ababa");
  strictEqual(filledWith("abc", 2), "ab");
  strictEqual(filledWith("a", 0), "");
});

Deno.test("hostileTexts names each text once, and repeats something in each", () => {
  deepStrictEqual(hostileTexts.filter(({ unit }) => unit === ""), []);
  strictEqual(new Set(hostileTexts.map(({ name }) => name)).size, hostileTexts.length);
  strictEqual(new Set(hostileTexts.map(({ unit }) => unit)).size, hostileTexts.length);
});
