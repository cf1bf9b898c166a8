import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { evaluateNewsmtsc, parseNewsmtsc } from "../../lib/evaluate/newsmtsc.ts";

const line = (polarity: number) =>
  JSON.stringify({ sentence: "She won.", from: 0, to: 3, mention: "She", polarity });

Deno.test("parseNewsmtsc() reads both forms of the file", () => {
  const own = JSON.stringify({
    sentence_normalized: "She won.",
    targets: [{ from: 0, to: 3, polarity: 6 }],
  });
  deepStrictEqual(parseNewsmtsc([line(1), "", own]), [
    { text: "She won.", target: { start: 0, end: 3 }, label: "for" },
    { text: "She won.", target: { start: 0, end: 3 }, label: "for" },
  ]);
});

Deno.test("parseNewsmtsc() names a line that is no sentence", () => {
  throws(() => parseNewsmtsc([line(0), "{}"]), /line 2 is "\{\}"; accepted is/);
  throws(() => parseNewsmtsc([line(7)]), /line 1/);
});

Deno.test("evaluateNewsmtsc() gives the mean F1 of the three classes", () => {
  const sentences = parseNewsmtsc([line(-1), line(-1), line(0), line(1)]);
  const scores = evaluateNewsmtsc(sentences, () => "against");
  strictEqual(scores.accuracy, 0.5);
  // Precision 2/4 and recall 2/2 give 2/3 for "against" and nothing for the others.
  strictEqual(scores.macroF1.toFixed(4), (2 / 9).toFixed(4));
  strictEqual(scores.misses.length, 2);
});
