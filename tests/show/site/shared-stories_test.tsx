import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { SharedStory } from "../../../lib/model.ts";
import { storyParts } from "../../../lib/show/site/analysis-index.ts";
import { SharedStories } from "../../../lib/show/site/shared-stories.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const story: SharedStory = {
  id: "s",
  articles: ["one", "two", "three"],
  evidence: [
    {
      kind: "quote",
      a: { article: "one", start: 0, end: 5 },
      b: { article: "two", start: 5, end: 9 },
      because: "Both quote it.",
    },
    {
      kind: "sentence",
      a: { article: "two", start: 0, end: 5 },
      b: { article: "three", start: 5, end: 9 },
      because: "Same words.",
    },
  ],
};

const show = (stories: { story: SharedStory; number: number }[], article = "one") =>
  rendered(
    <SharedStories
      article={article}
      stories={stories.map(({ story, number }) => storyParts(story, number).get(article)!)}
      titleOf={(id) => `Title ${id}`}
      textOf={({ start, end }) => `${start} to ${end}`}
    />,
  );

Deno.test("SharedStories leads to the other articles and to the words on both sides", () => {
  const document = show([{ story, number: 4 }]);
  deepStrictEqual(valuesOf(document, "a", "href"), [
    "two.html",
    "three.html",
    "#shared-4-0-a",
    "two.html#shared-4-0-b",
  ]);
  strictEqual(
    wordsOf(document, ".shared-story > p"),
    "Retells the same story as Title two, Title three.",
  );
});

Deno.test("SharedStories is nothing for an article that stands alone", () => {
  strictEqual(wordsOf(show([]), "section"), null);
});

Deno.test("SharedStories names a few neighbours of a story that many articles tell", () => {
  const articles = Array.from({ length: 40 }, (_, i) => `a${i}`);
  for (const [article, first, last] of [["a0", 1, 10], ["a20", 15, 25], ["a39", 29, 38]]) {
    const many = { story: { id: "s", articles, evidence: [] }, number: 0 };
    const document = show([many], String(article));
    const links = valuesOf(document, ".shared-story > p a", "href");
    strictEqual(links.length, 10);
    deepStrictEqual([links[0], links.at(-1)], [`a${first}.html`, `a${last}.html`]);
    match(wordsOf(document, ".shared-story > p") ?? "", /, .* and 29 more\.$/);
  }
});
