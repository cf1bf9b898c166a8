import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { dayNumber, isoDay } from "../../../lib/calendar.ts";
import {
  fittingPeriod,
  periodDays,
  periodNumber,
  periodShares,
} from "../../../lib/relate/shifts/calendar-periods.ts";

const daysOf = (day: string, period: "month" | "quarter" | "year" | "decade") => {
  const { first, last } = periodDays(periodNumber(dayNumber(day), period), period);
  return [isoDay(first), isoDay(last)];
};

Deno.test("periods are those of the calendar", () => {
  deepStrictEqual(daysOf("2024-02-10", "month"), ["2024-02-01", "2024-02-29"]);
  deepStrictEqual(daysOf("2024-12-31", "quarter"), ["2024-10-01", "2024-12-31"]);
  deepStrictEqual(daysOf("2024-12-31", "year"), ["2024-01-01", "2024-12-31"]);
  deepStrictEqual(daysOf("2024-12-31", "decade"), ["2020-01-01", "2029-12-31"]);
  strictEqual(periodDays(-1, "month").last, dayNumber("0000-01-01") - 1);
  strictEqual(periodDays(-1, "month").first, dayNumber("0000-01-01") - 31);
});

Deno.test("periodShares() spread a date over the periods by its days", () => {
  const first = dayNumber("2024-01-22");
  const shares = periodShares({ ranges: [{ first, last: first + 19 }] }, "month");
  deepStrictEqual([...shares.values()], [0.5, 0.5]);
});

Deno.test("periodShares() take two possible dates as equally likely", () => {
  const day = (iso: string) => ({ first: dayNumber(iso), last: dayNumber(iso) });
  const shares = periodShares(
    { ranges: [day("2024-05-16"), day("2024-06-12")] },
    "month",
  );
  deepStrictEqual([...shares.values()], [0.5, 0.5]);
});

const days = (count: number) => ({ first: 0, last: count - 1 });

Deno.test("fittingPeriod() leaves room for every period", () => {
  const years = (count: number) => fittingPeriod(days(365 * count), 100_000, 5);
  strictEqual(years(1), "month");
  strictEqual(years(4), "quarter");
  strictEqual(years(20), "year");
  strictEqual(years(80), "decade");
});

Deno.test("fittingPeriod() is longer where that gives periods enough sources", () => {
  strictEqual(fittingPeriod(days(2 * 365), 24 * 5, 5), "month");
  strictEqual(fittingPeriod(days(2 * 365), 40, 5), "quarter");
  strictEqual(fittingPeriod(days(2 * 365), 12, 5), "month", "no period has enough");
  strictEqual(fittingPeriod(days(120), 4, 5), "month");
});
