import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("yearRule reads years in digits and words", () => {
  deepStrictEqual(told("Since 2014, in the 2008-09 crisis and in 1812."), [
    "2014 = 2014",
    "2008-09 = 2008/2009",
    "1812 = 1812",
  ]);
  deepStrictEqual(told("From 2014-2016, in '98, in nineteen eighty-four."), [
    "2014 = 2014",
    "2016 = 2016",
    "'98 = 1998",
    "nineteen eighty-four = 1984",
  ]);
});

Deno.test("yearRule leaves counts, prices and names alone", () => {
  deepStrictEqual(told("About 2000 soldiers paid $1999 under Resolution 1973."), []);
  deepStrictEqual(told('Its "Steel Shield - 2022" drill drew 1500 men.'), []);
});

Deno.test("decadeRule reads decades", () => {
  deepStrictEqual(told("In the 1990s, the '80s, the early 2000s and the nineties."), [
    "the 1990s = 199",
    "the '80s = 198",
    "the early 2000s = 200 START",
    "the nineties = 199",
  ]);
});

Deno.test("centuryRule reads centuries", () => {
  deepStrictEqual(told("In the 19th century and the late twentieth century."), [
    "the 19th century = 18",
    "the late twentieth century = 19 END",
  ]);
});

Deno.test("fiscalYearRule reads fiscal years", () => {
  deepStrictEqual(told("In fiscal 2021, FY2022 and FY 2022-23."), [
    "fiscal 2021 = 2021",
    "FY2022 = 2022",
    "FY 2022-23 = 2022/2023",
  ]);
});

Deno.test("fiscalYearRule reads two digits only where they are glued on", () => {
  deepStrictEqual(told("FY23 and Q3 FY23 were bad."), ["FY23 = 2023", "Q3 FY23 = 2023-Q3"]);
  deepStrictEqual(told("The FY 23 people left."), []);
});

Deno.test("yearRule reads no year in a count of people", () => {
  deepStrictEqual(told("A poll of 2047 registered voters and 1980 adults."), []);
  deepStrictEqual(told("In 2016 voters chose him."), ["2016 = 2016"]);
});

Deno.test("centuryRule leaves the article to the noun behind a hyphen", () => {
  deepStrictEqual(told("The 19th-century building."), ["19th-century = 18"]);
});
