import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("limitRule reads words that limit a duration or a distance", () => {
  deepStrictEqual(told("It took nearly two months, at least a year, up to 10 days."), [
    "nearly two months = P2M LESS_THAN",
    "at least a year = P1Y EQUAL_OR_MORE",
    "up to 10 days = P10D EQUAL_OR_LESS",
  ]);
  deepStrictEqual(told("It began more than two years ago."), [
    "more than two years ago = 2021 MORE_THAN",
  ]);
});

Deno.test("limitRule leaves over and about alone where they limit nothing", () => {
  deepStrictEqual(told("Over the past year they argued about last week."), [
    "the past year = P1Y",
    "last week = 2023-W01",
  ]);
});
