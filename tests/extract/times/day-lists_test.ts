import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("furtherDayRule reads the days after the first one", () => {
  deepStrictEqual(told("They met on May 5-7, 2021."), [
    "May 5 = 2021-05-05",
    "7, 2021 = 2021-05-07",
  ]);
  deepStrictEqual(told("They met on June 3, 4 and 5."), [
    "June 3 = 2022-06-03",
    "4 = 2022-06-04",
    "5 = 2022-06-05",
  ]);
});

Deno.test("furtherDayRule leaves other numbers alone", () => {
  deepStrictEqual(told("On May 5, 2021, and 7 others left."), ["May 5, 2021 = 2021-05-05"]);
  deepStrictEqual(told("On May 5, 12 people died."), ["May 5 = 2022-05-05"]);
  deepStrictEqual(told("On May 5 he met 7 ministers."), ["May 5 = 2022-05-05"]);
});

Deno.test("earlierDayRule reads the days before the one that has the month", () => {
  deepStrictEqual(told("They met on 5 and 6 May 2021."), [
    "5 = 2021-05-05",
    "6 May 2021 = 2021-05-06",
  ]);
  deepStrictEqual(told("They met on 20-21 March 2021."), [
    "20 = 2021-03-20",
    "21 March 2021 = 2021-03-21",
  ]);
});
