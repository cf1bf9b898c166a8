import { strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import type { TimeDirection } from "../../../lib/model.ts";
import { inYear, namedValue } from "../../../lib/relate/times/named.ts";

const from = (day: string, pattern: string, direction: TimeDirection) =>
  namedValue(pattern, direction, dayNumber(day));

// 2023-01-11 is a Wednesday.
Deno.test("namedValue() finds weekdays in each direction", () => {
  strictEqual(from("2023-01-11", "XXXX-WXX-3", "before"), "2023-01-11");
  strictEqual(from("2023-01-11", "XXXX-WXX-3", "last"), "2023-01-04");
  strictEqual(from("2023-01-11", "XXXX-WXX-3", "after"), "2023-01-11");
  strictEqual(from("2023-01-11", "XXXX-WXX-3", "next"), "2023-01-18");
  strictEqual(from("2023-01-11", "XXXX-WXX-6", "nearest"), "2023-01-14");
  strictEqual(from("2023-01-11", "XXXX-WXX-7", "this"), "2023-01-15");
  strictEqual(from("2023-01-11", "XXXX-WXX-WE", "before"), "2023-W01-WE");
});

Deno.test("namedValue() finds days and months in each direction", () => {
  strictEqual(from("2023-01-11", "XXXX-02-04", "before"), "2022-02-04");
  strictEqual(from("2023-01-11", "XXXX-02-04", "nearest"), "2023-02-04");
  strictEqual(from("2023-01-11", "XXXX-12", "last"), "2022-12");
  strictEqual(from("2023-01-11", "XXXX-01", "last"), "2022-01");
  strictEqual(from("2023-01-11", "XXXX-05", "this"), "2023-05");
  strictEqual(from("2023-01-11", "XXXX-02-29", "after"), "2024-02-29");
  strictEqual(from("2023-01-11", "XXXX-Q4", "before"), "2022-Q4");
});

Deno.test("namedValue() takes no name for a time that is nearly a year ahead", () => {
  strictEqual(from("2023-01-11", "XXXX-12", "after"), "2022-12");
  strictEqual(from("2023-01-11", "XXXX-08", "after"), "2023-08");
});

Deno.test("inYear() computes movable days", () => {
  // Western Easter from the tables of the US Naval Observatory.
  strictEqual(inYear("easter+0", 2000), "2000-04-23");
  strictEqual(inYear("easter+0", 2019), "2019-04-21");
  strictEqual(inYear("easter+0", 2024), "2024-03-31");
  strictEqual(inYear("easter-2", 2024), "2024-03-29");
  strictEqual(inYear("11-4#4", 2023), "2023-11-23");
  strictEqual(inYear("05-1#-1", 2023), "2023-05-29");
  strictEqual(inYear("11-1#1+1", 2020), "2020-11-03");
  strictEqual(inYear("02-29", 2023), null);
});

Deno.test("namedValue() takes what has been for nearer than what is as far ahead", () => {
  strictEqual(from("2023-01-11", "XXXX-06", "nearest"), "2022-06");
  strictEqual(from("2023-01-11", "XXXX-09-20", "nearest"), "2022-09-20");
  strictEqual(from("2023-01-11", "XXXX-03", "nearest"), "2023-03");
  strictEqual(from("2023-01-11", "XXXX-Q2", "nearest"), "2023-Q2");
});
