import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { evaluateQuotes, parseBrat } from "../../lib/evaluate/quotes.ts";
import { codebook } from "../extract/voices_of.ts";

const text = "😀 Modi said: “We agree on all of this.” It rained.";
const annotations = [
  "T1\tSource 2 6\tModi",
  "T2\tCue 7 12\tsaid:",
  "T3\tContent 13 39\t“We agree on all of this.”",
  "T4\tAttribution 7 12\tsaid:",
  "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
].join("\n");

Deno.test("parseBrat() turns code points into UTF-16 offsets", () => {
  const [attribution] = parseBrat(text, annotations);
  deepStrictEqual(attribution?.source.map(({ start, end }) => text.slice(start, end)), [
    "Modi",
  ]);
});

Deno.test("evaluateQuotes() counts a quote with its speaker as right", () => {
  const scores = evaluateQuotes([{ id: "a", text, annotations }], codebook);
  deepStrictEqual(
    [scores.quotes, scores.recall, scores.precision, scores.speakerAccuracy],
    [1, 1, 1, 1],
  );
});

Deno.test("evaluateQuotes() lists a wrong speaker", () => {
  const other = annotations.replace("Source 2 6\tModi", "Source 40 42\tIt");
  const scores = evaluateQuotes([{ id: "a", text, annotations: other }], codebook);
  strictEqual(scores.speakerAccuracy, 0);
  deepStrictEqual(
    scores.misses.map(({ kind, expected, found }) => [kind, expected, found]),
    [
      ["speaker", "It", "Modi"],
    ],
  );
});

Deno.test("evaluateQuotes() looks for quotes in two apostrophes as well", () => {
  const doubled = "Modi said: ''We agree on all of this.'' It rained.";
  const marked = [
    "T1\tSource 0 4\tModi",
    "T3\tContent 11 39\t''We agree on all of this.''",
    "T4\tAttribution 5 10\tsaid:",
    "E1\tAttribution:T4 Content:T3 Source:T1",
  ].join("\n");
  const scores = evaluateQuotes(
    [{ id: "a", text: doubled, annotations: marked }],
    codebook,
  );
  deepStrictEqual([scores.quotes, scores.recall, scores.speakerAccuracy], [1, 1, 1]);
});
