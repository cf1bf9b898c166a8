import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("readCount() reads numbers, words and vague counts", () => {
  deepStrictEqual(told("After 1,200 days, twenty-five weeks and a dozen years."), [
    "1,200 days = P1200D",
    "twenty-five weeks = P25W",
    "a dozen years = P12Y",
  ]);
  deepStrictEqual(told("After a couple of days, a few weeks and hundreds of years."), [
    "a couple of days = P2D APPROX",
    "a few weeks = PXW",
    "hundreds of years = PXY",
  ]);
});

Deno.test("readCount() knows a quarter of a year from a fourth part", () => {
  deepStrictEqual(told("Losses lasted three quarters."), ["three quarters = P3Q"]);
  deepStrictEqual(told("It buys three-quarters of its food."), []);
});

Deno.test("readOrdinal() reads words and digits", () => {
  deepStrictEqual(told("From the 3rd quarter to the twenty-first century."), [
    "the 3rd quarter = 2022-Q3",
    "the twenty-first century = 20",
  ]);
});
