import { strictEqual } from "node:assert/strict";
import { evidenceAt } from "../../lib/show/evidence-at.ts";
import { sampleAnalysis, spanOf } from "./sample-analysis.ts";

const [elites, minorPower] = sampleAnalysis.articles;

function linkOf(words: string): string {
  return evidenceAt(elites!, spanOf(elites!.article.text, words)).replace(/.*html/, "");
}

Deno.test("evidenceAt() leads to the mark that has most of the words", () => {
  strictEqual(linkOf("high of $244.8 billion (£1"), "#figure-0");
  strictEqual(linkOf("8 billion (£197 billion"), "#figure-1");
  strictEqual(linkOf("full-scale invasion of Ukraine"), "#event-0");
});

Deno.test("evidenceAt() leads to the page where no mark meets the words", () => {
  strictEqual(linkOf("Kremlin clans"), "");
  strictEqual(
    evidenceAt(minorPower!, null),
    "../articles/001-beijing-fears-minor-power.html",
  );
});
