import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { draftQuotes } from "../../../lib/extract/quotes/quote-drafts.ts";
import { findQuotedStretches } from "../../../lib/extract/quotes/quote-marks.ts";
import { openDocument } from "../../../lib/extract/document.ts";
import { articleFromText } from "../article_from_text.ts";

function drafts(text: string) {
  const document = openDocument(articleFromText(text));
  return draftQuotes(document, findQuotedStretches(document));
}

for (
  const [text, isSentence, isName, words] of [
    ["“We agree on it,” he said.", true, false, 4],
    ["It was “a grave mistake”.", false, false, 3],
    ["It was “Modern Life”.", false, true, 2],
    ["“[We] agree to all of it at last,” he said.", true, false, 8],
    ["“... There is no doubt about it,” he said.", true, false, 6],
    ["“No,” he said.", false, false, 1],
  ] as const
) {
  Deno.test(`draftQuotes() tells sentences from names and parts: ${text}`, () => {
    const [draft] = drafts(text);
    deepStrictEqual([draft?.isSentence, draft?.isName, draft?.words], [
      isSentence,
      isName,
      words,
    ]);
  });
}

Deno.test("draftQuotes() joins the paragraphs of one quote", () => {
  const [draft, ...others] = drafts("“One is here.\n\n“Two is here,” he said. It rained.");
  strictEqual(others.length, 0);
  deepStrictEqual([draft?.stretches.length, draft?.opensIn, draft?.closesIn], [2, 0, 1]);
});
