import { match, strictEqual } from "node:assert/strict";
import type { AnalyzedArticle, Published, Reference } from "../../../lib/model.ts";
import { conversionChecks } from "../../../lib/relate/checks/conversions.ts";
import { buildExtraction } from "../build-extraction.ts";

const reference: Reference = {
  series: [],
  exchangeRates: [
    { month: "2024-05", currency: "GBP", perUsd: 0.8, source: "the bank" },
    { month: "2024-06", currency: "GBP", perUsd: 0.7, source: "the bank" },
  ],
  events: [],
};

function check(pounds: number, best: string | null, dates: Partial<Published> = {}) {
  const { article, figures } = buildExtraction("It cost $100m (£80m).", {
    figures: [
      ["$100m", { value: 100e6, unit: "USD", precision: 1e6 }],
      ["£80m", {
        value: pounds,
        unit: "GBP",
        precision: 1e6,
        links: [{ role: "equivalent", figure: 0 }],
      }],
    ],
  });
  const published: Published = {
    edtf: best ?? "",
    basis: "inferred",
    best,
    earliest: best,
    latest: best,
    evidence: [],
    implied: null,
    conflict: false,
    ...dates,
  };
  const analyzed = { article, figures, published } as unknown as AnalyzedArticle;
  const [only, ...more] = conversionChecks(analyzed, reference);
  strictEqual(more.length, 0);
  return only!;
}

Deno.test("conversionChecks() compare two currencies at the rate of the month", () => {
  const agreeing = check(80e6, "2024-05-16");
  strictEqual(agreeing.outcome, "agrees");
  strictEqual(agreeing.figure, 1);
  strictEqual(agreeing.period, "2024-05");
  strictEqual(agreeing.reference, 80e6);
  match(
    agreeing.because,
    /imply 0\.8000 GBP for one USD; the average of 2024-05 was 0\.8000/,
  );
});

Deno.test("conversionChecks() leave room for rounding and for the days of a month", () => {
  // 3 percent for the month, half a million of 82 and of 100 for the digits.
  strictEqual(check(83e6, "2024-05-16").outcome, "agrees");
  strictEqual(check(85e6, "2024-05-16").outcome, "differs");
  match(check(80e6, "2024-06-01").because, /which is 14\.3 percent off/);
});

Deno.test("conversionChecks() say where no rate is at hand", () => {
  strictEqual(check(80e6, "2024-07-01").outcome, "no-reference");
  match(check(80e6, null).because, /an unknown month/);
});

Deno.test("conversionChecks() compare with all months that the date allows", () => {
  const interval = { earliest: "2024-05-20", latest: "2024-06-10" };
  const between = check(76e6, "2024-05-31", interval);
  strictEqual(between.outcome, "agrees");
  strictEqual(between.period, "2024-05/2024-06");
  strictEqual(between.reference, 80e6);
  match(
    between.because,
    /passed between the two monthly averages, 0\.8000 in 2024-05 and 0\.7000 in 2024-06\.$/,
  );
  const below = check(69e6, "2024-05-31", interval);
  strictEqual(below.outcome, "agrees");
  strictEqual(below.period, "2024-06");
  match(below.because, /the average of 2024-06 was 0\.7000\.$/);
  strictEqual(check(90e6, "2024-05-31", interval).outcome, "differs");
});

Deno.test("conversionChecks() compare with no month that the date excludes", () => {
  const may = { earliest: "2024-05-01", latest: "2024-05-31" };
  match(check(76e6, "2024-05-31", may).because, /5\.0 percent off/);
  // The text contradicts the stated day, and the best day follows the text.
  const stated = { earliest: "2024-06-12", latest: "2024-06-12", implied: may };
  strictEqual(check(80e6, "2024-05-16", stated).period, "2024-05");
});
