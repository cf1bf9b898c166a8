import { strictEqual } from "node:assert/strict";
import { isReportingTime } from "../../lib/relate/reporting-times.ts";
import { buildExtraction, value } from "./build-extraction.ts";

function isReporting(text: string, words: string): boolean {
  const extraction = buildExtraction(text, {
    figures: [["$5", {}]],
    times: [[words, value("2025-01")]],
  });
  return isReportingTime(extraction, extraction.figures[0]!, extraction.times[0]!);
}

Deno.test("isReportingTime() knows when something was said", () => {
  strictEqual(isReporting("It made $5, the office said in January.", "January"), true);
  strictEqual(isReporting("The office reported late on Tuesday: $5.", "Tuesday"), true);
  strictEqual(isReporting("The office said Tuesday it made $5.", "Tuesday"), true);
  strictEqual(isReporting("The office on Tuesday said it made $5.", "Tuesday"), true);
  strictEqual(isReporting("It made $5, data released in January show.", "January"), true);
});

Deno.test("isReportingTime() is none of what was made, or of a figure made known", () => {
  strictEqual(isReporting("The office said it made $5 in January.", "January"), false);
  strictEqual(isReporting("In January it made $5, the office said.", "January"), false);
  strictEqual(isReporting("The $5 announced in January is spent.", "January"), false);
  strictEqual(isReporting("Aid of $5 was announced in January.", "January"), false);
  strictEqual(isReporting("A report in January spoke of $5.", "January"), false);
});
