import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { ReferenceSeries } from "../../../lib/model.ts";
import { claimsStreak, growthsUntil } from "../../../lib/relate/checks/streaks.ts";

Deno.test("claimsStreak() reads how many years in a row words near a figure claim", () => {
  const years = (sentence: string) => claimsStreak(sentence, sentence.indexOf("5 percent"));
  strictEqual(years("It rose by 5 percent for the third year in a row."), 3);
  strictEqual(years("It fell by 5 percent, the second consecutive year of losses."), 2);
  strictEqual(years("A fourth straight annual rise, of 5 percent, was seen."), 4);
  const far = `For the second year in a row prices fell${", and fell".repeat(15)}`;
  strictEqual(years(`${far}; exports rose by 5 percent for the third year running.`), 3);
  for (
    const sentence of [
      "It rose by 5 percent in the third year of the war.",
      "It rose by 5 percent in the third quarter.",
      "For the third time in a row it rose by 5 percent.",
      `It rose by 5 percent${" and on and on".repeat(12)} for the third year in a row.`,
    ]
  ) strictEqual(years(sentence), null, sentence);
});

const value = (period: string, amount: number, growth: number | null = null) => ({
  series: "salt",
  period,
  value: amount,
  growth,
  source: period,
});
const series: ReferenceSeries = {
  id: "salt",
  name: "Salt",
  unit: "tonne",
  per: null,
  values: [
    value("2019", 10),
    value("2020", 12),
    value("2021", 9),
    value("2022", 18),
    value("2022-01/2022-06", 7, 40),
  ],
};

Deno.test("growthsUntil() gives the growth of a period and of the same one in years before", () => {
  const percents = (at: number, years: number) =>
    growthsUntil(series, series.values[at]!, years)?.map(({ growth }) => growth.percent) ??
      null;
  deepStrictEqual(percents(3, 3), [100, -25, 20]);
  deepStrictEqual(percents(4, 1), [40]);
  strictEqual(percents(3, 4), null);
  strictEqual(percents(4, 2), null);
});
