import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("readQuantity() reads halves and mixed units", () => {
  deepStrictEqual(told("It took 2 1/2 years, then a week and a half."), [
    "2 1/2 years = P2Y6M",
    "a week and a half = P1.5W",
  ]);
  deepStrictEqual(told("It took half an hour, a half-hour and half a century."), [
    "half an hour = PT30M",
    "half-hour = PT30M",
    "half a century = P50Y",
  ]);
  deepStrictEqual(told("It took two years and three months, or 2 hours 30 minutes."), [
    "two years and three months = P2Y3M",
    "2 hours 30 minutes = PT2H30M",
  ]);
});

Deno.test("readQuantity() reads ranges and rough counts", () => {
  deepStrictEqual(told("It took 10 to 15 years, and six- to nine-month delays."), [
    "10 to 15 years = P10Y",
    "six- to nine-month = P6M",
  ]);
  deepStrictEqual(told("It took a year or two, a week or so, another month."), [
    "a year or two = P1Y APPROX",
    "a week or so = P1W APPROX",
    "another month = P1M",
  ]);
});

Deno.test("readBareUnits() reads units without a count", () => {
  deepStrictEqual(told("He was gone for weeks or months."), [
    "weeks or months = PXW APPROX",
  ]);
});

Deno.test("readQuantity() leaves programmes and graders alone", () => {
  deepStrictEqual(told("On 60 Minutes, 15 second graders sang."), []);
});
