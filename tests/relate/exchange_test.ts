import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { FigureMention, Reference } from "../../lib/model.ts";
import { findConversions, monthlyRates } from "../../lib/relate/exchange.ts";
import { buildExtraction } from "./build-extraction.ts";

const rate = (month: string, currency: string, perUsd: number) => ({
  month,
  currency,
  perUsd,
  source: `${currency} of ${month}`,
});
const reference: Reference = {
  series: [],
  exchangeRates: [
    rate("2024-02", "GBP", 0.8),
    rate("2024-01", "GBP", 0.75),
    rate("2024-01", "EUR", 0.9),
  ],
  events: [],
};

const rates = (from: string, to: string) =>
  monthlyRates(reference, from, to).map((
    { month, rate },
  ) => [month, Number(rate.toFixed(6))]);

Deno.test("monthlyRates() are units of the second currency for one of the first", () => {
  deepStrictEqual(rates("USD", "GBP"), [["2024-01", 0.75], ["2024-02", 0.8]]);
  deepStrictEqual(rates("GBP", "USD"), [["2024-01", 1.333333], ["2024-02", 1.25]]);
});

Deno.test("monthlyRates() cross two currencies in months that know both", () => {
  deepStrictEqual(rates("GBP", "EUR"), [["2024-01", 1.2]]);
  deepStrictEqual(rates("USD", "JPY"), []);
  strictEqual(monthlyRates(reference, "USD", "EUR")[0]?.source, "EUR of 2024-01");
});

function conversions(second: Partial<FigureMention>) {
  return findConversions(
    buildExtraction("It cost $200m (£150m).", {
      figures: [
        ["$200m", { value: 200e6, unit: "USD", precision: 2e6 }],
        ["£150m", {
          value: 150e6,
          unit: "GBP",
          precision: 3e6,
          links: [{ role: "equivalent", figure: 0 }],
          ...second,
        }],
      ],
    }).figures,
  );
}

Deno.test("findConversions() pairs the amounts and says how far rounding can move the rate", () => {
  const [only] = conversions({});
  deepStrictEqual([only?.from, only?.to, only?.rate], [0, 1, 0.75]);
  // Half of 2 in 200 and half of 3 in 150.
  strictEqual(only?.rounding.toFixed(6), "0.015000");
});

Deno.test("findConversions() needs two amounts of money in two currencies", () => {
  deepStrictEqual(conversions({ unit: "USD" }), []);
  deepStrictEqual(conversions({ kind: "percent" }), []);
  deepStrictEqual(conversions({ value: null, low: 1, high: 2 }), []);
  deepStrictEqual(conversions({ value: 0 }), []);
  deepStrictEqual(conversions({ links: [{ role: "base", figure: 0 }] }), []);
});
