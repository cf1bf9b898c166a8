import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { RankGroup, Reference, ReferenceSeries } from "../../../lib/model.ts";
import { claimsRank, rankOf } from "../../../lib/relate/checks/ranks.ts";

const group: RankGroup = {
  id: "salt",
  name: "The town's suppliers of salt",
  depth: 2,
  words: ["supplier", "source"],
};

function place(sentence: string): number | null {
  return claimsRank(sentence, sentence.indexOf("5 tonnes"), group)?.place ?? null;
}

Deno.test("claimsRank() reads the place that words near a figure claim", () => {
  strictEqual(place("It sent 5 tonnes, which made it the largest supplier."), 1);
  strictEqual(place("With 5 tonnes it was the top salt supplier."), 1);
  strictEqual(place("The biggest source of salt, it sent 5 tonnes."), 1);
  strictEqual(place("The town's second-largest supplier sent 5 tonnes."), 2);
  strictEqual(place("It sent 5 tonnes as the third biggest of all suppliers."), 3);
});

Deno.test("claimsRank() claims nothing for others, for the past and for what is far", () => {
  for (
    const sentence of [
      "It sent 5 tonnes to the largest town.",
      "Once the largest supplier, it sent 5 tonnes.",
      "It is not the largest supplier with 5 tonnes.",
      "It was one of the largest suppliers with 5 tonnes.",
      "A large supplier, it sent 5 tonnes.",
      `It sent 5 tonnes${" and on and on".repeat(12)} to be the largest supplier.`,
    ]
  ) strictEqual(place(sentence), null, sentence);
});

const series = (id: string, values: Readonly<Record<string, number>>, unit = "tonne") =>
  ({
    id,
    name: id,
    unit,
    per: null,
    rankGroup: "salt",
    values: Object.entries(values).map(([period, value]) => ({
      series: id,
      period,
      value,
      growth: null,
      source: id,
    })),
  }) satisfies ReferenceSeries;

const east = series("east", { 2019: 5, 2020: 5, 2021: 5 });
const reference: Reference = {
  series: [
    east,
    series("north", { 2019: 3, 2020: 8 }),
    series("south", { 2019: 4, 2020: 9, 2021: 1 }),
    series("west", { 2019: 99 }, "sack"),
    { ...series("other", { 2019: 99 }), rankGroup: null },
  ],
  exchangeRates: [],
  events: [],
  rankGroups: [group],
};

Deno.test("rankOf() counts who stands before a value, and names the nearest rival", () => {
  const rank = (index: number) => {
    const found = rankOf(east, east.values[index]!, reference);
    return found === null ? null : [found.place, found.rival.id];
  };
  deepStrictEqual(rank(0), [1, "south"]);
  deepStrictEqual(rank(1), [3, "north"]);
  strictEqual(rank(2), null);
});

Deno.test("rankOf() needs somebody to compare with", () => {
  const alone = { ...reference, series: [east] };
  strictEqual(rankOf(east, east.values[0]!, alone), null);
});
