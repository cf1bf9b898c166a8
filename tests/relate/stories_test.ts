import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Extraction, SharedStory } from "../../lib/model.ts";
import { countIndependent, shareStories } from "../../lib/relate/stories.ts";
import { buildExtraction, type ExtractionSpec } from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

function quoting(
  id: string,
  quote: string,
  around = "The official told the paper",
): Extraction {
  return buildExtraction(`${around}: "${quote}" Nothing else is known.`, {
    id,
    quotes: [[quote]],
  });
}

const told = "The invasion decision was made by a very small group of people, and China " +
  "shouldn't simply follow.";
const translated =
  "The decision to invade was made by a very small group of people. China " +
  "should not just follow.";
const other =
  "We have never asked for more soldiers than the government promised us in spring.";

function members(stories: readonly SharedStory[]): string[] {
  return stories.map(({ articles }) => articles.join(" "));
}

Deno.test("shareStories() joins articles that quote the same words, translated or not", () => {
  const extractions = [
    quoting("a", told),
    quoting("b", other),
    quoting("c", translated, "Laut dem Blatt sagte ein Beamter"),
  ];
  const stories = shareStories(extractions);
  deepStrictEqual(members(stories), ["a c"]);
  const evidence = stories[0]!.evidence.find(({ kind }) => kind === "quote")!;
  strictEqual(extractions[0]!.article.text.slice(evidence.a.start, evidence.a.end), told);
  strictEqual(
    extractions[2]!.article.text.slice(evidence.b.start, evidence.b.end),
    translated,
  );
});

Deno.test("shareStories() joins articles with nearly the same sentence", () => {
  const sentence =
    "The central bank raised its key interest rate to sixteen percent on Friday " +
    "after inflation had climbed for three months";
  const stories = shareStories([
    buildExtraction(`${sentence}.`, { id: "a" }),
    buildExtraction(`It rained. ${sentence}, officials said.`, { id: "b" }),
    buildExtraction(
      "It rained in the capital, where nobody had expected any rain at all.",
      {
        id: "c",
      },
    ),
  ]);
  deepStrictEqual(members(stories), ["a b"]);
  strictEqual(stories[0]!.evidence[0]!.kind, "sentence");
});

Deno.test("shareStories() does not join articles on one subject told in other words", () => {
  const stories = shareStories([
    buildExtraction("The central bank raised its key interest rate to sixteen percent.", {
      id: "a",
    }),
    buildExtraction("Interest in the bank of the river rose as sixteen swimmers set out.", {
      id: "b",
    }),
  ]);
  deepStrictEqual(stories, []);
});

Deno.test("shareStories() takes short common words for no shared quote", () => {
  const friends = quoting("a", "no limits", "Xi spoke of friendship");
  const doubters = quoting(
    "b",
    "no limits",
    "Few in the West trust a partnership said to have",
  );
  deepStrictEqual(shareStories([friends, doubters]), []);
});

const report = (id: string, text: string, stated: string): Extraction =>
  buildExtraction(text, {
    id,
    stated: [{ edtf: stated }],
    actors: [["Financial Times", "financial-times"]],
  });
const first =
  "Beijing plans to turn its foreign policy from Moscow and fears that Russia will " +
  "decline after the invasion, the Financial Times reported.";
const second =
  "China is planning a turn of foreign policy away from Russia, whose decline it " +
  "fears, according to the Financial Times.";

Deno.test("shareStories() joins articles that retell a report of one medium within days", () => {
  const stories = shareStories(
    [report("a", first, "2023-01-10"), report("b", second, "2023-01-11")],
    { codebook },
  );
  deepStrictEqual(members(stories), ["a b"]);
  const { kind, because } = stories[0]!.evidence[0]!;
  strictEqual(kind, "report");
  ok(because.includes("Financial Times"));
});

Deno.test("shareStories() does not join reports of a medium that are months apart", () => {
  const stories = shareStories(
    [report("a", first, "2023-01-10"), report("b", second, "2023-06-11")],
    { codebook },
  );
  deepStrictEqual(stories, []);
});

Deno.test("shareStories() does not join an article with itself", () => {
  const spec: ExtractionSpec = { id: "a" };
  deepStrictEqual(shareStories([buildExtraction(`${told} ${told}`, spec)]), []);
});

Deno.test("shareStories() makes one story of a chain of articles", () => {
  const stories = shareStories([
    quoting("a", told),
    buildExtraction(`"${translated}" "${other}"`, {
      id: "b",
      quotes: [[translated], [other]],
    }),
    quoting("c", other),
  ]);
  deepStrictEqual(members(stories), ["a b c"]);
});

Deno.test("countIndependent() counts the articles of a story once", () => {
  const stories = shareStories([
    quoting("a", told),
    quoting("b", told),
    quoting("c", other),
  ]);
  strictEqual(countIndependent(["a", "b", "c"], stories), 2);
  strictEqual(countIndependent(["a", "b"], stories), 1);
  strictEqual(countIndependent([], stories), 0);
});

/** Sentences of rare words, as articles that have nothing to do with each other. */
function unrelated(count: number): Extraction[] {
  const word = (article: number, index: number) =>
    `w${((article * 31 + index) * 2654435761 % 1e9).toString(36)}`;
  return Array.from({ length: count }, (_, article) =>
    buildExtraction(
      Array.from({ length: 40 }, (_, index) => word(article, index)).join(" ") + ".",
      { id: `n${article}` },
    ));
}

Deno.test("shareStories() costs about ten times as much for ten times the articles", () => {
  const time = (extractions: readonly Extraction[]) => {
    const start = performance.now();
    shareStories(extractions);
    return performance.now() - start;
  };
  const [small, large] = [unrelated(200), unrelated(2000)];
  time(small);
  ok(time(large) < 40 * time(small));
});

/** A word of its own for each number below a million. */
function wordOf(number: number): string {
  return (number + 36 ** 3).toString(36);
}

/** Articles of sentences with words of their own, each with a twin that says the same. */
function twins(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 12 }, (_, at) => wordOf((index >> 1) * 12 + at));
    return buildExtraction(`The ${words.join(" ")} said the council.`, { id: `t${index}` });
  });
}

Deno.test("shareStories() finds each pair of 5,000 articles, and keeps little of each", () => {
  const stories = shareStories(twins(5000));
  strictEqual(stories.length, 2500);
  ok(
    stories.every(({ articles, evidence }) =>
      articles.length === 2 && evidence.length === 1
    ),
  );
});

Deno.test("shareStories() spans 300 articles that say the same with evidence in proportion", () => {
  const text =
    "The harbour of Lakeside was closed on the orders of the mayor after a storm. " +
    "Ships waited outside for the pilots while the council argued about the old lighthouse.";
  const [story, ...others] = shareStories(
    Array.from({ length: 300 }, (_, index) => buildExtraction(text, { id: `s${index}` })),
  );
  strictEqual(others.length, 0);
  strictEqual(story!.articles.length, 300);
  ok(story!.evidence.length <= 3 * 299, `${story!.evidence.length}`);
  ok(story!.matches! >= story!.evidence.length);
  strictEqual(countIndependent(story!.articles, [story!]), 1);
});
