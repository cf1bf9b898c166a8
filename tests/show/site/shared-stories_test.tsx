import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { SharedStory } from "../../../lib/model.ts";
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

const show = (stories: { story: SharedStory; number: number }[]) =>
  rendered(
    <SharedStories
      article="one"
      stories={stories}
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
