import { doesNotMatch, match, strictEqual } from "node:assert/strict";
import {
  explanationHtml,
  explanationText,
  type ShownExplanation,
} from "../../../lib/show/explain/display.ts";

const explanation: ShownExplanation = {
  article: "a<b>",
  reading: "$9bn & more",
  sentence: [
    { text: "Oil\n", role: "about" },
    { text: " reached ", role: null },
    { text: "$9bn <script>", role: "figure" },
  ],
  reasons: [{ name: "value", words: "9 < 10" }, { name: "found by", words: "x" }],
  evidence: "../articles/a.html#figure-0",
};

Deno.test("explanationHtml() marks parts by lines with a legend of those that occur", () => {
  const html = explanationHtml(explanation);
  match(html, /<span title="the figure" style="border-bottom:3px solid[^>]*>\$9bn/);
  match(html, />what it measures<\/span>/);
  doesNotMatch(html, /who says so/);
});

Deno.test("explanationHtml() escapes all that comes from an article", () => {
  const html = explanationHtml(explanation);
  doesNotMatch(html, /<script>|a<b>|9 < 10/);
  match(html, /\$9bn &lt;script&gt;/);
  match(html, /<a href="\.\.\/articles\/a\.html#figure-0">/);
});

Deno.test("explanationText() marks the parts by brackets and aligns the reasons", () => {
  strictEqual(
    explanationText(explanation),
    [
      "$9bn & more (a<b>)",
      "",
      "about{Oil } reached [[$9bn <script>]]",
      "",
      "value     9 < 10",
      "found by  x",
    ].join("\n"),
  );
});
