import { deepStrictEqual, ok } from "node:assert/strict";
import { voiceReports } from "../../../lib/extract/attributions/voice-reports.ts";
import { openDocument } from "../../../lib/extract/document.ts";
import { draftQuotes } from "../../../lib/extract/quotes/quote-drafts.ts";
import { findQuotedStretches } from "../../../lib/extract/quotes/quote-marks.ts";
import { SpeakerFinder } from "../../../lib/extract/quotes/speakers.ts";
import { articleFromText } from "../article_from_text.ts";
import { voicesOf } from "../voices_of.ts";

/** Each quote's speaker with the rule that found it. */
function speakers(text: string): string[] {
  return voicesOf(text).quotes.map(({ speaker, rule }) =>
    `${speaker?.text ?? "-"} | ${rule}`
  );
}

for (
  const [what, text, expected] of [
    ["words after the marks", "“It failed,” Roe said.", ["Roe | cue-after"]],
    ["words before the marks", "Roe said: “It failed.”", ["Roe | cue-before"]],
    ["words before rather than after", "Roe said, “It failed.” Poe added, “It did.”", [
      "Roe | cue-before",
      "Poe | cue-before",
    ]],
    ["words elsewhere in the sentence", "Roe said it was a “grave mistake” of theirs.", [
      "Roe | cue-around",
    ]],
    ["the sentence before", "Roe issued a statement:\n\n“It failed at last.”", [
      "Roe | cue-sentence-before",
    ]],
    ["whoever was speaking", "“It failed,” Roe said.\n\n“It is over.”", [
      "Roe | cue-after",
      "Roe | continued",
    ]],
    ["who spoke in the paragraph before", "Roe said that it failed.\n\n“It is over.”", [
      "Roe | speaker-before",
    ]],
    ["who acts in the sentence", "Roe embraced the plan -- “It is over now.”", [
      "Roe | clause",
    ]],
    ["nobody", "It rained.\n\n“It is over.”", ["- | marks"]],
    ["nobody, for words at arm's length", "Roe embraced their “plan”.", ["- | marks"]],
    ["nobody, for a title", "Roe said he likes tea. He saw “Modern Life” twice.", [
      "- | marks",
    ]],
    ["those who told a paper", "Officials told Reuters they felt “left alone”.", [
      "Officials | cue-before",
    ]],
  ] as const
) {
  Deno.test(`a quote's speaker is found by ${what}`, () => {
    deepStrictEqual(speakers(text), [...expected]);
  });
}

/** How often the reports of a sentence of many quotes are looked at. */
function looks(quotes: number): number {
  const text = `Roe was there, ${"“we turn it down,” he said, ".repeat(quotes)}and left.`;
  const document = openDocument(articleFromText(text));
  let count = 0;
  const reports = voiceReports(document, []).map((report) =>
    new Proxy(report, {
      get(target, name, receiver) {
        count++;
        return Reflect.get(target, name, receiver);
      },
    })
  );
  const finder = new SpeakerFinder(document, reports);
  const found = draftQuotes(document, findQuotedStretches(document))
    .map((draft) => finder.assign(draft).rule);
  deepStrictEqual([found.length, new Set(found).size], [quotes, 1]);
  return count;
}

Deno.test("ten times as many quotes in a sentence cost little more than ten times", () => {
  const [few, many] = [looks(50), looks(500)];
  ok(many < 13 * few, `${few} looks at reports, ${many} for ten times as many quotes`);
});
