import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { conversionsOf } from "../../../lib/show/charts/conversions.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleReference } from "../sample-knowledge.ts";

const conversions = conversionsOf(sampleAnalysis, sampleReference);

Deno.test("conversionsOf() finds each pair once, from its dollars", () => {
  deepStrictEqual(conversions.map(({ words, currency }) => [words, currency]), [
    ["$244.8 billion (£197 billion)", "GBP"],
    ["$240bn (£190bn)", "GBP"],
  ]);
});

Deno.test("conversionsOf() gives the rates that rounding leaves open", () => {
  const { least, most } = conversions[1]!;
  strictEqual(least, 189.5 / 240.5);
  strictEqual(most, 190.5 / 239.5);
});

Deno.test("conversionsOf() finds the months whose rate fits", () => {
  const months = conversions[1]!.fits.map(({ month }) => month);
  ok(months.includes("2024-05"));
  ok(!months.includes("2024-09"));
});

Deno.test("conversionsOf() needs rates and a pair", () => {
  deepStrictEqual(conversionsOf(quietAnalysis, sampleReference), []);
  const without = { ...sampleReference, exchangeRates: [] };
  deepStrictEqual(conversionsOf(sampleAnalysis, without), []);
});

Deno.test("conversionsOf() compares with the mean of the month of publication", () => {
  const at = (best: string | null) => {
    const articles = sampleAnalysis.articles.map((article) => ({
      ...article,
      published: { ...article.published, best },
    }));
    return conversionsOf({ ...sampleAnalysis, articles }, sampleReference)[0]!
      .atPublication;
  };
  const february = at("2025-02-03")!;
  deepStrictEqual([february.month, february.inBand, february.agrees], [
    "2025-02",
    false,
    true,
  ]);
  const mean = sampleReference.exchangeRates.find(({ month }) => month === "2025-02")!;
  strictEqual(february.off, 197e9 / 244.8e9 / mean.perUsd - 1);
  strictEqual(at("2025-06-01")!.agrees, false);
  strictEqual(at(null), null);
  strictEqual(at("1960-06-01"), null);
});
