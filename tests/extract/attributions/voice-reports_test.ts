import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { sourceAt, voiceReports } from "../../../lib/extract/attributions/voice-reports.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

Deno.test("voiceReports() resolves speakers, and papers that pass words on", () => {
  const { document, actors } = voicesOf(
    "Chinese officials told the Financial Times it failed.",
  );
  const [report] = voiceReports(document, actors);
  strictEqual(report?.speaker?.actor, "chinese-officials");
  strictEqual(report?.messenger?.actor, "financial-times");
});

Deno.test("voiceReports() knows of whom “who” speaks", () => {
  const { document, actors } = voicesOf("They met Putin, who said that it failed.");
  const [report] = voiceReports(document, actors);
  deepStrictEqual([report?.speaker?.text, report?.speaker?.actor], [
    "who",
    "vladimir-putin",
  ]);
});

Deno.test("voiceReports() takes nobody but a medium for a messenger", () => {
  const { document, actors } = voicesOf("Putin told Xi that it failed.");
  const [report] = voiceReports(document, actors);
  deepStrictEqual([report?.speaker?.actor, report?.messenger], ["vladimir-putin", null]);
});

Deno.test("voiceReports() makes the reports of a list of actors once", () => {
  const { document, actors } = voicesOf("Putin said that it failed.");
  strictEqual(voiceReports(document, actors), voiceReports(document, actors));
});

Deno.test("sourceAt() names the actor of a noun phrase", () => {
  const { document, actors } = voicesOf("It hurt the Russian president Vladimir Putin.");
  const first = tokenIndex(document.tokens, "the");
  const source = sourceAt(document, actors, { first, last: document.tokens.count - 1 });
  deepStrictEqual([source.text, source.actor], [
    "the Russian president Vladimir Putin",
    "vladimir-putin",
  ]);
});
