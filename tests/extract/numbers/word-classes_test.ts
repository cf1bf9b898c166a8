import { deepStrictEqual, throws } from "node:assert/strict";
import { DatelineError } from "../../../lib/errors.ts";
import { wordClass } from "../../../lib/extract/numbers/word-classes.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("wordClass() gives the words of a class", () => {
  const article = wordClass("article");
  const tokens = tokenize("a an the");
  deepStrictEqual([0, 1, 2].map((at) => article.has(tokens, at)), [true, true, false]);
});

Deno.test("wordClass() names the classes that there are", () => {
  throws(
    () => wordClass("artikel"),
    (error) => error instanceof DatelineError && /"artikel".*article/.test(error.message),
  );
});
