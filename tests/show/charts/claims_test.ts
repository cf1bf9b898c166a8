import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Figure } from "../../../lib/model.ts";
import { claimsOf, groupClaims, verdictOn } from "../../../lib/show/charts/claims.ts";
import { bareArticle, figureOf, sampleAnalysis } from "../sample-analysis.ts";

const dollars = { unit: "USD", per: null };

function analysisOf(...figures: Partial<Figure>[]) {
  const text = "It was 5.";
  const article = bareArticle("a", "A", text, {
    figures: figures.map((parts) => figureOf(text, "5", text, { measure: "m", ...parts })),
  });
  return { articles: [article], stories: [], checks: [], problems: [] };
}

Deno.test("claimsOf() takes levels in the unit of the series, with their checks", () => {
  const claims = claimsOf(sampleAnalysis, "russia-china-trade", dollars, "level");
  deepStrictEqual(claims.map(({ year, value, check }) => [year, value, check?.outcome]), [
    [2023, 240e9, "agrees"],
    [2024, 244.8e9, "agrees"],
  ]);
});

Deno.test("claimsOf() takes growth from percentages that say up or down", () => {
  const claims = claimsOf(sampleAnalysis, "russia-china-trade", dollars, "growth");
  deepStrictEqual(claims.map(({ year, value }) => [year, value]), [[2023, 26]]);
  const percent = { kind: "percent", unit: "percent", value: 5, period: "2020" } as const;
  const fell = analysisOf({ ...percent, trend: "down" }, { ...percent, trend: "none" });
  deepStrictEqual(claimsOf(fell, "m", dollars, "growth").map(({ value }) => value), [-5]);
});

Deno.test("claimsOf() leaves out other measures, units, rates and periods", () => {
  const level = { value: 5, unit: "USD", period: "2020" };
  const others = analysisOf(
    { ...level, measure: "other" },
    { ...level, unit: "GBP" },
    { ...level, per: "day" },
    { ...level, period: "2020-01/2020-07" },
    { ...level, period: null },
  );
  deepStrictEqual(claimsOf(others, "m", dollars, "level"), []);
});

Deno.test("claimsOf() draws a range at its middle", () => {
  const range = analysisOf({ low: 2, high: 4, unit: "USD", period: "2020" });
  strictEqual(claimsOf(range, "m", dollars, "level")[0]?.value, 3);
});

Deno.test("groupClaims() joins the same value of the same year", () => {
  const level = { value: 5, unit: "USD", period: "2020" };
  const claims = claimsOf(
    analysisOf(level, level, { ...level, value: 6 }),
    "m",
    dollars,
    "level",
  );
  deepStrictEqual(groupClaims(claims).map((group) => group.length), [2, 1]);
});

Deno.test("verdictOn() compares or says that it can not", () => {
  const [agreeing] = claimsOf(sampleAnalysis, "russia-china-trade", dollars, "level");
  strictEqual(verdictOn(agreeing!, "level"), "official: $240.1bn, agrees");
  const unchecked = { ...agreeing!, check: null };
  strictEqual(verdictOn(unchecked, "level"), "no official figure to compare");
});
