import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { findWrittenDates, isCalendarDay } from "../../lib/read/stated-date.ts";

const datesIn = (text: string) => findWrittenDates(text).map(({ date }) => date);

Deno.test("findWrittenDates() reads the notations of by-lines and metadata", () => {
  const cases: [string, string][] = [
    ["2023-01-11T10:19:38.426Z", "2023-01-11"],
    ["2022-5-5 22:17:36", "2022-05-05"],
    ["Jun12,2024", "2024-06-12"],
    ["June 12th, 2024", "2024-06-12"],
    ["Sept. 3, 2021", "2021-09-03"],
    ["12 June 2024", "2024-06-12"],
    ["the 1st of May 2020", "2020-05-01"],
    ["29. November 2022", "2022-11-29"],
    ["5 de mayo de 2022", "2022-05-05"],
    ["Wed, 04 May 2022 02:41:00 GMT", "2022-05-04"],
    ["11.01.2023", "2023-01-11"],
    ["31/12/2023", "2023-12-31"],
    ["20240612", "2024-06-12"],
    ["May 2020", "2020-05"],
    ["By Ann LeeMay 3,2024", "2024-05-03"],
  ];
  for (const [text, date] of cases) deepStrictEqual(datesIn(text), [date], text);
});

Deno.test("findWrittenDates() gives the other reading of numbers that could be swapped", () => {
  strictEqual(findWrittenDates("01/11/2023")[0]?.swapped, "2023-11-01");
  strictEqual(findWrittenDates("13/11/2023")[0]?.swapped, null);
  strictEqual(findWrittenDates("05/05/2023")[0]?.swapped, null);
});

Deno.test("findWrittenDates() settles numbers by the weekday beside them", () => {
  for (const text of ["Friday 03/05/2024", "Fri., 3/5/2024", "03/05/2024 (Friday)"]) {
    const [found] = findWrittenDates(text);
    deepStrictEqual([found?.date, found?.swapped], ["2024-05-03", null], text);
  }
  strictEqual(findWrittenDates("Tuesday 03/05/2024")[0]?.date, "2024-03-05");
  strictEqual(findWrittenDates("Monday 03/05/2024")[0]?.swapped, "2024-05-03");
});

Deno.test("findWrittenDates() finds no date in other numbers", () => {
  for (
    const text of [
      "31/02/2023",
      "call 030 1234 5678",
      "version 10.2.1.2023",
      "244.8 billion in 2024",
      "may 2, or may not",
      "50/50",
      "2022-29-11",
    ]
  ) deepStrictEqual(datesIn(text), [], text);
});

Deno.test("findWrittenDates() says where the words stand and whether a machine wrote them", () => {
  const text = "Posted 2024-06-12 by Ann, updated 2024-06-13T08:00Z";
  deepStrictEqual(
    findWrittenDates(text).map((
      { start, end, isStamp },
    ) => [text.slice(start, end), isStamp]),
    [["2024-06-12", false], ["2024-06-13T08:00Z", true]],
  );
});

Deno.test("isCalendarDay() knows leap years", () => {
  strictEqual(isCalendarDay(2024, 2, 29), true);
  strictEqual(isCalendarDay(2023, 2, 29), false);
  strictEqual(isCalendarDay(2023, 13, 1), false);
});
