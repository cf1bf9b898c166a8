import { deepStrictEqual } from "node:assert/strict";
import { articleOf, resolvedTimes, told, WEDNESDAY } from "./resolved_times.ts";

function sets(text: string): string[] {
  return resolvedTimes(articleOf(text), WEDNESDAY)
    .map(({ text, type, value, quant, freq }) =>
      [text, type, value, quant ?? freq ?? ""].join(" ").trim()
    );
}

Deno.test("everyRule reads what recurs", () => {
  deepStrictEqual(sets("They meet every Tuesday, each month and every two years."), [
    "every Tuesday SET XXXX-WXX-2 EVERY",
    "each month SET P1M EACH",
    "every two years SET P2Y EVERY",
  ]);
});

Deno.test("frequencyRule reads how often", () => {
  deepStrictEqual(sets("They meet twice a week and three times a year."), [
    "twice a week SET P1W 2X",
    "three times a year SET P1Y 3X",
  ]);
});

Deno.test("adverbSetRule reads daily and weekly, but no rate and no name", () => {
  deepStrictEqual(sets("Planes leave daily or weekly."), [
    "daily SET P1D",
    "weekly SET P1W",
  ]);
  deepStrictEqual(told("The Daily Mail says that sales rise 8% annually."), []);
});

Deno.test("weekdayPluralRule reads weekdays in the plural", () => {
  deepStrictEqual(sets("He rests on Sundays and on Friday nights."), [
    "Sundays SET XXXX-WXX-7",
    "Friday nights SET XXXX-WXX-5TNI",
  ]);
});
