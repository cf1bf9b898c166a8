import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("clockRule reads times of day on the day of publication", () => {
  deepStrictEqual(told("It opened at 9:30 a.m. and closed at 5pm."), [
    "9:30 a.m. = 2023-01-11T09:30",
    "5pm = 2023-01-11T17:00",
  ]);
  deepStrictEqual(told("It began at 14:30, at 0800 GMT or at six o'clock."), [
    "14:30 = 2023-01-11T14:30",
    "0800 GMT = 2023-01-11T08:00",
    "six o'clock = 2023-01-11T06:00",
  ]);
  deepStrictEqual(told("Shots rang out at 4 in the morning and around noon."), [
    "4 in the morning = 2023-01-11T04:00",
    "around noon = 2023-01-11T12:00 APPROX",
  ]);
});

Deno.test("clockRule joins a time with its day, on either side", () => {
  deepStrictEqual(told("It expired at 5 p.m. EST on Friday."), [
    "5 p.m. EST on Friday = 2023-01-06T17:00",
  ]);
  deepStrictEqual(told("It expired Sunday at midnight."), [
    "Sunday at midnight = 2023-01-08T24:00",
  ]);
  deepStrictEqual(told("Updated 14:30 GMT, 12 March 2021"), [
    "14:30 GMT, 12 March 2021 = 2021-03-12T14:30",
  ]);
  deepStrictEqual(told("Posted on Thu 3 Jun 2021 10.29 EDT"), [
    "Thu 3 Jun 2021 10.29 EDT = 2021-06-03T10:29",
  ]);
});

Deno.test("withTimeOfDay() reads parts of the day", () => {
  deepStrictEqual(told("It fell on Tuesday night and rose yesterday morning."), [
    "Tuesday night = 2023-01-10TNI",
    "yesterday morning = 2023-01-10TMO",
  ]);
});

Deno.test("clockRule leaves scores and high noon alone", () => {
  deepStrictEqual(told("They won 3:2 and 10.5 points."), []);
  deepStrictEqual(told("It was high noon for the firm."), []);
});

Deno.test("clockRule reads the clock time within a part of a day", () => {
  deepStrictEqual(told("It burned on Monday night at 9.30 pm."), [
    "Monday night at 9.30 pm = 2023-01-09T21:30",
  ]);
  deepStrictEqual(told("It burned on Monday night at 9:30."), [
    "Monday night = 2023-01-09TNI",
    "9:30 = 2023-01-09T21:30",
  ]);
  deepStrictEqual(told("It was robbed yesterday afternoon, about 3 o'clock."), [
    "yesterday afternoon = 2023-01-10TAF",
    "about 3 o'clock = 2023-01-10T15:00 APPROX",
  ]);
  // Nine in the morning is no time of night.
  deepStrictEqual(told("It burned on Monday night, 9:30 a.m. in Tokyo."), [
    "Monday night = 2023-01-09TNI",
    "9:30 a.m. = 2023-01-11T09:30",
  ]);
});

Deno.test("clockRule takes the day that stands behind another zone's clock time", () => {
  deepStrictEqual(told("It struck around 3 p.m. (2000 GMT) Monday."), [
    "around 3 p.m. = 2023-01-09T15:00 APPROX",
    "2000 GMT = 2023-01-09T20:00",
    "Monday = 2023-01-09",
  ]);
});

Deno.test("clockRule reads half past an hour, with the part of the day that follows", () => {
  deepStrictEqual(told("He died at half past two on Saturday afternoon."), [
    "half past two on Saturday afternoon = 2023-01-07T14:30",
  ]);
  deepStrictEqual(told("Half past the hour is no time."), []);
});
