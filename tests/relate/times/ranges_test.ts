import { deepStrictEqual } from "node:assert/strict";
import { told } from "../../extract/times/resolved_times.ts";

// Wednesday, 11 January 2023, unless another day is given.

Deno.test("firstOfRange() puts the first weekday before the second", () => {
  deepStrictEqual(told("It rained from Monday to Thursday."), [
    "Monday = 2023-01-02",
    "Thursday = 2023-01-05",
  ]);
  deepStrictEqual(told("It rained between Sunday and Friday."), [
    "Sunday = 2023-01-01",
    "Friday = 2023-01-06",
  ]);
});

Deno.test("firstOfRange() puts the first month into the year before", () => {
  deepStrictEqual(told("It froze between November and March.", "2023-12-20"), [
    "November = 2022-11",
    "March = 2023-03",
  ]);
});

Deno.test("firstOfRange() leaves alone what is no range or is in order", () => {
  deepStrictEqual(told("It rained on Monday and Thursday."), [
    "Monday = 2023-01-09",
    "Thursday = 2023-01-05",
  ]);
  deepStrictEqual(told("It rained from Sunday to Tuesday."), [
    "Sunday = 2023-01-08",
    "Tuesday = 2023-01-10",
  ]);
  deepStrictEqual(told("It rose from 2019 to 2014 levels."), [
    "2019 = 2019",
    "2014 = 2014",
  ]);
});
