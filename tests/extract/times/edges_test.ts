import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("edgeRule reads the units at the edge of a period", () => {
  deepStrictEqual(told("It fell in the first week of December."), [
    "the first week of December = 2022-12 START",
  ]);
  deepStrictEqual(told("It passed on the last day of the year 2019."), [
    "the last day of the year 2019 = 2019 END",
  ]);
  deepStrictEqual(told("The first day of the talks and the final week of his life."), []);
});

Deno.test("nthWeekdayRule counts weekdays within a month", () => {
  deepStrictEqual(told("They met on the first Tuesday of December."), [
    "the first Tuesday of December = 2022-12-06",
  ]);
  deepStrictEqual(told("They meet on the last Friday in May 2024."), [
    "the last Friday in May 2024 = 2024-05-31",
  ]);
  deepStrictEqual(told("They meet on the first Monday of every month."), [
    "the first Monday of every month = P1M",
  ]);
  deepStrictEqual(told("He spoke last Tuesday in Paris."), ["last Tuesday = 2023-01-10"]);
});
