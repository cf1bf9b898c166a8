import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("partRule reads early, mid and late", () => {
  deepStrictEqual(told("In early 2021, mid-May and late last week; late afternoon."), [
    "early 2021 = 2021 START",
    "mid-May = 2022-05 MID",
    "late last week = 2023-W01 END",
    "late afternoon = 2023-01-11TAF END",
  ]);
});

Deno.test("partNounRule reads the parts of a period by their nouns", () => {
  deepStrictEqual(
    told("At the end of 2021, since the beginning of the year, by end-2027."),
    [
      "the end of 2021 = 2021 END",
      "the beginning of the year = 2023 START",
      "end-2027 = 2027 END",
    ],
  );
  deepStrictEqual(told("The end of the war was close on Monday."), [
    "Monday = 2023-01-09",
  ]);
});

Deno.test("eraRule reads what lies before and after", () => {
  deepStrictEqual(told("The pre-2014 borders and the post-1945 order."), [
    "pre-2014 = 2014 BEFORE",
    "post-1945 = 1945 AFTER",
  ]);
});

Deno.test("unitEndRule reads the end of the year in three spellings", () => {
  deepStrictEqual(told("By year-end, by year end, by year's end."), [
    "year-end = 2023 END",
    "year end = 2023 END",
    "year's end = 2023 END",
  ]);
});

Deno.test("partRule reads the early hours of a day", () => {
  deepStrictEqual(told("It broke out in the early hours of Sunday."), [
    "the early hours of Sunday = 2023-01-08TMO START",
  ]);
});
