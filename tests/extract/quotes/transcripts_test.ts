import { deepStrictEqual } from "node:assert/strict";
import { findTurns } from "../../../lib/extract/quotes/transcripts.ts";
import { openDocument } from "../../../lib/extract/document.ts";
import { articleFromText } from "../article_from_text.ts";

/** Turns as "label: paragraph / paragraph". */
function turns(text: string): string[] {
  const document = openDocument(articleFromText(text));
  const { tokens } = document;
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]);
  return findTurns(document).map(({ label, paragraphs }) =>
    `${words(label)}: ${paragraphs.map(words).join(" / ")}`
  );
}

for (
  const [what, text, expected] of [
    [
      "labels in capitals",
      "They met.\n\nMR. ROE: Why?\n\nMS. O'POE: It is late. Go.\n\nMR. ROE: No.",
      ["MR. ROE: Why?", "MS. O'POE: It is late. Go.", "MR. ROE: No."],
    ],
    [
      "names that come back",
      "They met.\n\nRoe: Why?\n\nPoe: Late.\n\nRoe: No.\n\nPoe: Yes.",
      ["Roe: Why?", "Poe: Late.", "Roe: No.", "Poe: Yes."],
    ],
    [
      "a turn of two paragraphs",
      "They met.\n\nROE: Why?\n\nWhy now?\n\nPOE: Late.\n\nROE: No.\n\nIt rained.",
      ["ROE: Why? / Why now?", "POE: Late.", "ROE: No."],
    ],
    ["labels line by line", "They met.\nROE: Why?\nPOE: Late.\nROE: No.", [
      "ROE: Why?",
      "POE: Late.",
      "ROE: No.",
    ]],
  ] as const
) {
  Deno.test(`findTurns() reads ${what}`, () => {
    deepStrictEqual(turns(text), [...expected]);
  });
}

for (
  const [what, text] of [
    ["a headline with a colon", "Roe: It failed\n\nIt rained."],
    ["two headings", "They met.\n\nROE: Why?\n\nPOE: Late."],
    ["rows of a table", "Results.\n\nRoe: 1,769\n\nPoe: 12\n\nRoe: 5\n\nPoe: 7"],
    [
      "labels that never come back",
      "Facts.\n\nAge: Old.\n\nTown: Lyon.\n\nJob: Cook.\n\nEnd: No.",
    ],
    ["times of day", "Plan.\n\n10:30 Tea.\n\n11:30 Talk.\n\n12:30 Lunch."],
  ] as const
) {
  Deno.test(`findTurns() takes ${what} for no transcript`, () => {
    deepStrictEqual(turns(text), []);
  });
}
