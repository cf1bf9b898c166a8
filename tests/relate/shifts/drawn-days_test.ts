import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { drawDay } from "../../../lib/relate/shifts/drawn-days.ts";
import { seededRandom } from "../../../lib/relate/shifts/random.ts";
import { onDay } from "./simulated-sources.ts";

Deno.test("drawDay() draws every day that is meant", () => {
  const random = seededRandom(1);
  strictEqual(drawDay(onDay(7), random), 7);
  const drawn = new Set(Array.from({ length: 200 }, () => drawDay(onDay(7, 3), random)));
  deepStrictEqual([...drawn].sort(), [7, 8, 9]);
});

Deno.test("drawDay() takes each of two datings as likely, however long", () => {
  const random = seededRandom(1);
  const dating = { ranges: [...onDay(0).ranges, ...onDay(100, 50).ranges] };
  const early = Array.from({ length: 1000 }, () => drawDay(dating, random))
    .filter((day) => day === 0).length;
  ok(Math.abs(early - 500) < 60, String(early));
});
