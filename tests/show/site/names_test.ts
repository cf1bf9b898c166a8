import { strictEqual } from "node:assert/strict";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

Deno.test("namesFrom() gives the names of codebook and reference data", () => {
  const names = namesFrom(sampleCodebook, sampleReference);
  strictEqual(names.actor("kremlin-elites"), "The Kremlin's elites");
  strictEqual(names.measure("russia-china-trade"), "Trade between Russia and China");
  strictEqual(names.narrative("lesser-power"), "Russia a lesser power after the war");
  strictEqual(names.event("invasion"), "Russia invades Ukraine");
});

Deno.test("namesFrom() reads an id that is not listed as words", () => {
  strictEqual(namesFrom().narrative("junior-partner"), "junior partner");
  strictEqual(namesFrom(sampleCodebook).event("no-such-event"), "no such event");
});
