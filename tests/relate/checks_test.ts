import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { AnalyzedArticle, Check, Figure, Reference } from "../../lib/model.ts";
import { checkFigures } from "../../lib/relate/checks.ts";
import { buildExtraction } from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

const value = (
  series: string,
  period: string,
  billions: number,
  growth: number | null = null,
) => ({
  series,
  period,
  value: billions * 1e9,
  precision: 1e7,
  growth,
  source: `customs ${period}`,
});

const trade = "china-russia-trade";
const reference: Reference = {
  series: [
    {
      id: trade,
      name: "Trade",
      unit: "USD",
      per: null,
      values: [
        value(trade, "2022", 190.27, 29.3),
        value(trade, "2023", 240.11, 26.3),
        value(trade, "2024-01/2024-06", 116.9, 1.8),
        value(trade, "2024", 244.81, 1.9),
        value(trade, "2025", 228.1, -6.9),
      ],
    },
    {
      id: "china-exports-to-russia",
      name: "Exports",
      unit: "USD",
      per: null,
      values: [value("china-exports-to-russia", "2024", 115.49, 4.1)],
    },
    {
      id: "china-russia-oil",
      name: "Oil",
      unit: "barrel",
      per: "day",
      values: [{
        series: "china-russia-oil",
        period: "2024",
        value: 2_170_000,
        growth: null,
        source: "customs",
      }],
    },
  ],
  exchangeRates: [
    { month: "2024-05", currency: "GBP", perUsd: 0.7914, source: "Fed" },
  ],
  events: [],
};

/** An article of one sentence with figures whose measure and period are already known. */
function article(
  text: string,
  figures: readonly (readonly [words: string, fields: Partial<Figure>])[],
): AnalyzedArticle {
  const { article, sentences, figures: mentions } = buildExtraction(text, { figures });
  return {
    article,
    published: {
      edtf: "2024-05-16",
      basis: "given",
      best: "2024-05-16",
      earliest: "2024-05-16",
      latest: "2024-05-16",
      evidence: [],
      implied: null,
      conflict: false,
    },
    sentences,
    times: [],
    figures: mentions.map((mention, index): Figure => ({
      measure: "russia-china-trade",
      period: "2024",
      periodTime: null,
      source: null,
      attribution: null,
      sentence: sentences[0]!,
      ...mention,
      ...figures[index]![1],
    })),
    actors: [],
    quotes: [],
    attributions: [],
    stances: [],
    narratives: [],
    events: [],
  };
}

function check(text: string, ...figures: Parameters<typeof article>[1]): Check[] {
  return checkFigures([article(text, figures)], reference, codebook);
}

function outcomes(checks: readonly Check[]): string[] {
  return checks.map(({ claim, outcome }) => `${claim} ${outcome}`);
}

const dollars = (billions: number, precision: number, more: Partial<Figure> = {}) => ({
  value: billions * 1e9,
  precision: precision * 1e9,
  unit: "USD",
  ...more,
});

Deno.test("checkFigures() agrees with a level at its stated precision", () => {
  const [level] = check("Trade was $244.8bn.", ["$244.8bn", dollars(244.8, 0.1)]);
  strictEqual(level!.outcome, "agrees");
  strictEqual(level!.reference, 244.81e9);
  strictEqual(level!.referenceSource, "customs 2024");
  deepStrictEqual(
    outcomes(check("Trade was $240bn.", ["$240bn", dollars(240, 1, { period: "2023" })])),
    ["level agrees"],
  );
});

Deno.test("checkFigures() says by how much a level differs and what it would fit", () => {
  const [wrong] = check("Trade was $240bn.", ["$240bn", dollars(240, 1)]);
  strictEqual(wrong!.outcome, "differs");
  ok(wrong!.because.includes("2.0 percent less"), wrong!.because);
  ok(wrong!.because.includes('fit "Trade" for 2023'), wrong!.because);
  const [half] = check("Trade was $116.9bn.", ["$116.9bn", dollars(116.9, 0.1)]);
  ok(half!.because.includes('fit "Trade" for 2024-01/2024-06'), half!.because);
  const [exports] = check("Trade was $115.5bn.", ["$115.5bn", dollars(115.5, 0.1)]);
  ok(exports!.because.includes('fit "Exports" for 2024'), exports!.because);
});

Deno.test("checkFigures() minds bounds and ranges", () => {
  const outcome = (fields: Partial<Figure>) =>
    check("Trade was $X.", ["$X", dollars(0, 1, fields)])[0]!.outcome;
  strictEqual(outcome({ value: 240e9, bound: "over" }), "agrees");
  strictEqual(outcome({ value: 250e9, bound: "over" }), "differs");
  strictEqual(outcome({ value: 250e9, bound: "under" }), "agrees");
  strictEqual(outcome({ value: 250e9, bound: "about" }), "agrees");
  strictEqual(outcome({ value: 290e9, bound: "about" }), "differs");
  strictEqual(outcome({ value: null, low: 240e9, high: 250e9 }), "agrees");
  strictEqual(outcome({ value: null, low: 230e9, high: 240e9 }), "differs");
});

Deno.test("checkFigures() says that a value is within a bound, and not that it is the bound", () => {
  const because = (words: string, fields: Partial<Figure>) =>
    check(`Trade was ${words} in all.`, ["$250bn", dollars(250, 1, fields)])[0]!.because;
  const within = because("up to $250bn", { bound: "under" });
  ok(within.endsWith(' for 2024, which is within "up to $250bn".'), within);
  const above = because("more than $250bn", { bound: "over" });
  ok(above.includes('; "more than $250bn" is 2.1 percent more'), above);
});

Deno.test("checkFigures() holds a rate against a series in the same unit", () => {
  const [oil] = check("China imported 2.17 million barrels a day.", [
    "2.17 million barrels a day",
    {
      kind: "rate",
      value: 2_170_000,
      precision: 10_000,
      unit: "barrel",
      per: "day",
      measure: "russia-china-oil",
    },
  ]);
  strictEqual(oil!.outcome, "agrees");
});

const percent = (amount: number, more: Partial<Figure> = {}): Partial<Figure> => ({
  kind: "percent",
  value: amount,
  precision: 1,
  unit: "percent",
  trend: "up",
  ...more,
});

Deno.test("checkFigures() holds growth against the growth of the period", () => {
  deepStrictEqual(
    outcomes(
      check("Trade rose 26 percent.", ["26 percent", percent(26, { period: "2023" })]),
    ),
    ["growth agrees"],
  );
  deepStrictEqual(
    outcomes(check("Trade rose 26 percent.", ["26 percent", percent(26)])),
    ["growth differs"],
  );
  deepStrictEqual(
    outcomes(check("Trade fell 7 percent.", [
      "7 percent",
      percent(7, { period: "2025", trend: "down" }),
    ])),
    ["growth agrees"],
  );
  deepStrictEqual(
    outcomes(check("Trade rose 7 percent.", ["7 percent", percent(7, { period: "2025" })])),
    ["growth differs"],
  );
});

Deno.test("checkFigures() takes a share for no growth", () => {
  deepStrictEqual(
    check("Trade in yuan was 90 percent.", ["90 percent", percent(90, { trend: "none" })]),
    [],
  );
});

Deno.test("checkFigures() checks a record against all earlier years", () => {
  const record = "Trade reached a record high of $X.";
  deepStrictEqual(outcomes(check(record, ["$X", dollars(244.8, 0.1)])), [
    "level agrees",
    "record agrees",
  ]);
  deepStrictEqual(
    outcomes(check(record, ["$X", dollars(228.1, 0.1, { period: "2025" })])),
    ["level agrees", "record differs"],
  );
  deepStrictEqual(
    outcomes(check("With a track record like that, trade was $X.", [
      "$X",
      dollars(244.8, 0.1),
    ])),
    ["level agrees"],
  );
});

Deno.test("checkFigures() confirms no record for an amount that differs", () => {
  const record = "Trade reached a record high of $X.";
  deepStrictEqual(outcomes(check(record, ["$X", dollars(250, 1)])), ["level differs"]);
  deepStrictEqual(
    outcomes(check(record, ["$X", dollars(250, 1, { period: "2025" })])),
    ["level differs", "record differs"],
  );
});

Deno.test("checkFigures() says where no reference is at hand", () => {
  const [unknown] = check("Trade was $1bn.", ["$1bn", dollars(1, 1, { period: "1999" })]);
  strictEqual(unknown!.outcome, "no-reference");
  strictEqual(unknown!.reference, null);
  ok(unknown!.because.includes("1999"));
});

Deno.test("checkFigures() checks nothing without a measure or a period", () => {
  deepStrictEqual(check("It was $1bn.", ["$1bn", dollars(1, 1, { measure: null })]), []);
  deepStrictEqual(check("It was $1bn.", ["$1bn", dollars(1, 1, { period: null })]), []);
});

Deno.test("checkFigures() holds two currencies against the rate of the month", () => {
  const both = (pounds: number) =>
    check("Trade was $240bn (£Y) in 2023.", [
      "$240bn",
      dollars(240, 1, { period: "2023" }),
    ], ["£Y", {
      value: pounds * 1e9,
      precision: 1e9,
      unit: "GBP",
      period: "2023",
      links: [{ role: "equivalent", figure: 0 }],
    }]);
  deepStrictEqual(outcomes(both(190)), ["level agrees", "conversion agrees"]);
  const [, wrong] = both(210);
  strictEqual(wrong!.outcome, "differs");
  ok(wrong!.because.includes("0.8750 GBP for one USD"), wrong!.because);
});

const suppliers: Reference = {
  ...reference,
  rankGroups: [{ id: "suppliers", name: "The suppliers", depth: 2, words: ["supplier"] }],
  series: [
    ...reference.series.filter(({ id }) => id !== "china-russia-oil"),
    ...[["china-russia-oil", 2_170_000], ["other-oil", 1_570_000]].map(([id, amount]) => ({
      id: String(id),
      name: String(id),
      unit: "barrel",
      per: "day",
      rankGroup: "suppliers",
      values: [{
        series: String(id),
        period: "2024",
        value: Number(amount),
        growth: null,
        source: `customs of ${id}`,
      }],
    })),
  ],
};

const barrels = {
  value: 2_170_000,
  precision: 10_000,
  unit: "barrel",
  per: "day",
  measure: "russia-china-oil",
} as const;

Deno.test("checkFigures() checks a rank where the values of all members are at hand", () => {
  const ranked = (text: string, more: Partial<Figure> = {}) =>
    checkFigures(
      [article(text, [["2.17m barrels", { ...barrels, ...more }]])],
      suppliers,
      codebook,
    );
  const [, rank] = ranked("Its largest supplier sent 2.17m barrels.");
  deepStrictEqual([rank!.claim, rank!.outcome, rank!.reference], [
    "rank",
    "agrees",
    1_570_000,
  ]);
  ok(rank!.referenceSource!.includes("customs of other-oil"));
  const [, wrong] = ranked("Its second-largest supplier sent 2.17m barrels.");
  strictEqual(wrong!.outcome, "differs");
  ok(wrong!.because.includes("came in place 1"), wrong!.because);
  deepStrictEqual(outcomes(ranked("Its third-largest supplier sent 2.17m barrels.")), [
    "level agrees",
    "rank no-reference",
  ]);
  deepStrictEqual(
    outcomes(ranked("Its largest supplier sent 2.17m barrels.", { period: "2023" })),
    ["level no-reference", "rank no-reference"],
  );
  deepStrictEqual(outcomes(ranked("Its supplier sent 2.17m barrels.")), ["level agrees"]);
});

Deno.test("checkFigures() takes no rank for right that is told of another amount", () => {
  deepStrictEqual(
    outcomes(checkFigures(
      [article("Its largest supplier sent 3m barrels.", [
        ["3m barrels", { ...barrels, value: 3_000_000 }],
      ])],
      suppliers,
      codebook,
    )),
    ["level differs"],
  );
});

Deno.test("checkFigures() checks years in a row", () => {
  const growth = { kind: "percent", trend: "up", precision: 0.1, unit: "percent" } as const;
  const up = (years: string, more: Partial<Figure> = {}) =>
    outcomes(check(`Trade rose by 1.9 percent for the ${years} year in a row.`, [
      "1.9 percent",
      { ...growth, value: 1.9, ...more },
    ]));
  deepStrictEqual(up("third"), ["growth agrees", "streak agrees"]);
  deepStrictEqual(up("fourth"), ["growth agrees", "streak no-reference"]);
  deepStrictEqual(
    outcomes(check("Trade fell by 6.9 percent for the second year in a row.", [
      "6.9 percent",
      { ...growth, value: 6.9, trend: "down", period: "2025" },
    ])),
    ["growth agrees", "streak differs"],
  );
});
