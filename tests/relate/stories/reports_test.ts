import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { contentOf } from "../../../lib/relate/stories/content.ts";
import { retoldReports } from "../../../lib/relate/stories/reports.ts";
import { buildExtraction, named } from "../build-extraction.ts";
import { codebook } from "../small-codebook.ts";

const text = "The harbour is closed. Ships wait, the Financial Times wrote. " +
  "On Tuesday the Financial Times named the owner. Xi Jinping was silent.";

const extraction = buildExtraction(text, {
  times: [["Tuesday", named("XXXX-WXX-2")]],
  actors: [
    ["Financial Times", "financial-times"],
    ["Financial Times", "financial-times"],
    ["Xi Jinping", "xi-jinping"],
  ],
});

Deno.test("retoldReports() gathers the sentences that name a medium, and no other actor", () => {
  const reports = retoldReports([buildExtraction("Nothing."), extraction], codebook);
  deepStrictEqual(reports.map(({ article, medium }) => [article, medium]), [
    [1, "financial-times"],
  ]);
});

Deno.test("retoldReports() point to the sentence that says when the report appeared", () => {
  const [report] = retoldReports([extraction], codebook);
  const { start, end } = report!.span;
  strictEqual(text.slice(start, end), "On Tuesday the Financial Times named the owner.");
});

Deno.test("retoldReports() take what is attributed to a medium", () => {
  const attributed = buildExtraction("Ships wait, it is said. The owner is known.", {
    attributions: [["Ships wait, it is said", "it", "financial-times"]],
  });
  const [report] = retoldReports([attributed], codebook);
  const { start, end } = report!.span;
  strictEqual(attributed.article.text.slice(start, end), "Ships wait, it is said.");
  deepStrictEqual(report?.content, contentOf("Ships wait"));
});
