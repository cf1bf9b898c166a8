import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("readMonthName() tells months from verbs and names", () => {
  deepStrictEqual(told("They march every March. In May they went."), [
    "every March = XXXX-03",
    "May = 2022-05",
  ]);
  deepStrictEqual(told("April Ryan met Theresa May and June Smith in June."), [
    "June = 2022-06",
  ]);
});

Deno.test("readMonthName() reads abbreviations with a stop or a number", () => {
  deepStrictEqual(told("In Sept. and on Oct 3, Jan said."), [
    "Sept. = 2022-09",
    "Oct 3 = 2022-10-03",
  ]);
});

Deno.test("readDay() takes no larger number and no clock time for a day", () => {
  deepStrictEqual(told("In May 5,000 left; in June 10:30 passed; in July 3.5 fell."), [
    "May = 2022-05",
    "June = 2022-06",
    "July = 2022-07",
  ]);
});

Deno.test("isGivenName() tells June Smith from that June", () => {
  deepStrictEqual(told("He says that June Smith left."), []);
  deepStrictEqual(told("That June was hot."), ["That June = 2023-06"]);
});

Deno.test("readMonthName() reads no month in a person who speaks", () => {
  deepStrictEqual(told("April told reporters so. June said nothing."), []);
  deepStrictEqual(told("August was warm."), ["August = 2022-08"]);
  deepStrictEqual(told("The man who left in April said so."), ["April = 2022-04"]);
});
