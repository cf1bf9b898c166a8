import { strictEqual } from "node:assert/strict";
import { isCertain, middleOf } from "../../../lib/relate/shifts/observations.ts";
import { onDay } from "./simulated-sources.ts";

Deno.test("middleOf() is the mean day of what is meant", () => {
  strictEqual(middleOf(onDay(10)), 10);
  strictEqual(middleOf(onDay(10, 3)), 11);
  strictEqual(middleOf({ ranges: [...onDay(0).ranges, ...onDay(20).ranges] }), 10);
});

Deno.test("isCertain() is true of one day alone", () => {
  strictEqual(isCertain(onDay(10)), true);
  strictEqual(isCertain(onDay(10, 2)), false);
  strictEqual(isCertain({ ranges: [...onDay(0).ranges, ...onDay(20).ranges] }), false);
});
