import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("weekdayRule looks back, the day of publication included", () => {
  deepStrictEqual(told("It was reported on Tuesday."), ["Tuesday = 2023-01-10"]);
  deepStrictEqual(told("It was reported on Wednesday."), ["Wednesday = 2023-01-11"]);
  deepStrictEqual(told("Thursday's vote will be contested."), ["Thursday = 2023-01-05"]);
});

Deno.test("weekdayRule reads a date with its weekday as one, and brackets as two", () => {
  deepStrictEqual(told("It was on Tuesday, Jan. 10."), ["Tuesday, Jan. 10 = 2023-01-10"]);
  deepStrictEqual(told("It was on Wed, 11 Jan 2023."), ["Wed, 11 Jan 2023 = 2023-01-11"]);
  deepStrictEqual(told("It was on Tuesday (January 10)."), [
    "Tuesday = 2023-01-10",
    "January 10 = 2023-01-10",
  ]);
});

Deno.test("weekdayRule reads weekdays of other weeks", () => {
  deepStrictEqual(told("It opens Friday of next week and opened Monday last week."), [
    "Friday of next week = 2023-01-20",
    "Monday last week = 2023-01-02",
  ]);
});

Deno.test("weekdayRule looks ahead for limits", () => {
  deepStrictEqual(told("They were given until Monday."), ["Monday = 2023-01-16"]);
  deepStrictEqual(told("It could come as early as Monday."), ["Monday = 2023-01-16"]);
});

Deno.test("weekdayRule leaves the sun and the sat of verbs alone", () => {
  deepStrictEqual(told("The Sun sat in the window; he wed in the friday market."), []);
});

Deno.test("indefiniteDayRule leaves a Wednesday that could be any unresolved", () => {
  deepStrictEqual(told("It was a Wednesday when it failed."), ["a Wednesday = XXXX-WXX-3"]);
  deepStrictEqual(told("It came on a Monday morning in May."), [
    "a Monday morning = XXXX-WXX-1TMO",
    "May = 2022-05",
  ]);
  // The meeting was on a certain Tuesday.
  deepStrictEqual(told("He told a Tuesday meeting so."), ["Tuesday = 2023-01-10"]);
});

Deno.test("weekdaysAgoRule counts weekdays back", () => {
  deepStrictEqual(told("He came two Sundays ago and left three Fridays ago."), [
    "two Sundays ago = 2023-01-01",
    "three Fridays ago = 2022-12-23",
  ]);
});
