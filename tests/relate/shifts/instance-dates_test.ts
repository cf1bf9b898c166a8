import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { datingsOf, sentenceAt } from "../../../lib/relate/shifts/instance-dates.ts";
import { buildArticle } from "./build-article.ts";

Deno.test("datingsOf() gives all instances of an article the same publication days", () => {
  const article = buildArticle("a", "2024-05-10", [[0, "china", "russia", 1], [1, "x"]]);
  const daysOf = datingsOf(article, "publication");
  strictEqual(daysOf(article.stances[0]!), daysOf(article.narratives[0]!));
  strictEqual(
    datingsOf(buildArticle("b", null, []), "publication")({ start: 0, end: 1 }),
    null,
  );
});

Deno.test("datingsOf() gives instances that speak of the same days one dating", () => {
  const article = buildArticle("a", "2024-05-10", [[0, "x"], [1, "x"]]);
  const daysOf = datingsOf(article, "spoken");
  const [first, second] = article.narratives;
  notStrictEqual(daysOf(first!), null, "it is in the present tense");
  strictEqual(daysOf(first!), daysOf(second!));
});

Deno.test("sentenceAt() is the sentence that holds a stretch, or the stretch itself", () => {
  const article = buildArticle("a", null, [[0, "x"], [1, "x"]]);
  deepStrictEqual(sentenceAt(article, { start: 14, end: 16 }), { start: 12, end: 23 });
  deepStrictEqual(sentenceAt({ ...article, sentences: [] }, { start: 3, end: 4 }), {
    start: 3,
    end: 4,
  });
});
