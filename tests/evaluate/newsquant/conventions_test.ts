import { deepStrictEqual } from "node:assert/strict";
import { toNewsquant } from "../../../lib/evaluate/newsquant/conventions.ts";
import { openDocument } from "../../../lib/extract/document.ts";
import { findFigures } from "../../../lib/extract/figures.ts";
import { articleFromText } from "../../extract/article_from_text.ts";

function quantities(text: string): string[] {
  const figures = findFigures(openDocument(articleFromText(text)), []);
  return toNewsquant(text, figures).map(({ change, low, high, unit }) =>
    `${change} ${low === high ? low : `${low}-${high}`} ${unit}`
  );
}

Deno.test("toNewsquant() uses that set's names of units", () => {
  const cases: [string, string[]][] = [
    ["It sold 5 tonnes for $9.", ["= 5 metric ton", "= 9 dollar"]],
    ["It pays £9 an hour.", ["= 9 pound sterling per hour"]],
    ["She is 34 years old.", ["= 34 year of age"]],
    ["It has 40 public libraries.", ["= 40 public library"]],
    ["It is three times as big.", ["= 3 count"]],
  ];
  for (const [text, expected] of cases) deepStrictEqual(quantities(text), expected, text);
});

Deno.test("toNewsquant() has one mark for bound and trend", () => {
  const cases: [string, string[]][] = [
    ["It rose 5%.", ["up 5 percentage"]],
    ["It rose more than 5%.", ["> 5 percentage"]],
    ["It rose about 5%.", ["up 5 percentage"]],
    ["A drop of 5% came.", ["= 5 percentage"]],
    ["As many as 40 dogs bark.", ["= 40 dog"]],
    ["It fell from $5 to $4.", ["down 4-5 dollar"]],
  ];
  for (const [text, expected] of cases) deepStrictEqual(quantities(text), expected, text);
});

Deno.test("toNewsquant() leaves out what that set leaves out", () => {
  deepStrictEqual(quantities("The price doubled in a two-month contest."), []);
});
