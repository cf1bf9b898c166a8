import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("articleRule takes in the article where it belongs to the time", () => {
  deepStrictEqual(told("In the 1990s and in the 2012 election."), [
    "the 1990s = 199",
    "2012 = 2012",
  ]);
  deepStrictEqual(told("By the year 2000 it was over."), ["the year 2000 = 2000"]);
});

Deno.test("articleRule reads a unit alone where its context makes it a time", () => {
  deepStrictEqual(told("Sales rose for the year and slowed over the weekend."), [
    "the year = 2023",
    "the weekend = 2023-W01-WE",
  ]);
  deepStrictEqual(told("For the year ended in loss it paid."), ["the year = P1Y"]);
  deepStrictEqual(told("It is the rest of the year that counts."), ["the year = 2023"]);
  deepStrictEqual(told("She was the person of the year."), []);
});

Deno.test("articleRule reads days beside the story and weeks of days", () => {
  deepStrictEqual(told("On March 3, 2020, he spoke. She had spoken the day before."), [
    "March 3, 2020 = 2020-03-03",
    "the day before = 2020-03-02",
  ]);
  deepStrictEqual(told("They met the week of March 3, 2020."), [
    "the week of March 3, 2020 = 2020-W10",
  ]);
});

Deno.test("articleRule reads a year that something ends or starts", () => {
  deepStrictEqual(told("Gold may end the year at $900."), ["the year = 2023"]);
});

Deno.test("articleRule takes no year before a purpose for one that leads to a date", () => {
  deepStrictEqual(told("Cuts run through the first half of the year to support prices."), [
    "the first half of the year = 2023-H1",
  ]);
  deepStrictEqual(told("Profit rose in the year to November."), [
    "the year = P1Y",
    "November = 2022-11",
  ]);
});
