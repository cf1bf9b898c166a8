import { deepStrictEqual } from "node:assert/strict";
import { articleOf, resolvedTimes, told, WEDNESDAY } from "./resolved_times.ts";

Deno.test("relativeDayRule reads days by their distance from publication", () => {
  deepStrictEqual(told("Yesterday, today and tomorrow; the day before yesterday."), [
    "Yesterday = 2023-01-10",
    "today = 2023-01-11",
    "tomorrow = 2023-01-12",
    "the day before yesterday = 2023-01-09",
  ]);
  deepStrictEqual(told("It burned last night and burns tonight."), [
    "last night = 2023-01-10TNI",
    "tonight = 2023-01-11TNI",
  ]);
});

Deno.test("fixedRule reads vague references", () => {
  deepStrictEqual(told("Now, recently and in the near future."), [
    "Now = PRESENT_REF",
    "recently = PAST_REF",
    "the near future = FUTURE_REF",
  ]);
  deepStrictEqual(told("It will soon end."), ["soon = FUTURE_REF"]);
});

Deno.test("fixedRule bounds vague references by publication", () => {
  const [now, before, ahead] = resolvedTimes(
    articleOf("Now, recently and in the near future."),
    WEDNESDAY,
  );
  deepStrictEqual([now!.earliest, now!.latest], [WEDNESDAY, WEDNESDAY]);
  deepStrictEqual([before!.earliest, before!.latest], [null, WEDNESDAY]);
  deepStrictEqual([ahead!.earliest, ahead!.latest], [WEDNESDAY, null]);
});

Deno.test("oneDayRule tells some day from a day's length", () => {
  deepStrictEqual(told("He will one day return. It took one day."), [
    "one day = FUTURE_REF",
    "one day = P1D",
  ]);
});

Deno.test("dayPartRule reads parts of a named day", () => {
  deepStrictEqual(told("It fell on the morning of Jan. 5."), [
    "the morning of Jan. 5 = 2023-01-05TMO",
  ]);
});

Deno.test("fixedRule takes formerly for a time, and previously for an order of events", () => {
  deepStrictEqual(told("Formerly a baker, he previously served as mayor."), [
    "Formerly = PAST_REF",
  ]);
});
