import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ArticleIds } from "../../lib/read/article-ids.ts";

Deno.test("ArticleIds numbers what was given before", () => {
  const ids = new ArticleIds();
  deepStrictEqual(["a", "a", "b", "a"].map((id) => ids.claim(id)), [
    "a",
    "a-2",
    "b",
    "a-3",
  ]);
});

Deno.test("ArticleIds passes over a number that an article has by itself", () => {
  const ids = new ArticleIds();
  deepStrictEqual(["a-2", "a", "a", "a-2"].map((id) => ids.claim(id)), [
    "a-2",
    "a",
    "a-3",
    "a-2-2",
  ]);
});

Deno.test("ArticleIds takes one step for each of many equal ids", () => {
  const ids = new ArticleIds();
  const start = performance.now();
  let last = "";
  for (let i = 0; i < 100_000; i++) last = ids.claim("a");
  strictEqual(last, "a-100000");
  strictEqual(performance.now() - start < 5000, true);
});
