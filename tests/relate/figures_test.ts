import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { FigureMention } from "../../lib/model.ts";
import { datePublication } from "../../lib/relate/dating.ts";
import { relateFigures } from "../../lib/relate/figures.ts";
import { resolveTimes } from "../../lib/relate/times.ts";
import {
  buildExtraction,
  type ExtractionSpec,
  named,
  shift,
  value,
} from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

const nothing = { series: [], exchangeRates: [], events: [] };

function related(text: string, spec: ExtractionSpec) {
  const extraction = buildExtraction(text, {
    stated: [{ edtf: "2025-02-03", source: "field" }],
    ...spec,
  });
  const times = resolveTimes(extraction, datePublication(extraction, nothing));
  return relateFigures(extraction, times, codebook);
}

const dollars: Partial<FigureMention> = { value: 1e9, unit: "USD" };
const percent: Partial<FigureMention> = { kind: "percent", value: 26, unit: "percent" };
const pair = [["China", "china"], ["Russia", "russia"]] as const;

Deno.test("relateFigures() takes the period from the nearest time of the sentence", () => {
  const figures = related("Trade was $1bn in 2023, while it was $2bn in 2024.", {
    times: [["2023", value("2023")], ["2024", value("2024")]],
    figures: [["$1bn", dollars], ["$2bn", dollars]],
  });
  deepStrictEqual(figures.map(({ period, periodTime }) => [period, periodTime]), [
    ["2023", 0],
    ["2024", 1],
  ]);
});

Deno.test("relateFigures() takes a time that opens the sentence for what follows", () => {
  const figures = related("Last year, trade between the two reached $1bn.", {
    times: [["Last year", shift("year", -1)]],
    figures: [["$1bn", dollars]],
  });
  strictEqual(figures[0]!.period, "2024");
});

Deno.test("relateFigures() gives growth the period of its level, not that of its base", () => {
  const figures = related("Trade was $1bn (£2bn) in 2024, up 26 percent from last year.", {
    times: [["2024", value("2024")], ["last year", shift("year", -1)]],
    figures: [
      ["$1bn", dollars],
      ["£2bn", { value: 2e9, unit: "GBP", links: [{ role: "equivalent", figure: 0 }] }],
      ["26 percent", { ...percent, trend: "up" }],
    ],
  });
  deepStrictEqual(figures.map(({ period }) => period), ["2024", "2024", "2024"]);
});

Deno.test("relateFigures() gives no period without a time in the sentence", () => {
  const figures = related(
    "That was in 2019. It cost $1bn. It lasted 2 years, since 2017.",
    {
      times: [["2019", value("2019")], ["2017", value("2017")]],
      figures: [["$1bn", dollars], ["2 years", {
        kind: "duration",
        value: 2,
        unit: "year",
      }]],
    },
  );
  deepStrictEqual(figures.map(({ period }) => period), [null, null]);
});

Deno.test("relateFigures() reads two time expressions of one period together", () => {
  const period = (text: string, times: ExtractionSpec["times"]) =>
    related(text, { times: times!, figures: [["$1bn", dollars]] })[0]!.period;
  strictEqual(
    period("Trade in January-November 2023 was $1bn.", [
      ["January", value("2023-01")],
      ["November 2023", value("2023-11")],
    ]),
    "2023-01/2023-11",
  );
  strictEqual(
    period("Trade was $1bn in the first seven months of last year.", [
      ["the first seven months", value("P7M"), { type: "DURATION" }],
      ["last year", shift("year", -1)],
    ]),
    "2024-01/2024-07",
  );
  strictEqual(
    period("From November to January 2024 trade was $1bn.", [
      ["November", named("XXXX-11")],
      ["January 2024", value("2024-01")],
    ]),
    "2023-11/2024-01",
  );
  strictEqual(
    period("It grew in May and was $1bn in June 2024.", [
      ["May", named("XXXX-05")],
      ["June 2024", value("2024-06")],
    ]),
    "2024-06",
  );
});

Deno.test("relateFigures() carries a period on to measured figures of the next sentence", () => {
  const text =
    "China's imports from Russia were $2bn in 2023. Trade of China and Russia was $1bn. " +
    "It cost $3bn. China will trade with Russia for $4bn.";
  const figures = related(text, {
    times: [["2023", value("2023")]],
    figures: [["$2bn", dollars], ["$1bn", dollars], ["$3bn", dollars], ["$4bn", dollars]],
    actors: [
      ["China", "china"],
      ["Russia", "russia"],
      ["China", "china"],
      ["Russia", "russia"],
      ["China", "china"],
      ["Russia", "russia"],
    ],
  });
  deepStrictEqual(figures.map(({ period }) => period), ["2023", "2023", null, null]);
});

Deno.test("relateFigures() writes periods as EDTF", () => {
  const figures = related("It sold $1bn in the third quarter of 2024 and $2bn on May 3.", {
    times: [["the third quarter of 2024", value("2024-Q3")], [
      "May 3",
      named("XXXX-05-03"),
    ]],
    figures: [["$1bn", dollars], ["$2bn", dollars]],
  });
  deepStrictEqual(figures.map(({ period }) => period), ["2024-07/2024-09", "2024-05-03"]);
});

Deno.test("relateFigures() finds the measure by its words and actors", () => {
  const [figure] = related("China's trade with Russia was $1bn.", {
    figures: [["$1bn", dollars]],
    actors: pair,
  });
  strictEqual(figure!.measure, "russia-china-trade");
});

Deno.test("relateFigures() counts people for the state that they speak for", () => {
  const [figure] = related("Putin told Xi that trade was $1bn.", {
    figures: [["$1bn", dollars]],
    actors: [["Putin", "vladimir-putin"], ["Xi", "xi-jinping"]],
  });
  strictEqual(figure!.measure, "russia-china-trade");
});

Deno.test("relateFigures() takes the two countries for those that the article names most", () => {
  const text = "Russia leans on China. China buys from Russia, and Ukraine watches. " +
    "Trade between the two countries was $1bn.";
  const [figure] = related(text, {
    figures: [["$1bn", dollars]],
    actors: [
      ["Russia", "russia"],
      ["China", "china"],
      ["China", "china"],
      ["Russia", "russia"],
      ["Ukraine", "ukraine"],
    ],
  });
  strictEqual(figure!.measure, "russia-china-trade");
});

Deno.test("relateFigures() takes the measure whose words are nearest and longest", () => {
  const figures = related("China and Russia trade for $3bn; exports to Russia were $1bn.", {
    figures: [["$3bn", dollars], ["$1bn", dollars]],
    actors: pair,
  });
  deepStrictEqual(figures.map(({ measure }) => measure), [
    "russia-china-trade",
    "china-exports-to-russia",
  ]);
});

Deno.test("relateFigures() finds no measure in another unit, or without its actors", () => {
  const figures = related(
    "China and Russia trade 5 tonnes a day. China's trade with Brazil was $1bn. " +
      "China and Russia met for $2bn.",
    {
      figures: [
        ["5 tonnes a day", { kind: "rate", value: 5, unit: "tonne", per: "day" }],
        ["$1bn", dollars],
        ["$2bn", dollars],
      ],
      actors: [
        ["China", "china"],
        ["Russia", "russia"],
        ["China", "china"],
        ["China", "china"],
        ["Russia", "russia"],
      ],
    },
  );
  deepStrictEqual(figures.map(({ measure }) => measure), [null, null, null]);
});

Deno.test("relateFigures() names the source of a clause, else the speaker of a quote", () => {
  const figures = related(
    'Trade was $1bn, according to customs. "It was $2bn," he said. It was $3bn.',
    {
      figures: [["$1bn", dollars], ["$2bn", dollars], ["$3bn", dollars]],
      attributions: [["Trade was $1bn, according to customs", "customs"]],
      quotes: [["It was $2bn,", {
        speaker: { start: 54, end: 56, text: "he", actor: null },
      }]],
    },
  );
  deepStrictEqual(figures.map(({ source }) => source), ["customs", "he", null]);
  deepStrictEqual(figures.map(({ attribution }) => attribution), [0, null, null]);
});

Deno.test("relateFigures() reads a growth that takes up the level of the sentence before", () => {
  const figures = related(
    "Trade of China with Russia was $1bn last year. That was 26 percent less than the year before.",
    {
      times: [["last year", shift("year", -1)], ["the year before", shift("year", -1)]],
      figures: [["$1bn", dollars], ["26 percent", percent]],
      actors: pair,
    },
  );
  deepStrictEqual(
    figures.map(({ measure, period, trend }) => [measure, period, trend]),
    [["russia-china-trade", "2024", "none"], ["russia-china-trade", "2024", "down"]],
  );
});

Deno.test("relateFigures() names the source of the inner clause and who passes it on", () => {
  const spec = { figures: [["$1bn", dollars]] as const };
  const inner = related("The bank wrote that the mill said trade was $1bn.", {
    ...spec,
    attributions: [
      ["the mill said trade was $1bn.", "the mill"],
    ],
  });
  deepStrictEqual(inner.map(({ source, via }) => [source, via]), [["the mill", null]]);
  const text = "The bank wrote that the mill said trade was $1bn.";
  const extraction = buildExtraction(text, spec);
  const nested = (clause: string, name: string) =>
    buildExtraction(text, { attributions: [[clause, name]] }).attributions[0]!;
  const both = {
    ...extraction,
    attributions: [
      nested(text, "The bank"),
      nested("the mill said trade was $1bn.", "the mill"),
    ],
  };
  const [figure] = relateFigures(both, [], codebook);
  deepStrictEqual([figure?.source, figure?.via, figure?.attribution], [
    "the mill",
    "The bank",
    1,
  ]);
});
