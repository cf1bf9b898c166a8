import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("settleDayOrder() follows a date that is stated without doubt", () => {
  deepStrictEqual(told("2021-04-03T08:00:00Z\n\nCreated: 04/03/2021", null), [
    "2021-04-03T08:00:00Z = 2021-04-03T08:00:00Z",
    "04/03/2021 = 2021-04-03",
  ]);
  deepStrictEqual(told("3 April 2021\n\nCreated: 03/04/2021 9:30 am", null), [
    "3 April 2021 = 2021-04-03",
    "03/04/2021 9:30 am = 2021-04-03T09:30",
  ]);
});

Deno.test("settleDayOrder() follows the order of other numeric dates", () => {
  deepStrictEqual(told("From 04/03/2021 to 25/03/2021.", null), [
    "04/03/2021 = 2021-03-04",
    "25/03/2021 = 2021-03-25",
  ]);
  deepStrictEqual(told("From 04/03/2021 to 04/25/2021.", null), [
    "04/03/2021 = 2021-04-03",
    "04/25/2021 = 2021-04-25",
  ]);
});

Deno.test("settleDayOrder() leaves the rest to the publication date", () => {
  deepStrictEqual(told("Created: 04/03/2021", "2021-03-05"), ["04/03/2021 = 2021-03-04"]);
  deepStrictEqual(told("Created: 04/03/2021", "2021-04-05"), ["04/03/2021 = 2021-04-03"]);
});
