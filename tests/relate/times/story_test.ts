import { deepStrictEqual } from "node:assert/strict";
import { told } from "../../extract/times/resolved_times.ts";

Deno.test("Story counts from the date that was named last", () => {
  deepStrictEqual(told("On September 15 they met. A month later it was over."), [
    "September 15 = 2022-09-15",
    "A month later = 2022-10",
  ]);
  deepStrictEqual(told("A month later it was over."), ["A month later = 2023-02"]);
});

Deno.test("Story is not moved by today, nor by a comparison", () => {
  deepStrictEqual(
    told("On September 15 they met, today's rivals. Two days later they left."),
    [
      "September 15 = 2022-09-15",
      "today = 2023-01-11",
      "Two days later = 2022-09-17",
    ],
  );
  deepStrictEqual(
    told("In 2019 sales beat those of a year earlier. The next year they fell."),
    [
      "2019 = 2019",
      "a year earlier = 2018",
      "The next year = P1Y",
    ],
  );
});

Deno.test("Story counts days from a day, not from a year in between", () => {
  deepStrictEqual(told("On March 3, 2020, as in 1999, he spoke. The next day he left."), [
    "March 3, 2020 = 2020-03-03",
    "1999 = 1999",
    "The next day = 2020-03-04",
  ]);
});

Deno.test("Story compares a quarter with a quarter and a month with a month", () => {
  deepStrictEqual(told("In the third quarter of 2021, net beat that of a year earlier."), [
    "the third quarter of 2021 = 2021-Q3",
    "a year earlier = 2020-Q3",
  ]);
  deepStrictEqual(told("In May 2021 exports beat those of a year earlier."), [
    "May 2021 = 2021-05",
    "a year earlier = 2020-05",
  ]);
});

Deno.test("Story counts a year earlier from what is reported, not from a year ago", () => {
  deepStrictEqual(
    told("It lost $2 million a year ago. Sales were $3 million a year earlier."),
    [
      "a year ago = 2022",
      "a year earlier = 2022",
    ],
  );
});
