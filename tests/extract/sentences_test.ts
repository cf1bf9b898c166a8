import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { splitSentences } from "../../lib/extract/sentences.ts";
import { tokenize } from "../../lib/extract/tokens.ts";

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1])
  );
}

Deno.test("splitSentences() ends at stops, question and exclamation marks", () => {
  deepStrictEqual(sentences("It fell. Did it? It did! So be it."), [
    "It fell.",
    "Did it?",
    "It did!",
    "So be it.",
  ]);
});

Deno.test("splitSentences() goes on after abbreviations, initials and decimals", () => {
  for (
    const text of [
      "It met on Feb. 4 in Beijing.",
      "Gen. J. Smith of the U.S. Army rose 2.5 percent.",
      "It is No. 2 of 7.",
      "At 3 p.m. on Friday it closed.",
      "He asked “why?” and left.",
    ]
  ) deepStrictEqual(sentences(text), [text]);
});

Deno.test("splitSentences() ends after initials where a common word opens the next", () => {
  deepStrictEqual(sentences("It left the U.S. The rest stayed."), [
    "It left the U.S.",
    "The rest stayed.",
  ]);
});

Deno.test("splitSentences() keeps closing quote marks with their sentence", () => {
  deepStrictEqual(sentences("“He left.” She stayed (alone.) Then"), [
    "“He left.”",
    "She stayed (alone.)",
    "Then",
  ]);
});

Deno.test("splitSentences() ends at a blank line but joins a line that breaks off", () => {
  deepStrictEqual(
    sentences("A headline\n\nThis was reported by the\n\nTimes\n\non Monday."),
    [
      "A headline",
      "This was reported by the\n\nTimes\n\non Monday.",
    ],
  );
});

Deno.test("splitSentences() joins wrapped lines and parts list lines", () => {
  deepStrictEqual(sentences("The price of\noil rose\nby a lot.\nNext one"), [
    "The price of\noil rose\nby a lot.",
    "Next one",
  ]);
});

Deno.test("splitSentences() joins a line that wraps before a number", () => {
  deepStrictEqual(sentences("Exports fell\n10 percent last year."), [
    "Exports fell\n10 percent last year.",
  ]);
  deepStrictEqual(sentences("Trade in 2023\n1. Oil"), ["Trade in 2023", "1.", "Oil"]);
});

Deno.test("splitSentences() tells what opens a paragraph", () => {
  const tokens = tokenize("One. Two.\n\nThree.");
  deepStrictEqual(splitSentences(tokens).map((s) => s.opensParagraph), [true, false, true]);
});

Deno.test("splitSentences() puts every token in one sentence, for any string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const { first, last } of splitSentences(tokens)) {
        strictEqual(first, next);
        next = last;
      }
      strictEqual(next, tokens.count);
    }),
    { seed: 7, numRuns: 300 },
  );
});
