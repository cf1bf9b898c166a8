import { deepStrictEqual } from "node:assert/strict";
import { findUnmarkedQuotes } from "../../../lib/extract/quotes/unmarked-quotes.ts";
import { voiceReports } from "../../../lib/extract/attributions/voice-reports.ts";
import { voicesOf } from "../voices_of.ts";

/** Quotes as "speaker: part / part". */
function unmarked(text: string): string[] {
  const { document, actors } = voicesOf(text);
  const { tokens } = document;
  return findUnmarkedQuotes(document, voiceReports(document, actors))
    .map(({ stretches, report }) => {
      const parts = stretches.map(({ first, last }) =>
        text.slice(tokens.start[first], tokens.end[last - 1])
      );
      return `${report.speaker?.text}: ${parts.join(" / ")}`;
    });
}

for (
  const [what, text, expected] of [
    ["the rest of the sentence", "Roe said: We will not yield.", [
      "Roe: We will not yield.",
    ]],
    ["when it was said", "Roe said on Monday: Nobody was hurt there.", [
      "Roe: Nobody was hurt there.",
    ]],
    ["what goes on in the first person", "Roe said: We will stay. We must. It rained.", [
      "Roe: We will stay. We must.",
    ]],
    ["a paragraph after the colon", "Roe wrote:\n\nNobody was hurt at all.\n\nIt rained.", [
      "Roe: Nobody was hurt at all.",
    ]],
    [
      "lines that are set off",
      "Roe wrote:\n\n> Nobody was hurt.\n> All are well.\n\nIt rained.",
      [
        "Roe: Nobody was hurt. / All are well.",
      ],
    ],
  ] as const
) {
  Deno.test(`findUnmarkedQuotes() reads ${what}`, () => {
    deepStrictEqual(unmarked(text), [...expected]);
  });
}

for (
  const text of [
    "Roe said: “We will not yield.”",
    "Roe explained why: nobody was hurt.",
    "Roe gave one reason: Nobody was hurt.",
    "The rules: Nobody may enter the house.",
    "Bombshell claim: Roe lost the whole house.",
    "Roe said: No.",
    "Roe said it at 10:30 in the morning.",
    "Roe said:\n\n- one\n- two",
  ]
) {
  Deno.test(`findUnmarkedQuotes() finds nothing in: ${text.replace(/\s+/g, " ")}`, () => {
    deepStrictEqual(unmarked(text), []);
  });
}
