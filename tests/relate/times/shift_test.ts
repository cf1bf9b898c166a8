import { strictEqual } from "node:assert/strict";
import { dayNumber, isoDay } from "../../../lib/calendar.ts";
import { shiftedDay, shiftedValue } from "../../../lib/relate/times/shift.ts";
import type { TimeUnit } from "../../../lib/model.ts";

const from = (day: string, unit: TimeUnit, count: number) =>
  shiftedValue(dayNumber(day), unit, count);

Deno.test("shiftedValue() is as fine as its unit", () => {
  strictEqual(from("2023-01-11", "day", -1), "2023-01-10");
  strictEqual(from("2023-01-11", "week", -2), "2022-W52");
  strictEqual(from("2023-01-11", "weekend", -1), "2023-W01-WE");
  strictEqual(from("2023-01-11", "month", -1), "2022-12");
  strictEqual(from("2023-01-11", "quarter", -1), "2022-Q4");
  strictEqual(from("2023-01-11", "half", 1), "2023-H2");
  strictEqual(from("2023-01-11", "year", 2), "2025");
  strictEqual(from("2023-01-11", "decade", -1), "201");
  strictEqual(from("2023-01-11", "century", -1), "19");
  strictEqual(from("2023-01-11", "hour", -2), "2023-01-11");
});

Deno.test("shiftedValue() gives the next finer unit for a broken count", () => {
  strictEqual(from("2023-01-11", "week", -1.5), "2022-12-31");
  strictEqual(from("2023-01-11", "year", -1.5), "2021-07");
  strictEqual(from("2023-01-11", "month", 0.5), "2023-01-26");
});

Deno.test("shiftedDay() keeps within the month that it reaches", () => {
  const day = (start: string, unit: TimeUnit, count: number) =>
    isoDay(shiftedDay(dayNumber(start), unit, count));
  strictEqual(day("2023-03-31", "month", -1), "2023-02-28");
  strictEqual(day("2024-02-29", "year", 1), "2025-02-28");
  strictEqual(day("2023-01-11", "week", -2), "2022-12-28");
});
