import { strictEqual } from "node:assert/strict";
import { addDurations, durationValue } from "../../../lib/extract/times/durations.ts";

Deno.test("durationValue() writes TIMEX3 durations", () => {
  strictEqual(durationValue(2, "year"), "P2Y");
  strictEqual(durationValue(30, "minute"), "PT30M");
  strictEqual(durationValue(3, "quarter"), "P3Q");
  strictEqual(durationValue(1, "decade"), "P1DE");
  strictEqual(durationValue(null, "week"), "PXW");
  strictEqual(durationValue(null, "second"), "PTXS");
});

Deno.test("durationValue() writes half units in the next smaller one", () => {
  strictEqual(durationValue(2.5, "year"), "P2Y6M");
  strictEqual(durationValue(5.5, "hour"), "PT5H30M");
  strictEqual(durationValue(0.5, "century"), "P50Y");
  strictEqual(durationValue(0.5, "day"), "PT12H");
  strictEqual(durationValue(1.5, "day"), "P1DT12H");
});

Deno.test("addDurations() joins dates and times", () => {
  strictEqual(addDurations("P2Y", "P3M"), "P2Y3M");
  strictEqual(addDurations("PT1H", "PT20M"), "PT1H20M");
  strictEqual(addDurations("P3D", "PT4H"), "P3DT4H");
});
