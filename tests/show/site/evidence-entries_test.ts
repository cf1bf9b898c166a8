import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import {
  evidenceEntries,
  type EvidenceEntry,
  evidenceFiles,
} from "../../../lib/show/site/evidence-entries.ts";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { bareArticle, figureOf, sampleAnalysis } from "../sample-analysis.ts";

const text = "First sentence. It paid $5 million in all. Last one.";
const analyzed = bareArticle("a", "The title", text, {
  outlet: "The Paper",
  sentences: [{ start: 0, end: 15 }, { start: 16, end: 42 }, { start: 43, end: 52 }],
  figures: [figureOf(text, "$5 million", "It paid $5 million in all.", {
    value: 5e6,
    unit: "USD",
  })],
});

Deno.test("evidenceEntries() give each mention with its sentence, article and address", () => {
  deepStrictEqual(evidenceEntries(analyzed, namesFrom()), [{
    kind: "figure",
    href: "articles/a.html#figure-0",
    reading: "Figure: $5m",
    words: "It paid $5 million in all.",
    article: "The title, The Paper, unknown",
  }]);
});

Deno.test("evidenceEntries() leave out times, names and cues, which tell nothing alone", () => {
  const entries = sampleAnalysis.articles.flatMap((article) =>
    evidenceEntries(article, namesFrom())
  );
  const total = sampleAnalysis.articles.reduce(
    (sum, { figures, quotes, stances, narratives, events }) =>
      sum + figures.length + quotes.length + stances.length + narratives.length +
      events.length,
    0,
  );
  strictEqual(entries.length, total);
});

/** What a script hands to the search. */
function handed(script: string): { texts: string[]; entries: number[][] } {
  let given: unknown;
  new Function("addEvidence", script)((data: unknown) => given = data);
  return given as { texts: string[]; entries: number[][] };
}

Deno.test("evidenceFiles() hand out every entry in parts, a shared text once", () => {
  const entry = (number: number): EvidenceEntry => ({
    kind: "quote",
    href: `articles/a.html#quote-${number}`,
    reading: "Quote: \u2028Ann",
    words: "The same </script> words",
    article: "A",
  });
  const entries = Array.from({ length: 5001 }, (_, number) => entry(number));
  const files = evidenceFiles(entries);
  deepStrictEqual(files.map(([path]) => path), [
    "assets/evidence-1.js",
    "assets/evidence-2.js",
  ]);
  const [first, second] = files.map(([, script]) => handed(script));
  strictEqual(first!.entries.length, 5000);
  strictEqual(first!.texts.filter((words) => words.startsWith("The same")).length, 1);
  deepStrictEqual(second!.entries[0]!.map((text) => second!.texts[text]), [
    "quote",
    "articles/a.html",
    "quote-5000",
    "Quote: \u2028Ann",
    "The same </script> words",
    "A",
  ]);
});

Deno.test("evidenceFiles() are none where the page lists everything", () => {
  deepStrictEqual(evidenceFiles([]), []);
});

Deno.test("evidenceEntries() show characters that would hide or reorder others", () => {
  const hostile = bareArticle("b", "\u202eeltit", text, { figures: analyzed.figures });
  const [entry] = evidenceEntries(hostile, namesFrom());
  doesNotMatch(entry!.article, /\u202e/);
  match(entry!.article, /U\+202E/);
});
