import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isoDate } from "../../../lib/extract/times/stamps.ts";
import { told } from "./resolved_times.ts";

Deno.test("stampRule reads ISO dates and times as they stand", () => {
  deepStrictEqual(told("Posted 2021-03-04T10:19:38.426Z by us", null), [
    "2021-03-04T10:19:38.426Z = 2021-03-04T10:19:38.426Z",
  ]);
  deepStrictEqual(told("Posted 2021-03-04T10:19+01:00", null), [
    "2021-03-04T10:19+01:00 = 2021-03-04T10:19+01:00",
  ]);
  deepStrictEqual(told("Posted 2021-03-04 13:06:18", null), [
    "2021-03-04 13:06:18 = 2021-03-04T13:06:18",
  ]);
  deepStrictEqual(told("Posted 2021-03-04, 2021/03/05 and 20210306", null), [
    "2021-03-04 = 2021-03-04",
    "2021/03/05 = 2021-03-05",
    "20210306 = 2021-03-06",
  ]);
});

Deno.test("stampRule reads dates with the year last", () => {
  deepStrictEqual(told("Stand: 04.03.2021, 09:15", null), [
    "04.03.2021, 09:15 = 2021-03-04T09:15",
  ]);
  deepStrictEqual(told("On 13/03/21 and 3-14-2021.", null), [
    "13/03/21 = 2021-03-13",
    "3-14-2021 = 2021-03-14",
  ]);
});

Deno.test("stampRule passes over numbers that are no days", () => {
  deepStrictEqual(told("2021-13-45 and 99/99/2021 and 12/12/12/12 and 99999999", null), []);
});

Deno.test("isoDate() knows the Gregorian calendar", () => {
  strictEqual(isoDate(2024, 2, 29), "2024-02-29");
  strictEqual(isoDate(2023, 2, 29), null);
  strictEqual(isoDate(1900, 2, 29), null);
  strictEqual(isoDate(2000, 2, 29), "2000-02-29");
  strictEqual(isoDate(2023, 13, 1), null);
});
