import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("countedRule reads durations", () => {
  deepStrictEqual(told("The two-day visit marked 75 years of ties after 18 months."), [
    "two-day = P2D",
    "75 years = P75Y",
    "18 months = P18M",
  ]);
  deepStrictEqual(told("He stayed for a week, for hours and for several years."), [
    "a week = P1W",
    "hours = PTXH",
    "several years = PXY",
  ]);
});

Deno.test("countedRule counts from publication with ago and from now", () => {
  deepStrictEqual(told("He left three days ago, two weeks ago and 42 years ago."), [
    "three days ago = 2023-01-08",
    "two weeks ago = 2022-W52",
    "42 years ago = 1981",
  ]);
  deepStrictEqual(told("It ends a year from now, in three months' time."), [
    "a year from now = 2024",
    "three months' time = 2023-04",
  ]);
  deepStrictEqual(told("A decade ago and years ago."), [
    "A decade ago = 2013",
    "years ago = PAST_REF",
  ]);
});

Deno.test("countedRule counts from the story with later and earlier", () => {
  deepStrictEqual(told("On March 3, 2020, it began. Two days later it ended."), [
    "March 3, 2020 = 2020-03-03",
    "Two days later = 2020-03-05",
  ]);
});

Deno.test("countedRule tells a rate from a stretch of time", () => {
  deepStrictEqual(told("It took a day."), ["a day = P1D"]);
  deepStrictEqual(told("He left a day after the vote."), ["a day = P1D"]);
  deepStrictEqual(told("It pumps 2 million barrels a day after the war."), []);
});

Deno.test("lengthRule reads lengths as adjectives", () => {
  deepStrictEqual(told("A weeklong trip, a day-long meeting, a months-long siege."), [
    "weeklong = P1W",
    "day-long = P1D",
    "months-long = PXM",
  ]);
});

Deno.test("countedRule reads fortnights as two weeks and weekends as a set", () => {
  deepStrictEqual(told("It closed a fortnight ago for three fortnights."), [
    "a fortnight ago = 2022-W52",
    "three fortnights = P6W",
  ]);
  deepStrictEqual(told("It is open on weekends."), ["weekends = XXXX-WXX-WE"]);
});

Deno.test("countedRule counts hours and weeks later from the story", () => {
  deepStrictEqual(told("It blew up on Monday. Hours later, another one did."), [
    "Monday = 2023-01-09",
    "Hours later = 2023-01-09",
  ]);
  deepStrictEqual(told("He left on March 1, 2022. Months later he returned."), [
    "March 1, 2022 = 2022-03-01",
    "Months later = XXXX-XX",
  ]);
});
