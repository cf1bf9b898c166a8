import { strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import type { TimeMeaning } from "../../../lib/model.ts";
import { meaningValue } from "../../../lib/relate/times/meaning.ts";

const anchor = dayNumber("2023-01-11");
const lastYear: TimeMeaning = { form: "shift", unit: "year", count: -1 };

Deno.test("meaningValue() puts parts on what they belong to", () => {
  strictEqual(
    meaningValue({ form: "part", part: "-02-04", of: lastYear }, anchor),
    "2022-02-04",
  );
  strictEqual(meaningValue({ form: "part", part: "-Q3", of: lastYear }, anchor), "2022-Q3");
  strictEqual(
    meaningValue({ form: "part", part: "-11-4#4", of: lastYear }, anchor),
    "2022-11-24",
  );
  const week: TimeMeaning = { form: "shift", unit: "week", count: 1 };
  strictEqual(meaningValue({ form: "part", part: "-5", of: week }, anchor), "2023-01-20");
  const day: TimeMeaning = { form: "value", value: "2020-03-03" };
  strictEqual(meaningValue({ form: "part", part: "week", of: day }, anchor), "2020-W10");
});

Deno.test("meaningValue() reads a swapped date by what lies nearer", () => {
  const swapped: TimeMeaning = {
    form: "ambiguous",
    values: ["2023-01-11", "2023-11-01"],
    clock: "T11:10",
  };
  strictEqual(meaningValue(swapped, anchor), "2023-01-11T11:10");
  strictEqual(meaningValue(swapped, dayNumber("2023-11-02")), "2023-11-01T11:10");
  strictEqual(meaningValue(swapped, null), "2023-01-11T11:10");
});

Deno.test("meaningValue() keeps an X for what hangs on an unknown anchor", () => {
  strictEqual(meaningValue(lastYear, null), "XXXX");
  strictEqual(
    meaningValue({ form: "part", part: "-02-04", of: lastYear }, null),
    "XXXX-02-04",
  );
  const easter: TimeMeaning = {
    form: "named",
    pattern: "XXXX-easter+0",
    direction: "before",
  };
  strictEqual(meaningValue(easter, null), "XXXX-XX-XX");
});
