import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { dayNumber, intervalOf, isoDay } from "../../../lib/calendar.ts";
import { valueDays, weekValue } from "../../../lib/relate/times/value-days.ts";

function days(value: string): string {
  const range = valueDays(value);
  if (range === null) return "none";
  const { earliest, latest } = intervalOf(range);
  return `${earliest} ${latest}`;
}

Deno.test("valueDays() covers every kind of value", () => {
  strictEqual(days("2024"), "2024-01-01 2024-12-31");
  strictEqual(days("2024-02"), "2024-02-01 2024-02-29");
  strictEqual(days("2024-02-29"), "2024-02-29 2024-02-29");
  strictEqual(days("2024-02-29TNI"), "2024-02-29 2024-02-29");
  strictEqual(days("2023-01-11T10:19:38.426Z"), "2023-01-11 2023-01-11");
  strictEqual(days("2022-W52"), "2022-12-26 2023-01-01");
  strictEqual(days("2022-W52-WE"), "2022-12-31 2023-01-01");
  strictEqual(days("2023-W02-3"), "2023-01-11 2023-01-11");
  strictEqual(days("2022-Q4"), "2022-10-01 2022-12-31");
  strictEqual(days("2022-H1"), "2022-01-01 2022-06-30");
  strictEqual(days("2022-WI"), "2022-12-01 2023-02-28");
  strictEqual(days("199"), "1990-01-01 1999-12-31");
  strictEqual(days("19"), "1900-01-01 1999-12-31");
  strictEqual(days("2014/2015"), "2014-01-01 2015-12-31");
});

Deno.test("valueDays() knows no days for what is open or no date", () => {
  for (
    const value of ["XXXX-02-04", "P2Y", "PRESENT_REF", "2023-02-29", "2023-13", "", "x"]
  ) {
    strictEqual(days(value), "none", value);
  }
});

Deno.test("weekValue() numbers weeks by ISO 8601", () => {
  // Days around New Year, from the calendar of ISO 8601.
  const weeks = {
    "2021-01-03": "2020-W53",
    "2021-01-04": "2021-W01",
    "2022-12-31": "2022-W52",
    "2023-01-01": "2022-W52",
    "2024-12-30": "2025-W01",
  };
  for (const [day, week] of Object.entries(weeks)) {
    strictEqual(weekValue(dayNumber(day)), week);
    const { first, last } = valueDays(week)!;
    deepStrictEqual(isoDay(first) <= day && day <= isoDay(last), true);
  }
});
