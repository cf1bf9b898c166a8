import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { chainEnd, mayStartTime } from "../../../lib/extract/times/digit-starts.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { told } from "./resolved_times.ts";

function starts(text: string): boolean {
  const tokens = tokenize(text);
  const scope = { tokens, first: 0, last: tokens.count, previous: null, read: () => null };
  return mayStartTime(scope, 0);
}

Deno.test("mayStartTime() lets through what can begin a time", () => {
  for (
    const text of [
      "2014",
      "20230111",
      "5 May",
      "5-7 May",
      "13/01/23",
      "13.01.2023",
      "9:30",
      "2 1/2 years",
      "1.5 years",
      "1,200 days",
      "1,234,567 days",
      "2-year",
      "5pm",
      "3rd quarter",
      "5 and 6 May",
    ]
  ) strictEqual(starts(text), true, text);
});

Deno.test("mayStartTime() holds back tables of figures", () => {
  for (
    const text of ["7 7 7", "1,234, 5", "1.2.3.4", "2-2-2", "1/2/1", "2 and 2 and 2", "7"]
  ) {
    strictEqual(starts(text), false, text);
  }
});

Deno.test("mayStartTime() lets a list of days go on", () => {
  deepStrictEqual(told("They met on June 3, 4 and 5."), [
    "June 3 = 2022-06-03",
    "4 = 2022-06-04",
    "5 = 2022-06-05",
  ]);
});

Deno.test("chainEnd() passes over numbers that marks join", () => {
  const tokens = tokenize("1.2.3 days");
  const scope = { tokens, first: 0, last: tokens.count, previous: null, read: () => null };
  strictEqual(chainEnd(scope, 0), 5);
});
