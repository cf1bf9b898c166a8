import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import type { FigureMention, Reference } from "../../../lib/model.ts";
import type { Clue } from "../../../lib/relate/dating/clues.ts";
import { exchangeClues, seriesClues } from "../../../lib/relate/dating/reference-clues.ts";
import { buildExtraction, shift, value } from "../build-extraction.ts";
import { codebook } from "../small-codebook.ts";

const rates = [["2024-01", 0.8], ["2024-02", 0.8], ["2024-03", 0.7], [
  "2024-04",
  0.8,
]] as const;
const reference: Reference = {
  series: [{
    id: "china-russia-trade",
    name: "Trade",
    unit: "USD",
    per: null,
    values: [["2022", 190e9], ["2023", 240e9], ["2024", 245e9]].map(([period, value]) => ({
      series: "china-russia-trade",
      period: String(period),
      value: Number(value),
      growth: null,
      source: "customs",
    })),
  }],
  exchangeRates: rates.map(([month, perUsd]) => ({
    month,
    currency: "GBP",
    perUsd,
    source: "the bank",
  })),
  events: [],
};

const days = (clue: Clue | undefined) => clue?.readings.map(({ days }) => intervalOf(days));

function trade(
  words: string,
  when: ReturnType<typeof shift>,
  amount: Partial<FigureMention>,
) {
  const extraction = buildExtraction(`Trade of Russia with China was $5 ${words}.`, {
    figures: [["$5", { unit: "USD", precision: 1e9, ...amount }]],
    times: [[words, when]],
    actors: [["Russia", "russia"], ["China", "china"]],
  });
  return seriesClues(extraction, reference, codebook);
}

Deno.test("seriesClues() find the year that a value fits, and from it that of the article", () => {
  const [clue] = trade("last year", shift("year", -1), { value: 240e9 });
  strictEqual(clue?.mention.text, "$5 last year");
  deepStrictEqual(days(clue), [{ earliest: "2024-01-01", latest: "2024-12-31" }]);
  match(clue!.readings[0]!.because(), /is the value of "Trade" for 2023 \(customs\), and/);
});

Deno.test("seriesClues() keep every year that a rounded value fits", () => {
  const [clue] = trade("last year", shift("year", -1), { value: 240e9, precision: 10e9 });
  deepStrictEqual(days(clue), [
    { earliest: "2024-01-01", latest: "2024-12-31" },
    { earliest: "2025-01-01", latest: "2025-12-31" },
  ]);
});

Deno.test("seriesClues() put the article after the year that it names", () => {
  const [clue] = trade("in 2023", value("2023"), { value: 240e9 });
  deepStrictEqual(days(clue), [{ earliest: "2024-01-01", latest: null }]);
});

Deno.test("seriesClues() say nothing of a value that no year has, or of more than it", () => {
  const lastYear = shift("year", -1);
  deepStrictEqual(trade("last year", lastYear, { value: 99e9 }), []);
  deepStrictEqual(trade("last year", lastYear, { value: 190e9, bound: "over" }), []);
  deepStrictEqual(trade("last year", lastYear, { value: 240e9, unit: "GBP" }), []);
});

function exchange(pounds: number) {
  return exchangeClues(
    buildExtraction("It cost $100m (£80m).", {
      figures: [
        ["$100m", { value: 100e6, unit: "USD", precision: 1e5 }],
        ["£80m", {
          value: pounds,
          unit: "GBP",
          precision: 1e5,
          links: [{ role: "equivalent", figure: 0 }],
        }],
      ],
    }),
    reference,
  );
}

Deno.test("exchangeClues() find the months of the implied rate, and what is not known", () => {
  const [clue] = exchange(80e6);
  strictEqual(clue?.mention.text, "$100m (£80m");
  deepStrictEqual(days(clue), [
    { earliest: "2024-01-01", latest: "2024-02-29" },
    { earliest: "2024-04-01", latest: "2024-04-30" },
    { earliest: null, latest: "2023-12-31" },
    { earliest: "2024-05-01", latest: null },
  ]);
  match(
    clue!.readings[0]!.because(),
    /imply 0\.8000 GBP for one USD; the average was 0\.8000 in 2024-01 and 0\.8000 in 2024-02\./,
  );
});

Deno.test("exchangeClues() say nothing of a rate that no month had", () => {
  deepStrictEqual(exchange(60e6), []);
});
