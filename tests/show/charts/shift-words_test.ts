import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  changeWords,
  enoughWords,
  levelWords,
  probabilityWords,
  seriesName,
  seriesWords,
  verdictWords,
} from "../../../lib/show/charts/shift-words.ts";
import { sampleCodebook } from "../sample-knowledge.ts";
import { seriesOf, verdictOf } from "./sample-series.ts";

Deno.test("levelWords() are scores with their sign, or shares in percent", () => {
  deepStrictEqual([-0.456, 0.001, 0.3].map((level) => levelWords("stance", level)), [
    "−0.46",
    "0.00",
    "+0.30",
  ]);
  strictEqual(levelWords("narrative", 0.253), "25 %");
});

Deno.test("probabilityWords() never claim certainty", () => {
  deepStrictEqual([0.9999, 0.96, 0.004].map(probabilityWords), [
    "over 99 %",
    "96 %",
    "under 1 %",
  ]);
});

Deno.test("seriesName() uses the codebook's names, and the id without one", () => {
  strictEqual(seriesName(seriesOf([]), sampleCodebook), "China → Russia");
  strictEqual(
    seriesName({ ...seriesOf([]), subject: "pivot", target: null }, sampleCodebook),
    "pivot",
  );
});

Deno.test("seriesWords() name a series within a sentence", () => {
  strictEqual(seriesWords(seriesOf([]), sampleCodebook), "China on Russia");
  strictEqual(
    seriesWords({ ...seriesOf([]), subject: "pivot", target: null }, sampleCodebook),
    "“pivot”",
  );
});

Deno.test("verdictWords() say what a series can tell", () => {
  strictEqual(
    verdictWords(verdictOf("too-few")),
    "too few articles: 4 independent, about 45 would do",
  );
  strictEqual(
    verdictWords({ ...verdictOf("no-change"), probability: 0.12 }),
    "no change found (probability 12 %)",
  );
  strictEqual(verdictWords(verdictOf("change")), "1 change (probability 97 %)");
  strictEqual(
    enoughWords({ sources: 4, needed: null }),
    "4 independent, over 500 would do",
  );
});

Deno.test("changeWords() say from where to where, when, and how sure", () => {
  strictEqual(
    changeWords("stance", verdictOf("change").changes[0]!),
    "+0.40 to −0.40 about 3 May 2023 (90 %: 20 Apr – 9 May 2023; probability of a change 97 %)",
  );
});
