import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("readRelativeYear() reads the year after a month, quarter or season", () => {
  deepStrictEqual(
    told("In May last year, in July of this year, in the autumn of last year."),
    [
      "May last year = 2022-05",
      "July of this year = 2023-07",
      "the autumn of last year = 2022-FA",
    ],
  );
  deepStrictEqual(told("It began on May 3, 2019, and ended in July of the same year."), [
    "May 3, 2019 = 2019-05-03",
    "July of the same year = 2019-07",
  ]);
});
