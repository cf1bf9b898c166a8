import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("seasonRule reads seasons that are told by their year or preposition", () => {
  deepStrictEqual(told("In the summer of 2014, in winter 2021, summer '69."), [
    "the summer of 2014 = 2014-SU",
    "winter 2021 = 2021-WI",
    "summer '69 = 1969-SU",
  ]);
  deepStrictEqual(told("It closed in the spring. It will open by autumn."), [
    "the spring = 2022-SP",
    "autumn = 2023-FA",
  ]);
});

Deno.test("seasonRule leaves falls and springs alone", () => {
  deepStrictEqual(told("In a fall of prices, spring water and the fall of Rome."), []);
});

Deno.test("holidayRule knows fixed and movable days", () => {
  deepStrictEqual(told("On Christmas Eve, on New Year's Day, on Thanksgiving 2021."), [
    "Christmas Eve = 2022-12-24",
    "New Year's Day = 2023-01-01",
    "Thanksgiving 2021 = 2021-11-25",
  ]);
  deepStrictEqual(
    told("On Good Friday 2019; on Election Day 2016; on Memorial Day 2022."),
    [
      "Good Friday 2019 = 2019-04-19",
      "Election Day 2016 = 2016-11-08",
      "Memorial Day 2022 = 2022-05-30",
    ],
  );
});

Deno.test("holidayRule reads the week and the weekend of a holiday", () => {
  deepStrictEqual(told("It closed over the Labor Day weekend and in Easter week."), [
    "the Labor Day weekend = 2022-W35-WE",
    "Easter week = 2022-W15",
  ]);
});

Deno.test("holidayRule knows holidays by their British and foreign names", () => {
  deepStrictEqual(told("It opened on Labour Day and shut on Russia Day."), [
    "Labour Day = 2022-05-01",
    "Russia Day = 2022-06-12",
  ]);
  deepStrictEqual(told("They marched on International Women's Day.", null), [
    "International Women's Day = XXXX-03-08",
  ]);
});
