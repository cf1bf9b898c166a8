import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { articleOf, resolvedTimes, WEDNESDAY } from "../extract/times/resolved_times.ts";

function interval(text: string, best: string | null = WEDNESDAY): (string | null)[] {
  const times = resolvedTimes(articleOf(text), best);
  strictEqual(times.length, 1, text);
  return [times[0]!.earliest, times[0]!.latest];
}

Deno.test("resolveTimes() gives the days that a time can mean", () => {
  deepStrictEqual(interval("It fell last year."), ["2022-01-01", "2022-12-31"]);
  deepStrictEqual(interval("It fell in late December."), ["2022-12-01", "2022-12-31"]);
  deepStrictEqual(interval("It fell last week."), ["2023-01-02", "2023-01-08"]);
  deepStrictEqual(interval("It fell on Tuesday night."), ["2023-01-10", "2023-01-10"]);
});

Deno.test("resolveTimes() allows both days between which a broken count falls", () => {
  deepStrictEqual(interval("It fell a week and a half ago."), ["2022-12-31", "2023-01-01"]);
});

Deno.test("resolveTimes() bounds stretches that border on publication", () => {
  deepStrictEqual(interval("It fell over the past two years."), [
    "2021-01-11",
    "2023-01-11",
  ]);
  deepStrictEqual(interval("It falls in the next 2 years."), ["2023-01-11", "2025-01-11"]);
  deepStrictEqual(interval("It fell in recent years."), [null, "2023-01-11"]);
});

Deno.test("resolveTimes() leaves one side open before and after", () => {
  deepStrictEqual(interval("The pre-2014 borders."), [null, "2013-12-31"]);
  deepStrictEqual(interval("The post-1945 order."), ["1946-01-01", null]);
});

Deno.test("resolveTimes() gives durations and sets no days", () => {
  deepStrictEqual(interval("It took two years."), [null, null]);
  deepStrictEqual(interval("They meet every Tuesday."), [null, null]);
});

Deno.test("resolveTimes() resolves what is absolute without a publication date", () => {
  deepStrictEqual(interval("It began in February 2022.", null), [
    "2022-02-01",
    "2022-02-28",
  ]);
  deepStrictEqual(interval("It began last year.", null), [null, null]);
});

Deno.test("resolveTimes() allows both readings of a date whose day could be its month", () => {
  deepStrictEqual(interval("It is due 03/04/2024."), ["2024-03-04", "2024-04-03"]);
});

Deno.test("resolveTimes() puts weeks later after the day that the story was at", () => {
  const times = resolvedTimes(
    articleOf("He left on May 2, 2022. Weeks later he came."),
    null,
  );
  deepStrictEqual(times.map(({ earliest, latest }) => [earliest, latest]), [
    ["2022-05-02", "2022-05-02"],
    ["2022-05-02", null],
  ]);
  deepStrictEqual(interval("Weeks later, he came."), [null, null]);
});
