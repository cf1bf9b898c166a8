import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { Agreement } from "../../../lib/model.ts";
import { agreementTable, disagreementsTable } from "../../../lib/show/tables/agreement.ts";
import { buildArticle } from "../../relate/shifts/build-article.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook };
const agreement: Agreement = {
  first: "mine",
  second: "yours",
  articles: 1,
  sentences: 2,
  overall: { alpha: 0.456, interval: { low: 0.1, high: 0.8 } },
  narratives: [{
    narrative: "junior-partner",
    alpha: 0.456,
    interval: null,
    both: 2,
    onlyFirst: 1,
    onlySecond: 0,
    precision: 2 / 3,
    recall: 1,
    f1: 0.8,
  }],
  notCompared: [],
  disagreements: [{
    article: "a",
    sentence: { start: 12, end: 23 },
    narrative: "junior-partner",
    first: "told",
    second: null,
  }],
};

Deno.test("agreementTable() has a row for all narratives and one for each", () => {
  const { rows: [all, junior, ...more] } = agreementTable(agreement, knowledge);
  strictEqual(more.length, 0);
  deepStrictEqual(
    [all?.narrative, all?.alpha, all?.low, all?.precision, all?.recall],
    ["All", 0.46, 0.1, 0.67, 1],
  );
  match(String(junior?.narrative), /^Russia as China's junior partner/);
  strictEqual(junior?.low, null);
});

Deno.test("disagreementsTable() quotes the sentences and leads to them", () => {
  const article = buildArticle("a", null, [[0, "pivot"], [1, "junior-partner"]]);
  const { rows: [row] } = disagreementsTable(
    agreement,
    { ...quietAnalysis, articles: [article] },
    knowledge,
  );
  deepStrictEqual([row?.first, row?.second, row?.sentence], ["told", null, "It is true."]);
  match(String(row?.evidence), /^\.\.\/articles\/a\.html/);
});
