import { strictEqual } from "node:assert/strict";
import {
  allOf,
  articleOrigin,
  articleTitle,
  countWord,
  listWords,
  sentenceOf,
} from "../../lib/show/wording.ts";
import { bareArticle, spanOf } from "./sample-analysis.ts";

const text = "It rose.\n\nTrade  grew by 26\npercent. It fell.";
const sentences = ["It rose.", "Trade  grew by 26\npercent.", "It fell."].map((words) =>
  spanOf(text, words)
);

Deno.test("sentenceOf() gives the sentence around a span, on one line", () => {
  const article = bareArticle("a", "A", text, { sentences });
  strictEqual(sentenceOf(article, spanOf(text, "26")), "Trade grew by 26 percent.");
  strictEqual(sentenceOf(article, spanOf(text, "It fell.")), "It fell.");
  strictEqual(sentenceOf(article, { start: 0, end: 2 }), "It rose.");
});

Deno.test("sentenceOf() gives the span itself where no sentence holds it", () => {
  strictEqual(sentenceOf(bareArticle("a", "A", text), spanOf(text, "grew by")), "grew by");
});

Deno.test("articleTitle() and articleOrigin() say what is known", () => {
  const article = bareArticle("a", "A\n title", text);
  strictEqual(articleTitle(article), "A title");
  strictEqual(articleOrigin(article), "outlet unknown, date unknown");
  const untitled = {
    ...article,
    article: { ...article.article, title: null, file: "many.ndjson" },
  };
  strictEqual(articleTitle(untitled), "a");
});

Deno.test("countWord() and listWords() write running text", () => {
  strictEqual([0, 1, 10, 11, 1200].map(countWord).join(), "no,one,ten,11,1,200");
  strictEqual(listWords([]), "none");
  strictEqual(listWords(["a", "b", "c"]), "a, b and c");
  strictEqual(listWords(["a", "b", "c", "d"], 2), "a, b and two more");
});

Deno.test("allOf() writes one, two and more", () => {
  strictEqual(allOf(1, "story", "stories"), "the one story");
  strictEqual(allOf(2, "story", "stories"), "both stories");
  strictEqual(allOf(12, "article"), "all 12 articles");
});
