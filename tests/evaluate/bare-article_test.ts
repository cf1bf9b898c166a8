import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { bareArticle } from "../../lib/evaluate/bare-article.ts";

Deno.test("bareArticle() states nothing but the text and, if given, the date", () => {
  const { id, text, published, statedDates, zones } = bareArticle(
    "a",
    "It rose.",
    "2023-01-10",
  );
  deepStrictEqual([id, text, published, statedDates, zones], [
    "a",
    "It rose.",
    "2023-01-10",
    [],
    [],
  ]);
  strictEqual(bareArticle("a", "").published, null);
});
