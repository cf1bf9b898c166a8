import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  articleCount,
  stancePairs,
  strongestOf,
} from "../../../lib/show/charts/stance-pairs.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";

const pairs = stancePairs(sampleAnalysis, sampleCodebook);

Deno.test("stancePairs() puts first what most articles speak of, in order of days", () => {
  const [first] = pairs;
  strictEqual(`${first?.holderName} on ${first?.targetName}`, "China on Russia");
  strictEqual(articleCount(first!), 4);
  strictEqual(first!.independent, 3, "two articles retell one story");
  deepStrictEqual(first?.points.map(({ day }) => day), [
    "2022-10-15",
    "2022-10-15",
    "2023-01-10",
    "2023-01-11",
    "2025-02-05",
  ]);
});

Deno.test("stancePairs() tells who from toward whom", () => {
  const names = pairs.map(({ holder, target }) => `${holder}>${target}`);
  strictEqual(new Set(names).size, names.length);
  strictEqual(names.includes("kremlin-elites>china"), true);
  strictEqual(names.includes("china>kremlin-elites"), false);
});

Deno.test("stancePairs() leaves out articles without a day", () => {
  const articles = sampleAnalysis.articles.map((article) => ({
    ...article,
    published: { ...article.published, best: null },
  }));
  deepStrictEqual(stancePairs({ ...sampleAnalysis, articles }, sampleCodebook), []);
  deepStrictEqual(stancePairs(quietAnalysis, sampleCodebook), []);
});

Deno.test("strongestOf() is the sentence furthest from neutral, on either side", () => {
  strictEqual(strongestOf(pairs[0]!).stance.score, -0.7);
});

Deno.test("stancePairs() leaves those among some actors, under the same indexes", () => {
  const among = stancePairs(sampleAnalysis, sampleCodebook, "china, russia");
  const all = pairs.filter(({ holder, target }) =>
    holder === "china" && target === "russia"
  );
  const ofChina = among.find(({ holder, target }) =>
    holder === "china" && target === "russia"
  );
  deepStrictEqual(ofChina?.points, all[0]?.points);
  strictEqual(among.length < pairs.length, true);
});
