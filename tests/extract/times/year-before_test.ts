import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("yearBeforeRule reads comparisons with the year before", () => {
  deepStrictEqual(told("Net rose from the year-earlier quarter."), [
    "the year-earlier quarter = 2021-Q4",
  ]);
  deepStrictEqual(told("In the third quarter of 2021 it beat the year-ago period."), [
    "the third quarter of 2021 = 2021-Q3",
    "the year-ago period = 2020-Q3",
  ]);
  deepStrictEqual(told("It beat the comparable year-ago third quarter."), [
    "the comparable year-ago third quarter = 2022-Q3",
  ]);
});

Deno.test("yearBeforeRule reads the quarter a year before the reported one", () => {
  deepStrictEqual(told("In the third quarter of 2021 it beat the year-earlier quarter."), [
    "the third quarter of 2021 = 2021-Q3",
    "the year-earlier quarter = 2020-Q3",
  ]);
});

Deno.test("beforeLastRule goes back twice", () => {
  deepStrictEqual(told("The year before last and the week before last."), [
    "The year before last = 2021",
    "the week before last = 2022-W52",
  ]);
  deepStrictEqual(told("The year before, last orders were early."), [
    "The year before = 2022",
  ]);
});
