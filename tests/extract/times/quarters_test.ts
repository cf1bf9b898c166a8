import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("quarterRule reads quarters and halves with their year", () => {
  deepStrictEqual(told("In the third quarter of 2021, Q3 2021, 3Q21 and H1 2020."), [
    "the third quarter of 2021 = 2021-Q3",
    "Q3 2021 = 2021-Q3",
    "3Q21 = 2021-Q3",
    "H1 2020 = 2020-H1",
  ]);
  deepStrictEqual(told("In the 2021 second quarter and the first half of last year."), [
    "the 2021 second quarter = 2021-Q2",
    "the first half of last year = 2022-H1",
  ]);
  deepStrictEqual(told("It fell in last year's fourth quarter."), [
    "last year's fourth quarter = 2022-Q4",
  ]);
});

Deno.test("quarterRule looks for a quarter without a year by tense", () => {
  deepStrictEqual(told("Profit fell in the fourth quarter."), [
    "the fourth quarter = 2022-Q4",
  ]);
  deepStrictEqual(told("Profit will fall in the second quarter."), [
    "the second quarter = 2023-Q2",
  ]);
});

Deno.test("quarterRule reads the half of a month or decade as a part of it", () => {
  deepStrictEqual(told("It rained in the first half of May 2021."), [
    "the first half of May 2021 = 2021-05 START",
  ]);
});

Deno.test("quarterRule reads the final quarter as the fourth", () => {
  deepStrictEqual(told("It grew in the final quarter of 2019."), [
    "the final quarter of 2019 = 2019-Q4",
  ]);
});
