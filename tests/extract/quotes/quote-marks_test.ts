import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  findInnerStretches,
  findQuotedStretches,
  holdsMark,
} from "../../../lib/extract/quotes/quote-marks.ts";
import { openDocument } from "../../../lib/extract/document.ts";
import { articleFromText } from "../article_from_text.ts";

/** The quoted words, with the number of the quote that they belong to. */
function stretches(text: string): string[] {
  const document = openDocument(articleFromText(text));
  const { tokens } = document;
  return findQuotedStretches(document).map(({ first, last, group }) =>
    `${group}: ${text.slice(tokens.start[first], tokens.end[last - 1])}`
  );
}

for (
  const [what, text, expected] of [
    ["straight marks", 'He said "no" and "yes".', ["0: no", "1: yes"]],
    ["curly marks", "“No,” he said.", ["0: No,"]],
    ["doubled apostrophes", "''No,'' he said. ''Yes.''", ["0: No,", "1: Yes."]],
    ["doubled apostrophes over paragraphs", "''No.\n\n''Yes.''", ["0: No.", "0: Yes."]],
    ["a mark that curls the wrong way", "“No,“ he said.", ["0: No,"]],
    ["curly marks inside straight ones", '"A “fine” day," he said.', ["0: A “fine” day,"]],
    ["angle and low marks", "«No» and „yes“.", ["0: No", "1: yes"]],
    ["single marks", "A 'no' and the states' aims.", ["0: no"]],
    ["a quote left open", "“No.\n\n“Yes.\n\nIt rained.", ["0: No.", "0: Yes."]],
    ["a paragraph that only closes", '“No.\n\nYes," he said.', ["0: No.", "0: Yes,"]],
  ] as const
) {
  Deno.test(`findQuotedStretches() reads ${what}`, () => {
    deepStrictEqual(stretches(text), [...expected]);
  });
}

for (const text of ["It's 5 o'clock.", '"""""""', "''''''", "The '90s."]) {
  Deno.test(`findQuotedStretches() finds nothing in ${text}`, () => {
    deepStrictEqual(stretches(text), []);
  });
}

Deno.test("findInnerStretches() finds the marks inside a quote and not those around it", () => {
  const text = "“He said ‘no’ and ‘yes’ to it,” she said.";
  const document = openDocument(articleFromText(text));
  const { tokens } = document;
  const [outer] = findQuotedStretches(document);
  const inner = findInnerStretches(document, outer!);
  deepStrictEqual(
    inner.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1])),
    ["no", "yes"],
  );
});

Deno.test("holdsMark() sees a mark among some tokens and none outside them", () => {
  const { tokens } = openDocument(articleFromText("He said “a ‘b’ c” now"));
  const range = (first: number, last: number) => ({ first, last, after: last, group: 0 });
  strictEqual(holdsMark(tokens, range(3, 8)), true);
  strictEqual(holdsMark(tokens, range(3, 4)), false);
  strictEqual(holdsMark(tokens, range(0, 2)), false);
});
