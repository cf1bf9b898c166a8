import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("relativeRule counts units from publication", () => {
  deepStrictEqual(told("Last year, this month, next week, last weekend, this century."), [
    "Last year = 2022",
    "this month = 2023-01",
    "next week = 2023-W03",
    "last weekend = 2023-W01-WE",
    "this century = 20",
  ]);
});

Deno.test("relativeRule reads stretches that border on now", () => {
  deepStrictEqual(told("The past two years, the next few days, the last year."), [
    "The past two years = P2Y",
    "the next few days = PXD",
    "the last year = P1Y",
  ]);
  deepStrictEqual(told("In recent weeks and months and the first nine months."), [
    "recent weeks and months = PXW",
    "the first nine months = P9M",
  ]);
});

Deno.test("relativeRule selects weekdays, months, seasons and holidays", () => {
  deepStrictEqual(told("Last Tuesday, next Wednesday, this Friday, last Wednesday."), [
    "Last Tuesday = 2023-01-10",
    "next Wednesday = 2023-01-18",
    "this Friday = 2023-01-13",
    "last Wednesday = 2023-01-04",
  ]);
  deepStrictEqual(told("Last May, this past spring, next summer, last Christmas."), [
    "Last May = 2022-05",
    "this past spring = 2022-SP",
    "next summer = 2023-SU",
    "last Christmas = 2022-12-25",
  ]);
});

Deno.test("relativeRule counts from the story where the words do", () => {
  deepStrictEqual(
    told("On March 3, 2020, it began. The next day it ended. That year went by."),
    [
      "March 3, 2020 = 2020-03-03",
      "The next day = 2020-03-04",
      "That year = 2020",
    ],
  );
});

Deno.test("relativeRule leaves conjunctions and programmes alone", () => {
  deepStrictEqual(told('Partners said that four days on "This Week" are enough.'), [
    "four days = P4D",
  ]);
});

Deno.test("relativeRule leaves the verb to last alone", () => {
  deepStrictEqual(told("It is expected to last six weeks."), ["six weeks = P6W"]);
  deepStrictEqual(told("Over the last six weeks it fell."), ["the last six weeks = P6W"]);
});

Deno.test("relativeRule counts the next morning from the story", () => {
  deepStrictEqual(told("It left Monday evening and landed the next morning."), [
    "Monday evening = 2023-01-09TEV",
    "the next morning = 2023-01-10TMO",
  ]);
});

Deno.test("relativeRule reads nothing in the last day or week of something", () => {
  deepStrictEqual(told("The last day of the talks and the last week of his life."), []);
});

Deno.test("relativeRule reads the latest week as one of the calendar", () => {
  deepStrictEqual(told("Claims fell in the latest week."), ["the latest week = 2023-W01"]);
});
