import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("monthRule reads dates in every order that news uses", () => {
  deepStrictEqual(told("It began on January 10, 2021."), [
    "January 10, 2021 = 2021-01-10",
  ]);
  deepStrictEqual(told("It began on 10 January 2021."), ["10 January 2021 = 2021-01-10"]);
  deepStrictEqual(told("Posted 10-Jan-2021."), ["10-Jan-2021 = 2021-01-10"]);
  deepStrictEqual(told("By A. Writer Oct3,2021"), ["Oct3,2021 = 2021-10-03"]);
  deepStrictEqual(told("It was the 10th of January, 2021, at dawn."), [
    "the 10th of January, 2021 = 2021-01-10",
  ]);
  deepStrictEqual(told("Exports rose in November 2021."), ["November 2021 = 2021-11"]);
});

Deno.test("monthRule reads a year that is told by its relation to now", () => {
  deepStrictEqual(told("They met on February 4 last year."), [
    "February 4 last year = 2022-02-04",
  ]);
  deepStrictEqual(told("It opens in April next year."), ["April next year = 2024-04"]);
});

Deno.test("monthRule looks back in reports and ahead where something is due", () => {
  deepStrictEqual(told("They met on Feb. 4."), ["Feb. 4 = 2022-02-04"]);
  deepStrictEqual(told("The fee is payable Feb. 4."), ["Feb. 4 = 2023-02-04"]);
  deepStrictEqual(told("Talks will resume in March."), ["March = 2023-03"]);
  deepStrictEqual(told("Talks resumed in March."), ["March = 2022-03"]);
  deepStrictEqual(told("They pledged help in December."), ["December = 2022-12"]);
});

Deno.test("monthRule gives the first date of a range the year of the second", () => {
  deepStrictEqual(told("It ran from Nov. 5 to Jan. 10, 2021."), [
    "Nov. 5 = 2020-11-05",
    "Jan. 10, 2021 = 2021-01-10",
  ]);
});

Deno.test("monthRule knows which days a month has", () => {
  deepStrictEqual(told("They met on Feb. 29."), ["Feb. 29 = 2020-02-29"]);
  deepStrictEqual(told("In February 30 came."), ["February = 2022-02"]);
});

Deno.test("monthRule keeps the X of what it cannot know", () => {
  deepStrictEqual(told("They met on Feb. 4.", null), ["Feb. 4 = XXXX-02-04"]);
  deepStrictEqual(told("They met on Feb. 4, 2021.", null), ["Feb. 4, 2021 = 2021-02-04"]);
});

Deno.test("monthRule looks back for what is compared with", () => {
  deepStrictEqual(told("Sales are to fall 3 percent, less than in June."), [
    "June = 2022-06",
  ]);
  deepStrictEqual(told("Sales are to rise to $9bn from June's $8bn."), [
    "June = 2022-06",
  ]);
});

Deno.test("monthRule looks back for the end of a period that has ended", () => {
  deepStrictEqual(told("Profit for the six months ended March 31 is up."), [
    "the six months = P6M",
    "March 31 = 2022-03-31",
  ]);
});

Deno.test("monthRule looks ahead for what will be or takes effect", () => {
  deepStrictEqual(told("It will be held on June 12. The rule takes effect July 1."), [
    "June 12 = 2023-06-12",
    "July 1 = 2023-07-01",
  ]);
});
