import { deepStrictEqual, doesNotMatch, match, ok } from "node:assert/strict";
import type { Check } from "../../../lib/model.ts";
import type { Claim } from "../../../lib/show/charts/claims.ts";
import { drawClaims, MOST_LABELS } from "../../../lib/show/charts/claims-drawing.ts";
import { bareArticle, figureOf } from "../sample-analysis.ts";

const text = "It was $5.";

function claim(year: number, value: number, outcome: Check["outcome"] = "agrees"): Claim {
  const figure = figureOf(text, "$5", text, { value, unit: "USD", period: String(year) });
  const article = bareArticle(`a-${year}-${value}`, `Title ${value}`, text, {
    figures: [figure],
  });
  const check = { outcome, reference: value, because: "It says so." } as Check;
  return { article, index: 0, figure, year, value, check };
}

const official = [{ year: 2020, value: 10 }, { year: 2021, value: 30 }];
const bars = (markup: string) =>
  [...markup.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));

Deno.test("drawClaims() draws bars from zero, as high as the values", () => {
  const [first, second] = bars(
    drawClaims([claim(2021, 30)], official, "level", "USD").markup,
  );
  ok(Math.abs(second! - 3 * first!) < 0.1, `${first} and ${second}`);
});

Deno.test("drawClaims() leads from a dot to its evidence and says who claims it", () => {
  const { markup } = drawClaims([claim(2021, 29)], official, "level", "USD");
  match(markup, /href="\.\.\/articles\/a-2021-29\.html#figure-0"/);
  match(markup, />Title 29</);
  match(markup, /official: \$29, agrees/);
});

Deno.test("drawClaims() leaves room for a year without an official value", () => {
  const { markup } = drawClaims([claim(2023, 20)], official, "level", "USD");
  for (const year of [2020, 2021, 2022, 2023]) {
    ok(markup.includes(`>${year}<`), String(year));
  }
});

Deno.test("drawClaims() goes below zero for what fell", () => {
  const heights = bars(
    drawClaims([claim(2021, -5)], [{ year: 2021, value: -6 }], "growth", "USD").markup,
  );
  ok(heights.length > 0 && heights.every((height) => height > 0));
});

Deno.test("drawClaims() labels a few of many values, and first those that differ", () => {
  const many = Array.from({ length: 12 }, (_, i) => claim(2021, 20 + i));
  const differing = claim(2021, 40, "differs");
  const { markup } = drawClaims([...many, differing], official, "level", "USD");
  const titles = [...markup.matchAll(/>Title (\d+)</g)].map(([, value]) => value);
  deepStrictEqual(titles.length, MOST_LABELS);
  ok(titles.includes("40"));
  doesNotMatch(markup, /NaN|undefined/);
});

Deno.test("drawClaims() shows a claim that differs in another colour and shape", () => {
  const drawn = (outcome: Check["outcome"]) => {
    const { markup } = drawClaims([claim(2021, 29, outcome)], official, "level", "USD");
    return [markup.includes("#c2410c"), / d="M[\d.]+,0A/.test(markup)];
  };
  deepStrictEqual(drawn("agrees"), [false, true]);
  deepStrictEqual(drawn("no-reference"), [false, true]);
  deepStrictEqual(drawn("differs"), [true, false]);
});

Deno.test("drawClaims() shows that of claims of one value one differs", () => {
  const { markup } = drawClaims(
    [claim(2021, 29), claim(2021, 29, "differs")],
    official,
    "level",
    "USD",
  );
  match(markup, /#c2410c/);
});

Deno.test("drawClaims() draws all halos before all dots, and many dots small", () => {
  const radii = (count: number) => {
    const claims = Array.from({ length: count }, (_, i) => claim(2021, 20 + i));
    const { markup } = drawClaims(claims, official, "level", "USD");
    return [...markup.matchAll(/ d="M([\d.]+),0A/g)].map(([, radius]) => Number(radius));
  };
  const [halo, secondHalo, dot, secondDot, ...more] = radii(2);
  ok(halo! > dot! + 1 && halo === secondHalo && dot === secondDot, `${halo} and ${dot}`);
  deepStrictEqual(more, []);
  ok(radii(25).every((radius) => radius < halo!));
  ok(radii(25).at(-1)! < dot!);
});
