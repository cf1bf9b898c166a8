import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Coding, NarrativeStatus } from "../../lib/model.ts";
import { compareCodings } from "../../lib/relate/agreement.ts";

const articles = ["a", "b", "c", "d", "e", "f"].map((id) => ({
  article: { id },
  sentences: Array.from({ length: 10 }, (_, at) => ({ start: 10 * at, end: 10 * at + 9 })),
}));

type Mark = readonly [
  article: string,
  sentence: number,
  narrative: string,
  NarrativeStatus?,
];

function coding(
  name: string,
  marks: readonly Mark[],
  more: Partial<Pick<Coding, "articles" | "narratives">> = {},
): Coding {
  return {
    name,
    articles: new Set(articles.map(({ article: { id } }) => id)),
    narratives: new Set(["pivot", "revolt"]),
    codes: marks.map(([article, sentence, narrative, status = "told"]) => ({
      article,
      sentence,
      narrative,
      status,
    })),
    ...more,
  };
}

const first = coding("first", [
  ["a", 0, "pivot"],
  ["a", 1, "pivot"],
  ["b", 0, "pivot"],
  ["c", 3, "pivot", "denied"],
]);
const second = coding("second", [
  ["a", 0, "pivot"],
  ["b", 0, "pivot"],
  ["c", 3, "pivot"],
  ["d", 9, "pivot"],
]);

Deno.test("compareCodings() counts what both mark alike, and what only one does", () => {
  const { narratives: [pivot, revolt] } = compareCodings(first, second, articles);
  // Alike: a 0, b 0. Only the first: a 1, c 3 denied. Only the second: c 3 told, d 9.
  deepStrictEqual([pivot?.both, pivot?.onlyFirst, pivot?.onlySecond], [2, 2, 2]);
  deepStrictEqual([pivot?.precision, pivot?.recall, pivot?.f1], [0.5, 0.5, 0.5]);
  deepStrictEqual([revolt?.alpha, revolt?.precision, revolt?.recall], [null, null, null]);
});

Deno.test("compareCodings() gives alpha over sentences and narratives", () => {
  const agreement = compareCodings(first, second, articles);
  deepStrictEqual([agreement.articles, agreement.sentences], [6, 60]);
  // 120 units, 3 of which differ: told-none twice, denied-told once. Values: 232 none,
  // 7 told, 1 denied. Expected: (240² - 232² - 7² - 1²) / 239.
  const expected = 1 - 6 / ((240 ** 2 - 232 ** 2 - 7 ** 2 - 1) / 239);
  ok(Math.abs(agreement.overall.alpha! - expected) < 1e-12, `${agreement.overall.alpha}`);
  const { low, high } = agreement.overall.interval!;
  ok(low < expected && expected < high && high <= 1);
});

Deno.test("compareCodings() lists what differs, in the order of the text", () => {
  deepStrictEqual(
    compareCodings(first, second, articles).disagreements.map((
      { article, sentence, first, second },
    ) => [article, sentence.start, first, second]),
    [
      ["a", 10, "told", null],
      ["c", 30, "denied", "told"],
      ["d", 90, null, "told"],
    ],
  );
});

Deno.test("compareCodings() leaves out articles and narratives that only one covers", () => {
  const partial = coding("partial", [["a", 0, "pivot"]], {
    articles: new Set(["a", "b"]),
    narratives: new Set(["pivot", "balance"]),
  });
  const agreement = compareCodings(first, partial, articles);
  deepStrictEqual([agreement.articles, agreement.sentences], [2, 20]);
  deepStrictEqual(agreement.narratives.map(({ narrative }) => narrative), ["pivot"]);
  deepStrictEqual([...agreement.notCompared].sort(), ["balance", "revolt"]);
  const [pivot] = agreement.narratives;
  deepStrictEqual([pivot?.both, pivot?.onlyFirst, pivot?.onlySecond], [1, 2, 0]);
  strictEqual(agreement.overall.interval, null, "two articles show no spread");
});

Deno.test("compareCodings() of a coding with itself is full agreement", () => {
  const { overall, disagreements } = compareCodings(first, first, articles);
  deepStrictEqual([overall.alpha, disagreements], [1, []]);
});
