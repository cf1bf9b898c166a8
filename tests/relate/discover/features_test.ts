import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { articleFeatures } from "../../../lib/relate/discover/features.ts";
import { analysed, knowledge } from "../analysed.ts";

const states = new Map(
  knowledge.codebook.actors.map(({ id, state }) => [id, state ?? id]),
);

function features(text: string, form: "actors" | "phrase"): string[] {
  const [article] = analysed([["a", text]]).articles;
  return articleFeatures(article!, (actor) => states.get(actor) ?? actor)
    .filter((feature) => feature.form === form).map(({ pattern }) => pattern);
}

for (
  const [what, text, expected] of [
    [
      "a verb between two actors",
      "India annexed parts of Nepal, and Iran blockaded Iraq.",
      [
        "{iran} * blockade ** {iraq}",
      ],
    ],
    ["the states of persons", "Modi has openly blockaded Erdogan.", [
      "{india} * blockade ** {turkey}",
    ]],
    ["modal verbs", "Iran will blockade Iraq.", ["{iran} * blockade ** {iraq}"]],
  ] as const
) {
  Deno.test(`articleFeatures() finds ${what}`, () => {
    deepStrictEqual(features(text, "actors"), [...expected]);
  });
}

for (
  const [what, text] of [
    ["saying", "Iran said that Iraq lied."],
    ["what everybody does", "Iran goes to Iraq."],
    ["a possessive", "Iran's blockade of Iraq failed."],
    ["another clause", "Iran blockaded it, and Iraq paid."],
    ["one and the same state", "Modi blockaded India."],
  ] as const
) {
  Deno.test(`articleFeatures() makes no pattern of ${what}`, () => {
    deepStrictEqual(features(text, "actors"), []);
  });
}

Deno.test("articleFeatures() finds phrases and what belongs to an actor", () => {
  deepStrictEqual(features("A secret grain deal hurts Iran's harbours.", "phrase"), [
    "secret grain",
    "secret grain deal",
    "secret grain deal hurt",
    "grain deal",
    "grain deal hurt",
    "deal hurt",
    "{iran} * harbour",
  ]);
});

Deno.test("articleFeatures() leaves out times, figures, commonplaces and people", () => {
  deepStrictEqual(
    features("Last year the whole world saw 5 million barrels.", "phrase"),
    [],
  );
  deepStrictEqual(features("It was the grain minister.", "phrase"), []);
});

Deno.test("articleFeatures() marks sentences in which the codebook finds a narrative", () => {
  const [article] = analysed([
    ["a", "Russia is China's junior partner in a grain deal. A grain deal failed."],
  ]).articles;
  const told = articleFeatures(article!, (actor) => actor)
    .filter(({ pattern }) => pattern === "grain deal").map(({ told }) => told);
  deepStrictEqual(told, [true, false]);
  strictEqual(told.length, 2);
});
