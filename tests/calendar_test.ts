import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  commonDays,
  dayNumber,
  dayParts,
  intervalOf,
  isoDay,
  periodRange,
  toEdtf,
  weekdayOf,
} from "../lib/calendar.ts";

Deno.test("dayNumber() and isoDay() undo each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      strictEqual(dayNumber(isoDay(day)), day);
    }),
    { seed: 1 },
  );
});

Deno.test("dayNumber() knows no day that the calendar does not have", () => {
  strictEqual(dayNumber("2024-02-29"), dayNumber("2024-03-01") - 1);
  strictEqual(dayNumber("2023-02-29"), NaN);
  strictEqual(dayNumber("2023-13-01"), NaN);
  strictEqual(dayNumber("12 June 2024"), NaN);
});

Deno.test("weekdayOf() counts from Monday", () => {
  strictEqual(weekdayOf(dayNumber("2024-05-16")), 4);
  strictEqual(weekdayOf(dayNumber("2023-01-10")), 2);
  strictEqual(weekdayOf(dayNumber("1969-12-28")), 7);
});

Deno.test("dayParts() gives the parts of a day before 1970 too", () => {
  deepStrictEqual(dayParts(dayNumber("1949-10-01")), { year: 1949, month: 10, day: 1 });
});

Deno.test("periodRange() covers the days of an EDTF period", () => {
  const days = (edtf: string) => {
    const range = periodRange(edtf);
    return range === null ? null : intervalOf(range);
  };
  deepStrictEqual(days("2024"), { earliest: "2024-01-01", latest: "2024-12-31" });
  deepStrictEqual(days("2024-02"), { earliest: "2024-02-01", latest: "2024-02-29" });
  deepStrictEqual(days("2024-12-30"), { earliest: "2024-12-30", latest: "2024-12-30" });
  deepStrictEqual(days("2020-33"), { earliest: "2020-01-01", latest: "2020-03-31" });
  deepStrictEqual(days("2020-41"), { earliest: "2020-07-01", latest: "2020-12-31" });
  deepStrictEqual(days("2023-24"), { earliest: "2023-12-01", latest: "2024-02-29" });
  deepStrictEqual(days("2024?"), { earliest: "2024-01-01", latest: "2024-12-31" });
  deepStrictEqual(days("2014/.."), { earliest: "2014-01-01", latest: null });
  deepStrictEqual(days("../2014-03"), { earliest: null, latest: "2014-03-31" });
});

Deno.test("periodRange() refuses what is no period", () => {
  for (const edtf of ["", "20", "2024-13", "2024-02-30", "2025/2024", "a/b", "1/2/3"]) {
    strictEqual(periodRange(edtf), null, edtf);
  }
});

Deno.test("toEdtf() writes the shortest period with the same days", () => {
  for (
    const edtf of [
      "2024",
      "2022/2024",
      "2024-02",
      "2024-01/2024-07",
      "2024-05-16",
      "2014-01-01/..",
    ]
  ) {
    strictEqual(toEdtf(periodRange(edtf)!), edtf);
  }
  strictEqual(toEdtf(periodRange("2025-01-10/2025-02-28")!), "2025-01-10/2025-02-28");
  strictEqual(toEdtf(periodRange("2024-01/2024-12")!), "2024");
  strictEqual(toEdtf({ first: -Infinity, last: Infinity }), "");
});

Deno.test("commonDays() is null where two ranges do not meet", () => {
  deepStrictEqual(commonDays({ first: 1, last: 5 }, { first: 4, last: 9 }), {
    first: 4,
    last: 5,
  });
  strictEqual(commonDays({ first: 1, last: 3 }, { first: 4, last: 9 }), null);
});
