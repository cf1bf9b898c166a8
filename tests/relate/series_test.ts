import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { periodRange } from "../../lib/calendar.ts";
import type { FigureMention, ReferenceSeries } from "../../lib/model.ts";
import { agrees, growthOf, statedAmounts, valueFor } from "../../lib/relate/series.ts";
import { buildExtraction } from "./build-extraction.ts";

const series: ReferenceSeries = {
  id: "oil",
  name: "Oil",
  unit: "barrel",
  per: "day",
  values: [
    ["2023", 2_140_000, null] as const,
    ["2024", 2_170_000, null] as const,
    ["2024-01/2024-02", 2_200_000, 3.5] as const,
  ].map(([period, value, growth]) => ({
    series: "oil",
    period,
    value,
    growth,
    precision: 10_000,
    source: "customs",
  })),
};

const figure = (fields: Partial<FigureMention>) =>
  buildExtraction("it", { figures: [["it", fields]] }).figures[0]!;

Deno.test("statedAmounts() reach half of the last stated digit", () => {
  deepStrictEqual(statedAmounts(figure({ value: 240, precision: 1 })), {
    low: 239.5,
    high: 240.5,
  });
  deepStrictEqual(statedAmounts(figure({ low: 2, high: 3, precision: 1 })), {
    low: 1.5,
    high: 3.5,
  });
  strictEqual(statedAmounts(figure({})), null);
});

Deno.test("statedAmounts() are open on the side of a bound", () => {
  strictEqual(statedAmounts(figure({ value: 240, bound: "over" }))!.high, Infinity);
  strictEqual(statedAmounts(figure({ value: 240, bound: "under" }))!.low, -Infinity);
});

Deno.test("agrees() gives a reference value the room of its own rounding", () => {
  ok(agrees({ low: 239.5, high: 240.5 }, 240.5));
  ok(!agrees({ low: 239.5, high: 240.5 }, 240.7));
  ok(agrees({ low: 239.5, high: 240.5 }, 240.7, 1));
});

Deno.test("valueFor() finds the value of exactly these days", () => {
  strictEqual(valueFor(series, periodRange("2024")!)!.value, 2_170_000);
  strictEqual(valueFor(series, periodRange("2024-01/2024-12")!)!.value, 2_170_000);
  strictEqual(valueFor(series, periodRange("2022")!), null);
});

Deno.test("growthOf() takes published growth, else that of the values", () => {
  strictEqual(growthOf(series, series.values[2]!)!.percent, 3.5);
  strictEqual(growthOf(series, series.values[1]!)!.percent, 1.4);
  strictEqual(growthOf(series, series.values[0]!), null);
});
