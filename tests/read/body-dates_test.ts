import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { namedDays, supportedReading } from "../../lib/read/body-dates.ts";

const day = (month: number, day: number, year: number | null = null) => ({
  year,
  month,
  day,
});

Deno.test("namedDays() finds days in words, with and without their year", () => {
  deepStrictEqual(
    namedDays("On Feb. 4 and 5 May 2024, then on March 3rd, 2023; the 2nd of June"),
    [day(2, 4), day(5, 5, 2024), day(3, 3, 2023), day(6, 2)],
  );
});

Deno.test("namedDays() finds none in other words and numbers", () => {
  for (
    const text of [
      "it may 5 times",
      "March 12:30",
      "May 3.5 percent",
      "June 31",
      "Section 4 Act",
      "in May 2024",
      "30 February 2023",
    ]
  ) deepStrictEqual(namedDays(text), [], text);
});

Deno.test("supportedReading() takes the reading shortly after a named day", () => {
  const readings = ["2024-03-05", "2024-05-03"] as const;
  const supported = (text: string) => supportedReading(readings, namedDays(text));
  strictEqual(supported("The talks ended on May 2."), "2024-05-03");
  strictEqual(supported("The talks ended on 28 February 2024."), "2024-03-05");
  strictEqual(supported("The talks ended on 28 February 2022."), null);
  strictEqual(supported("They met on May 2 and on March 1."), null);
  strictEqual(supported("They will meet on July 9."), null);
  strictEqual(
    supportedReading(["2024-01-02", "2024-02-01"], namedDays("On December 30 it fell.")),
    "2024-01-02",
  );
});
